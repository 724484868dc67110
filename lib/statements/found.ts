// What the finders give each other: words that are said, before it is known who the speaker is.
import type { CueKind } from "../knowledge/statement-cues";
import type { Span } from "../model/span";
import type { Clause, Phrase } from "../text/clauses";
import type { Quote } from "../text/quotes";
import type { Sentence } from "../text/sentences";

export type Reading = {
  text: string;
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
  quotes: readonly Quote[];
};

export type Found = {
  /** Index of the sentence that holds the cue (or the words, where there is none). */
  sentence: number;
  clause: Clause | null;
  kind: CueKind;
  cue: Span | null;
  content: Span;
  /** The words for the speaker; null where the words only go on. */
  speaker: Phrase | null;
  /** The sentence that holds them, where it is another. */
  speakerSentence?: number;
  apposition: Phrase | null;
  /** The same speaker as that of the statement before. */
  carried: boolean;
  rule: string;
};

/** The first quotation that ends after `at`; quotations are in order and apart. */
export function quoteFrom(quotes: readonly Quote[], at: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Is the place between quotation marks? */
export function isQuoted(quotes: readonly Quote[], at: number): boolean {
  const quote = quotes[quoteFrom(quotes, at)];
  return quote !== undefined && quote.start <= at && at < quote.end;
}
