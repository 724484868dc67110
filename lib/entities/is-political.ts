import { POLITICAL_WORDS } from "../knowledge/offices";
import type { CountryMention } from "../model/report";
import type { Sentence } from "../text/sentences";
import { wordsOf } from "../text/word-lists";

const politicalWords = wordsOf(POLITICAL_WORDS);
/** A note of a few sentences need not say much: one word, or a country, tells its field. */
const NOTE = 80;
/** A longer text names government, parliament or diplomacy at least once in so many words. */
const WORDS_PER_HIT = 150;
/** A person whose office the article gives weighs like so many of those words. */
const HITS_OF_HOLDER = 3;

/**
 * Whether an article is one of politics: a review of hotels in nineteen countries is not, nor a page of trade tips that
 * says "policy" once. `holders` is how many officials it is known to name.
 */
export function isPolitical(
  sentences: readonly Sentence[],
  countries: readonly CountryMention[],
  holders: number,
): boolean {
  const words = wordsIn(sentences);
  let hits = holders * HITS_OF_HOLDER;
  for (const { tokens } of sentences) for (const { normal } of tokens) if (politicalWords.has(normal)) hits++;
  if (isNote(sentences)) return hits > 0 || countries.some(({ form }) => form !== "place");
  return hits >= words / WORDS_PER_HIT;
}

/** A few sentences, too short to tell their field by. */
export function isNote(sentences: readonly Sentence[]): boolean {
  return wordsIn(sentences) <= NOTE;
}

function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}
