// What the finders of events share about one article.
import type { Entities } from "../model/entities";
import type { DateMention, EntityId, EventStatus, EventType, Mention, Statement } from "../model/report";
import type { Span } from "../model/span";
import type { Clause } from "../text/clauses";
import type { Sentence } from "../text/sentences";

export type EventInput = {
  text: string;
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
  entities: Entities;
  statements: readonly Statement[];
  dates: readonly DateMention[];
  published: string | null;
};

/** The parts of one sentence, found once. */
export type SentenceReading = {
  sentence: Sentence;
  index: number;
  clauses: readonly Clause[];
  mentions: readonly Mention[];
  dates: readonly DateMention[];
};

export type EventReading = EventInput & {
  readings: readonly SentenceReading[];
  organizations: ReadonlyMap<EntityId, { kind: string; country: string | null }>;
  countryOf: ReadonlyMap<EntityId, EntityId | null>;
};

/** An event as one place tells it, before tellings are merged. */
export type FoundEvent = {
  type: EventType;
  actors: EntityId[];
  targets: EntityId[];
  place: EntityId | null;
  placeText: string | null;
  date: DateMention | null;
  status: EventStatus;
  evidence: Span;
  sentence: number;
  /** The clause that tells it. */
  clause: number | null;
  /** How sure and how much to the point: orders what is kept. */
  weight: number;
  rule: string;
  /** Where the event that it tells once more begins: "The meeting took place on Monday". */
  again?: number;
};

export function openReading(input: EventInput): EventReading {
  const clauses = bySentence(input.clauses, (clause) => clause.sentence);
  const order = (at: number) => sentenceAt(input.sentences, at);
  const mentions = bySentence(input.entities.mentions, (mention) => order(mention.start));
  const dates = bySentence(input.dates, (date) => order(date.start));
  const readings = input.sentences.map((sentence, index) => ({
    sentence,
    index,
    clauses: clauses.get(index) ?? [],
    mentions: mentions.get(index) ?? [],
    dates: dates.get(index) ?? [],
  }));
  const organizations = new Map(
    input.entities.organizations.map(({ id, kind, country }) => [id, { kind, country }]),
  );
  const countryOf = new Map<EntityId, EntityId | null>();
  for (const { id, country } of [...input.entities.officials, ...input.entities.organizations])
    countryOf.set(id, country && `country:${country}`);
  return { ...input, readings, organizations, countryOf };
}

function bySentence<T>(items: readonly T[], of: (item: T) => number): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const item of items) {
    const list = map.get(of(item));
    if (list) list.push(item);
    else map.set(of(item), [item]);
  }
  return map;
}

function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
