// What the readers of a capital's role share.
import * as cues from "../knowledge/capital-cues";
import type { Word } from "../text/words";
import { isCapital } from "./is-inside-name";

/** `strong`: no person or town does so, even where the name is also theirs ("Sofia expelled two envoys"). */
export type Role = {
  government: boolean;
  rule: string;
  strong?: boolean;
  /** Only a possessive, or an act that a town can do too ("Delhi's air", "Delhi has turned gray"). */
  weak?: boolean;
};

/** Where the role is read: words `first` to `last` are the name. */
export type Site = {
  words: readonly Word[];
  first: number;
  last: number;
  /** The first sentence of its paragraph: a dateline may stand here. */
  opens: boolean;
  /** "Lima's"; the "'s" of "St. John's" is its own. */
  possessive: boolean;
  seat: boolean;
  isCountryWord: (index: number) => boolean;
  isCityWord: (index: number) => boolean;
};

/** The tables of cues as sets, by the tables' names. */
export const CUES = Object.fromEntries(
  Object.entries(cues).map(([name, words]) => [name, new Set(words)]),
) as unknown as Readonly<Record<keyof typeof cues, ReadonlySet<string>>>;

/** A verdict, with the rule that made it. */
export const place = (rule: string): Role => ({ government: false, rule });
export const government = (rule: string, strong = false): Role => ({ government: true, rule, strong });

/** Words between two names of one part of a sentence. */
export const LINK: ReadonlySet<string> = new Set(["and", "or", "nor"]);

/** A government by what it does; the more so, the less a town could do it. */
export function actsLike(rule: string, words: readonly Word[]): Role {
  const strong = words.some((word) => CUES.STATE_VERBS.has(word.key));
  const speaks = words.some((word) => CUES.SPEECH_VERBS.has(word.key));
  return { ...government(rule, strong), weak: !strong && !speaks };
}

/** A finite verb, also where the tagger takes it for a noun. */
export function isVerbAt(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || isCapital(word)) return false;
  const { tags } = word.token;
  if (CUES.GOVERNMENT_NOUNS.has(word.key) || CUES.CITY_NOUNS.has(word.key) || CUES.EVENT_NOUNS.has(word.key))
    return false;
  if (tags.has("Gerund")) return false;
  if (tags.has("Verb") || tags.has("Modal") || tags.has("Auxiliary") || tags.has("Copula")) return true;
  // "Lima still refuses", "Lima refuses to": nouns to the tagger.
  const isThird = /[^s]s$/.test(word.key);
  if (
    isThird &&
    (words[i + 1]?.key === "to" || /^(still|also|never|already|now|often)$/.test(words[i - 1]?.key ?? ""))
  )
    return true;
  // "Lima cut ties", "Lima plans an inquiry".
  return (
    (CUES.VERBS_LIKE_NOUNS.has(word.key) ||
      CUES.SPEECH_VERBS.has(word.key) ||
      CUES.STATE_VERBS.has(word.key)) &&
    words[i + 1]?.gap === " " &&
    !/^(of|in|on|at|were|was|are|is|between|with|have|had|by)$/.test(words[i + 1]?.key ?? "")
  );
}

/** Also the words that the tagger takes for something else. */
export function isPreposition(word: Word): boolean {
  return word.token.tags.has("Preposition") || CUES.PREPOSITIONS.has(word.key);
}
