// The names of states, and the longest of them at each place of a sentence.
import { COUNTRIES } from "../knowledge/countries";
import { GUARDS, type GuardKind, NOT_COUNTRIES } from "../knowledge/country-guards";
import type { CountryCode, CountryForm } from "../model/report";
import { buildTrie, longestAt, type WordTrie } from "../text/word-trie";
import type { Word } from "../text/words";

/** `city`: another place of the country, never its government. `blocked`: a longer name that is no state. */
export type NameForm = CountryForm | "city" | "blocked";

export type CountryName = { code: CountryCode; form: NameForm; text: string; guards: readonly GuardKind[] };

/** A match: words `first` to `last` of the sentence, inclusive. */
export type CountryCandidate = CountryName & { first: number; last: number };

const NAMES = buildTrie(namesOfCountries());

/** Country names of a sentence, the reader's own first, then the longest; none overlaps another, blocked ones are given too. */
export function findCountryNames(
  words: readonly Word[],
  own: WordTrie<CountryName> | null,
): CountryCandidate[] {
  const found: CountryCandidate[] = [];
  for (let first = 0; first < words.length; ) {
    const match = (own && longestAt(own, words, first)) ?? longestAt(NAMES, words, first);
    if (match) found.push({ ...match.value, first, last: match.last });
    first = match ? match.last + 1 : first + 1;
  }
  return found;
}

function namesOfCountries(): [string, CountryName][] {
  const names: [string, CountryName][] = [];
  const guards = new Map<string, readonly GuardKind[]>(
    GUARDS.flatMap((guard) => listOf(guard.words).map((words) => [words, guard.when] as const)),
  );
  const add = (code: CountryCode, form: NameForm, list: string | undefined) => {
    for (const text of listOf(list)) names.push([text, { code, form, text, guards: guards.get(text) ?? [] }]);
  };
  for (const row of COUNTRIES) {
    add(row.code, "name", row.name);
    add(row.code, "name", row.names);
    add(row.code, "official-name", row.official);
    add(row.code, "abbreviation", row.short);
    add(row.code, "demonym", row.adjectives);
    add(row.code, "demonym", row.people);
    // Plurals have no guard of their own: "Danes" needs no article where "Dane" does.
    for (const text of listOf(row.people)) add(row.code, "demonym", `${text}s`);
    add(row.code, "capital", row.capital);
    add(row.code, "seat", row.seats);
    add(row.code, "city", row.cities);
  }
  for (const text of NOT_COUNTRIES) add("", "blocked", text);
  return names;
}

/** "Denmark; Danmark" → its parts. */
export function listOf(text: string | undefined): string[] {
  return text ? text.split("; ") : [];
}
