// Which of the named are actors and which targets, by the voice of the verb and the preposition before them.
import { EVENT_WORDS } from "../knowledge/event-words";
import type { EntityId, EventType } from "../model/report";
import { wordsOf } from "./event-index";
import type { Party } from "./read-parties";

/** Prepositions that a type's targets stand after, best first. */
const TARGET_ORDER: Partial<Record<EventType, readonly string[]>> = {
  attack: ["", "against", "on", "at", "into", "upon", "of"],
  aid: ["to", "for", "", "with"],
  demand: ["", "on", "to", "upon", "from", "with"],
  criticism: ["", "of", "against", "by", "at", "over", "with", "into", "on", "to"],
  sanction: ["on", "against", "", "with", "to", "from", "upon"],
  military: ["to", "against", "near", "along", "on", "with", "toward", "towards"],
  concession: ["", "to", "from", "on", "with", "against", "for", "of"],
  refusal: ["", "with", "to", "from", "by", "of", "on"],
  support: ["", "to", "for", "with", "of", "on"],
  threat: ["", "to", "against", "on", "with"],
  pledge: ["", "to", "with", "for", "from"],
  protest: ["against", "at", "to", "over", ""],
  arrest: ["", "on", "against", "of"],
  politics: ["", "of", "against", "to"],
};
const ANY_ORDER: readonly string[] = ["", "to", "with", "against", "on", "for", "from"];
/** Of these the sides stand after the verb or "with". */
const SIDES: ReadonlySet<string> = new Set(["", "with", "between", "among", "and"]);
/** A party that only qualifies the object is still what these are aimed at: "criticized Iran's program". */
const AIMED: ReadonlySet<EventType> = new Set<EventType>([
  "criticism",
  "support",
  "refusal",
  "demand",
  "sanction",
  "attack",
  "arrest",
  "concession",
  "threat",
]);
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.placePrepositions));
/** Types that happen somewhere. */
const PLACED: ReadonlySet<EventType> = new Set<EventType>([
  "visit",
  "meeting",
  "talks",
  "agreement",
  "attack",
  "arrest",
  "protest",
  "military",
  "aid",
  "politics",
  "cooperation",
  "concession",
]);

/** The parties of a subject: those that are it, else those its head acts for ("authorities in Pakistan"). */
export function subjectParties(parties: readonly Party[]): EntityId[] {
  const strong = parties.filter((party) => party.strong && !party.isPlace);
  const own = strong.filter((party) => party.preposition === "");
  const chosen = own.length
    ? own
    : strong.filter((party) => ["of", "in", "from", "between", "among", "with"].includes(party.preposition));
  return unique(chosen.map((party) => party.id));
}

export function sidesOf(parties: readonly Party[], also: readonly string[] = []): EntityId[] {
  return unique(
    parties
      .filter(
        ({ strong, isPlace, preposition }) =>
          strong && !isPlace && (SIDES.has(preposition) || also.includes(preposition)),
      )
      .map((party) => party.id),
  );
}

/** `isNominal`: of "announced the expulsion of the envoys" the targets stand after "of". */
export function targetsOf(type: EventType, parties: readonly Party[], isNominal = false): EntityId[] {
  const usual = TARGET_ORDER[type] ?? ANY_ORDER;
  const order = isNominal && AIMED.has(type) ? ["of", ...usual] : usual;
  for (const strong of AIMED.has(type) ? [true, false] : [true]) {
    for (const preposition of order) {
      const found = parties.filter(
        (party) => party.strong === strong && !party.isPlace && party.preposition === preposition,
      );
      if (found.length) return unique(found.map((party) => party.id));
    }
  }
  return [];
}

export function agentsOf(parties: readonly Party[]): EntityId[] {
  return unique(
    parties
      .filter((party) => party.strong && !party.isPlace && party.preposition === "by")
      .map((party) => party.id),
  );
}

/** "killed in a Malian air strike", "died as a result of the Chadian offensive": whose the violence is. */
export function sourceOfHarm(parties: readonly Party[]): EntityId[] {
  return unique(
    parties
      .filter(
        ({ head, isPlace, preposition }) =>
          head !== null && !isPlace && HARMS.has(head) && HARM_PREPOSITIONS.has(preposition),
      )
      .map((party) => party.id),
  );
}

const HARMS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.harms));
const HARM_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in",
  "by",
  "from",
  "during",
  "after",
  "of",
  "under",
]);

/** The country in which it happens, never one of its parties unless it is told as a place. */
export function placeOf(
  type: EventType,
  parties: readonly Party[],
  taken: readonly EntityId[],
): EntityId | null {
  if (!PLACED.has(type)) return null;
  const place = parties.find(
    (party) =>
      party.kind === "country" &&
      PLACE_PREPOSITIONS.has(party.preposition) &&
      (party.isPlace || !taken.includes(party.id)),
  );
  return place?.id ?? null;
}

/** The host of a visit: the object, or the country after "to" or "in". */
export function hostOf(parties: readonly Party[]): EntityId[] {
  const countries = parties.filter(
    (party) =>
      party.kind === "country" && (party.isPlace || (party.strong && party.mention.form !== "demonym")),
  );
  for (const preposition of ["", "to", "in", "at", "for"]) {
    const hosts = countries.filter((party) => party.preposition === preposition);
    if (hosts.length) return unique(hosts.map((party) => party.id));
  }
  return [];
}

export function unique(ids: readonly EntityId[]): EntityId[] {
  return [...new Set(ids)];
}
