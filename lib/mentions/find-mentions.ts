import type { Corrections } from "../model/corrections";
import type { CountryMention } from "../model/report";
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
  const { people, titles } = findPeople(sentences);
  const countries = findCountries({ sentences, people, corrections });
  const organizations = findOrganizations({ sentences, countries, people });
  return { people, titles, countries, organizations };
}
