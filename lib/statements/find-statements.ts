import type { Entities } from "../model/entities";
import type { Statement } from "../model/report";
import type { Span } from "../model/span";
import type { Clause } from "../text/clauses";
import type { Quote } from "../text/quotes";
import type { Sentence } from "../text/sentences";
import { trimmed } from "./content-edges";
import { findAccording } from "./find-according";
import { findCarried, joinContinued } from "./find-carried";
import { findCued } from "./find-cued";
import { findNominal } from "./find-nominal";
import { findPassive } from "./find-passive";
import { findTranscript } from "./find-transcript";
import type { Found, Reading } from "./found";
import { quoteFrom } from "./found";
import { findReplyTo } from "./link-replies";
import { readNameBook } from "./name-book";
import { resolveSpeakers } from "./resolve-speakers";

type Input = {
  text: string;
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
  quotes: readonly Quote[];
  entities: Entities;
};

/** Who said what, in order of place. Where it is not clear whose words they are, the speaker is null. */
export function findStatements({ entities, ...reading }: Input): Statement[] {
  const according = findAccording(reading);
  const cued = joinContinued(
    reading,
    withoutNested(
      inOrder([
        ...findCued(reading).map((one) => beforeOuter(reading.text, one, according)),
        ...according,
        ...findTranscript(reading),
        ...findNominal(reading),
        ...findPassive(reading),
      ]),
    ),
  );
  const found = inOrder([...cued, ...findCarried(reading, cued)]);
  const speakers = resolveSpeakers(reading, found, readNameBook(entities, reading.sentences));
  const statements = found.map((one, i): Statement => {
    const speaker = speakers[i];
    return {
      id: `statement:${i + 1}`,
      ...sentencesOf(reading, one),
      speaker: speaker?.entity ?? null,
      speakerName: speaker?.name ?? null,
      speakerText: speaker?.text ?? null,
      cue: one.cue,
      content: one.content,
      replyTo: null,
      quotes: quotesIn(reading, one.content),
      sourcing: speaker?.sourcing ?? "unnamed",
      rule: one.rule,
    };
  });
  return statements.map((statement, at) => ({
    ...statement,
    replyTo: findReplyTo(reading.text, statements, found, speakers, at),
  }));
}

/** "Lund confirmed that he would come, according to the navy": the navy tells all of it, and is no part of his words. */
function beforeOuter(text: string, one: Found, according: readonly Found[]): Found {
  const { cue, content } = one;
  const outer = according.find(
    (other) =>
      other.sentence === one.sentence &&
      cue &&
      other.cue &&
      other.content.start <= cue.start &&
      cue.end <= other.content.end &&
      content.start < other.cue.start &&
      other.cue.start < content.end,
  );
  const before = outer?.cue && trimmed(text, content.start, outer.cue.start);
  return before ? { ...one, content: before } : one;
}

/** "Lund said Mora had urged restraint": what is told as said by another is within Lund's own words. */
function withoutNested(found: readonly Found[]): Found[] {
  return found.filter((one, i) => {
    for (const other of found.slice(Math.max(0, i - 8), i + 8))
      if (
        other !== one &&
        other.rule !== "according-to" &&
        one.cue &&
        holds(other.content, one.cue) &&
        !holds(one.content, other.content)
      )
        return false;
    return true;
  });
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function inOrder(found: Found[]): Found[] {
  const place = (one: Found) => Math.min(one.content.start, one.cue?.start ?? one.content.start);
  return found.sort(
    (a, b) =>
      a.sentence - b.sentence ||
      (a.cue?.start ?? a.content.start) - (b.cue?.start ?? b.content.start) ||
      place(a) - place(b),
  );
}

/** The sentence of the cue, and those before or after it that the content reaches into. */
function sentencesOf(reading: Reading, one: Found): Span {
  const sentence = reading.sentences[one.sentence];
  return {
    start: Math.min(sentence?.start ?? one.content.start, one.content.start),
    end: Math.max(sentence?.end ?? one.content.end, one.content.end),
  };
}

function quotesIn(reading: Reading, content: Span): Span[] {
  const quotes: Span[] = [];
  for (let i = quoteFrom(reading.quotes, content.start); i < reading.quotes.length; i++) {
    const quote = reading.quotes[i];
    if (!quote || quote.start >= content.end) break;
    quotes.push({ start: Math.max(quote.start, content.start), end: Math.min(quote.end, content.end) });
  }
  return quotes;
}
