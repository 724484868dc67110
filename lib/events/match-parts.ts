// Types that a clause tells by who or where its parts are: a journey, an accession, a duty.
import { DUTY_MODALITIES, EVENT_WORDS } from "../knowledge/event-words";
import type { Clause } from "../text/clauses";
import { partiesOf } from "./clause-parties";
import { singular, wordsOf } from "./event-index";
import type { EventReading, SentenceReading } from "./event-reading";
import type { Match } from "./match-clause";
import { type Party, readParties } from "./read-parties";

const FIRES: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.fires));
const ONTO: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.onto));
const MOVES: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.moves));
const ORDERING: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.ordering));
const LEAVING: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.leaving));
const EXPELLABLE: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.expellable));
const SEES: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.sees));
const CALL_WORDS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.callWords));
const CALL_NOUNS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.callNouns));
const JOINS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.joins));

/** "flew to Lima", "would be in Russia on a working visit". */
export function matchMove({ verb, complements }: Clause): Match | null {
  if (verb.passive || !MOVES.has(verb.lemma)) return null;
  if (!complements.some(({ preposition }) => preposition === "to" || preposition === "in")) return null;
  return { type: "visit", rule: "governor", noun: null };
}

/** "ordered an embassy employee to leave": expelled. */
export function matchOrder(
  { verb, subject, object }: Clause,
  children: readonly Clause[],
  { sentence: { tokens } }: SentenceReading,
): Match | null {
  if (!ORDERING.has(verb.lemma) || verb.negated) return null;
  const left = children.find((child) => child.verb.form === "infinitive" && LEAVING.has(child.verb.lemma));
  const told = verb.passive ? subject : (object ?? left?.subject);
  if (!left || !told) return null;
  const isExpelled = tokens
    .slice(told.first, told.last + 1)
    .some(({ normal }) => EXPELLABLE.has(singular(normal)));
  return isExpelled ? { type: "sanction", rule: "governor", noun: null } : null;
}

/** "hopes to see Mora in May": somebody of office is met. */
export function matchSee(
  reading: EventReading,
  one: SentenceReading,
  { verb, object }: Clause,
  children: readonly Clause[],
): Match | null {
  const isAhead = verb.modality !== null || verb.tense === "future";
  if (!SEES.has(verb.lemma) || verb.passive || !isAhead || !object || children.length) return null;
  const seen = readParties(reading, one, object.first, object.last);
  return seen.some(({ kind, strong }) => kind === "official" && strong)
    ? { type: "meeting", rule: "verb", noun: null }
    : null;
}

/** "In a phone call on Monday, Mora and Lund discussed": talks from afar. */
export function isCall({ first, subject }: Clause, { sentence: { tokens } }: SentenceReading): boolean {
  for (let at = first; at < (subject?.first ?? 0); at++)
    if (CALL_WORDS.has(tokens[at]?.normal ?? "") && CALL_NOUNS.has(singular(tokens[at + 1]?.normal ?? "")))
      return true;
  return false;
}

/** "Mora, who is in Lima for the talks": somebody of office who is in another country. */
export function matchStay(
  reading: EventReading,
  one: SentenceReading,
  { verb }: Clause,
  subject: readonly Party[],
  tail: readonly number[],
): Match | null {
  if (verb.lemma !== "be" || verb.negated || verb.modality || subject.length !== 1) return null;
  const [who] = subject;
  const where = partiesOf(reading, one, tail)[0];
  if (who?.kind !== "official" || where?.kind !== "country" || where.preposition !== "in") return null;
  if (where.token > verb.last + 3 || reading.countryOf.get(who.id) === where.id) return null;
  return { type: "visit", rule: "governor", noun: null };
}

/** "fired into the town": without what they fire. */
export function matchFire({ verb, complements }: Clause): Match | null {
  const isAimed = complements.some(({ preposition }) => ONTO.has(preposition ?? ""));
  return FIRES.has(verb.lemma) && !verb.passive && isAimed
    ? { type: "attack", rule: "verb", noun: null }
    : null;
}

/** "joined NATO": a body of states is joined by agreement. */
export function matchJoin(
  reading: EventReading,
  one: SentenceReading,
  { verb }: Clause,
  tail: readonly number[],
): Match | null {
  if (!JOINS.has(verb.lemma) || verb.passive) return null;
  const isBody = partiesOf(reading, one, tail).some(
    ({ id, preposition }) =>
      (preposition === "" || preposition === "to") && reading.organizations.get(id)?.kind === "international",
  );
  return isBody ? { type: "agreement", rule: "verb", noun: null } : null;
}

/** "said Chile should leave": a duty that somebody tells. */
export function matchDuty(clause: Clause, { clauses }: SentenceReading): Match | null {
  if (!DUTY_MODALITIES.includes(clause.verb.modality ?? "") || clause.relation !== "complement") return null;
  const parent = clauses.find((other) => other.id === clause.parent);
  return parent ? { type: "demand", rule: "verb", noun: -1 } : null;
}
