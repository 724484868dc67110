// The page that Lede was made for, read whole: every line of its summary as plain text.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyze } from "../../lib/analyze";
import { summaryText } from "../../lib/formats/summary-text";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readArticle } from "../../lib/page/read-article";
import { parseDocument } from "../../scripts/parse-html";

test.each(["article.html", "article-plain.html"])("the summary of %s, line by line", (file) => {
  const { page, article } = readArticle(parseDocument(readSeed(file)), { url: null });
  const report = analyze({ page, article, corrections: NO_CORRECTIONS });
  const lines = summaryText(report).trim().split("\n").map(withoutAside);
  expect(lines).toEqual(readSeed("summary.txt").trim().split("\n"));
});

/** "U.S. media: … Kim Jong Un, who he last met in 2019": what the outlet adds to somebody's words may stay. */
function withoutAside(line: string): string {
  return /^[^:]+: .*, who /.test(line) ? line.slice(0, line.lastIndexOf(", who ")) : line;
}

function readSeed(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}
