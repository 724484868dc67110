import { OFFICES_MOSTLY_OF_STATES, OFFICES_OF_STATES, REGIONS } from "../knowledge/regions";
import type { CountryCode } from "../model/report";
import { buildPhraseIndex, findPhraseAt, type PhraseIndex } from "../text/phrase-index";
import type { Token } from "../text/sentences";
import { entriesOf } from "../text/word-lists";

let regions: PhraseIndex<CountryCode> | undefined;
let offices: ReadonlyMap<string, CountryCode> | undefined;
let likely: ReadonlyMap<string, CountryCode> | undefined;

/** The state of a region named among some tokens; an empty code where it is contested, null where none is named. */
export function findRegion(tokens: readonly Token[], first: number, last: number): CountryCode | null {
  regions ??= buildPhraseIndex(
    Object.entries(REGIONS).flatMap(([code, list]) => entriesOf(list).map((words) => [words, code] as const)),
  );
  for (let at = first; at <= last; at++) {
    const hit = findPhraseAt(regions, tokens, at, (token) => token.text);
    if (hit && hit.last <= last) return hit.value;
  }
  return null;
}

/** The one state that has an office of this name ("Home Secretary", "Sen"), or null. */
export function stateOfOffice(title: string): CountryCode | null {
  offices ??= readOffices(OFFICES_OF_STATES);
  return offices.get(title.toLowerCase()) ?? null;
}

/** The state that an office of this name is mostly of, where nothing says whose it is ("Congressman"), or null. */
export function likelyStateOfOffice(title: string): CountryCode | null {
  likely ??= readOffices(OFFICES_MOSTLY_OF_STATES);
  return likely.get(title.toLowerCase()) ?? null;
}

function readOffices(table: Readonly<Record<string, string>>): ReadonlyMap<string, CountryCode> {
  return new Map(
    Object.entries(table).flatMap(([code, list]) => entriesOf(list).map((words) => [words, code] as const)),
  );
}
