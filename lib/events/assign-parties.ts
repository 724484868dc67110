// Who does a clause's event to whom: by the type, the voice and the rule that told it.
import { EVENT_WORDS } from "../knowledge/event-words";
import type { EntityId, EventType } from "../model/report";
import type { Clause } from "../text/clauses";
import { agentsOf, hostOf, sidesOf, sourceOfHarm, subjectParties, targetsOf, unique } from "./choose-parties";
import { EVENT_INDEX, wordsOf } from "./event-index";
import type { EventReading } from "./event-reading";
import { type Match, needsTarget } from "./match-clause";
import type { Party } from "./read-parties";

export type Parts = { actors: EntityId[]; targets: EntityId[]; place: EntityId | null };

const NEEDS_OBJECT: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.needsObject));
const OFFICES: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.offices));
const MEMBER: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.membership));

/** Null where the clause names too few of them to tell an event. */
export function assignParties(
  type: EventType,
  match: Match,
  clause: Clause,
  subject: readonly Party[],
  after: readonly Party[],
  reading: EventReading,
  isDated: boolean,
): Parts | null {
  const { verb } = clause;
  let actors = verb.passive ? agentsOf(after) : subjectParties(subject);
  let targets: EntityId[];
  if (match.rule === "verb" && match.noun === -1) {
    // Said that somebody should: a demand of the one who says it, toward the one who should.
    return { actors: [], targets: subjectParties(subject), place: null };
  }
  if (type === "visit") {
    const hosts = hostOf(verb.passive ? [...subject, ...after] : after);
    if (!hosts.length && match.rule !== "pair" && !isNamedPlace(clause) && !isDated) return null;
    if (!actors.length) return null;
    const own = new Set(actors);
    targets = hosts.filter((id) => !own.has(id));
    return { actors, targets, place: targets[0] ?? null };
  }
  if (EVENT_INDEX.mutual.has(type)) {
    // "became a member of the union"
    const isMember = match.rule === "pair" && MEMBER.has(verb.lemma);
    actors = unique([
      ...actors,
      ...(verb.passive ? subjectParties(subject) : []),
      ...sidesOf(after, verb.passive ? ["of", "by"] : isMember || isOffices(clause, reading) ? ["of"] : []),
    ]);
    if (!actors.length) return null;
    if (needsTarget(clause) && match.rule === "verb" && actors.length < 2) return null;
    return { actors: withoutOwnCountry(actors, reading), targets: [], place: null };
  }
  targets = verb.passive ? subjectParties(subject) : targetsOf(type, after, match.isLight);
  if (verb.passive && !targets.length)
    targets = targetsOf(
      type,
      [...subject, ...after].filter((party) => party.preposition !== "by"),
    );
  if (verb.passive && match.rule === "pair" && !targets.length) targets = targetsOf(type, after);
  if (type === "attack" && verb.passive && !actors.length)
    actors = sourceOfHarm(after).filter((id) => !targets.includes(id));
  const theirs = new Set(actors.flatMap((id) => [id, reading.countryOf.get(id) ?? id]));
  const struck =
    targets.length || verb.passive || !actors.length ? null : aimedAt(type, match, clause, subject, after);
  if (struck && !theirs.has(struck.id)) targets = [struck.id];
  const own = new Set(actors);
  targets = withoutOwnCountry(
    targets.filter((id) => !own.has(id)),
    reading,
  );
  if (match.rule === "verb" && needsTarget(clause) && !targets.length) return null;
  if (match.needsTarget && !targets.length) return null;
  if (match.rule === "verb" && NEEDS_OBJECT.has(verb.lemma) && !clause.object && !verb.passive) return null;
  const place = struck?.preposition === "in" && targets.includes(struck.id) ? struck.id : null;
  return { actors: withoutOwnCountry(actors, reading), targets, place };
}

/** "bombed a bridge in Chad", "closed its embassy in Chad", "Monday's strike on Chad killed six". */
function aimedAt(
  type: EventType,
  match: Match,
  { object }: Clause,
  subject: readonly Party[],
  after: readonly Party[],
): Party | null {
  if (type !== "attack" && (type !== "sanction" || match.noun === null)) return null;
  const struck = subject.find(({ preposition }) => type === "attack" && ONTO.has(preposition));
  const where = after.find(
    ({ kind, preposition, token }) =>
      kind === "country" && WHERE.has(preposition) && (preposition !== "" || token < (object?.head ?? -1)),
  );
  return struck ?? where ?? null;
}

const ONTO: ReadonlySet<string> = new Set(["on", "against", "in"]);
const WHERE: ReadonlySet<string> = new Set(["", "in", "inside", "across"]);

/** A country beside its own official is told twice. */
function withoutOwnCountry(ids: readonly EntityId[], { countryOf }: EventReading): EntityId[] {
  const told = new Set(ids.map((id) => countryOf.get(id) ?? null));
  return ids.filter((id) => !told.has(id));
}

/** "met the presidents of Chad and Togo": each for a country. */
function isOffices({ object, sentence }: Clause, { readings }: EventReading): boolean {
  return OFFICES.has(readings[sentence]?.sentence.tokens[object?.head ?? -1]?.normal ?? "");
}

function isNamedPlace({ object }: Clause): boolean {
  return object !== null;
}
