// Expressions of time. Calendar days are read by chrono (this is its one importer), on the few words that hold one;
// the rest by patterns of ours.
import { strict } from "chrono-node";
import type { DateMention } from "../model/report";
import { contains, overlaps, type Span } from "../model/span";
import type { Clause } from "./clauses";
import { type Day, type Days, dayAt, isoOf, readDay } from "./date-calendar";
import { directionOf } from "./date-direction";
import { isInName } from "./date-names";
import { nearDate } from "./date-near";
import { type Anchor, type DatePattern, MONTH, rx, UNRESOLVED, WEEKDAY } from "./date-pattern";
import { POINTS } from "./date-points";
import { type FoundDate, joinRanges, openEnds } from "./date-ranges";
import { precisionOf, RELATIVES } from "./date-relatives";
import type { Sentence } from "./sentences";

type Input = {
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
  published: string | null;
  names?: readonly Span[];
};

const DATE = "(?:3[01]|[12]?\\d)(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)";
const YEAR = "(?:,? (?:1[5-9]|20)\\d\\d\\b)?";
const LEAD = `(?:(?:[Oo]n|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom|[Oo]f|[Ff]or) )?(?:${WEEKDAY},? )?`;
const CALENDAR_DAY = rx(
  `${LEAD}(?<words>${MONTH} (?:the )?${DATE}(?: ?[-–] ?${DATE}| (?:to|through) ${DATE})?${YEAR}|(?:the )?${DATE}(?: ?[-–] ?${DATE}| (?:to|and) ${DATE})?(?: of)? ${MONTH}${YEAR}|\\d{4}-\\d\\d-\\d\\d(?!\\d))`,
);
const PATTERNS: readonly DatePattern[] = [
  ...POINTS,
  ...RELATIVES,
  {
    rule: "calendar-day",
    precision: "day",
    pattern: CALENDAR_DAY,
    read: ({ words }, anchor) => readCalendarDay(words ?? "", anchor),
  },
];
// Most sentences hold nothing of the kind.
const TRIGGER =
  /\d|day\b|days\b|week|month|year|ago\b|morrow|night|morning|quarter|decade|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|spring|summer|autumn|fall|winter|Christmas|Hallow|Mon\.|Tue|Wed|Thu|Fri|Sat\.|Sun\./;

/** Expressions of time, resolved against the article's publication by the tense of the clause that governs them. */
export function findDates({ sentences, clauses, published, names = [] }: Input): DateMention[] {
  const today = readDay(published);
  const bySentence = new Map<number, Clause[]>();
  for (const clause of clauses)
    bySentence.set(clause.sentence, [...(bySentence.get(clause.sentence) ?? []), clause]);
  const dates: DateMention[] = [];
  let told: Day | null = null;
  for (const [index, sentence] of sentences.entries()) {
    if (!TRIGGER.test(sentence.text)) continue;
    for (const date of datesOf(sentence, bySentence.get(index) ?? [], today, told)) {
      // "May's visit": the premier's.
      if (names.some((name) => overlaps(name, date) && !contains(date, name))) continue;
      dates.push(date);
      if (date.from !== null && date.from === date.to) told = readDay(date.from);
    }
  }
  return dates;
}

function datesOf(
  sentence: Sentence,
  clauses: readonly Clause[],
  today: Day | null,
  told: Day | null,
): DateMention[] {
  // Same length: offsets hold.
  const text = sentence.text.replaceAll("’", "'").replaceAll("\u00a0", " ");
  const found: FoundDate[] = [];
  for (const { rule, precision, pattern, read } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isInName(text, start, end)) continue;
      const groups = match.groups ?? {};
      const span = { start: sentence.start + start, end: sentence.start + end };
      const anchor = { today, told, direction: directionOf(span, sentence, clauses) };
      const days = read(groups, anchor);
      if (!days) continue;
      const hasYear = /\d{4}/.test(match[0]);
      const exact = precisionOf(rule, match[0], precision);
      found.push({ start, end, rule, precision: exact, days, anchor, read: (a) => read(groups, a), hasYear });
    }
  }
  const ranges = joinRanges(withoutOverlaps(found), text).map((date) => openEnds(date, text));
  return ranges.map(({ start, end, rule, precision, days }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
    text: sentence.text.slice(start, end),
    from: isoOf(days.from),
    to: isoOf(days.to),
    precision,
    rule,
  }));
}

/** The longest win. */
function withoutOverlaps(found: readonly FoundDate[]): FoundDate[] {
  const kept: FoundDate[] = [];
  for (const date of [...found].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => date.start < other.end && other.start < date.end)) kept.push(date);
  return kept.sort((a, b) => a.start - b.start);
}

function readCalendarDay(words: string, anchor: Anchor): Days | null {
  const result = strict.parse(words.replace(/ (?:and|to|through) /, " - "))[0];
  const month = result?.start.isCertain("month") ? result.start.get("month") : null;
  const date = result?.start.isCertain("day") ? result.start.get("day") : null;
  if (!result || !month || !date) return null;
  const last = result.end?.get("day") ?? date;
  const lastMonth = result.end?.get("month") ?? month;
  if (result.start.isCertain("year")) {
    const year = result.start.get("year") ?? 0;
    return { from: dayAt(year, month, date), to: dayAt(year, lastMonth, last) };
  }
  const { from } = nearDate(month, date, anchor);
  if (from === null) return UNRESOLVED;
  return { from, to: from + (lastMonth === month && last > date ? last - date : 0) };
}
