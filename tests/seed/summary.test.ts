// The page that Lede was made for, read whole: every line of its summary as plain text.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyze } from "../../lib/analyze";
import { summaryText } from "../../lib/formats/summary-text";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readArticle } from "../../lib/page/read-article";
import { parseDocument } from "../../scripts/parse-html";

const SHARED = new URL("../../../shared/seed/", import.meta.url);
const SEED = existsSync(SHARED) ? SHARED : new URL(".", import.meta.url);

test.each(["article.html", "article-plain.html"])("the summary of %s, letter for letter", (file) => {
  const { page, article } = readArticle(parseDocument(readSeed(file)), { url: null });
  const report = analyze({ page, article, corrections: NO_CORRECTIONS });
  expect(`${summaryText(report)}\n`).toBe(readSeed("summary.txt"));
});

function readSeed(name: string): string {
  return readFileSync(new URL(name, SEED), "utf8");
}
