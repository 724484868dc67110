import { bareNameOf, nameKeyOf, readOfficeTerms, soundKeyOf } from "./office-terms";
import { buildPhraseIndex, findPhraseAt, type PhraseIndex } from "./phrase-index";
import type { Token } from "./sentences";

let index: PhraseIndex<true> | undefined;
let sounds: PhraseIndex<true> | undefined;
let safe: ReadonlySet<string> | undefined;

/** The index of the last token of an office-holder's full name that begins at a token, or null. */
export function findKnownNameEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token || !/^\p{Lu}/u.test(token.text)) return null;
  index ??= buildIndex(nameKeyOf, false);
  const exact = findPhraseAt(index, tokens, at, (one) => nameKeyOf(one.text).replaceAll(" ", "-"));
  // "Sheikh Tamim | bin Hamad Al Thani": the name that begins after the title goes further.
  if (exact && /^sheikha?$/.test(token.normal) && (findKnownNameEnd(tokens, at + 1) ?? 0) > exact.last)
    return null;
  if (exact) return exact.last;
  sounds ??= buildIndex(soundKeyOf, true);
  return findPhraseAt(sounds, tokens, at, (one) => soundKeyOf(one.text).replaceAll(" ", "-"))?.last ?? null;
}

/** Whether a family name is one that the table holds safe alone: after an office it is the whole name. */
export function isSafeSurname(word: string): boolean {
  safe ??= new Set(readOfficeTerms().flatMap((term) => (term.safe ? [nameKeyOf(term.surname)] : [])));
  return safe.has(nameKeyOf(word));
}

// By its sound only a name whose surname is like no other's.
function buildIndex(keyOf: (name: string) => string, onlySafe: boolean): PhraseIndex<true> {
  const names = new Set<string>();
  for (const { name, forms, safe } of readOfficeTerms())
    for (const form of onlySafe && !safe ? [] : [name, ...forms]) {
      const bare = bareNameOf(form);
      const key = keyOf(bare);
      if (!key.includes(" ")) continue;
      names.add(key);
      // "N'Tam" is two tokens, "O'Neill" one.
      if (/\bN['’]/.test(bare)) names.add(keyOf(bare.replace(/\bN['’]/g, "N ")));
    }
  return buildPhraseIndex([...names].map((name) => [name, true] as const));
}
