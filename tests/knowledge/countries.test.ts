// Our rows against two packages that know the countries, and the table's own form.
import isoCountries from "i18n-iso-countries";
import { expect, test } from "vitest";
import world from "world-countries";
import { COUNTRIES } from "../../lib/knowledge/countries";
import { POSITIONS } from "../../lib/knowledge/country-positions";
import { findCountries } from "../../lib/mentions/find-countries";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readSentences } from "../../lib/text/sentences";

const codes = COUNTRIES.map(({ code }) => code);
/** Nobody lives there and no capital or government speaks for it. */
const UNINHABITED = ["BV", "HM", "TF"];

const found = (text: string) =>
  findCountries({
    sentences: readSentences(text, [{ start: 0, end: text.length }]),
    people: [],
    corrections: NO_CORRECTIONS,
  }).map(({ entity, text: words, form }) => ({ code: entity.slice(8), words, form }));

test("every country of ISO 3166-1 and Kosovo has one row", () => {
  const iso = Object.keys(isoCountries.getAlpha2Codes());
  expect(iso.filter((code) => !codes.includes(code) && !UNINHABITED.includes(code))).toEqual([]);
  expect(codes.filter((code) => code !== "XK" && !iso.includes(code))).toEqual([]);
  expect(codes.length).toBe(new Set(codes).size);
});

const LANDS = world
  .filter(({ cca2 }) => !UNINHABITED.includes(cca2))
  .map(({ cca2: code, name, capital, demonyms }) => ({
    code,
    name,
    capital,
    demonym: demonyms.eng?.m ?? "",
  }));

/** What the package says otherwise than we do, and why. */
const NAMED_OTHERWISE: Record<string, string[]> = {
  "Republic of China (Taiwan)": ["TW", "TW"],
  // The official name of one of two neighbors, that news uses for the other.
  "Virgin Islands": ["VI"],
  Guiana: [],
};

test.each(LANDS)("$code by its names", ({ code, name }) => {
  for (const words of [name.common, name.official]) {
    const codes = found(`Talks with ${words} began.`).map((mention) => mention.code);
    expect(codes, words).toEqual(NAMED_OTHERWISE[words] ?? [code]);
  }
});

test.each(isoNames())("$code by a name of ISO's, $name", ({ code, name }) => {
  expect(found(`Talks with ${name} began.`).map((mention) => mention.code)).toEqual([code]);
});

function isoNames() {
  return Object.entries(isoCountries.getNames("en", { select: "all" }))
    .filter(([code]) => !UNINHABITED.includes(code))
    .flatMap(([code, names]) => [names].flat().map((name) => ({ code, name })))
    .filter(
      ({ name }) => !name.includes(",") && !name.includes("(") && name !== "Congo" && name !== "Reunion",
    );
}

/** Demonyms that belong to another state, to two, or to a language or people first. */
const DEMONYM_OTHERWISE: Record<string, string> = {
  BQ: "NL",
  CG: "CD",
  DM: "DO",
  IO: "IN",
  MP: "US",
  GS: "GE",
  SJ: "NO",
  UM: "US",
  VG: "VI",
};
/** Nobody's news: people of two islands, or of none. */
const NO_DEMONYM = ["AQ", "GG", "JE", "GF", "MF", "PM"];

test.each(LANDS.filter(({ code, demonym }) => demonym && !NO_DEMONYM.includes(code)))(
  "$code by its demonym, $demonym",
  ({ code, demonym }) => {
    const codes = found(`A ${demonym} ship waited.`).map((mention) => mention.code);
    expect([...new Set(codes)]).toEqual([DEMONYM_OTHERWISE[code] ?? code]);
  },
);

const GOVERNMENT = [
  "* rejected the proposal within days.",
  "They accused * of stalling.",
  "The envoy flew home after * had denied everything.",
];
const PLACE = ["* residents slept outside.", "They landed in * on Friday.", "A * court freed him."];

test.each(COUNTRIES.filter(({ capital }) => capital))(
  "$code: $capital as the government and as a place",
  (row) => {
    const capital = row.capital?.split("; ")[0] ?? "";
    for (const sentence of GOVERNMENT) expect(forms(sentence, row, capital), sentence).toEqual(["capital"]);
    // Whose city Jerusalem is is contested: no place of any state.
    for (const sentence of PLACE)
      expect(forms(sentence, row, capital), sentence).toEqual(row.code === "IL" ? [] : ["place"]);
  },
);

/** The country is named before, so that Kingston is known for Jamaica's. */
function forms(sentence: string, { code, name }: (typeof COUNTRIES)[number], capital: string): string[] {
  const text = `They know ${name}. ${sentence.replace("*", capital)}`;
  return found(text)
    .filter((mention) => mention.code === code && mention.words === capital)
    .map(({ form }) => form);
}

test("rows are sorted by code within a file, and no name stands in two rows", () => {
  const seen = new Map<string, string>();
  for (const { code, name, names, official, short, adjectives, people } of COUNTRIES)
    for (const words of [
      name,
      ...[names, official, short, adjectives, people].flatMap((list) => list?.split("; ") ?? []),
    ]) {
      expect(seen.get(words) ?? code, words).toBe(code);
      seen.set(words, code);
    }
});

test("every country has a position, near where the package puts it", () => {
  expect(Object.keys(POSITIONS).sort()).toEqual([...codes].sort());
  // A package takes the middle of the box, islands and all; we take the land where people look for it.
  const far = world.filter(({ cca2, latlng }) => {
    const [latitude = 0, longitude = 0] = POSITIONS[cca2] ?? [];
    const [north = 0, east = 0] = latlng;
    const turn = Math.abs(longitude - east);
    return POSITIONS[cca2] && (Math.abs(latitude - north) > 6 || Math.min(turn, 360 - turn) > 12);
  });
  expect(far.map(({ cca2 }) => cca2)).toEqual([]);
});
