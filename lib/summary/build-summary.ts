import type { Entities } from "../model/entities";
import type { Article, EntityId, NewsEvent, Paragraph, Sourcing, Statement, Summary } from "../model/report";
import { contains, type Span } from "../model/span";
import { type Day, readDay } from "../text/date-calendar";

type Input = {
  article: Article;
  entities: Entities;
  statements: readonly Statement[];
  events: readonly NewsEvent[];
  published: string | null;
};

/** The report at a glance: every part points at words, or is null or empty. */
export function buildSummary({ article, entities, statements, events, published }: Input): Summary {
  const leads = article.paragraphs.filter((paragraph) => paragraph.role === "lead");
  const lead = leads[0] ?? article.paragraphs.find((paragraph) => paragraph.role !== "heading") ?? null;
  const what =
    leads.map((paragraph) => events.find((event) => isToldIn(paragraph, event))).find(Boolean) ?? null;
  return {
    lead: lead && spanOf(lead),
    what: what?.id ?? null,
    who: what?.actors.length ? what.actors : firstOfficial(entities, lead),
    where: what ? placesOf(what, events) : [],
    when: what?.date ? { from: what.date.from, to: what.date.to } : null,
    sources: sourcesOf(statements),
    sourcing: countSourcing(statements),
    statements: statements.map((statement) => statement.id),
    context: spansOf(article.paragraphs, "context"),
    background: spansOf(article.paragraphs, "background"),
    timeline: [...events].sort(byDate(readDay(published))).map((event) => event.id),
  };
}

function isToldIn(paragraph: Span, event: NewsEvent): boolean {
  return [event.evidence, ...event.alsoAt].some((span) => contains(paragraph, span));
}

function firstOfficial({ mentions }: Entities, lead: Span | null): EntityId[] {
  const first = mentions.find((mention) => mention.kind === "official" && lead && contains(lead, mention));
  return first ? [first.entity] : [];
}

/** Its place, and those of the same actors' events of the same kind: a journey has several. */
function placesOf(what: NewsEvent, events: readonly NewsEvent[]): EntityId[] {
  const same = events.filter(
    (event) =>
      event.type === what.type && event.actors.join() === what.actors.join() && event.actors.length > 0,
  );
  const places = [what, ...same].flatMap((event) => event.place ?? []);
  return [...new Set(places)];
}

function sourcesOf(statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap((statement) => statement.speaker ?? statement.speakerName ?? []))];
}

function countSourcing(statements: readonly Statement[]): Record<Sourcing, number> {
  const counts: Record<Sourcing, number> = { person: 0, institution: 0, unnamed: 0, media: 0 };
  for (const statement of statements) counts[statement.sourcing]++;
  return counts;
}

function spansOf(paragraphs: readonly Paragraph[], role: Paragraph["role"]): Span[] {
  return paragraphs.filter((paragraph) => paragraph.role === role).map(spanOf);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Undated last; what is only planned lies ahead: "this year" of a plan begins today. */
function byDate(today: Day | null): (a: NewsEvent, b: NewsEvent) => number {
  const keyOf = ({ date, status }: NewsEvent): number => {
    const from = readDay(date?.from ?? date?.to ?? null);
    if (from === null) return Number.POSITIVE_INFINITY;
    const lies = status === "planned" || status === "proposed";
    return lies && today !== null ? Math.max(from, today) : from;
  };
  return (a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    return first === second ? a.evidence.start - b.evidence.start : first - second;
  };
}
