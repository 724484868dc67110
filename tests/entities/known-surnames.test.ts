import { expect, test } from "vitest";
import { analyze } from "../../lib/analyze";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readText } from "../../lib/page/read-text";

/** "name | title | country" of every official of a text that was published on a day. */
function officialsOf(text: string, published: string): string[] {
  const page = { url: null, title: null, site: null, byline: [], published, modified: null, language: "en" };
  const { officials } = analyze({ page, article: readText(text), corrections: NO_CORRECTIONS });
  return officials.map(({ name, title, country }) => `${name} | ${title} | ${country ?? "-"}`);
}

test.each<[string, string, string[]]>([
  ["2019-02-04", "Lavrov told Norway that the talks were over.", ["Sergei Lavrov | Foreign Minister | RU"]],
  [
    "2020-03-02",
    "On Monday von der Leyen told Turkey that the aid would come.",
    ["Ursula von der Leyen | European Commission President | -"],
  ],
  [
    "2018-05-07",
    "In the evening von der Leyen told Turkey that the troops would leave.",
    ["Ursula von der Leyen | Defense Minister | DE"],
  ],
  [
    "2021-06-01",
    "Guatemala thanked López Obrador for the vaccines.",
    ["Andrés Manuel López Obrador | President | MX"],
  ],
  // the particle is a word of the surname
  ["2019-06-03", "De Block said that Norway would wait.", ["Maggie De Block | Migration Minister | BE"]],
  [
    "2024-06-03",
    "King Charles met Queen Camilla in Nairobi.",
    ["King Charles III | King | GB", "Queen Camilla | Queen | GB"],
  ],
  ["2016-06-03", "Nixon had told India otherwise.", ["Richard Nixon | former President | US"]],
  [
    "2016-06-03",
    "The list named Andrew Johnson, Schuyler Colfax and Hannibal Hamlin.",
    [
      "Andrew Johnson | former President | US",
      "Schuyler Colfax | former Vice President | US",
      "Hannibal Hamlin | former Vice President | US",
    ],
  ],
])("a surname that is safe alone, as of %s: %s", (published, text, expected) => {
  expect(officialsOf(text, published)).toEqual(expected);
});

test.each<[string, string]>([
  ["2019-02-04", "The Johnson report surprised Norway."],
  ["2024-06-03", "King James scored 40 points for the visitors."],
  ["2016-06-03", "John Adams opened a second bakery."],
  ["2018-05-07", "Greene and Park wrote to Turkey."],
  ["2021-06-01", "The bridge over the López Obrador Canal in Guatemala was closed."],
])("no surname that is safe alone, as of %s: %s", (published, text) => {
  expect(officialsOf(text, published)).toEqual([]);
});

// The row of Sweden's prime minister of 2022 ends with "?": the election was lost, the last day is not known.
test("a term whose end is not known holds until it was last seen, and nothing is said after that", () => {
  expect(officialsOf("Ulf Kristersson met the minister of Norway.", "2023-12-20")).toEqual([
    "Ulf Kristersson | Prime Minister | SE",
  ]);
  expect(officialsOf("Ulf Kristersson met the minister of Norway.", "2027-03-20")).toEqual([]);
});
