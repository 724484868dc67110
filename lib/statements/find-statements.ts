import type { Entities } from "../model/entities";
import type { Statement } from "../model/report";
import type { Clause } from "../text/clauses";
import type { Quote } from "../text/quotes";
import type { Sentence } from "../text/sentences";

type Input = {
  text: string;
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
  quotes: readonly Quote[];
  entities: Entities;
};

export function findStatements(_input: Input): Statement[] {
  return [];
}
