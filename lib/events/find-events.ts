// What was done or is to be done: found clause by clause and noun by noun, merged, the most telling kept.
import type { DateMention, EntityId, NewsEvent, Statement } from "../model/report";
import { contains, type Span } from "../model/span";
import { type EventInput, type EventReading, type FoundEvent, openReading } from "./event-reading";
import { findClauseEvents } from "./find-clause-events";
import { findNounEvents } from "./find-noun-events";
import { findStanceEvents } from "./find-stance-events";
import { type MergedEvent, mergeEvents } from "./merge-events";

/** An article has three to eight. */
const MOST = 8;
/** A ninth and tenth only where it is well told. */
const AT_MOST = 10;
const WELL_TOLD = 5;
/** Sentences of what is a passage rather than an article. */
const FEW = 5;

export function findEvents(input: EventInput): NewsEvent[] {
  const reading = openReading(input);
  const found: FoundEvent[] = [];
  for (const one of reading.readings) {
    const told = findClauseEvents(reading, one, found);
    found.push(...told, ...findNounEvents(reading, one, told, found));
  }
  const spoken = found.map((event) => withSpeaker(event, reading)).map((event) => weighed(event, reading));
  const merged = mergeEvents([...spoken, ...findStanceEvents(reading, spoken)].sort(bySentence), reading);
  const ranked = rank(merged, reading);
  const kept = [...ranked, ...leadStatement(ranked, reading)].sort(byText(reading));
  return linkParts(kept.map((event, index) => build(event, `e${index + 1}`, reading)));
}

/** Where the lead tells no event but somebody's words, the saying itself is the news. */
function leadStatement(kept: readonly MergedEvent[], { sentences, statements }: EventReading): MergedEvent[] {
  const isLead = (at: number) =>
    sentences.some((one) => one.paragraph === 0 && one.start <= at && at < one.end);
  const told = kept.some((event) => [event.evidence, ...event.alsoAt].some((span) => isLead(span.start)));
  const first = statements.find((one) => one.speaker !== null && isLead(one.start));
  if (told || !first?.speaker) return [];
  return [
    {
      type: "statement",
      actors: [first.speaker],
      targets: [],
      place: null,
      placeText: null,
      date: null,
      status: "happened",
      evidence: { start: first.start, end: first.end },
      alsoAt: [],
      sentence: 0,
      clause: null,
      weight: 0,
      rule: "lead-statement",
    },
  ];
}

/** "said Togo should leave": the one who says it demands it. */
function withSpeaker(event: FoundEvent, { statements }: EventReading): FoundEvent {
  if (event.actors.length || event.type !== "demand") return event;
  const speaker = speakerOf(event.evidence, statements);
  return speaker && !event.targets.includes(speaker) ? { ...event, actors: [speaker] } : event;
}

/** What is told only in somebody's words further down is mostly opinion about it. */
function weighed(event: FoundEvent, reading: EventReading): FoundEvent {
  const paragraph = reading.sentences[event.sentence]?.paragraph ?? 0;
  const speaker = speakerOf(event.evidence, reading.statements);
  if (paragraph < 2 || !speaker || event.date || event.actors.includes(speaker)) return event;
  return { ...event, weight: event.weight - 1.5 };
}

function bySentence(a: FoundEvent, b: FoundEvent): number {
  return a.sentence - b.sentence || a.evidence.start - b.evidence.start;
}

function speakerOf(span: Span, statements: readonly Statement[]): EntityId | null {
  return (
    statements.find((one) => contains(one.content, { start: span.start, end: span.start + 1 }))?.speaker ??
    null
  );
}

function rank(events: readonly MergedEvent[], reading: EventReading): MergedEvent[] {
  const scored = events.map((event) => ({
    event,
    score: event.weight + (event.date ? 0.5 : 0) + placeBonus(event, reading),
  }));
  // A single sentence shows what it has; an article, only what somebody does or suffers.
  const isArticle = reading.sentences.length > FEW;
  const enough = scored.filter(({ event, score }) =>
    isArticle ? score > 2.5 && isNamed(event) : score > 1.5,
  );
  const chosen = enough.length || isArticle ? enough : scored;
  return chosen
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, index) => index < MOST || (index < AT_MOST && score > WELL_TOLD))
    .map(({ event }) => event);
}

function isNamed({ actors, targets }: FoundEvent): boolean {
  return actors.length + targets.length > 0;
}

/** The nearer to the top of the page, the more it is the news. */
function placeBonus(event: FoundEvent, { sentences }: EventReading): number {
  const paragraph = sentences[event.sentence]?.paragraph ?? 0;
  return paragraph === 0 ? 2.5 : paragraph === 1 ? 1 : paragraph === 2 ? 0.5 : 0;
}

function byText({ sentences }: EventReading): (a: MergedEvent, b: MergedEvent) => number {
  const isLead = (event: MergedEvent) => ((sentences[event.sentence]?.paragraph ?? 0) === 0 ? 0 : 1);
  return (a, b) => isLead(a) - isLead(b) || a.evidence.start - b.evidence.start;
}

function build(event: MergedEvent, id: string, { statements }: EventReading): NewsEvent {
  const source = speakerOf(event.evidence, statements);
  return {
    id,
    type: event.type,
    actors: event.actors,
    targets: event.targets,
    place: event.place,
    placeText: event.placeText,
    date: event.date && dateOf(event.date),
    status: event.status,
    source,
    evidence: event.evidence,
    alsoAt: event.alsoAt,
    event: null,
    rule: event.rule,
  };
}

function dateOf({ start, end, from, to, precision }: DateMention): NewsEvent["date"] {
  return { start, end, from, to, precision };
}

/** Talks of the visitor, told of the same time, are a part of the visit. */
function linkParts(events: readonly NewsEvent[]): NewsEvent[] {
  return events.map((event) => {
    if (!["meeting", "talks", "agreement"].includes(event.type)) return event;
    const visit = events.find(
      (other) =>
        other.type === "visit" &&
        other.status === event.status &&
        other.actors.some((id) => event.actors.includes(id)) &&
        (event.place === null || event.place === other.place) &&
        (!event.date || !other.date || event.date.from === other.date.from),
    );
    return visit ? { ...event, event: visit.id } : event;
  });
}
