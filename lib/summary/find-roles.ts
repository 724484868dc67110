// What each paragraph is for, in the order of precedence: heading, lead, statement, context, background, other.
import { BACKGROUND_WORDS, CONTEXT_WORDS } from "../knowledge/role-words";
import type { Article, DateMention, NewsEvent, Paragraph, ParagraphRole, Statement } from "../model/report";
import { contains, type Span } from "../model/span";
import { type Day, readDay } from "../text/date-calendar";
import type { Sentence } from "../text/sentences";

type Input = {
  article: Article;
  sentences: readonly Sentence[];
  statements: readonly Statement[];
  events: readonly NewsEvent[];
  dates: readonly DateMention[];
  published: string | null;
};

type Reading = Input & { today: Day | null; first: number };

/** The article's paragraphs with their roles. */
export function findRoles(input: Input): Paragraph[] {
  const { paragraphs } = input.article;
  const isHeading = paragraphs.map((_, index) => isHeadingLine(input, index));
  const first = isHeading.indexOf(false);
  const reading = { ...input, today: readDay(input.published), first };
  return paragraphs.map((paragraph, index) => ({
    ...paragraph,
    role: isHeading[index] ? "heading" : roleOf(paragraph, index, reading),
  }));
}

function roleOf(paragraph: Paragraph, index: number, reading: Reading): ParagraphRole {
  if (index === reading.first) return "lead";
  const said = reading.statements.filter((one) => contains(paragraph, one));
  if (saidShare(paragraph, said) > 0.5)
    // "has previously reported": words of before, part of the affair and not of the news.
    return said.every((one) => isEarlier(one, reading)) ? "context" : "statement";
  if (!said.length && isMoreOfTheNews(paragraph, index, reading)) return "lead";
  return timeRole(paragraph, index, reading, said.length > 0);
}

// Short, no verb, no full stop: also "Group A" or "Egypt – Peru 2–1".
function isHeadingLine({ article, sentences }: Input, index: number): boolean {
  const paragraph = article.paragraphs[index];
  if (!paragraph) return false;
  const text = article.text.slice(paragraph.start, paragraph.end);
  if (/[.!?…:;,]["'”’)]*$/.test(text) || /^["'“‘]/.test(text)) return false;
  const tokens = sentences.filter((sentence) => sentence.paragraph === index).flatMap((one) => one.tokens);
  if (tokens.length > 12) return false;
  return tokens.length <= 4 || !tokens.some((token) => token.tags.has("Verb") && !token.tags.has("Gerund"));
}

function saidShare(paragraph: Span, said: readonly Statement[]): number {
  let covered = 0;
  let at = paragraph.start;
  const parts = said
    .flatMap((one) => [one.content, one.cue, one.speakerText])
    .filter((part) => part !== null);
  for (const part of parts.sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, part.end - Math.max(part.start, at));
    at = Math.max(at, part.end);
  }
  return covered / Math.max(1, paragraph.end - paragraph.start);
}

const HAS = new Set(["has", "have", "had"]);

function isEarlier({ cue, quotes }: Statement, { sentences }: Input): boolean {
  if (!cue || quotes.length) return false;
  const sentence = sentences.find((one) => contains(one, cue));
  const at = sentence?.tokens.findIndex((token) => token.end > cue.start) ?? -1;
  return Boolean(sentence?.tokens.slice(Math.max(0, at - 3), at + 1).some((token) => HAS.has(token.normal)));
}

// The lead's own event told further, or the lead's day, near the top of the page.
function isMoreOfTheNews(
  paragraph: Span,
  index: number,
  { article, events, dates, first, today }: Reading,
): boolean {
  const lead = article.paragraphs[first];
  if (!lead || index > first + Math.max(2, article.paragraphs.length / 3)) return false;
  const own = events.filter((event) => contains(lead, event.evidence));
  if (own.some((event) => event.alsoAt.some((also) => contains(paragraph, also)))) return true;
  const days = dates.filter((date) => contains(paragraph, date) && date.from !== null);
  if (days.some((date) => (readDay(date.from) ?? 0) < (today ?? 0) - 31)) return false;
  return index === first + 1 || days.some((date) => date.from === date.to);
}

function timeRole(paragraph: Span, index: number, reading: Reading, isSaid: boolean): ParagraphRole {
  const { article, dates, today, first } = reading;
  const words = ` ${article.text.slice(paragraph.start, paragraph.end).toLowerCase()}`;
  let recent = CONTEXT_WORDS.filter((cue) => words.includes(` ${cue}`)).length;
  let old = BACKGROUND_WORDS.filter((cue) => words.includes(` ${cue}`)).length;
  for (const date of dates) {
    if (!contains(paragraph, date)) continue;
    const from = readDay(date.from);
    if (from === null || today === null) continue;
    if (from < today - 31) old += 2;
    else recent += 2;
  }
  if (recent > old) return "context";
  if (old > 0) return "background";
  if (isSaid) return "statement";
  return index <= first + article.paragraphs.length / 3 ? "lead" : "context";
}
