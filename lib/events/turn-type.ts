// What a clause's own words make of the type that its verb tells: refused, turned to harm or help, only announced.
import { EVENT_WORDS, PROPOSING_VERBS } from "../knowledge/event-words";
import type { EventStatus, EventType } from "../model/report";
import type { Clause } from "../text/clauses";
import type { Token } from "../text/sentences";
import { wordsOf } from "./event-index";
import type { Match } from "./match-clause";
import type { Party } from "./read-parties";

const HELPS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.helps));
const FIRES: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.fires));
const ONTO: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.onto));
const HARMING: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.harming));
const ANNOUNCING: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.announcing));
const CONTACT_OR_MOVE: ReadonlySet<EventType> = new Set<EventType>([
  "visit",
  "meeting",
  "talks",
  "military",
  "aid",
  "attack",
  "politics",
  "cooperation",
]);

/** "did not sign" is no signature: a refusal where somebody could have, else nothing. */
export function turned(
  { type }: Match,
  { verb }: Clause,
  children: readonly Clause[],
  after: readonly Party[],
): EventType | null {
  // "sending troops to help in its war": sent for another, not against one.
  if (type === "military" && !verb.negated && children.some((child) => HELPS.has(child.verb.lemma)))
    return "aid";
  if (type === "pledge" && !verb.negated && children.some((child) => isHarm(child))) return "threat";
  if (type === "military" && FIRES.has(verb.lemma) && after.some(({ preposition }) => ONTO.has(preposition)))
    return "attack";
  if (!verb.negated) return type;
  if (type === "refusal" || type === "criticism" || type === "threat" || type === "attack") return null;
  if (type === "demand" || type === "protest" || type === "politics") return null;
  return "refusal";
}

/** "vowed to retaliate", "promised to hit back". */
function isHarm({ verb, relation }: Clause): boolean {
  const { lemma, particle } = verb;
  return relation === "complement" && (HARMING.has(lemma) || HARMING.has(`${lemma}_${particle}`));
}

/** "announced a visit": what is announced is to come. */
export function announced(
  status: EventStatus,
  { verb, object }: Clause,
  match: Match,
  tokens: readonly Token[],
): EventStatus {
  // "had approved the bill": the law is passed.
  if (match.type === "politics" && verb.lemma === "approve") return status;
  const ahead = match.rule === "pair" && ANNOUNCING.has(verb.lemma) && CONTACT_OR_MOVE.has(match.type);
  // "have discussed a meeting between": none that has been.
  const isNew = /^an?$/.test(tokens[object?.first ?? -1]?.normal ?? "");
  if (match.rule === "pair" && isNew && PROPOSING_VERBS.includes(verb.lemma) && status === "happened")
    return CONTACT_OR_MOVE.has(match.type) ? "proposed" : status;
  return ahead && status === "happened" ? "planned" : status;
}
