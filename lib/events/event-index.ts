// The tables of event types, turned round: from a verb, a verb and a noun, a noun to the type.
import { EVENT_ROWS } from "../knowledge/event-types";
import type { EventType } from "../model/report";

type Pair = { nouns: ReadonlySet<string>; type: EventType };

export type EventIndex = {
  verbs: ReadonlyMap<string, EventType>;
  /** Verbs whose infinitive or clause is their content. */
  governs: ReadonlyMap<string, EventType>;
  pairs: ReadonlyMap<string, readonly Pair[]>;
  nouns: ReadonlyMap<string, EventType>;
  mutual: ReadonlySet<EventType>;
};

export const EVENT_INDEX: EventIndex = buildIndex();

export function wordsOf(list: string | undefined): string[] {
  return list?.split(/\s+/).filter(Boolean) ?? [];
}

/** "sanctions" → "sanction", "talks" → "talk", "parties" → "party": for nouns of the tables only. */
export function singular(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && word.length > 3 ? word.slice(0, -1) : word;
}

function buildIndex(): EventIndex {
  const verbs = new Map<string, EventType>();
  const governs = new Map<string, EventType>();
  const pairs = new Map<string, Pair[]>();
  const nouns = new Map<string, EventType>();
  const mutual = new Set<EventType>();
  for (const row of EVENT_ROWS) {
    if (row.mutual) mutual.add(row.type);
    for (const verb of wordsOf(row.verbs)) if (!verbs.has(verb)) verbs.set(verb, row.type);
    for (const verb of wordsOf(row.governs)) if (!governs.has(verb)) governs.set(verb, row.type);
    for (const noun of wordsOf(row.nouns)) if (!nouns.has(noun)) nouns.set(noun, row.type);
    for (const pair of row.pairs ?? []) {
      const set = new Set(wordsOf(pair.nouns));
      for (const verb of wordsOf(pair.verbs))
        pairs.set(verb, [...(pairs.get(verb) ?? []), { nouns: set, type: row.type }]);
    }
  }
  return { verbs, governs, pairs, nouns, mutual };
}
