// The event's own date: the one that its own verb governs, never that of the saying.
import { EVENT_WORDS } from "../knowledge/event-words";
import type { DateMention, EventType } from "../model/report";
import { contains, type Span } from "../model/span";
import type { Clause } from "../text/clauses";
import { isoOf, readDay } from "../text/date-calendar";
import type { Sentence, Token } from "../text/sentences";
import { singular, wordsOf } from "./event-index";
import type { SentenceReading } from "./event-reading";
import { isImplied } from "./read-status";

/** Words of time that tell no day: "in recent years". */
const TELLS_NOTHING: ReadonlySet<string> = new Set(["recent"]);

/** The date that the clause's verb governs; `type` is the event's, where it is known. */
export function dateOfClause(
  clause: Clause,
  { sentence, clauses, dates }: SentenceReading,
  type: EventType | null = null,
): DateMention | null {
  const told = dates.filter(
    (date) => !TELLS_NOTHING.has(date.rule) && !isOfNounBefore(date, clause, sentence.tokens, type),
  );
  const nounYear = yearOfNoun(clause, sentence);
  if (!told.length) return nounYear;
  const own = told.filter((date) => governing(date, clauses) === clause.id);
  if (own.length) return nearest(own, clause.verb);
  // "Speaking in Lima on Monday, Mora urged": the day on which she spoke.
  const ahead = clauses.find((other) => isOpening(other, clause));
  const then = ahead ? told.filter((date) => governing(date, clauses) === ahead.id) : [];
  if (then.length) return nearest(then, clause.verb);
  const joined = clauses.find((other) => other.parent === clause.id && isMisread(other, clause));
  const there = joined ? told.filter((date) => governing(date, clauses) === joined.id) : [];
  if (there.length) return nearest(there, clause.verb);
  // "flew to Lima on Monday to meet the premier": the journey's day is the meeting's.
  const parent = clauses.find((other) => other.id === clause.parent);
  const follows =
    clause.verb.form !== "finite" &&
    ((parent && isImplied(parent)) || clause.relation === "adverbial" || clause.relation === "participial");
  // "Monday's strike killed six": the clause opens after its day.
  const opens = told.find((date) => date.end <= clause.start && clause.start - date.end < 2);
  if (opens && clause.subject?.start === clause.start) return opens;
  // "It began in March, when Chad signed": the same time.
  const just = told.find(
    (date) => date.from && date.to && date.end <= clause.start && clause.start - date.end < 3,
  );
  if (just && clause.marker === "when") return just;
  if (!parent || !(follows || isSameAct(clause, parent))) return nounYear;
  return (
    nearest(
      told.filter((date) => governing(date, clauses) === parent.id),
      clause.verb,
    ) ?? nounYear
  );
}

/** A participle of the same time before the subject: "Speaking on Monday, Mora", never "Having met on Monday". */
function isOpening({ parent, relation, verb, last }: Clause, { id, subject }: Clause): boolean {
  const isSameTime = relation === "participial" && verb.form === "gerund" && !verb.perfect;
  return isSameTime && parent === id && subject !== null && last < subject.first;
}

/** "seized power in a 2001 coup": the year that a noun of an event bears is the event's. */
function yearOfNoun({ verb, last }: Clause, { tokens }: Sentence): DateMention | null {
  for (let at = verb.last + 1; at < last; at++) {
    const token = tokens[at];
    if (!token || !YEAR.test(token.text) || !ARTICLES.has(tokens[at - 1]?.normal ?? "") || token.post !== " ")
      continue;
    const nouns = [tokens[at + 1], tokens[at + 2]];
    if (nouns.some((noun) => noun && /^\p{Ll}/u.test(noun.text) && YEARLY.has(singular(noun.normal))))
      return yearDate(token);
  }
  return null;
}

function yearDate({ start, end, text }: Token): DateMention {
  return {
    start,
    end,
    text,
    from: `${text}-01-01`,
    to: `${text}-12-31`,
    precision: "year",
    rule: "year-of-noun",
  };
}

const YEAR = /^(?:19|20)\d\d$/;
const ARTICLES: ReadonlySet<string> = new Set(["a", "an"]);
const YEARLY: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.yearly));

/**
 * "Following the summit on 4 May, Mora flew", "blamed Chad for the raid in March": the day of what came before, not of
 * what the verb tells.
 */
function isOfNounBefore(
  date: DateMention,
  { first, subject, verb }: Clause,
  tokens: readonly Token[],
  type: EventType | null,
): boolean {
  const at = tokens.findIndex((token) => token.end > date.start);
  const isAhead = subject !== null && at < subject.first;
  const isCoarse = type !== null && REACTIONS.has(type) && date.precision !== "day" && at > verb.last;
  if (!isAhead && !isCoarse) return false;
  for (let back = at - 1; back >= Math.max(0, isAhead ? first - 1 : verb.last + 1); back--) {
    const token = tokens[back];
    if (!token || /[,;:]/.test(token.post)) return false;
    if (BEFORE_WORDS.has(token.normal) || (isCoarse && token.normal === "for")) return at - back > 1;
    if (token.tags.has("Verb")) return false;
  }
  return false;
}

const REACTIONS: ReadonlySet<EventType> = new Set<EventType>(["criticism", "support", "refusal", "threat"]);
const BEFORE_WORDS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.comesAfter));

/** "began a three-day visit on Monday": from the day on; "ended" one: up to the day. */
export function stayDate({ verb, object }: Clause, tokens: readonly Token[], date: DateMention): DateMention {
  const day = readDay(date.from);
  const length = object ? daysIn(tokens.slice(object.first, object.last + 1)) : 0;
  if (day === null || date.from !== date.to || length < 2) return date;
  const key = verb.particle ? `${verb.lemma}_${verb.particle}` : verb.lemma;
  if (STAY_OPENS.has(key)) return { ...date, to: isoOf(day + length - 1) };
  return STAY_CLOSES.has(key) ? { ...date, from: isoOf(day - length + 1) } : date;
}

function daysIn(tokens: readonly Token[]): number {
  const [, count] =
    /(?:^| )(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ]day(?: |$)/.exec(
      tokens.map(({ normal }) => normal).join(" "),
    ) ?? [];
  if (!count) return 0;
  const word = COUNTS.indexOf(count);
  return word < 0 ? Number(count) : word;
}

const COUNTS = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const STAY_OPENS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.stayOpens));
const STAY_CLOSES: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.stayCloses));

/** "asked to join in May 2022": a day that is past is that of the asking. */
export function bygoneDate(
  { verb }: Clause,
  content: readonly Clause[],
  one: SentenceReading,
  published: string | null,
): DateMention | null {
  if (verb.tense !== "past" || verb.modality || !published) return null;
  for (const child of content) {
    if (child.verb.form !== "infinitive") continue;
    const date = dateOfClause(child, one);
    if (date?.to && date.from && date.to < published.slice(0, 10)) return date;
  }
  return null;
}

/** "offered food and cash on Tuesday": a noun that looks like a verb of the present. */
function isMisread({ relation, subject, verb }: Clause, before: Clause): boolean {
  return (
    relation === "coordinate" &&
    subject?.first === before.subject?.first &&
    before.verb.tense === "past" &&
    verb.form === "finite" &&
    verb.tense === "present" &&
    !verb.perfect &&
    !verb.modality
  );
}

/** "met on Monday and signed a treaty": one after the other by the same people. */
function isSameAct(clause: Clause, { subject, verb }: Clause): boolean {
  const { subject: own, verb: also, relation } = clause;
  return (
    relation === "coordinate" &&
    own !== null &&
    own.first === subject?.first &&
    also.form === "finite" &&
    also.tense === verb.tense &&
    also.perfect === verb.perfect
  );
}

/** A date beside a noun: "Tuesday's strike", "the summit on 4 May". */
export function dateOfNoun(noun: Span, { sentence, dates }: SentenceReading): DateMention | null {
  const near = dates.filter((date) => {
    if (TELLS_NOTHING.has(date.rule)) return false;
    const gap =
      date.end <= noun.start
        ? sentence.text.slice(date.end - sentence.start, noun.start - sentence.start)
        : sentence.text.slice(noun.end - sentence.start, date.start - sentence.start);
    return gap.length < 40 && !/[,;:]/.test(gap) && gap.split(" ").length <= (date.end <= noun.start ? 3 : 7);
  });
  return nearest(near, noun);
}

function governing(span: Span, clauses: readonly Clause[]): number | null {
  let best: Clause | null = null;
  for (const clause of clauses)
    if (contains(clause, span) && (!best || clause.end - clause.start < best.end - best.start)) best = clause;
  return best?.id ?? null;
}

/** After the verb rather than before it. */
function nearest(dates: readonly DateMention[], span: Span): DateMention | null {
  const cost = (date: DateMention) =>
    date.start >= span.end ? date.start - span.end : 40 + Math.abs(span.start - date.end);
  return dates.reduce<DateMention | null>(
    (best, date) => (!best || cost(date) < cost(best) ? date : best),
    null,
  );
}
