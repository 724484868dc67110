// The event of one clause: its type, who, where, when, and how sure it is.
import { EVENT_WORDS } from "../knowledge/event-words";
import type { DateMention, EventType } from "../model/report";
import type { Clause } from "../text/clauses";
import { assignParties, type Parts } from "./assign-parties";
import { carryParties } from "./carry-parties";
import { bygoneDate, dateOfClause, stayDate } from "./choose-date";
import { placeOf } from "./choose-parties";
import {
  antecedentParties,
  contentParties,
  countryBefore,
  isForAndAgainst,
  ofOwnClause,
  partiesOf,
  whenParties,
} from "./clause-parties";
import { evidenceOf, isContent, range, tailOf } from "./clause-words";
import { singular, wordsOf } from "./event-index";
import type { EventReading, FoundEvent, SentenceReading } from "./event-reading";
import { type Match, matchClause } from "./match-clause";
import {
  isCall,
  matchDuty,
  matchFire,
  matchJoin,
  matchMove,
  matchOrder,
  matchSee,
  matchStay,
} from "./match-parts";
import { otherThan, whomClause } from "./read-other";
import { AGENTS } from "./read-parties";
import { placeWords } from "./read-place-words";
import { readStatus } from "./read-status";
import { readSubject } from "./read-subject";
import { announced, turned } from "./turn-type";
import { weightOf } from "./weigh-event";

const NO_MATTER: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.noMatter));
const CONDITIONS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.conditions));
const FINITE_ONLY: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.finiteOnly));
const INFINITIVE_ONLY: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.infinitiveOnly));

const MET: ReadonlySet<EventType> = new Set<EventType>(["talks", "meeting"]);
const TO_SOMEBODY: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.toSomebody));

/** Done by the people of the place: "officers seized power in Niger". */
const LOCAL: ReadonlySet<EventType> = new Set<EventType>(["politics", "protest"]);

export type Told = { type: EventType; rule: string; events: FoundEvent[] };

/** Null where the clause tells none; `earlier` are the events told so far. */
export function readClauseEvent(
  reading: EventReading,
  one: SentenceReading,
  clause: Clause,
  children: readonly Clause[],
  earlier: readonly FoundEvent[],
): Told | null {
  const { tokens } = one.sentence;
  const tail = tailOf(clause, children);
  const content = children.filter((child) => isContent(child, one));
  const subject = otherThan(reading, one, clause, readSubject(reading, one, clause), tail);
  const told =
    matchOrder(clause, children, one) ??
    matchClause(clause, tokens, tail, content.length > 0) ??
    matchJoin(reading, one, clause, tail) ??
    matchStay(reading, one, clause, subject, tail) ??
    matchMove(clause) ??
    matchFire(clause) ??
    matchSee(reading, one, clause, children) ??
    matchDuty(clause, one);
  const match: Match | null =
    told && MET.has(told.type) && isCall(clause, one) ? { ...told, type: "call" } : told;
  if (!match || CONDITIONS.has(clause.marker ?? "")) return null;
  if (match.noun !== null && tokens[match.noun - 1]?.normal === "no") return null;
  if (
    match.type === "refusal" &&
    match.rule === "governor" &&
    content.some((child) => NO_MATTER.has(child.verb.lemma))
  )
    return null;
  // "asked not to be named"
  if (match.type === "demand" && content.some(({ verb }) => verb.negated && NO_MATTER.has(verb.lemma)))
    return null;
  if (match.rule === "verb" && FINITE_ONLY.has(clause.verb.lemma))
    if (clause.verb.form !== "finite" || content.some((child) => child.first < clause.verb.last + 3))
      return null;
  // "told reporters that the road was open" asks nothing.
  if (INFINITIVE_ONLY.has(clause.verb.lemma) && !content.some((child) => child.verb.form === "infinitive"))
    return null;

  let after = [
    ...ofOwnClause(partiesOf(reading, one, tail), clause, tokens),
    ...antecedentParties(reading, one, whomClause(clause, one) ?? clause, tail),
  ].filter((party) => !isForAndAgainst(party, tokens));
  // "denied reports that Mora was ill" denies her nothing.
  const isDenial = match.type === "refusal" && content.every((child) => child.verb.form === "finite");
  if (!after.some((party) => party.strong) && content[0] && match.rule !== "pair" && !isDenial)
    after = [
      ...after,
      ...countryBefore(one, reading, content[0]),
      ...contentParties(reading, one, content, after),
    ];
  const type = turned(match, clause, children, after);
  if (!type) return null;
  const own = assignParties(type, match, clause, subject, after, reading, dateOfClause(clause, one) !== null);
  const parts = carryParties(type, own, clause, content, one, earlier) ?? own;
  if (!parts) return null;
  // "apologized to his supporters"
  const isToNobody = TO_SOMEBODY.has(clause.verb.lemma) && tokens[clause.verb.last + 1]?.normal === "to";
  if (isToNobody && !parts.targets.length) return null;
  // "borrowing to build its railways": nobody else takes part.
  if (type === "cooperation" && clause.verb.form !== "finite" && parts.actors.length < 2) return null;
  const ahead = clause.subject ? partiesOf(reading, one, range(clause.first, clause.subject.first - 1)) : [];
  const rule = `${match.rule}:${clause.verb.lemma}`;
  const known = toldBefore(type, rule, clause, parts, earlier, one.index);
  const isNamed =
    known !== undefined ||
    parts.actors.length + parts.targets.length > 0 ||
    after.length > 0 ||
    ahead.length > 0 ||
    match.rule === "pair";
  if (!isNamed && !isActing(clause, one)) return null;
  const status = readStatus(clause, one.clauses);
  const place =
    parts.place ??
    placeOf(
      type,
      [...after, ...ahead, ...whenParties(reading, one, children)],
      [...parts.actors, ...parts.targets],
    );
  if (place && LOCAL.has(type) && parts.actors.length + parts.targets.length === 0) parts.actors = [place];
  const date =
    dateOfClause(clause, one, type) ??
    (match.rule === "governor" ? bygoneDate(clause, content, one, reading.published) : null);
  const base = {
    type,
    status:
      (type === "refusal" && clause.verb.negated) || match.noun === -1
        ? ("happened" as const)
        : announced(isAhead(clause, date, reading.published) ? "planned" : status, clause, match, tokens),
    date: date && type === "visit" ? stayDate(clause, tokens, date) : date,
    evidence: evidenceOf(clause, tail, one, match.rule === "governor" ? content : []),
    sentence: one.index,
    clause: clause.id,
    weight: weightOf(type, match, clause, parts.actors, parts.targets),
    rule,
    ...(known ? { again: known.evidence.start } : {}),
  };
  if (known)
    return { type, rule: match.rule, events: [{ ...known, ...base, weight: 1, status: known.status }] };
  const lead = clause.subject ? range(clause.first, clause.subject.first - 1) : [];
  const placeText = placeWords(type, one, [...tail, ...lead]);
  const events =
    type === "visit" && parts.targets.length > 1
      ? parts.targets.map((host) => ({
          ...base,
          actors: parts.actors,
          targets: [host],
          place: host,
          placeText: null,
        }))
      : [{ ...base, actors: parts.actors, targets: parts.targets, place, placeText }];
  return { type, rule: match.rule, events };
}

/** "Chad fires rockets … Eight rockets have been fired overnight": told once more, without those who did it. */
function toldBefore(
  type: EventType,
  rule: string,
  { verb }: Clause,
  { actors, targets }: Parts,
  earlier: readonly FoundEvent[],
  index: number,
): FoundEvent | undefined {
  if (!verb.passive || actors.length + targets.length > 0) return undefined;
  return earlier.findLast(
    (event) =>
      event.sentence >= index - 2 && event.type === type && event.rule === rule && event.actors.length > 0,
  );
}

/** "hosts Mora on Thursday": in the present, of a day that is still to come. */
function isAhead({ verb }: Clause, date: DateMention | null, published: string | null): boolean {
  if (verb.form !== "finite" || verb.tense !== "present" || verb.perfect || verb.modality) return false;
  return Boolean(date?.from && published && date.from > published.slice(0, 10));
}

/** Somebody acts or is acted on, though no entity of ours: "police", "County Commission"; never "the battery". */
function isActing({ subject, object }: Clause, { sentence: { tokens } }: SentenceReading): boolean {
  return [subject, object].some((phrase) => {
    const head = phrase && tokens[phrase.head];
    if (!head || head.tags.has("Pronoun")) return false;
    if (AGENTS.has(singular(head.normal))) return true;
    return /^\p{Lu}/u.test(head.text) && head.index > 0;
  });
}
