import { COUNTRIES } from "../knowledge/countries";
import { REGIONS } from "../knowledge/regions";
import { buildPhraseIndex, findPhraseAt, type PhraseIndex } from "./phrase-index";
import type { Token } from "./sentences";
import { entriesOf } from "./word-lists";

let index: PhraseIndex<true> | undefined;

/** The index of the last token of a state's name, demonym, capital or city that begins at a token, or null. */
export function findPlaceEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token || !/^\p{Lu}/u.test(token.text)) return null;
  index ??= buildIndex();
  return findPhraseAt(index, tokens, at, (t) => t.text)?.last ?? null;
}

function buildIndex(): PhraseIndex<true> {
  const phrases = new Set<string>();
  for (const row of COUNTRIES) {
    phrases.add(row.name);
    for (const list of [row.names, row.official, row.short, row.adjectives, row.capital, row.cities])
      for (const entry of entriesOf(list ?? "")) phrases.add(entry);
    for (const entry of entriesOf(row.people ?? "")) phrases.add(entry).add(`${entry}s`);
  }
  for (const list of Object.values(REGIONS)) for (const entry of entriesOf(list)) phrases.add(entry);
  return buildPhraseIndex([...phrases].map((phrase) => [phrase, true] as const));
}
