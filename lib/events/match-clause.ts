// Which type of event a clause tells: by verb and noun together, by what the verb governs, by the verb alone.

import { EVENT_WORDS } from "../knowledge/event-words";
import type { EventType } from "../model/report";
import type { Clause } from "../text/clauses";
import type { Token } from "../text/sentences";
import { EVENT_INDEX, singular, wordsOf } from "./event-index";

export type Match = {
  type: EventType;
  rule: "pair" | "governor" | "verb";
  /** The noun of a pair: a token's index. */
  noun: number | null;
  /** Without somebody it is done to it tells nothing: "took measures". */
  needsTarget?: true;
  /** The noun tells it, the verb only that it is done: "announced the expulsion of". */
  isLight?: true;
};

const PRESS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.press));
const LIGHT: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.light));
const FORCES: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.forces));
const ADVANCES: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.advances));
const HARMLESS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.harmless));

/** How far the noun of a pair may stand from its verb. */
const REACH = 9;
const NOTHING: ReadonlySet<string> = new Set(["nothing", "nobody", "none"]);
const OTHER_VERB: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.otherVerb));
const NEEDS_TARGET: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.needsTarget));
const NOUN_NEEDS_TARGET: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.nounNeedsTarget));
const BLAMES: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.blames));
const JUDGING: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.judging));

/** `tail` are the tokens after the verb that belong to the clause; `governed` whether a clause is its content. */
export function matchClause(
  clause: Clause,
  tokens: readonly Token[],
  tail: readonly number[],
  governed: boolean,
): Match | null {
  const { lemma, particle } = clause.verb;
  // "signed nothing"
  if (NOTHING.has(tokens[clause.object?.head ?? -1]?.normal ?? "")) return null;
  const key = particle ? `${lemma}_${particle}` : lemma;
  const pair = matchPair(clause, key, tokens, tail) ?? matchLight(clause, key, tokens);
  // "called the tariff illegal": for the word at the end, not for the tariff.
  if ((JUDGING.has(key) || JUDGING.has(lemma)) && tail.some((at) => BLAMES.has(tokens[at]?.normal ?? "")))
    return { type: "criticism", rule: "verb", noun: null };
  if (pair) return pair;
  if (governed) {
    const type =
      EVENT_INDEX.governs.get(key) ?? (isOther(particle) ? undefined : EVENT_INDEX.governs.get(lemma));
    if (type) return { type, rule: "governor", noun: null };
  }
  const head = singular(tokens[clause.subject?.head ?? -1]?.normal ?? "");
  if (FORCES.has(head) && ADVANCES.has(lemma)) return { type: "military", rule: "verb", noun: null };
  const type = EVENT_INDEX.verbs.get(key) ?? (isOther(particle) ? undefined : EVENT_INDEX.verbs.get(lemma));
  // "fighting the epidemic", "the offer hit a nerve".
  const object = singular(tokens[clause.object?.head ?? -1]?.normal ?? "");
  if (type === "attack" && HARMLESS.has(object)) return null;
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
    // "called for an election" calls none.
    ...(key === clause.verb.lemma || EVENT_INDEX.verbs.has(key)
      ? []
      : (EVENT_INDEX.pairs.get(clause.verb.lemma) ?? [])),
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
    // "held a press conference" brings nobody together.
    if (row && PRESS.has(tokens[at - 1]?.normal ?? "")) continue;
    // "ended without a deal"
    if (row && [at - 1, at - 2].some((back) => tokens[back]?.normal === "without")) continue;
    if (row && NOUN_NEEDS_TARGET.has(word))
      return { type: row.type, rule: "pair", noun: at, needsTarget: true };
    if (row) return { type: row.type, rule: "pair", noun: at };
  }
  return null;
}

/** "launched an offensive", "announced the deployment of": the noun tells what. */
function matchLight({ object, verb }: Clause, key: string, tokens: readonly Token[]): Match | null {
  if (!object || !(LIGHT.has(key) || LIGHT.has(verb.lemma))) return null;
  const word = tokens[object.head]?.normal ?? "";
  const type = EVENT_INDEX.nouns.get(word) ?? EVENT_INDEX.nouns.get(singular(word));
  return type ? { type, rule: "pair", noun: object.head, isLight: true } : null;
}

function isOther(particle: string | null): boolean {
  return particle !== null && OTHER_VERB.has(particle);
}
