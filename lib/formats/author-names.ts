// A byline's names as a citation needs them: family and given name apart where that is sure, else as they stand.
import { FAMILY_FIRST, NAME_SUFFIXES, PARTICLES } from "../knowledge/name-words";

export type Author = { family: string; given: string; suffix?: string } | { literal: string };

const wordsOf = (list: string) => new Set(list.split(/\s+/).filter(Boolean));
const BEFORE_FAMILY = wordsOf(PARTICLES);
const FIRST_IS_FAMILY = wordsOf(FAMILY_FIRST);
const SUFFIXES = wordsOf(NAME_SUFFIXES);
/** Words of desks and papers, which no person's name holds. */
const NO_PERSON = wordsOf(
  "agency agencies associated board bureau correspondent correspondents daily desk editor editorial editors herald international journal magazine media network news newsroom online post press radio reporter reporters review service staff star team television the times today tribune tv week weekly world writer writers",
);

/** "Ursula von der Leyen" → von der Leyen, Ursula; "Reuters", "Kim Min-ji" and "News Desk" stand as they are. */
export function authorOf(name: string): Author {
  const words = name.trim().split(/\s+/);
  const suffix = words.length > 2 && isIn(SUFFIXES, words.at(-1)) ? words.pop() : undefined;
  let first = words.length - 1;
  while (first > 1 && isIn(BEFORE_FAMILY, words[first - 1])) first--;
  if (words.length < 2 || words.length > 5 || !words.every(isNameWord) || isIn(FIRST_IS_FAMILY, words[0]))
    return { literal: name.trim() };
  const parts = { family: words.slice(first).join(" "), given: words.slice(0, first).join(" ") };
  return suffix ? { ...parts, suffix } : parts;
}

function isNameWord(word: string): boolean {
  if (isIn(NO_PERSON, word)) return false;
  return isIn(BEFORE_FAMILY, word) || /^(?:\p{Ll}[’'])?\p{Lu}[\p{L}\p{M}’'-]*\.?$/u.test(word);
}

function isIn(list: ReadonlySet<string>, word: string | undefined): boolean {
  return word !== undefined && list.has(word.toLowerCase().replace(/\.$/, ""));
}
