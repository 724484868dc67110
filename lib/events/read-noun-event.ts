// The event that a noun tells: who, where and when, from the words beside it.
import { EVENT_WORDS } from "../knowledge/event-words";
import type { EntityId, EventStatus, EventType } from "../model/report";
import type { Clause } from "../text/clauses";
import type { Token } from "../text/sentences";
import { dateOfClause, dateOfNoun } from "./choose-date";
import { agentsOf, hostOf, placeOf, subjectParties, targetsOf, unique } from "./choose-parties";
import { EVENT_INDEX, wordsOf } from "./event-index";
import type { EventReading, FoundEvent, SentenceReading } from "./event-reading";
import { clauseOf, phraseEnd, phraseStart } from "./noun-words";
import { type Party, readParties } from "./read-parties";
import { readStatus } from "./read-status";
import { readSubject } from "./read-subject";

const PLANNED_WORDS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.plannedNouns));
const PROPOSED_WORDS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.proposedNouns));
const OCCURRING: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.occurring));
const RESULTING: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.resulting));
const CONTACT: ReadonlySet<EventType> = new Set<EventType>(["visit", "meeting", "talks", "call"]);
const TAKES_PART: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.takesPart));
/** Sentences that a reader still has in mind. */
const BACK = 3;
/** Without both sides these nouns tell no more than a mood: "despite criticism from". */
const WORDY: ReadonlySet<EventType> = new Set<EventType>([
  "criticism",
  "support",
  "demand",
  "pledge",
  "threat",
  "refusal",
  "cooperation",
  "aid",
]);

/** Null where the words name nobody; `earlier` are the events told so far. */
export function readNounEvent(
  reading: EventReading,
  one: SentenceReading,
  at: number,
  type: EventType,
  earlier: readonly FoundEvent[],
): FoundEvent | null {
  const { tokens } = one.sentence;
  const noun = tokens[at];
  if (!noun) return null;
  const first = phraseStart(one, at);
  const last = phraseEnd(one, at);
  const before = readParties(reading, one, first, at).filter((party) => party.token < at && !party.isPlace);
  const after = readParties(reading, one, at, last).filter((party) => party.token > at);
  const host = type === "visit" ? hostOf(after) : [];
  const by = agentsOf(after);
  const clause = clauseOf(one, at);
  const named = unique(before.map((party) => party.id));
  const own = named.length ? named : takingPart(reading, one, type, first, clause);
  const sides = after.filter(isSide).map((party) => party.id);
  const isMutual = EVENT_INDEX.mutual.has(type);
  const actors = isMutual ? unique([...own, ...sides]) : by.length ? by : own;
  const targets = isMutual
    ? []
    : type === "visit"
      ? host
      : targetsOf(
          type,
          after.filter((party) => party.preposition !== "by"),
        );
  const isSubject = clause !== null && tellsOf(clause, at, first);
  // "An African Union summit began in Egypt".
  const around = clause && isSubject ? readParties(reading, one, clause.verb.last, clause.last) : [];
  const parties = actors.length + targets.length;
  const date = dateOfNoun(noun, one) ?? (clause && isSubject ? dateOfClause(clause, one) : null);
  const status = statusOf(one, at, first, clause && (isSubject || isUnderModal(clause, at)) ? clause : null);
  const known = !parties && isSubject ? toldBefore(type, tokens, first, earlier, one.index) : undefined;
  if (known)
    return {
      ...known,
      date,
      evidence: { start: tokens[first]?.start ?? noun.start, end: clause?.verb.end ?? noun.end },
      sentence: one.index,
      clause: clause?.id ?? null,
      status: clause?.verb.tense === "past" ? status : known.status,
      weight: 1,
      rule: `noun:${noun.normal}`,
      again: known.evidence.start,
    };
  if (!parties || (parties < 2 && WORDY.has(type))) return null;
  return {
    type,
    actors,
    targets: targets.filter((id) => !actors.includes(id)),
    place: host[0] ?? placeOf(type, [...after, ...around], [...actors, ...targets]),
    placeText: null,
    date,
    status,
    evidence: { start: tokens[first]?.start ?? noun.start, end: tokens[last]?.end ?? noun.end },
    sentence: one.index,
    clause: clause?.id ?? null,
    weight: (parties > 1 ? 3 : parties ? 1.2 : -1) + (isSubject ? 1.6 : 0),
    rule: `noun:${noun.normal}`,
  };
}

/** "may restore sanctions": the noun is not yet there. */
function isUnderModal({ object, verb }: Clause, at: number): boolean {
  const isObject = object !== null && at >= object.first && at <= object.last;
  return isObject && (verb.modality !== null || verb.tense === "future");
}

/** The noun's own verb: "a visit is planned", "talks resulted in a ceasefire". */
function tellsOf({ subject, verb }: Clause, at: number, first: number): boolean {
  if (subject && at >= subject.first && at <= subject.last) return OCCURRING.has(verb.lemma);
  return RESULTING.has(verb.lemma) && first > verb.last && first - verb.last < 4;
}

/** "The meeting took place on Monday": the one told just before. */
function toldBefore(
  type: EventType,
  tokens: readonly Token[],
  first: number,
  earlier: readonly FoundEvent[],
  index: number,
): FoundEvent | undefined {
  if (!/^(?:the|this|that|these|those|both)$/.test(tokens[first]?.normal ?? "")) return undefined;
  return earlier.findLast(
    (event) =>
      event.sentence >= index - BACK &&
      event.actors.length + event.targets.length > 0 &&
      (event.type === type || (CONTACT.has(type) && CONTACT.has(event.type))),
  );
}

/** "Mora said after talks with Lund": the subject of the clause took part. */
function takingPart(
  reading: EventReading,
  one: SentenceReading,
  type: EventType,
  first: number,
  clause: Clause | null,
): EntityId[] {
  if (!CONTACT.has(type) || !clause?.subject) return [];
  const { tokens } = one.sentence;
  // "In a telephone conversation with Mora, Lund said".
  const isAhead = clause.verb.form === "finite" && first < clause.subject.first;
  if (first <= clause.verb.last && !isAhead) return [];
  if (!TAKES_PART.has(tokens[first - 1]?.normal ?? "") || tokens[first]?.normal === "the") return [];
  return subjectParties(readSubject(reading, one, clause));
}

function isSide({ strong, isPlace, preposition }: Party): boolean {
  return strong && !isPlace && ["between", "with", "of", "by", "among"].includes(preposition);
}

function statusOf(one: SentenceReading, at: number, first: number, clause: Clause | null): EventStatus {
  for (let word = first; word < at; word++) {
    const normal = one.sentence.tokens[word]?.normal ?? "";
    if (PLANNED_WORDS.has(normal)) return "planned";
    if (PROPOSED_WORDS.has(normal)) return "proposed";
  }
  if (!clause) return "happened";
  return clause.verb.lemma === "plan" || clause.verb.lemma === "schedule"
    ? "planned"
    : readStatus(clause, one.clauses);
}
