// Quotations without a verb of saying of their own: they go on with the speaker before them.
import type { Span } from "../model/span";
import type { Clause } from "../text/clauses";
import type { Quote } from "../text/quotes";
import { trimmed, withMarks } from "./content-edges";
import { givesQuote } from "./find-cued";
import { type Found, quoteFrom, type Reading } from "./found";

/**
 * "“We waited,” Lund said. “Nobody came.”": what goes on at once, in the same paragraph, belongs to the statement before.
 * Gives the statements with their content prolonged.
 */
export function joinContinued(reading: Reading, known: readonly Found[]): Found[] {
  return known.map((one, i) => {
    const sentence = reading.sentences[one.sentence];
    const next = known[i + 1];
    if (!sentence || !one.cue || !one.rule.startsWith("quoted-") || one.content.end > one.cue.start)
      return one;
    let { end } = one.content;
    let from = sentence.end;
    for (let q = quoteFrom(reading.quotes, one.cue.end); q < reading.quotes.length; q++) {
      const quote = reading.quotes[q];
      if (!quote || quote.paragraph !== sentence.paragraph || quote.start - from > 4) break;
      if (quote.start < from || (next && next.content.start < quote.end)) break;
      if (
        !standsAlone(reading, quote, {
          start: quote.start,
          end: endOfSentence(reading, one.sentence, quote.end),
        })
      )
        break;
      end = withMarks(reading, quote).end;
      from = end;
    }
    return end === one.content.end
      ? one
      : { ...one, content: { start: one.content.start, end }, rule: "quoted-around" };
  });
}

/** The end of the sentence in which a quotation ends. */
function endOfSentence(reading: Reading, from: number, at: number): number {
  for (let i = from; i < reading.sentences.length; i++) {
    const sentence = reading.sentences[i];
    if (sentence && sentence.end >= at) return sentence.end;
  }
  return at;
}

/** Whole quotations that none of `known` holds. */
export function findCarried(reading: Reading, known: readonly Found[]): Found[] {
  const covered = known.map((one) => one.content).sort((a, b) => a.start - b.start);
  const introducing = lastClauses(reading);
  const found: Found[] = [];
  let at = 0;
  let sentence = 0;
  for (const quote of reading.quotes) {
    while (at < covered.length && (covered[at]?.end ?? 0) <= quote.start) at++;
    const cover = covered[at];
    if (cover && cover.start < quote.end && quote.start < cover.end) continue;
    while (sentence + 1 < reading.sentences.length && (reading.sentences[sentence]?.end ?? 0) <= quote.start)
      sentence++;
    const first = reading.sentences[sentence];
    if (!first || !standsAlone(reading, quote, first)) continue;
    const content = trimmed(reading.text, quote.start, quote.end);
    if (!content) continue;
    const introduction = quote.continued ? null : introducedBy(reading, quote, introducing);
    // "He said:" has its quotation in the next paragraph.
    const verb = introduction?.verb;
    const cue =
      verb && givesQuote(verb) && !known.some((one) => one.cue?.start === verb.start)
        ? { start: verb.start, end: verb.end }
        : null;
    found.push({
      sentence: cue ? (introduction?.sentence ?? sentence) : sentence,
      clause: null,
      kind: "plain",
      cue,
      content: withMarks(reading, content),
      speaker: introduction?.subject ?? null,
      speakerSentence: introduction?.sentence ?? sentence,
      apposition: introduction?.apposition ?? null,
      carried: cue === null,
      rule: quote.continued ? "quote-continued" : introduction ? "quote-introduced" : "quote-carried",
    });
  }
  return found;
}

/** "He listed what was needed:" and then, in a paragraph of its own, the quotation. */
function introducedBy(
  reading: Reading,
  quote: Quote,
  introducing: ReadonlyMap<number, Clause>,
): Clause | null {
  const { text } = reading;
  const colon = text.lastIndexOf(":", quote.start);
  if (colon < 0 || !/^:\s*\n\W*$/.test(text.slice(colon, quote.start))) return null;
  return introducing.get(quote.paragraph - 1) ?? null;
}

/** The last clause of its own in each paragraph. */
function lastClauses(reading: Reading): Map<number, Clause> {
  const last = new Map<number, Clause>();
  for (const clause of reading.clauses) {
    const paragraph = reading.sentences[clause.sentence]?.paragraph;
    if (paragraph !== undefined && clause.subject && clause.quote === null && clause.parent === null)
      last.set(paragraph, clause);
  }
  return last;
}

/** It opens its sentence, ends one, and is more than a name or a title. */
function standsAlone(reading: Reading, quote: Quote, sentence: Span): boolean {
  const { text } = reading;
  if (quote.start > sentence.start + 2) return false;
  const words = text.slice(quote.start, quote.end);
  if (quote.continued || quote.open) return true;
  const rest = text.slice(quote.end, Math.max(quote.end, sentence.end));
  const ends = /[.?!…,—-]\s*$/.test(words) || /^["”’']+[.?!]/.test(rest);
  const after = rest.replace(/^["”’'.,\s]+/, "");
  return ends && after.length < 3 && words.split(/\s+/).length > 1;
}
