import { COUNTRIES } from "../knowledge/countries";
import type { Corrections } from "../model/corrections";
import type { CountryMention } from "../model/report";
import { overlaps } from "../model/span";
import type { Sentence } from "../text/sentences";
import { findCountries } from "./find-countries";
import { type FoundOrganization, findOrganizations } from "./find-organizations";
import { type FoundPerson, findPeople } from "./find-people";
import type { FoundTitle } from "./find-titles";

type Input = {
  sentences: readonly Sentence[];
  published: string | null;
  corrections: Corrections;
};

/** What the finders give before anyone knows who is meant. */
export type FoundMentions = {
  people: FoundPerson[];
  /** Words that name an office, by sentence. */
  titles: FoundTitle[][];
  countries: CountryMention[];
  organizations: FoundOrganization[];
};

/** People before countries, countries before organizations: each claims its words from the next. */
export function findMentions({ sentences, corrections }: Input): FoundMentions {
  const { people: taken, titles } = findPeople(sentences);
  const countries = findCountries({ sentences, people: taken, corrections });
  // A state's name of several words that holds what looked like a person: "Saint Lucia".
  const people = taken.filter((person) => !countries.some((country) => overlaps(country, person)));
  const organizations = findOrganizations({ sentences, countries, people });
  const hidden = readHidden(corrections);
  return {
    people,
    titles,
    countries: countries.filter(({ entity }) => !hidden.entities.has(entity)),
    organizations: organizations.filter(({ text }) => !hidden.names.has(text)),
  };
}

/** What the reader wants hidden. A hidden official stays a person: who said something is still known. */
function readHidden({ corrections }: Corrections): {
  names: ReadonlySet<string>;
  entities: ReadonlySet<string>;
} {
  const names = new Set(corrections.flatMap((one) => (one.kind === "hide" ? [one.name] : [])));
  if (!names.size) return { names, entities: names };
  const codes = COUNTRIES.filter(({ name }) => names.has(name)).map(({ code }) => `country:${code}`);
  return { names, entities: new Set(codes) };
}
