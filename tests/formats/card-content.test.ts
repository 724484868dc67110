import { expect, test } from "vitest";
import { analyze } from "../../lib/analyze";
import { cardContent } from "../../lib/formats/card-content";
import { markedText } from "../../lib/formats/marked-text";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readText } from "../../lib/page/read-text";

const TEXT = `Kenyan Foreign Minister Ruth Wanjala met officials in Lima on Monday.
Wanjala said that Kenya would open an embassy in Peru.`;
const report = analyze({
  page: {
    url: null,
    title: null,
    site: null,
    byline: [],
    published: "2025-03-17",
    modified: null,
    language: "en",
  },
  article: readText(TEXT),
  corrections: NO_CORRECTIONS,
});
const cardOf = (words: string, nth = 0) => {
  const mention = report.mentions.filter(({ text }) => text === words)[nth];
  return mention ? cardContent(report, mention) : null;
};

test("the card of an official: office, country, the words that say so, and what was said", () => {
  expect(cardOf("Wanjala")).toMatchObject({
    kind: "official",
    name: "Ruth Wanjala",
    title: "Foreign Minister",
    country: { code: "KE", name: "Kenya" },
    why: { basis: "text", words: expect.stringContaining("Foreign Minister Ruth Wanjala") },
    said: [{ words: expect.stringContaining("Kenya would open an embassy in Peru") }],
    nth: 2,
    of: 2,
  });
});

test("the card of a country tells a name from its people", () => {
  expect(cardOf("Kenyan")).toMatchObject({
    name: "Kenya",
    why: { form: "people-or-things", words: "Kenyan" },
    nth: 1,
  });
  expect(cardOf("Kenya")).toMatchObject({ why: { form: "name" }, nth: 2, of: 2 });
});

test("the marked text is the article, letter for letter", () => {
  const paragraphs = markedText(report).map(({ parts }) => parts.map(({ words }) => words).join(""));
  expect(paragraphs.join("\n")).toBe(report.article.text);
});
