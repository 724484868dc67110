import type { FoundPerson } from "../mentions/find-people";
import type { CountryCode, CountryMention, EntityId } from "../model/report";
import type { GivenOffice } from "./choose-office";
import type { Surroundings } from "./judge-office";
import type { LinkedPerson } from "./link-people";
import { countryOfTerms, type KnownOffice, readTermsByName } from "./read-office-holders";
import { findRegion, likelyStateOfOffice, stateOfOffice } from "./read-regions";

export type Whose = {
  country: CountryCode | null;
  organization: EntityId | null;
  inferred: boolean;
  rule: string;
};

type Input = {
  person: LinkedPerson;
  office: GivenOffice;
  offices: readonly GivenOffice[];
  known: KnownOffice | null;
  around: (sentence: number) => Surroundings;
  main: CountryCode | null;
  /** The country of whoever the office serves: "adviser to Vice President Reis". */
  countryServed: (office: GivenOffice) => CountryCode | null;
  /** The country of the office of another person of the same sentence, named before. */
  countryBefore: (found: FoundPerson) => CountryCode | null;
};

/**
 * Whose an office is. In this order: the words of the title; words beside the name; other titles of the same person; the
 * table; offices of one state; whoever the office is shared with; the article's main country. Never a country that is
 * visited, opposed or next in line: those stand in none of these places.
 */
export function countryOfOffice(input: Input): Whose {
  const { person, office, offices, known, around, main } = input;
  const by = (country: CountryCode | null, rule: string, inferred = false): Whose => ({
    country,
    organization: office.organization,
    inferred,
    rule,
  });
  if (office.country || office.isInternational || office.isContested) return by(office.country, office.rule);
  const beside = countryBeside(person, around);
  if (beside) return by(beside.country, beside.rule);
  const other = offices.find(({ country }) => country);
  if (other) return by(other.country, other.rule);
  if (offices.some(({ isInternational }) => isInternational)) return by(null, "international-office");
  if (known) return by(known.country, "known-country");
  const later = person.words.length > 1 ? countryOfTerms(readTermsByName(person.name)) : null;
  if (later) return by(later, "known-country");
  if (/secretary[- ]general/i.test(office.title.words)) return by(null, "international-office");
  const served = input.countryServed(office);
  if (served) return by(served, "office-under", true);
  const name = office.title.words.replace(/^(?:former|acting|outgoing|proposed|then|ex) /i, "");
  const state = stateOfOffice(name);
  if (state) return by(state, "office-of-one-state", true);
  const shared = input.countryBefore(office.person);
  if (shared) return by(shared, "shared-office", true);
  const likely = main ? null : likelyStateOfOffice(name);
  return likely ? by(likely, "office-of-one-state", true) : by(main, "main-country", true);
}

/** "King Harald of Norway", "Chile's Reis", "(R-Idaho)": words at the name itself. */
function countryBeside(
  person: LinkedPerson,
  around: (sentence: number) => Surroundings,
): { country: CountryCode; rule: string } | null {
  for (const found of person.found) {
    const { sentence, countries } = around(found.sentence);
    for (const range of [found.of, found.possessor]) {
      if (!range) continue;
      const span = {
        start: sentence.tokens[range.first]?.start ?? 0,
        end: sentence.tokens[range.last]?.end ?? 0,
      };
      const region = findRegion(sentence.tokens, range.first, range.last);
      if (region) return { country: region, rule: "name-of-region" };
      const mention = countries.find((one) => one.start < span.end && one.end > span.start);
      if (mention)
        return {
          country: codeOf(mention.entity),
          rule: range === found.of ? "name-of-country" : "country-before-name",
        };
    }
  }
  return person.found.some(({ party }) => party) ? { country: "US", rule: "party-tag" } : null;
}

/** The country that the article names most, by its officials too; the first of equals. */
export function mainCountry(
  mentions: readonly CountryMention[],
  ofOfficials: readonly CountryCode[],
): CountryCode | null {
  const counts = new Map<EntityId, number>();
  for (const { entity, form } of mentions)
    if (form !== "place") counts.set(entity, (counts.get(entity) ?? 0) + 1);
  for (const code of ofOfficials) {
    const entity = `country:${code}`;
    counts.set(entity, (counts.get(entity) ?? 0) + 2);
  }
  let best: EntityId | null = null;
  for (const [entity, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = entity;
  return best ? codeOf(best) : null;
}

export function codeOf(entity: EntityId): CountryCode {
  return entity.slice("country:".length);
}
