import { expect, test } from "vitest";
import { analyze } from "../../lib/analyze";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readText } from "../../lib/page/read-text";

const PAGE = {
  url: null,
  title: null,
  site: null,
  byline: [],
  published: "2025-03-01",
  modified: null,
  language: "en",
};
const FILLER =
  "The pool is heated, the rooms look out on the sea, and breakfast is served until eleven every day. ";

const officialsOf = (text: string) =>
  analyze({ page: PAGE, article: readText(text), corrections: NO_CORRECTIONS }).officials.map(
    ({ name }) => name,
  );

test.each([
  "Six Senses Spa in Oman and the Six Senses Yao Noi in Thailand are worth the trip.",
  "In the game Lord Firehawk Flameblade guards the gate with a 10th Gen Intel Core machine.",
  "Her brother Lavrov runs the bar, and Macron the parrot sits on it.",
])("a long text that is none of politics names no official: %s", (sentence) => {
  expect(officialsOf(FILLER.repeat(12) + sentence)).toEqual([]);
});

test("the same surname in a report of politics is the minister", () => {
  const report = "The minister and the ambassador discussed the treaty with parliament. ";
  expect(officialsOf(`${report.repeat(12)}Lavrov denied it.`)).toEqual(["Sergei Lavrov"]);
});

test("a note of one sentence needs no more than its title", () => {
  expect(officialsOf("Mayor Ana Kole spoke on Monday.")).toEqual(["Ana Kole"]);
});
