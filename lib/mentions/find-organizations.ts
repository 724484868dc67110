import type { CountryCode, CountryMention, OrganizationKind } from "../model/report";
import type { Span } from "../model/span";
import type { Sentence } from "../text/sentences";

type Input = {
  sentences: readonly Sentence[];
  countries: readonly CountryMention[];
  people: readonly Span[];
};

/** One naming of an organization, before anyone knows which namings are the same one. */
export type FoundOrganization = Span & {
  text: string;
  rule: string;
  form: "name" | "abbreviation";
  /** The name without an article: "Russian Foreign Ministry", "KCNA"; the table's own where it is known there. */
  name: string;
  abbreviation: string | null;
  country: CountryCode | null;
  kind: OrganizationKind;
};

export function findOrganizations(_input: Input): FoundOrganization[] {
  return [];
}
