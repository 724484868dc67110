import type { Country, CountryMention } from "../model/report";

/** The countries of the article in order of first mention, with their counts. */
export function resolveCountries(_mentions: readonly CountryMention[]): Country[] {
  return [];
}
