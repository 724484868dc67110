// Events that a noun tells: "Tuesday's strike on the depot", "a visit is planned", "talks between Chad and Niger".
import type { EventType } from "../model/report";
import { overlaps } from "../model/span";
import type { Token } from "../text/sentences";
import { EVENT_INDEX, singular } from "./event-index";
import type { EventReading, FoundEvent, SentenceReading } from "./event-reading";
import { readNounEvent } from "./read-noun-event";

/** `told` are the events that verbs of the sentence told, `earlier` those of the sentences before. */
export function findNounEvents(
  reading: EventReading,
  one: SentenceReading,
  told: readonly FoundEvent[],
  earlier: readonly FoundEvent[],
): FoundEvent[] {
  const { tokens } = one.sentence;
  const events: FoundEvent[] = [];
  for (const [at, token] of tokens.entries()) {
    const type = typeOfNoun(tokens, at);
    if (!type || !isNounThere(tokens, at) || one.mentions.some((mention) => overlaps(mention, token)))
      continue;
    if (one.clauses.some((clause) => at >= clause.verb.first && at <= clause.verb.last)) continue;
    if (isPartOfCompound(tokens, at)) continue;
    if (
      told.some(
        (event) =>
          event.type === type || (event.evidence.start <= token.start && event.evidence.end >= token.end),
      )
    )
      continue;
    const event = readNounEvent(reading, one, at, type, earlier);
    if (event && !events.some((other) => other.type === event.type)) events.push(event);
  }
  return events;
}

/** "a phone call" is one, a call alone is none. */
function typeOfNoun(tokens: readonly Token[], at: number): EventType | undefined {
  const word = tokens[at]?.normal ?? "";
  const { nouns } = EVENT_INDEX;
  return (
    nouns.get(`${tokens[at - 1]?.normal}_${singular(word)}`) ?? nouns.get(word) ?? nouns.get(singular(word))
  );
}

/** "A meeting of" is a noun, whatever else the word may be. */
function isNounThere(tokens: readonly Token[], at: number): boolean {
  return Boolean(tokens[at]?.tags.has("Noun")) || /^(?:an?|the)$/.test(tokens[at - 1]?.normal ?? "");
}

/** "the sanctions list": the next word is what it is about. */
function isPartOfCompound(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.post === " " &&
    Boolean(next?.tags.has("Noun")) &&
    !next?.tags.has("Pronoun") &&
    !/^\p{Lu}/u.test(next?.text ?? "")
  );
}
