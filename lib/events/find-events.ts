import type { Entities } from "../model/entities";
import type { DateMention, NewsEvent, Statement } from "../model/report";
import type { Clause } from "../text/clauses";
import type { Sentence } from "../text/sentences";

type Input = {
  text: string;
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
  entities: Entities;
  statements: readonly Statement[];
  dates: readonly DateMention[];
};

export function findEvents(_input: Input): NewsEvent[] {
  return [];
}
