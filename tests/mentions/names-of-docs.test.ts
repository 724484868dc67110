// Every sentence of docs/names.md, and of the guards and votes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GUARDS, VOTES } from "../../lib/knowledge/country-guards";
import { findCountries } from "../../lib/mentions/find-countries";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readSentences } from "../../lib/text/sentences";
import { marked } from "./marked";

function found(text: string) {
  const sentences = readSentences(text, [{ start: 0, end: text.length }]);
  return findCountries({ sentences, people: [], corrections: NO_CORRECTIONS }).map(
    ({ start, text: words, entity, form }) => {
      const code = entity.slice("country:".length);
      return { words, label: /capital|seat|place/.test(form) ? `${code} ${form}` : code, start };
    },
  );
}

const docs = readFileSync(join(import.meta.dirname, "../../docs/names.md"), "utf8");
const sentences = docs
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (name|---)/.test(line))
  .map((line) => line.split("|").at(-2)?.trim() ?? "");

test.each(sentences)("%s", (source) => {
  const { text, expected } = marked(source);
  expect(found(text)).toEqual(expected);
});

const startsWith = (words: string) => (mention: { words: string }) =>
  words.split("; ").some((name) => mention.words.startsWith(name) || name.startsWith(mention.words));

test.each([...GUARDS, ...VOTES])("$yes / $no", ({ words, yes, no }) => {
  expect(found(yes).some(startsWith(words)), yes).toBe(true);
  expect(found(no).some(startsWith(words)), no).toBe(false);
});
