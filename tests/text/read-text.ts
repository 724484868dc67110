// For tests: a text of one paragraph a line as sentences, quotes and clauses.
import type { Span } from "../../lib/model/span";
import { type Clause, readClauses } from "../../lib/text/clauses";
import { findQuotes } from "../../lib/text/quotes";
import { readSentences } from "../../lib/text/sentences";

export function paragraphsOf(text: string): Span[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

export function readAll(text: string) {
  const paragraphs = paragraphsOf(text);
  const sentences = readSentences(text, paragraphs);
  const quotes = findQuotes(text, paragraphs);
  return { text, paragraphs, sentences, quotes, clauses: readClauses(sentences, quotes) };
}

/** "Mora | told | reporters": subject, verb group and object of a clause, "–" where there is none. */
export function told(text: string, clause: Clause): string {
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : "–");
  return [words(clause.subject), words(clause.verb), words(clause.object)].join(" | ");
}
