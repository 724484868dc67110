// What the step from mentions to entities gives: the report's own lists, and the people who hold no office (a
// statement's speaker may be one of them).
import type { Country, EntityId, Mention, Official, Organization } from "./report";
import type { Span } from "./span";

export type Pronoun = "he" | "she" | "they";

/** A named person of the article, official or not. `names` are the mentions by name, in order. */
export type Person = {
  name: string;
  official: EntityId | null;
  names: Span[];
  /** Which pronoun the article or a table grounds; null where neither does. */
  pronoun: Pronoun | null;
};

export type Entities = {
  mentions: Mention[];
  countries: Country[];
  officials: Official[];
  organizations: Organization[];
  people: Person[];
};
