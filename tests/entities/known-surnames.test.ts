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
  // two vouch for one another; in a note one who is in office is enough
  [
    "2025-11-03",
    "Xi told Putin that he was glad.",
    ["Xi Jinping | President | CN", "Vladimir Putin | President | RU"],
  ],
  ["2025-11-03", "Macron said on Monday that he was glad.", ["Emmanuel Macron | President | FR"]],
  [
    "2025-11-03",
    "Crown Prince Mohammed bin Salman met Sheikh Tamim bin Hamad al-Thani.",
    ["Mohammed bin Salman | Crown Prince | SA", "Tamim bin Hamad al-Thani | Emir | QA"],
  ],
  // the particle is a word of the surname
  ["2019-06-03", "De Block said that Norway would wait.", ["Maggie De Block | Migration Minister | BE"]],
  [
    "2024-06-03",
    "King Charles met Queen Camilla in Nairobi.",
    ["King Charles III | King | GB", "Queen Camilla | Queen | GB"],
  ],
  // a word for a people speaks
  ["2026-08-03", "Magyar said that Norway would wait.", ["Péter Magyar | Prime Minister | HU"]],
  // two of one surname: the article's country tells, else the one whose surname is safe
  ["2020-05-20", "Orbán told Norway that the vote would wait.", ["Viktor Orbán | Prime Minister | HU"]],
  [
    "2021-09-29",
    "Guterres told Norway that the vote would wait.",
    ["António Guterres | UN Secretary-General | -"],
  ],
  ["2022-12-26", "Raisi told Norway that the vote would wait.", ["Ebrahim Raisi | President | IR"]],
  [
    "2020-01-04",
    "Ribera told Spain that the vote would wait.",
    ["Teresa Ribera | Environment Minister | ES"],
  ],
  [
    "2020-11-14",
    "Moncada told Nicaragua that the vote would wait.",
    ["Denis Moncada | Foreign Minister | NI"],
  ],
  ["2020-06-15", "Borisov told Norway that the vote would wait.", ["Boyko Borisov | Prime Minister | BG"]],
  // another office of the same person
  [
    "2023-10-14",
    "Okonjo-Iweala told Norway that the vote would wait.",
    ["Ngozi Okonjo-Iweala | WTO Director-General | -"],
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
  // two of one surname in office
  ["2020-01-04", "Ribera told Norway that the vote would wait."],
  ["2022-12-01", "Chávez told Norway that the vote would wait."],
  ["2021-06-01", "The bridge over the López Obrador Canal in Guatemala was closed."],
])("no surname that is safe alone, as of %s: %s", (published, text) => {
  expect(officialsOf(text, published)).toEqual([]);
});

test.each<[string, string, string[]]>([
  // spellings that sound the same
  ["2016-05-20", "Arsenii Yatseniuk left Norway.", ["Arsenii Yatseniuk | former Prime Minister | UA"]],
  ["2018-05-20", "Nursultan Nazarbaev left Norway.", ["Nursultan Nazarbaev | President | KZ"]],
  ["2018-05-20", "Abdel-Fatah al-Sissi left Norway.", ["Abdel-Fatah al-Sissi | President | EG"]],
  // a first word that is a title elsewhere
  ["2019-05-20", "Shah Mahmood Qureshi left Norway.", ["Shah Mahmood Qureshi | Foreign Minister | PK"]],
  ["2024-08-12", "Amir Ohana left Norway.", ["Amir Ohana | Speaker of the Knesset | IL"]],
  ["2024-08-12", "The Shah of Iran left Norway.", []],
  // a rank of birth says less than the table
  ["2022-05-20", "Prince Faisal bin Farhan left Norway.", ["Faisal bin Farhan | Foreign Minister | SA"]],
  ["2023-11-02", "Gen. Jeje Odongo left Norway.", ["Jeje Odongo | Foreign Minister | UG"]],
  ["2021-11-02", "Gen. Mark Milley left Norway.", ["Mark Milley | Gen. | US"]],
  // apostrophes inside
  ["2024-08-04", "Mohammed Shia’ al-Sudani left Norway.", ["Mohammed Shia’ al-Sudani | Prime Minister | IQ"]],
  ["2025-12-20", "Horta N'Tam left Norway.", ["Horta N'Tam | Transitional President | GW"]],
])("a full name of the table, as of %s: %s", (published, text, expected) => {
  expect(officialsOf(text, published)).toEqual(expected);
});

// The row of Sweden's prime minister of 2022 ends with "?": the election was lost, the last day is not known.
test("a term whose end is not known holds until it was last seen, and nothing is said after that", () => {
  expect(officialsOf("Ulf Kristersson met the minister of Norway.", "2023-12-20")).toEqual([
    "Ulf Kristersson | Prime Minister | SE",
  ]);
  expect(officialsOf("Ulf Kristersson met the minister of Norway.", "2027-03-20")).toEqual([]);
});
