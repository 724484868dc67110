// The documentation names files and packages that are there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const { dependencies, devDependencies, scripts } = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
);
const names = new Set(
  ["lib", "components", "entrypoints", "tests", "scripts", "public", "docs"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => basename(name)),
  ),
);
const docs = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

test.each(docs)("%s names files that are there", (doc) => {
  const text = readFileSync(join(ROOT, doc), "utf8");
  const named = [...text.matchAll(/`(?:[\w-]+\/)*([\w-]+\.(?:tsx?|mjs|md))`/g)].map((match) => match[1]);
  expect(named.filter((name) => !names.has(name ?? ""))).toEqual([]);
  const commands = [...text.matchAll(/`npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? "");
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(docs)("the links of %s lead to files and headings that are there", (doc) => {
  const text = readFileSync(join(ROOT, doc), "utf8");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
  const broken = links.filter((link) => {
    if (/^https?:/.test(link)) return !URL.canParse(link);
    const [path = "", heading] = link.split("#");
    const file = path ? join(dirname(join(ROOT, doc)), path) : join(ROOT, doc);
    return !existsSync(file) || (heading !== undefined && !headingsOf(file).includes(heading));
  });
  expect(broken).toEqual([]);
});

/** As the repository's pages name them: "A row at a time" → "a-row-at-a-time". */
function headingsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .replace(/\s/g, "-"),
  );
}

test("docs/dependencies.md names every package, and no other", () => {
  const text = readFileSync(join(ROOT, "docs/dependencies.md"), "utf8");
  const named = [...text.matchAll(/^\| (`[^|]+?) +\|/gm)].flatMap(
    ([, cell]) => cell?.match(/[^`, ]+/g) ?? [],
  );
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});
