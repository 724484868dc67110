// Every regular expression of ours must take time in proportion to its text: a page can be made to hold any text.
// Each literal in the sources runs over long strings that are pumped from its own pieces; the strings of `RegExp(...)`
// that are put together in code are not seen here.
import { expect, test } from "vitest";
import { nodesOf, sourcesIn } from "./sources";

type Expression = { file: string; pattern: string; flags: string };

/** Not linear: file → how the patterns begin. Nothing is added here; what is mended is taken off. */
const KNOWN: Record<string, string[]> = {
  "lib/text/date-names.ts": ["(\\p{L}+)[ -]$"], // reads 24 characters
  "lib/text/chunks.ts": ["[?!.…].*["], // reads what stands after one word
  "lib/statements/find-carried.ts": ["^:\\s*\\n\\W*$"],
};

/** Ends a text on which it must not match: no word, then a word, then none. */
const END = "\0a\0";

const expressions: Expression[] = [];
for (const file of sourcesIn("lib", "components", "entrypoints"))
  expressions.push(...(await expressionsOf(file)));

test("the sources are read", () => expect(expressions.length).toBeGreaterThan(300));

test("a slow expression is seen", () => {
  for (const pattern of ["(\\w+\\s*)+,", "\\s+$", "^a*a*b", "“.*x.*”"])
    expect(slowText({ file: "", pattern, flags: "" }), pattern).not.toBeNull();
  expect(slowText({ file: "", pattern: "\\bsaid (?:that|on \\w+)\\b", flags: "" })).toBeNull();
});

test("every regular expression is linear", { timeout: 120_000 }, () => {
  const slow = expressions
    .filter(({ file, pattern }) => !KNOWN[file]?.some((begin) => pattern.startsWith(begin)))
    .flatMap((expression) => {
      const text = slowText(expression);
      return text === null
        ? []
        : [`${expression.file}: /${expression.pattern}/${expression.flags} on ${JSON.stringify(text)}…`];
    });
  expect(slow).toEqual([]);
});

/** The pumped piece on which the expression is slower than linear, or null. */
function slowText({ pattern, flags }: Expression): string | null {
  const expression = new RegExp(pattern, flags.includes("g") ? flags : `${flags}g`);
  for (const [before, pump] of pumps(pattern)) {
    const text = (length: number) => before + pump.repeat(Math.ceil(length / pump.length));
    // No linear expression takes 8 µs a character; what is exponential or cubic must not be tried on more.
    if (takes(expression, `${text(20)}${END}`, 2) || takes(expression, `${text(250)}${END}`, 2))
      return before + pump;
    if (takes(expression, `${text(2000)}${END}`, 1)) {
      const growth = time(expression, `${text(8000)}${END}`) / time(expression, `${text(2000)}${END}`);
      if (growth > 8) return before + pump; // 4 where linear, 16 where quadratic
    }
  }
  return null;
}

function takes(expression: RegExp, text: string, milliseconds: number): boolean {
  return once(expression, text) > milliseconds && time(expression, text) > milliseconds;
}

function time(expression: RegExp, text: string): number {
  return Math.min(once(expression, text), once(expression, text), once(expression, text));
}

function once(expression: RegExp, text: string): number {
  const started = performance.now();
  text.replace(expression, "");
  return performance.now() - started;
}

/** What to repeat, and what to put before it: runs of the pattern's own pieces, and pairs of characters it knows. */
function pumps(pattern: string): [string, string][] {
  const pieces = piecesOf(pattern);
  const found = new Map<string, [string, string]>();
  const add = (before: string, pump: string) => {
    if (pump) found.set(`${before}\0${pump}`, [before, pump]);
  };
  const characters = [...new Set([...pieces.filter((piece) => piece.length === 1), "a", " "])].slice(0, 8);
  for (const a of characters) for (const b of characters) add("", a === b ? a : a + b);
  for (let from = 0; from < Math.min(pieces.length, 40); from++)
    for (let length = 1; length <= 4; length++) {
      const pump = pieces.slice(from, from + length).join("");
      add("", pump);
      if (from < 6) add(pieces.slice(0, from).join(""), pump);
    }
  return [...found.values()];
}

/** A string for each piece of a pattern: "\\s" → " ", "[a-z]" → "a", "said" → "said". */
function piecesOf(pattern: string): string[] {
  const tokens = pattern
    .replace(/\(\?(?:<?[=!]|:|<\w+>)|\{\d+(?:,\d*)?\}|\\[bB]/g, "")
    .matchAll(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{?[\da-f]+\}?|\\.|[\p{L}\p{N} ]+|[^()|*+?^$]/giu);
  return [...tokens].flatMap(([token]) => (token.startsWith("[") ? ofClass(token) : [ofToken(token)]));
}

function ofClass(token: string): string[] {
  if (token.startsWith("[^")) return ["a", " "].filter((one) => new RegExp(token, "u").test(one));
  const inside = token.slice(1, -1).match(/\\[pP]\{[^}]*\}|\\.|[^\\]/gu) ?? [];
  return [...new Set(inside.map(ofToken))].slice(0, 4);
}

function ofToken(token: string): string {
  if (/^\\[pP]\{/.test(token)) return /^\\p\{Lu/.test(token) ? "A" : "a";
  const known: Record<string, string> = {
    ".": "a",
    "\\s": "\t",
    "\\w": "a",
    "\\d": "1",
    "\\W": ",",
    "\\S": "a",
    "\\D": "a",
    "\\n": "\n",
    "\\t": "\t",
  };
  return known[token] ?? token.replace(/^\\/, "");
}

async function expressionsOf(file: string): Promise<Expression[]> {
  const nodes = await nodesOf(file);
  return nodes.flatMap(({ node }) => (isLiteral(node.regex) ? [{ file, ...node.regex }] : []));
}

function isLiteral(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === "object" && value !== null && "pattern" in value && "flags" in value;
}
