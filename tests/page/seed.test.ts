// The reference article, as a page with parts that are named, as one without, and as plain text.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Article } from "../../lib/model/report";
import { readArticle } from "../../lib/page/read-article";
import { readText } from "../../lib/page/read-text";
import { parseDocument } from "../../scripts/parse-html";

const SEED = join(import.meta.dirname, "../seed");
const expected = JSON.parse(readFileSync(join(SEED, "expected.json"), "utf8"));
const source = (name: string) => readFileSync(join(SEED, name), "utf8");

test.each(["article.html", "article-plain.html"])(
  "%s gives the article and the publisher's message",
  (name) => {
    const { page, article } = readArticle(parseDocument(source(name)), { url: null });
    expect(page.site).toBe(expected.page.site);
    expect(page.published).toBe("2025-10-25T14:10:00+03:00");
    expect(page.language).toBe("en");
    expect(article.detected).toBe(true);
    expect(article.headline).toBe(expected.article.headline);
    holds(article);
  },
);

test("article.txt gives the same", () => holds(readText(source("article.txt"))));

function holds(article: Article) {
  expect(article.text).toBe(expected.article.text);
  expect(article.paragraphs.map(({ start, end }) => [start, end])).toEqual(
    expected.article.paragraphs.map(({ start, end }: { start: number; end: number }) => [start, end]),
  );
  const [appeal, ...others] = article.notices.filter((notice) => notice.kind === "appeal");
  expect(appeal?.text).toBe(expected.article.notices[0].text);
  expect(others).toEqual([]);
}
