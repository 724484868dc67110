import type { Corrections } from "../model/corrections";
import type { CountryMention } from "../model/report";
import type { Span } from "../model/span";
import type { Sentence } from "../text/sentences";

type Input = {
  sentences: readonly Sentence[];
  /** Names of people: a country word inside one never counts ("Jordan Pryce"). */
  people: readonly Span[];
  corrections: Corrections;
};

/** Country mentions, longest match first, ambiguous names decided by neighbors and by the whole article, or left out. */
export function findCountries(_input: Input): CountryMention[] {
  return [];
}
