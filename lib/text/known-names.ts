import { bareNameOf, nameKeyOf, readOfficeTerms } from "./office-terms";
import { buildPhraseIndex, findPhraseAt, type PhraseIndex } from "./phrase-index";
import type { Token } from "./sentences";

let index: PhraseIndex<true> | undefined;
let safe: ReadonlySet<string> | undefined;

/** The index of the last token of an office-holder's full name that begins at a token, or null. */
export function findKnownNameEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token || !/^\p{Lu}/u.test(token.text)) return null;
  index ??= buildIndex();
  return findPhraseAt(index, tokens, at, (one) => nameKeyOf(one.text).replaceAll(" ", "-"))?.last ?? null;
}

/** Whether a family name is one that the table holds safe alone: after an office it is the whole name. */
export function isSafeSurname(word: string): boolean {
  safe ??= new Set(readOfficeTerms().flatMap((term) => (term.safe ? [nameKeyOf(term.surname)] : [])));
  return safe.has(nameKeyOf(word));
}

function buildIndex(): PhraseIndex<true> {
  const names = new Set<string>();
  for (const { name, forms } of readOfficeTerms())
    for (const form of [name, ...forms]) {
      const key = nameKeyOf(bareNameOf(form));
      if (key.includes(" ")) names.add(key);
    }
  return buildPhraseIndex([...names].map((name) => [name, true] as const));
}
