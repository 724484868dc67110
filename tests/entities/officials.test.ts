import { expect, test } from "vitest";
import { analyze } from "../../lib/analyze";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readText } from "../../lib/page/read-text";

const page = {
  url: null,
  title: null,
  site: null,
  byline: [],
  published: "2024-03-05",
  modified: null,
  language: "en",
};

/** "name | title | country" of every official of a text. */
function officialsOf(text: string): string[] {
  const { officials } = analyze({ page, article: readText(text), corrections: NO_CORRECTIONS });
  return officials.map(({ name, title, country }) => `${name} | ${title} | ${country ?? "-"}`);
}

test.each<[string, string[]]>([
  ["Portuguese Finance Minister Duarte Reis left on Monday.", ["Duarte Reis | Finance Minister | PT"]],
  ["Duarte Reis, the Portuguese finance minister, left on Monday.", ["Duarte Reis | finance minister | PT"]],
  [
    "Former Croatian ambassador Ana Vukic met Uruguay's Vice President Lucia Prado.",
    ["Ana Vukic | Former ambassador | HR", "Lucia Prado | Vice President | UY"],
  ],
  ["“We will wait,” said Sen. Mary Colby, R-Wis.", ["Mary Colby | Sen. | US"]],
  ["The president of Zambia, Joseph Banda, spoke in Lusaka.", ["Joseph Banda | president | ZM"]],
  ["Peter Lund was appointed Danish defence minister in May.", ["Peter Lund | defence minister | DK"]],
])("an office beside the name: %s", (text, expected) => {
  expect(officialsOf(text)).toEqual(expected);
});

test.each([
  "Chief executive Laura Tamm said the Estonian bank would grow.",
  "Peter Lund, president of the Danish chess federation, resigned.",
  "Head coach Ivan Petrov named his Bulgarian squad.",
  "The Barcelona president, Jordi Mas, sold two players.",
  "Professor Helen Moss of the University of Malta disagreed.",
  "His wife, Maria Petrova, opened a gallery in Sofia.",
])("no public office: %s", (text) => {
  expect(officialsOf(text)).toEqual([]);
});
