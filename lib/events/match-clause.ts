// Which type of event a clause tells: by verb and noun together, by what the verb governs, by the verb alone.
import type { EventType } from "../model/report";
import type { Clause } from "../text/clauses";
import type { Token } from "../text/sentences";
import { EVENT_INDEX, singular } from "./event-index";

export type Match = {
  type: EventType;
  rule: "pair" | "governor" | "verb";
  /** The noun of a pair: a token's index. */
  noun: number | null;
};

/** How far the noun of a pair may stand from its verb. */
const REACH = 9;
/** Particles that make another verb: "strike out", "back down" are no strike and no backing. */
const OTHER_VERB = new Set(["up", "out", "down", "off", "back", "away", "aside", "about", "of"]);
// Verbs that mean an event only toward somebody: "sign the book", "seek shelter", "train in the gym".
const NEEDS_TARGET = new Set(
  "sanction sign train trade partner coordinate return seek receive greet consult insist question ask request tell order require press push_for hit engage beat occupy capture take_over defend honor honour favor favour mock regret contest ignore advocate release free block destroy".split(
    " ",
  ),
);

/** `tail` are the tokens after the verb that belong to the clause; `governed` whether a clause is its content. */
export function matchClause(
  clause: Clause,
  tokens: readonly Token[],
  tail: readonly number[],
  governed: boolean,
): Match | null {
  const { lemma, particle } = clause.verb;
  const key = particle ? `${lemma}_${particle}` : lemma;
  const pair = matchPair(clause, key, tokens, tail);
  if (pair) return pair;
  if (governed) {
    const type =
      EVENT_INDEX.governs.get(key) ?? (isOther(particle) ? undefined : EVENT_INDEX.governs.get(lemma));
    if (type) return { type, rule: "governor", noun: null };
  }
  const type = EVENT_INDEX.verbs.get(key) ?? (isOther(particle) ? undefined : EVENT_INDEX.verbs.get(lemma));
  return type ? { type, rule: "verb", noun: null } : null;
}

export function needsTarget({ verb }: Clause): boolean {
  return NEEDS_TARGET.has(verb.particle ? `${verb.lemma}_${verb.particle}` : verb.lemma);
}

function matchPair(
  clause: Clause,
  key: string,
  tokens: readonly Token[],
  tail: readonly number[],
): Match | null {
  const rows = [
    ...(EVENT_INDEX.pairs.get(key) ?? []),
    ...(key === clause.verb.lemma ? [] : (EVENT_INDEX.pairs.get(clause.verb.lemma) ?? [])),
  ];
  if (!rows.length) return null;
  const { object, subject, verb } = clause;
  const places: number[] = [];
  if (object) places.push(object.head);
  if (object) for (let at = object.first; at <= object.last; at++) places.push(at);
  if (verb.passive && subject) {
    places.unshift(subject.head);
    for (let at = subject.first; at <= subject.last; at++) places.push(at);
  }
  places.push(...tail.slice(0, REACH));
  for (const at of places) {
    const word = singular(tokens[at]?.normal ?? "");
    const row = rows.find((pair) => pair.nouns.has(word));
    if (row) return { type: row.type, rule: "pair", noun: at };
  }
  return null;
}

function isOther(particle: string | null): boolean {
  return particle !== null && OTHER_VERB.has(particle);
}
