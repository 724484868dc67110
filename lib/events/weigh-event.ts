// How much to the point a clause's event is: orders what is kept.
import { EVENT_WORDS } from "../knowledge/event-words";
import type { EntityId, EventType } from "../model/report";
import type { Clause } from "../text/clauses";
import { EVENT_INDEX, wordsOf } from "./event-index";
import type { Match } from "./match-clause";

const BYGONE: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.bygone));
const WORDY: ReadonlySet<EventType> = new Set<EventType>([
  "criticism",
  "support",
  "demand",
  "pledge",
  "refusal",
]);

/** The weight of an event that a clause tells of those parties. */
export function weightOf(
  type: EventType,
  match: Match,
  clause: Clause,
  actors: readonly EntityId[],
  targets: readonly EntityId[],
): number {
  let weight = match.rule === "pair" ? 3.2 : 3;
  if (actors.length) weight += 1.5;
  if (targets.length || (EVENT_INDEX.mutual.has(type) && actors.length > 1)) weight += 1.5;
  if (!actors.length && !targets.length) weight -= 2;
  if (WORDY.has(type)) weight -= 0.7;
  if (clause.quote !== null) weight -= 2;
  if (match.noun === -1) weight -= 1;
  // "his first since he took office"
  if (clause.marker && BYGONE.has(clause.marker)) weight -= 1.5;
  return weight;
}
