import { isBareName, isOpen } from "../text/bare-name";
import { isParticle, type NameRun } from "../text/person-names";
import { findPlaceEnd } from "../text/place-words";
import { nameWords } from "../text/same-name";
import type { Sentence, Token } from "../text/sentences";

/** The words of the article's full names: each word leads to the names that hold it. */
export type KnownNames = Map<string, { words: string[]; lower: string[] }[]>;

export function addKnownName(known: KnownNames, text: string): void {
  const words = nameWords(text);
  const entry = { words, lower: text.toLowerCase().split(/[\s-]+/) };
  for (const word of new Set(words)) {
    const list = known.get(word);
    if (list) list.push(entry);
    else known.set(word, [entry]);
  }
}

/** Second pass: a family name alone, or a part of a name that the article gives in full somewhere ("Suu Kyi"). */
export function findShortNames(
  { tokens }: Sentence,
  taken: readonly NameRun[],
  known: KnownNames,
): NameRun[] {
  const runs: NameRun[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (next < taken.length && (taken[next]?.last ?? 0) < at) next++;
    const claimed = taken[next];
    if (claimed && at >= claimed.first) {
      at = claimed.last;
      continue;
    }
    const token = tokens[at];
    if (!token || !/^\p{Lu}/u.test(token.text)) continue;
    const names = known.get(nameWords(token.text)[0] ?? "");
    if (!names || !isShortName(tokens, at, names)) continue;
    const { first, last } = spreadOver(tokens, at, names, runs.at(-1)?.last ?? -1);
    runs.push({
      first,
      last,
      words: 1,
      given: false,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
    });
    at = last;
  }
  return runs;
}

type Names = readonly { words: string[]; lower: string[] }[];

/** "van der Leyen", "Suu Kyi", "bin Salman": the particles and words of the same name beside the one found. */
function spreadOver(
  tokens: readonly Token[],
  at: number,
  names: Names,
  floor: number,
): { first: number; last: number } {
  let first = at;
  let last = at;
  const holds = (token: Token) => names.some(({ lower }) => lower.includes(token.normal));
  for (let i = at - 1; i > floor; i--) {
    const token = tokens[i];
    if (!token || !isOpen(token) || !isParticle(token.text) || !holds(token)) break;
    first = i;
  }
  for (let i = at + 1; i < tokens.length && isOpen(tokens[i - 1]); i++) {
    const token = tokens[i];
    const word = token ? nameWords(token.text)[0] : undefined;
    if (!token || !word || !names.some(({ words }) => words.includes(word))) break;
    if (!/^\p{Lu}/u.test(token.text) && tokens[i - 1]?.post !== "-") break;
    last = i;
  }
  return { first, last };
}

function isShortName(tokens: readonly Token[], at: number, names: Names): boolean {
  const word = nameWords(tokens[at]?.text ?? "")[0];
  // A place that is only somebody's given name or a name in the middle stays a place.
  if (findPlaceEnd(tokens, at) !== null && !names.some(({ words }) => words.at(-1) === word)) return false;
  return isBareName(tokens, at, (next) =>
    names.some(({ words }) => words.includes(nameWords(next.text)[0] ?? "")),
  );
}
