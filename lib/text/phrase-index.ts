import type { Token } from "./sentences";

/** Phrases by their first word, longest first: looked up at a token in one step. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly { words: readonly string[]; value: Value }[]>;

export function buildPhraseIndex<Value>(entries: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const index = new Map<string, { words: string[]; value: Value }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(/[ -]/);
    const first = words[0];
    if (!first) continue;
    const rows = index.get(first);
    if (rows) rows.push({ words, value });
    else index.set(first, [{ words, value }]);
  }
  for (const rows of index.values()) rows.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The longest phrase that begins at a token; `last` is the index of its last token. */
export function findPhraseAt<Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Token[],
  at: number,
  wordOf: (token: Token) => string,
  accepts: (last: number, value: Value) => boolean = () => true,
): { last: number; value: Value } | null {
  const token = tokens[at];
  if (!token) return null;
  // "co-chair" may be one token or two.
  const word = wordOf(token);
  const cut = word.indexOf("-");
  for (const { words, value } of index.get(cut > 0 ? word.slice(0, cut) : word) ?? []) {
    const last = matchWords(words, tokens, at, wordOf);
    if (last !== null && accepts(last, value)) return { last, value };
  }
  return null;
}

function matchWords(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  wordOf: (token: Token) => string,
): number | null {
  let k = 0;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) return null;
    for (const part of wordOf(token).split("-")) {
      if (k >= words.length || part !== words[k]) return null;
      k++;
    }
    if (k === words.length) return i;
    // "Lt. Gen." is a phrase of two short words.
    if (
      token.possessive ||
      !(/^['’]?[ -]?$/.test(token.post) || (token.post === ". " && token.text.length < 5))
    )
      return null;
  }
  return null;
}
