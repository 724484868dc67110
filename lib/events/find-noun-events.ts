// Events that a noun tells: "Tuesday's strike on the depot", "a visit is planned", "talks between Chad and Niger".
import { EVENT_WORDS } from "../knowledge/event-words";
import type { EntityId, EventStatus, EventType } from "../model/report";
import { overlaps } from "../model/span";
import type { Clause } from "../text/clauses";
import { dateOfClause, dateOfNoun } from "./choose-date";
import { agentsOf, hostOf, placeOf, subjectParties, targetsOf, unique } from "./choose-parties";
import { EVENT_INDEX, singular, wordsOf } from "./event-index";
import type { EventReading, FoundEvent, SentenceReading } from "./event-reading";
import { type Party, readParties } from "./read-parties";
import { readStatus } from "./read-status";
import { readSubject } from "./read-subject";

const PLANNED_WORDS = new Set(["planned", "upcoming", "scheduled", "forthcoming", "next", "coming"]);
const PROPOSED_WORDS = new Set(["proposed", "possible", "potential", "suggested"]);
// "will begin", "is planned", "took place": the noun's own verb.
const OCCURRING = new Set([
  "take",
  "begin",
  "start",
  "hold",
  "plan",
  "schedule",
  "end",
  "happen",
  "occur",
  "be",
  "follow",
  "set",
  "continue",
  "resume",
  "kill",
  "leave",
  "injure",
]);
const CONTACT: ReadonlySet<EventType> = new Set<EventType>(["visit", "meeting", "talks", "call"]);
const TAKES_PART: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.takesPart));
const REACH = 8;
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

/** `told` are the events that verbs of the sentence told. */
export function findNounEvents(
  reading: EventReading,
  one: SentenceReading,
  told: readonly FoundEvent[],
): FoundEvent[] {
  const { tokens } = one.sentence;
  const events: FoundEvent[] = [];
  for (const [at, token] of tokens.entries()) {
    const type = EVENT_INDEX.nouns.get(token.normal) ?? EVENT_INDEX.nouns.get(singular(token.normal));
    if (!type || !token.tags.has("Noun") || one.mentions.some((mention) => overlaps(mention, token)))
      continue;
    if (one.clauses.some((clause) => at >= clause.verb.first && at <= clause.verb.last)) continue;
    if (
      tokens[at + 1]?.tags.has("Noun") &&
      !token.post.trim() &&
      !tokens[at + 1]?.tags.has("Pronoun") &&
      token.post === " "
    ) {
      if (!/^\p{Lu}/u.test(tokens[at + 1]?.text ?? "")) continue;
    }
    if (
      told.some(
        (event) =>
          event.type === type || (event.evidence.start <= token.start && event.evidence.end >= token.end),
      )
    )
      continue;
    const event = readNounEvent(reading, one, at, type);
    if (event && !events.some((other) => other.type === event.type)) events.push(event);
  }
  return events;
}

function readNounEvent(
  reading: EventReading,
  one: SentenceReading,
  at: number,
  type: EventType,
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
  const isSubject =
    clause?.subject &&
    at >= clause.subject.first &&
    at <= clause.subject.last &&
    OCCURRING.has(clause.verb.lemma);
  // "An African Union summit began in Egypt".
  const around = clause && isSubject ? readParties(reading, one, clause.verb.last, clause.last) : [];
  const parties = actors.length + targets.length;
  if (!parties || (parties < 2 && WORDY.has(type))) return null;
  return {
    type,
    actors,
    targets: targets.filter((id) => !actors.includes(id)),
    place: host[0] ?? placeOf(type, [...after, ...around], [...actors, ...targets]),
    placeText: null,
    date: dateOfNoun(noun, one) ?? (clause && isSubject ? dateOfClause(clause, one) : null),
    status: statusOf(one, at, first, isSubject ? clause : null),
    evidence: { start: tokens[first]?.start ?? noun.start, end: tokens[last]?.end ?? noun.end },
    sentence: one.index,
    clause: clause?.id ?? null,
    weight: (parties > 1 ? 2.4 : parties ? 1.2 : -1) + (isSubject ? 1.6 : 0),
    rule: `noun:${noun.normal}`,
  };
}

/** "Mora said after talks with Lund": the subject of the clause took part. */
function takingPart(
  reading: EventReading,
  one: SentenceReading,
  type: EventType,
  first: number,
  clause: Clause | null,
): EntityId[] {
  if (!CONTACT.has(type) || !clause?.subject || first <= clause.verb.last) return [];
  const { tokens } = one.sentence;
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

/** Back over the words that qualify the noun: adjectives, possessives, an article. */
function phraseStart({ sentence: { tokens } }: SentenceReading, at: number): number {
  let first = at;
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const token = tokens[back];
    if (!token || /[,;:.]/.test(token.post)) break;
    const { tags } = token;
    if (tags.has("Verb") && !token.possessive && !tags.has("Adjective")) break;
    if (tags.has("Preposition") || tags.has("Conjunction")) break;
    first = back;
    if (tags.has("Determiner")) break;
  }
  return first;
}

/** On to the next verb or mark. */
function phraseEnd({ sentence: { tokens }, clauses }: SentenceReading, at: number): number {
  let last = at;
  for (let next = at + 1; next < tokens.length && next <= at + REACH; next++) {
    if (/[,;:]/.test(tokens[next - 1]?.post ?? "")) break;
    if (clauses.some((clause) => next >= clause.verb.first && next <= clause.verb.last)) break;
    last = next;
  }
  return last;
}

function clauseOf({ clauses }: SentenceReading, at: number): Clause | null {
  let best: Clause | null = null;
  for (const clause of clauses)
    if (
      at >= clause.first &&
      at <= clause.last &&
      (!best || clause.last - clause.first < best.last - best.first)
    )
      best = clause;
  return best;
}
