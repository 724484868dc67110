// Events that a noun tells: "Tuesday's strike on the depot", "a visit is planned", "talks between Chad and Niger".
import { EVENT_WORDS } from "../knowledge/event-words";
import type { EventType } from "../model/report";
import { overlaps } from "../model/span";
import type { Token } from "../text/sentences";
import { EVENT_INDEX, singular, wordsOf } from "./event-index";
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
  const events: FoundEvent[] = findRetold(one, earlier);
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

/** "Monday's move comes after …": the day of what was told just before. */
function findRetold(
  { sentence, dates, index }: SentenceReading,
  earlier: readonly FoundEvent[],
): FoundEvent[] {
  for (const [at, { normal, start, end }] of sentence.tokens.entries()) {
    const date = STEPS.has(normal) && dates.find((one) => one.end <= start && start - one.end < 3);
    if (!date || at > 4 || !/['’]s$/.test(date.text)) continue;
    const known = earlier.find((event) => event.sentence === index - 1 && event.actors.length > 0);
    if (!known || known.date) continue;
    const evidence = { start: date.start, end };
    return [
      { ...known, date, evidence, sentence: index, clause: null, weight: 1, again: known.evidence.start },
    ];
  }
  return [];
}

const STEPS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.steps));

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
