// Quotations without a verb of saying of their own: they go on with the speaker before them.
import type { Span } from "../model/span";
import type { Quote } from "../text/quotes";
import { trimmed, withMarks } from "./find-content";
import { type Found, quoteFrom, type Reading } from "./found";

/** Whole quotations that none of `known` holds. */
export function findCarried(reading: Reading, known: readonly Found[]): Found[] {
  const covered = known.map((one) => one.content).sort((a, b) => a.start - b.start);
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
    found.push({
      sentence,
      clause: null,
      kind: "plain",
      cue: null,
      content: withMarks(reading, content),
      speaker: null,
      apposition: null,
      carried: true,
      rule: quote.continued ? "quote-continued" : "quote-carried",
    });
  }
  return found;
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

/** Index of the quotation that goes on in the paragraph after. */
export function isOpenBefore(reading: Reading, quote: Quote): boolean {
  const before = reading.quotes[quoteFrom(reading.quotes, quote.start) - 1];
  return Boolean(before?.open && before.paragraph === quote.paragraph - 1);
}
