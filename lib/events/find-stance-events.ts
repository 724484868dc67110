// What somebody does by saying it: "the deal was a historic mistake" blames, "Hamas must stop firing" demands.

import { DUTY_MODALITIES } from "../knowledge/event-words";
import { STANCES } from "../knowledge/stance-words";
import type { EntityId, EventType, Statement } from "../model/report";
import { contains, wordsAt } from "../model/span";
import type { EventReading, FoundEvent } from "./event-reading";
import { readParties } from "./read-parties";

/** Events of statements by officials and institutions; `found` are those that verbs and nouns told. */
export function findStanceEvents(reading: EventReading, found: readonly FoundEvent[]): FoundEvent[] {
  const events: FoundEvent[] = [];
  for (const statement of reading.statements) {
    const { speaker } = statement;
    if (!speaker || statement.sourcing === "media") continue;
    // "accused", "urged": the cue has told it.
    const { cue } = statement;
    if (
      found.some(
        (event) =>
          cue && event.clause !== null && contains(event.evidence, cue) && event.actors.includes(speaker),
      )
    )
      continue;
    const type = stanceOf(reading, statement);
    if (type) events.push(build(reading, statement, speaker, type));
  }
  return events;
}

function stanceOf(reading: EventReading, statement: Statement): EventType | null {
  const words = ` ${wordsAt(reading.text, statement.content)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, " ")} `;
  for (const { type, phrases } of PHRASES) {
    const at = phrases.findIndex((phrase) => words.includes(phrase));
    if (at >= 0 && !isDenied(words, phrases[at] ?? "")) return type;
  }
  const first = reading.clauses.find((clause) => contains(statement.content, clause.verb));
  return first && DUTY_MODALITIES.includes(first.verb.modality ?? "") && first.subject ? "demand" : null;
}

function isDenied(words: string, phrase: string): boolean {
  return / (?:not|no|never|without)(?: a| an| the)?$/.test(words.slice(0, words.indexOf(phrase)));
}

function build(reading: EventReading, statement: Statement, speaker: EntityId, type: EventType): FoundEvent {
  const own = reading.countryOf.get(speaker) ?? null;
  const targets: EntityId[] = [];
  for (const one of reading.readings) {
    if (
      targets.length ||
      one.sentence.end <= statement.content.start ||
      one.sentence.start >= statement.content.end
    )
      continue;
    const parties = readParties(reading, one, 0, one.sentence.tokens.length - 1).filter(
      (party) =>
        contains(statement.content, party.mention) &&
        !party.isPlace &&
        party.id !== speaker &&
        party.id !== own,
    );
    const strong = parties.find((party) => party.strong) ?? parties[0];
    if (strong) targets.push(strong.id);
  }
  const sentence = reading.readings.findIndex((one) => one.sentence.end > statement.start);
  return {
    type,
    actors: [speaker],
    targets,
    place: null,
    placeText: null,
    date: null,
    status: "happened",
    evidence: { start: statement.start, end: statement.end },
    sentence,
    clause: null,
    weight: targets.length ? 3.6 : 2.4,
    rule: `stance:${type}`,
  };
}

const PHRASES: readonly { type: EventType; phrases: string[] }[] = STANCES.map(({ type, words }) => ({
  type,
  phrases: [...words.matchAll(/"([^"]+)"|(\S+)/g)].map((match) => ` ${match[1] ?? match[2]} `),
}));
