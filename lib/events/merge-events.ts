// One thing done, told three times, is one event: the best telling stays, the others are where it is also told.
import type { EntityId } from "../model/report";
import type { Span } from "../model/span";
import { EVENT_INDEX } from "./event-index";
import type { EventReading, FoundEvent } from "./event-reading";

export type MergedEvent = FoundEvent & { alsoAt: Span[] };

export function mergeEvents(found: readonly FoundEvent[], reading: EventReading): MergedEvent[] {
  const merged: MergedEvent[] = [];
  for (const event of found) {
    const same =
      merged.find((other) => event.again !== undefined && isToldAt(other, event.again)) ??
      merged.find((other) => isSame(other, event, reading));
    // "The ceasefire began": by now it has.
    if (same && event.again !== undefined && event.status === "happened") same.status = event.status;
    if (same) join(same, event);
    else merged.push({ ...event, alsoAt: [] });
  }
  return merged;
}

function isToldAt({ evidence, alsoAt }: MergedEvent, at: number): boolean {
  return evidence.start === at || alsoAt.some(({ start }) => start === at);
}

const CONTACT = new Set(["meeting", "talks", "call"]);

function isSame(a: FoundEvent, b: FoundEvent, reading: EventReading): boolean {
  const isContact = CONTACT.has(a.type) && CONTACT.has(b.type);
  if (a.type !== b.type && !isContact) return false;
  if (a.evidence.start === b.evidence.start && a.type !== "visit") return true;
  if (!agreeDates(a, b)) return false;
  if (isAhead(a) !== isAhead(b) && !(a.date && b.date)) return false;
  if (a.type === "visit") return sameIds(a.targets, b.targets) && shares(a.actors, b.actors, reading);
  const isAlone = Math.min(a.actors.length, b.actors.length) < 2 && a.actors.length !== b.actors.length;
  if (EVENT_INDEX.mutual.has(a.type) && isAlone && b.sentence - a.sentence > 3) return false;
  if (EVENT_INDEX.mutual.has(a.type)) return within(a.actors, b.actors, reading);
  return (
    covers(a.actors, b.actors, reading) &&
    covers(a.targets, b.targets, reading) &&
    (shares(a.actors, b.actors, reading) || shares(a.targets, b.targets, reading))
  );
}

function isAhead({ status }: FoundEvent): boolean {
  return status === "planned" || status === "proposed";
}

function agreeDates(a: FoundEvent, b: FoundEvent): boolean {
  if (!a.date || !b.date) return true;
  const latest = max(a.date.from, b.date.from);
  const earliest = min(a.date.to, b.date.to);
  return !latest || !earliest || latest <= earliest;
}

function max(a: string | null, b: string | null): string | null {
  return a && b ? (a > b ? a : b) : (a ?? b);
}

function min(a: string | null, b: string | null): string | null {
  return a && b ? (a < b ? a : b) : (a ?? b);
}

/** One side may be told less fully, or not at all. */
function covers(a: readonly EntityId[], b: readonly EntityId[], reading: EventReading): boolean {
  return !a.length || !b.length || shares(a, b, reading);
}

function within(a: readonly EntityId[], b: readonly EntityId[], reading: EventReading): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return small.length > 0 && small.every((id) => shares([id], large, reading));
}

/** The same entity, or an official and the country spoken for. */
function shares(a: readonly EntityId[], b: readonly EntityId[], { countryOf }: EventReading): boolean {
  return a.some((x) => b.some((y) => x === y || countryOf.get(x) === y || countryOf.get(y) === x));
}

function sameIds(a: readonly EntityId[], b: readonly EntityId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

function join(into: MergedEvent, event: FoundEvent): void {
  const first = into.weight + (into.date ? 0.6 : 0) >= event.weight + (event.date ? 0.6 : 0) - 0.5;
  const other = first ? event.evidence : into.evidence;
  if (!first) {
    into.evidence = event.evidence;
    into.sentence = event.sentence;
    into.clause = event.clause;
    into.rule = event.rule;
    into.type = event.type;
    into.status = event.status;
  }
  into.alsoAt.push(other);
  into.date ??= event.date;
  into.place ??= event.place;
  into.placeText ??= event.placeText;
  if (!into.actors.length) into.actors = event.actors;
  if (!into.targets.length) into.targets = event.targets.filter((id) => !into.actors.includes(id));
  if (EVENT_INDEX.mutual.has(into.type) && event.actors.length > into.actors.length)
    into.actors = event.actors;
  into.weight = Math.max(into.weight, event.weight) + 0.4;
}
