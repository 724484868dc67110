import type { Official } from "../model/report";
import type { LinkedPerson, NameMention } from "./link-people";

/** An official with the names that lead to them: what descriptions and pronouns are held against. */
export type ReadHolder = Official & { person: LinkedPerson; names: readonly NameMention[] };
