import { expect, test } from "vitest";
import { STANCES } from "../../lib/knowledge/stance-words";
import { reportOf, told } from "./report-of";

// Published on Wednesday, 14 June 2023.
test.each([
  [
    "Chilean Foreign Minister Rosa Amaru will visit Japan on Monday, the ministry said on Tuesday.",
    "visit planned: rosa-amaru > JP @JP 2023-06-19..2023-06-19",
  ],
  [
    "President Ivo Marek of Croatia met Slovenian Prime Minister Luka Zupan in Vienna on Friday.",
    "meeting happened: ivo-marek, luka-zupan @AT 2023-06-09..2023-06-09",
  ],
  ["Sudan expelled the Kenyan ambassador last week.", "sanction happened: SD > KE 2023-06-05..2023-06-11"],
  ["The European Union lifted sanctions on Zimbabwe.", "concession happened: european-union > ZW"],
  ["Canada refused to lift sanctions on Belarus.", "refusal happened: CA > BY"],
  ["Chad has threatened to close its border with Niger.", "threat happened: TD > NE"],
  [
    "Malian troops attacked a village in Niger on 3 June.",
    "attack happened: ML > NE @NE 2023-06-03..2023-06-03",
  ],
  // Whose the violence is.
  [
    "Nine Yemenis were killed in a Saudi air strike on Monday.",
    "attack happened: SA > YE 2023-06-12..2023-06-12",
  ],
  // What the blamed did, not whoever blames.
  ["Oman blamed Yemen for carrying out the raids.", "criticism happened: OM > YE"],
  // What is voted is done.
  ["Serbia's parliament voted to recognize Palestine.", "support happened: serbias-parliament > PS"],
  // The day of what was told just before.
  [
    "Oman has imposed sanctions on Yemen. Tuesday's move comes after months of talks.",
    "sanction happened: OM > YE 2023-06-13..2023-06-13",
  ],
  // Not the day of what came before.
  ["Following the summit on 4 June, Iceland recognized Palestine.", "support happened: IS > PS"],
  ["Officers seized power in Niger in a 2010 coup.", "politics happened: NE @NE 2010-01-01..2010-12-31"],
  [
    "Ana Conti, Italy's foreign minister, is in Libya for the opening of a port.",
    "visit ongoing: ana-conti > LY @LY",
  ],
  ["Japan sent water and gave Tonga 20 million dollars.", "aid happened: JP > TO"],
  ["Sweden will close its embassy in Belarus.", "sanction planned: SE > BY @BY"],
  // Whom a pronoun cannot be.
  [
    "Oman's sultan Haitham Saif and Yemeni army chief Ali Nasser, whom he last met in 2021, signed nothing.",
    "meeting happened: haitham-saif, ali-nasser 2021-01-01..2021-12-31",
  ],
  // An infinitive with "have" is done.
  [
    "Aides prepared talks with Yemeni President Ali Nasser, whom Omani Foreign Minister Badr Saif is said to have met in 2020.",
    "meeting happened: badr-saif, ali-nasser 2020-01-01..2020-12-31",
  ],
  ["Iceland ordered a Bolivian embassy clerk to leave.", "sanction happened: IS > BO"],
  [
    "Togo's Supreme Court upheld the impeachment of President Ama Koffi on Friday.",
    "politics happened: togos-supreme-court > ama-koffi 2023-06-09..2023-06-09",
  ],
  [
    "In a phone call on Monday, Cypriot President Nikos Vrana and Omani Foreign Minister Badr Saif discussed shipping.",
    "call happened: nikos-vrana, badr-saif 2023-06-12..2023-06-12",
  ],
  // The day of what goes with it.
  [
    "Speaking in Accra on Monday, Ghana's President Kofi Mensah urged Togo to free the crew.",
    "demand happened: kofi-mensah > TG 2023-06-12..2023-06-12",
  ],
  [
    "The quarrel began in March, when Chad signed a port deal with Togo.",
    "agreement happened: TD, TG 2023-03-01..2023-03-31",
  ],
  [
    "Malta hosts the presidents of Chad and Togo on Friday.",
    "meeting planned: MT, TD, TG 2023-06-16..2023-06-16",
  ],
  // One form for now and then.
  ["Ghana cut ties with Benin on Monday.", "sanction happened: GH > BJ 2023-06-12..2023-06-12"],
  ["Turkey's president called for the vote to be postponed.", "demand happened: TR"],
])("%s", (text, ...expected) => {
  expect(reportOf(text).events.map(told)).toEqual(expected);
});

test("one thing told three times is one event", () => {
  const { events } = reportOf(
    [
      "Ghana and Togo signed a fishing treaty on Monday.",
      "The treaty was signed by Ghana and Togo in Accra.",
      "“It is a good day,” the Ghanaian government said.",
      "Ghana signed the treaty with Togo after years of talks.",
    ].join("\n"),
  );
  const signed = events.filter((event) => event.type === "agreement");
  expect(signed).toHaveLength(1);
  expect(signed[0]?.alsoAt).toHaveLength(2);
});

test.each(STANCES.map(({ type, yes, no }) => [type, yes, no] as const))(
  "%s by what is said: %s",
  (type, yes, no) => {
    expect(reportOf(yes).events.map((event) => event.type)).toContain(type);
    expect(reportOf(no).events.map((event) => event.type)).not.toContain(type);
  },
);

test("where the lead tells no event, the saying is the news", () => {
  const text = "The road to Lomé is long, Togo's President Kofi Mensah said.\nIt rained.";
  expect(reportOf(text).events.map(told)).toEqual(["statement happened: kofi-mensah"]);
});
