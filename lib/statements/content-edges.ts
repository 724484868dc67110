// Where the words that are said begin and end.
import { JUDGING_VERBS, REPORTING_VERBS } from "../knowledge/clause-verbs";
import type { Take } from "../knowledge/statement-cues";
import type { Span } from "../model/span";
import type { Clause } from "../text/clauses";
import { quoteFrom, type Reading } from "./found";

/** The words that are said, and how the verb takes them. */
export type Content = { span: Span; take: Take; rule: string };

/** The span with its marks and without the commas around it; null where no word is left. */
export function made(reading: Reading, start: number, end: number, take: Take, rule: string): Content | null {
  const span = trimmed(reading.text, start, end);
  return span && { span: withMarks(reading, span), take, rule };
}

/** Up to the next verb of the same subject ("… and warned"), or the participle that goes on speaking (", adding that"). */
export function endOfContent(reading: Reading, clause: Clause, children: readonly Clause[]): number {
  const sentence = reading.sentences[clause.sentence];
  let end = clause.end;
  const last = reading.quotes[quoteFrom(reading.quotes, clause.end)];
  if (last && last.start <= clause.end + 2 && sentence) end = Math.max(end, Math.min(last.end, sentence.end));
  for (const child of children) {
    if (child.first <= clause.verb.last) continue;
    const own = child.relation === "coordinate" || isConceding(reading.text, clause.start, child);
    const speaking =
      child.relation === "participial" &&
      REPORTING_VERBS.has(child.verb.lemma) &&
      /,\W{0,9}$/.test(reading.text.slice(clause.start, child.start));
    if (own || speaking) end = Math.min(end, startOfNext(reading.text, clause.verb.end, child.start));
  }
  return end;
}

/** ", but she denied": the word that joins the two is no part of the first. */
function startOfNext(text: string, from: number, at: number): number {
  const joined = /[\s,](?:and|but|or|yet)\s*$/.exec(text.slice(Math.max(from, at - 8), at));
  return joined ? at - joined[0].length : at;
}

/** ", though she admitted that": a saying of its own, in a text that begins at `from`. */
export function isConceding(text: string, from: number, clause: Clause): boolean {
  return (
    clause.relation === "adverbial" &&
    /^(?:though|although|while|whereas|when)$/.test(clause.marker ?? "") &&
    clause.verb.form === "finite" &&
    (REPORTING_VERBS.has(clause.verb.lemma) || JUDGING_VERBS.has(clause.verb.lemma)) &&
    /,\W{0,9}$/.test(text.slice(from, clause.start))
  );
}

/** The next quotation that begins in the sentence of the verb. */
export function quoteAfter(reading: Reading, clause: Clause) {
  const sentence = reading.sentences[clause.sentence];
  const quote = reading.quotes[quoteFrom(reading.quotes, clause.verb.end)];
  return quote && sentence && quote.start < sentence.end && quote.start >= clause.verb.end ? quote : null;
}

/** Nothing but the one who is told and the way of saying stands between the verb and the quotation. */
export function isDirect(reading: Reading, clause: Clause, quote: Span): boolean {
  const between = reading.text.slice(clause.verb.end, quote.start);
  // "Said Lund: “We will not go.”"
  if (clause.inverted) return clause.first === 0 && /^[^:\n]{2,80}:\s*["“‘'«`]+\s*$/.test(between);
  const words = between.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return true;
  // "said of the mayor “this morning she was well”"
  const long = reading.text.slice(quote.start, quote.end).split(/\s+/).length > 3;
  if (long && words.length <= 6 && /^(?:of|about|in)$/.test(words[0] ?? "")) return true;
  const told = clause.object !== null && clause.object.end >= quote.start - 3;
  if (told && /^\p{Lu}/u.test(reading.text.slice(quote.start, quote.start + 2))) return true;
  return words.length <= 14 && /[,:]\s*["“‘'«`]+\s*$/.test(between);
}

const LEADING = /^[\s,;:—–-]+/;
const TRAILING = /[\s,;:—–.-]{1,40}$/;

/** Without the commas around it; a full stop stays within quotation marks only. Null where no word is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  const tail = TRAILING.exec(words.slice(lead))?.[0].length ?? 0;
  const span = { start: start + lead, end: end - tail };
  return /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)) ? span : null;
}

/** Whole quotations: a mark that opens or closes at the edge belongs to the content, and so does the rest of what it opens. */
export function withMarks(reading: Reading, span: Span): Span {
  const { text, quotes } = reading;
  let { start, end } = span;
  const first = quotes[quoteFrom(quotes, start)];
  if (first && first.start <= start + 2 && start < first.end)
    start = Math.min(start, first.start - markBefore(text, first.start));
  for (let i = quoteFrom(quotes, Math.max(start, end - 4)); i < quotes.length; i++) {
    const quote = quotes[i];
    if (!quote || quote.start >= end) break;
    if (quote.end >= end - 3) end = Math.max(end, quote.end + markAfter(text, quote.end));
  }
  return { start, end };
}

function markBefore(text: string, at: number): number {
  return /(?:''|``|["“‘'«„])$/.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0;
}

function markAfter(text: string, at: number): number {
  return /^(?:''|["”’'»])/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
}
