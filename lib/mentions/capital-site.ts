// What the readers of a capital's role share.
import {
  CITY_NOUNS,
  EVENT_NOUNS,
  GOVERNMENT_NOUNS,
  PREPOSITIONS,
  SPEECH_VERBS,
  STATE_VERBS,
  VERBS_LIKE_NOUNS,
} from "../knowledge/capital-cues";
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

export const place = (rule: string): Role => ({ government: false, rule });
export const government = (rule: string, strong = false): Role => ({ government: true, rule, strong });

export const LINK: ReadonlySet<string> = new Set(["and", "or", "nor"]);
export const RULERS: ReadonlySet<string> = new Set(GOVERNMENT_NOUNS);
export const CITY: ReadonlySet<string> = new Set(CITY_NOUNS);
export const EVENTS: ReadonlySet<string> = new Set(EVENT_NOUNS);
export const STATE: ReadonlySet<string> = new Set(STATE_VERBS);
export const SAY: ReadonlySet<string> = new Set(SPEECH_VERBS);
const NOUN_VERBS = new Set(VERBS_LIKE_NOUNS);
const BEFORE_NAMES = new Set(PREPOSITIONS);

/** A government by what it does; the more so, the less a town could do it. */
export function actsLike(rule: string, words: readonly Word[]): Role {
  const strong = words.some((word) => STATE.has(word.key));
  const speaks = words.some((word) => SAY.has(word.key));
  return { ...government(rule, strong), weak: !strong && !speaks };
}

/** A finite verb, also where the tagger takes it for a noun. */
export function isVerbAt(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || isCapital(word)) return false;
  const { tags } = word.token;
  if (RULERS.has(word.key) || CITY.has(word.key) || EVENTS.has(word.key)) return false;
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
    (NOUN_VERBS.has(word.key) || SAY.has(word.key) || STATE.has(word.key)) &&
    words[i + 1]?.gap === " " &&
    !/^(of|in|on|at|were|was|are|is|between|with|have|had|by)$/.test(words[i + 1]?.key ?? "")
  );
}

export function isPreposition(word: Word): boolean {
  return word.token.tags.has("Preposition") || BEFORE_NAMES.has(word.key);
}
