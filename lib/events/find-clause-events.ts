// Events that a verb tells.
import type { EventType } from "../model/report";
import type { Clause } from "../text/clauses";
import { isContent, tailOf } from "./clause-words";
import type { EventReading, FoundEvent, SentenceReading } from "./event-reading";
import { matchClause } from "./match-clause";
import { readClauseEvent } from "./read-clause-event";

const CONTACT: ReadonlySet<EventType> = new Set<EventType>(["visit", "meeting", "talks", "call"]);

/** Every event of one sentence's clauses; clauses that are only the content of another's event are passed over. */
export function findClauseEvents(
  reading: EventReading,
  one: SentenceReading,
  earlier: readonly FoundEvent[],
): FoundEvent[] {
  const events: FoundEvent[] = [];
  const passed = new Set<number>();
  for (const clause of one.clauses) {
    // "asked to join after the raid": the raid is no part of what was asked.
    const isWithin = clause.parent !== null && passed.has(clause.parent) && clause.relation !== "adverbial";
    if (passed.has(clause.id) || isWithin) {
      passed.add(clause.id);
      continue;
    }
    const children = one.clauses.filter((other) => other.parent === clause.id);
    const told = readClauseEvent(reading, one, clause, children, [...earlier, ...events]);
    if (!told) continue;
    if (told.rule === "governor" && children.some((child) => isContact(child, one, told.type))) continue;
    events.push(...told.events);
    if (told.rule !== "pair" || told.type !== "aid")
      for (const child of children)
        if (isContent(child, one) || isCharge(child, told.type)) passed.add(child.id);
  }
  return events;
}

/** "blamed Chad for carrying out raids": what the blamed did, not whoever blames. */
function isCharge({ relation, marker }: Clause, type: EventType): boolean {
  return relation === "participial" && marker === "for" && JUDGED.has(type);
}

const JUDGED: ReadonlySet<EventType> = new Set<EventType>(["criticism", "support", "sanction", "arrest"]);

/** A promise to meet is a meeting that is planned. */
function isContact(child: Clause, one: SentenceReading, type: EventType): boolean {
  if (type === "visit") return false;
  if (type !== "pledge" || !isContent(child, one)) return false;
  const match = matchClause(
    child,
    one.sentence.tokens,
    tailOf(
      child,
      one.clauses.filter((other) => other.parent === child.id),
    ),
    false,
  );
  return match !== null && CONTACT.has(match.type);
}
