import { marked, type Token, type Tokens } from "marked";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { markdown } from "../../lib/formats/markdown";
import { SAMPLE } from "./sample-report";

const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown(SAMPLE)) ?? [];

test("the front matter is YAML that says what the report says", () => {
  expect(parse(front)).toEqual({
    title: SAMPLE.article.headline,
    source: SAMPLE.page.url,
    site: "The Suva Post",
    author: ["Mere: Tuilagi"],
    published: SAMPLE.page.published,
    language: "en",
    words: 40,
    countries: ["Fiji", "Tonga", "Samoa"],
    officials: ["Ana *Vula* Koroi"],
  });
});

test("words of the page are words, not Markdown", () => {
  const read = textOf(marked.lexer(body));
  for (const words of [
    "# Fiji’s minister: 'yes' to *Tonga*",
    "Fiji’s Foreign Minister Ana *Vula* Koroi will visit Tonga 🇹🇴 from Monday, the ministry said.",
    '=SUM(A1) was “the best\tof all, "really"”',
    "- The trip comes as <b>Samoa</b> votes.",
    "1. Tonga and Fiji fought in 1830.",
    "Give *now*.",
  ])
    expect(read).toContain(words);
  expect(kindsOf(marked.lexer(body))).not.toContain("html");
});

test("what the page says opens no link and no list of its own", () => {
  const text = "* see https://evil.example and [this](x) `now` ![i](y)";
  const report = { ...SAMPLE, article: { ...SAMPLE.article, headline: text } };
  const tokens = marked.lexer(markdown(report).split("---\n")[2] ?? "");
  expect(kindsOf(tokens)).not.toContain("link");
  expect(kindsOf(tokens)).not.toContain("image");
  expect(kindsOf(tokens)).not.toContain("codespan");
  expect(textOf(tokens)).toContain(text);
});

function children(token: Token): Token[] {
  const items = "items" in token ? (token as Tokens.List).items : [];
  return [...("tokens" in token ? (token.tokens ?? []) : []), ...items];
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      const inner = children(token);
      return inner.length ? textOf(inner) : "text" in token ? String(token.text) : token.raw;
    })
    .join("");
}

function kindsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => [token.type, ...kindsOf(children(token))]);
}
