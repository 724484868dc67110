// The one importer of chrono.
import type { DateMention } from "../model/report";
import type { Clause } from "./clauses";
import type { Sentence } from "./sentences";

type Input = { sentences: readonly Sentence[]; clauses: readonly Clause[]; published: string | null };

/** Expressions of time, resolved against the article's publication by the tense of the clause that governs them. */
export function findDates(_input: Input): DateMention[] {
  return [];
}
