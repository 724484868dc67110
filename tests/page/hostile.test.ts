// Pages that nobody would write: whatever a document holds, reading it ends soon, throws nothing and tells the truth.
import fc from "fast-check";
import { expect, test } from "vitest";
import { isArticlePage } from "../../lib/page/gate";
import { type Reading, readArticle } from "../../lib/page/read-article";
import { parseDocument } from "../../scripts/parse-html";
import { articleBody, articleOf, HARBOR, head } from "../browser/stories";

const URL_OF_PAGE = "https://shore.example/2025/03/17/portugal-and-morocco-agree";
const SEED = 20_250_317;
/** Ends what hangs. How long a reading takes is measured by the benchmark, never here: the machine may be busy. */
const HANGS = 120_000; // ms

/** The reading of a page, with all that has to be true of any. */
function readAll(document: Document): Reading {
  isArticlePage(document, URL_OF_PAGE);
  const reading = readArticle(document, { url: URL_OF_PAGE, force: true });
  const { article, map } = reading;
  for (const { start, end } of article.paragraphs) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(article.text.length);
  }
  for (const { node, offset, start, end } of map?.text ?? [])
    if (node.data.slice(offset, offset + end - start) !== article.text.slice(start, end))
      throw new Error(`A piece says ${JSON.stringify(node.data.slice(offset, offset + end - start))}.`);
  return reading;
}

const WORDS = HARBOR.paragraphs.flatMap((text) => text.split(" "));
const ODD = [
  "\ud800",
  "\udc00x",
  "\u202eevil\u202c",
  "\u2066a\u2069",
  "\u200b",
  "\u00ad",
  "\ufeff",
  "e\u0301\u0302\u0303",
  "👩‍👩‍👧‍👦",
  "&lt;img src=x onerror=alert(1)&gt;",
  "&#0;",
  "__proto__",
  "constructor",
  "2025-13-45",
  "=1+1",
];
const text = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(...ODD), fc.string()),
    {
      maxLength: 40,
    },
  )
  .map((words) => words.join(" "));
const TAGS =
  "p p p div section article main aside span a em b ul li table tr td h1 h2 h3 blockquote figure figcaption br img time iframe slot template svg pre form button details font center nav footer header".split(
    " ",
  );
const name = fc.constantFrom(
  "",
  "article-body",
  "related",
  "newsletter",
  "comments",
  "__proto__",
  "hidden",
  "caption",
  "toString",
  "live",
);
const { page: anyPage } = fc.letrec<{ node: string; page: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: "medium" },
    text,
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        name,
        fc.boolean(),
        fc.array(tie("node"), { maxLength: 5 }),
        fc.boolean(),
      )
      .map(
        ([tag, named, isHidden, inside, isOpen]) =>
          `<${tag} class="${named}"${isHidden ? " hidden" : ""} datetime="not a day" href="javascript:1">${inside.join("")}${isOpen ? "" : `</${tag}>`}`,
      ),
  ),
  page: fc.array(tie("node"), { maxLength: 12 }).map((nodes) => nodes.join("")),
}));

test("any mixture of elements and odd characters is read, and each piece of the text says its words", {
  timeout: HANGS,
}, () => {
  fc.assert(
    fc.property(anyPage, text, fc.boolean(), (body, title, hasStory) => {
      const source = `<!doctype html><html lang="en"><head>${head(title.replaceAll("<", "&lt;"))}</head><body>${hasStory ? articleBody(HARBOR) : ""}${body}</body></html>`;
      const { article } = readAll(parseDocument(source));
      if (hasStory) expect(article.text.length).toBeGreaterThan(0);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("what the page declares may be anything", { timeout: HANGS }, () => {
  const any = fc.jsonValue({ maxDepth: 5 });
  fc.assert(
    fc.property(any, any, any, fc.string(), (headline, author, dates, meta) => {
      const data = JSON.stringify({
        "@type": ["NewsArticle", headline],
        headline,
        author,
        datePublished: dates,
        dateModified: [dates],
        publisher: { name: author },
        wordCount: headline,
        isAccessibleForFree: dates,
        mainEntityOfPage: author,
        inLanguage: meta,
      }).replaceAll("<", "\\u003c");
      const source = articleOf(HARBOR).replace(
        "</head>",
        `<script type="application/ld+json">${data}</script><meta property="og:title" content="${meta.replaceAll(/["&<]/g, "")}"></head>`,
      );
      const { page, article } = readAll(parseDocument(source));
      expect(article.text).toContain("Portuguese Foreign Minister");
      for (const day of [page.published, page.modified]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d/);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

const DEEP = 10_000; // more than the stack holds
const MANY = 20_000; // elements
const LONG = 300_000; // characters
const withData = (data: string) =>
  articleOf(HARBOR).replace("</head>", `<script type="application/ld+json">${data}</script></head>`);
const inArticle = (more: string) => articleOf(HARBOR).replace("</div></article>", `${more}</div></article>`);

test.each<[string, () => string]>([
  [
    "10,000 elements inside each other",
    () => inArticle(`${"<div>".repeat(DEEP)}deep${"</div>".repeat(DEEP)}`),
  ],
  ["10,000 inline elements inside each other", () => inArticle(`${"<b><i>".repeat(DEEP / 2)}deep`)],
  ["20,000 elements", () => inArticle("<span>word </span>".repeat(MANY))],
  ["20,000 empty boxes", () => inArticle("<div class='x y z'></div>".repeat(MANY))],
  ["20,000 breaks", () => inArticle("word<br>".repeat(MANY))],
  ["20,000 links", () => inArticle("<a href='/x'>More news</a> ".repeat(MANY))],
  ["a word of 300,000 letters", () => inArticle(`<p>${"x".repeat(LONG)}</p>`)],
  ["300,000 spaces", () => inArticle(`<p>a${" ".repeat(LONG)}b</p>`)],
  ["300,000 quotation marks", () => inArticle(`<p>${"“".repeat(LONG / 2)}${'"'.repeat(LONG / 2)}</p>`)],
  ["300,000 zero-width characters", () => inArticle(`<p>a${"\u200b".repeat(LONG)}b</p>`)],
  ["300,000 lone surrogates", () => inArticle(`<p>${"\ud83d".repeat(LONG)}</p>`)],
  ["100,000 capitals with full stops", () => inArticle(`<p>${"A. ".repeat(LONG / 3)}</p>`)],
  ["a class of 75,000 words", () => inArticle(`<p class="${"a-b ".repeat(LONG / 4)}">Text.</p>`)],
  ["a style of 800,000 characters", () => inArticle(`<p style="${"display :".repeat(100_000)}">Text.</p>`)],
  [
    "a title of 300,000 characters",
    () => articleOf(HARBOR).replace(/<title>/, `<title>${"A - ".repeat(LONG / 4)}`),
  ],
  [
    "data nested 100,000 deep",
    () => withData(`{"@type":"NewsArticle","headline":${"[".repeat(100_000)}${"]".repeat(100_000)}}`),
  ],
  [
    "authors nested 100,000 deep",
    () => withData(`{"@type":"NewsArticle","author":${"[".repeat(100_000)}${"]".repeat(100_000)}}`),
  ],
  [
    "data with 20,000 articles",
    () => withData(`[${'{"@type":"NewsArticle","headline":"A"},'.repeat(MANY)}1]`),
  ],
  ["data of unclosed lists", () => withData('"@type":['.repeat(200_000))],
  ["data of unclosed names", () => withData('"@type":"'.repeat(200_000))],
  ["data of control characters", () => withData(`{"@type":"NewsArticle${"\u0001".repeat(500_000)}`)],
  ["data of semicolons", () => withData(`1${";".repeat(500_000)}x`)],
  [
    "data that would change the prototype",
    () =>
      withData(
        '{"__proto__":{"paid":true,"@type":"NewsArticle"},"@type":"__proto__","author":{"__proto__":{"name":"x"}}}',
      ),
  ],
  [
    "20,000 metas",
    () =>
      inArticle(
        "<meta property='__proto__' content='x'><meta itemprop='datePublished' content='99999-99-99'>".repeat(
          MANY / 2,
        ),
      ),
  ],
  ["20,000 times", () => inArticle("<time datetime='0000-00-00T99:99:99Z'>now</time> ".repeat(MANY))],
])("%s: read to the end, without a throw", { timeout: HANGS }, (_, source) => {
  const { article } = readAll(parseDocument(source()));
  // What is odd about the page takes nothing from the story on it.
  expect(article.text).toContain(HARBOR.paragraphs[0]);
  expect("paid" in {}).toBe(false);
});
