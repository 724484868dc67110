import { COUNTRIES } from "../knowledge/countries";
import type { Country, CountryMention } from "../model/report";

const NAMES = new Map(COUNTRIES.map(({ code, name }) => [code, name]));

/** The countries of the article in order of first mention, with their counts. */
export function resolveCountries(mentions: readonly CountryMention[]): Country[] {
  const countries = new Map<string, Country>();
  for (const { entity, form, rule } of mentions) {
    const code = entity.slice("country:".length);
    const country = countries.get(entity) ?? {
      id: entity,
      code,
      name: NAMES.get(code) ?? code,
      flag: flagOf(code),
      mentions: 0,
      places: 0,
      rule,
    };
    if (form === "place") country.places++;
    else country.mentions++;
    countries.set(entity, country);
  }
  return [...countries.values()];
}

/** "KP" → 🇰🇵. */
function flagOf(code: string): string {
  return [...code].map((letter) => String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 65)).join("");
}
