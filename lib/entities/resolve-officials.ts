import type { FoundMentions } from "../mentions/find-mentions";
import type { Corrections } from "../model/corrections";
import type { Person } from "../model/entities";
import type { Official, OfficialMention } from "../model/report";
import type { Clause } from "../text/clauses";
import type { Quote } from "../text/quotes";
import type { Sentence } from "../text/sentences";

export type Input = {
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
  quotes: readonly Quote[];
  found: FoundMentions;
  published: string | null;
  corrections: Corrections;
};

/** The people of the article, and those of them who are officials, with every mention linked. */
export function resolveOfficials(_input: Input): {
  officials: Official[];
  mentions: OfficialMention[];
  people: Person[];
} {
  return { officials: [], mentions: [], people: [] };
}
