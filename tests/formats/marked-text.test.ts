import { expect, test } from "vitest";
import { markedHeadline, markedText } from "../../lib/formats/marked-text";
import { pageHtml } from "../../lib/formats/page-html";
import type { Mention } from "../../lib/model/report";
import { SAMPLE } from "./sample-report";

const headline = "Fiji’s minister: 'yes' to *Tonga*";
const at = headline.indexOf("Tonga");
const tonga: Mention = {
  start: at,
  end: at + 5,
  text: "Tonga",
  rule: "t",
  kind: "country",
  entity: "country:TO",
  form: "name",
};
const report = { ...SAMPLE, article: { ...SAMPLE.article, headline }, headlineMentions: [tonga] };

test("the headline has its marks, in the report page and in the saved one", () => {
  expect(markedHeadline(report).map(({ words, mark, start }) => [words, mark, start])).toEqual([
    ["Fiji’s minister: 'yes' to *", null, 0],
    ["Tonga", "country", at],
    ["*", null, at + 5],
  ]);
  expect(pageHtml(report)).toContain('to *<mark class="country">Tonga</mark>*</h1>');
});

test("the parts of a text are all of it, and places stay plain", () => {
  const mentions = [...SAMPLE.mentions].sort((a, b) => a.start - b.start);
  const parts = markedText({ ...report, mentions }).flatMap((paragraph) => paragraph.parts);
  expect(parts.map(({ words }) => words).join("")).toBe(SAMPLE.article.text.replaceAll("\n", ""));
  expect(parts.filter(({ mark }) => mark).map(({ words }) => words)).toEqual([
    "Fiji",
    "Ana *Vula* Koroi",
    "Tonga",
  ]);
});
