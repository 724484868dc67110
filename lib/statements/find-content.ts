// The words that a verb of saying gives: before it, after it, or on both sides.
import type { Take } from "../knowledge/statement-cues";
import type { Clause } from "../text/clauses";
import { contentAfter } from "./content-after";
import { contentAsClause, contentBefore } from "./content-before";
import { type Content, quoteAfter } from "./content-edges";
import type { Reading } from "./found";

/** `children` are the clauses that hang on it. Null where nothing is said. */
export function findContent(
  reading: Reading,
  clause: Clause,
  children: readonly Clause[],
  takes: ReadonlySet<Take>,
): Content | null {
  // "Asked about it, Lund said: “…”"
  const quote = quoteAfter(reading, clause);
  if (
    quote &&
    takes.has("quote") &&
    /^\s*:\s*["“'‘`«]+$/.test(reading.text.slice(clause.verb.end, quote.start))
  )
    return contentAfter(reading, clause, children, takes);
  return (
    contentBefore(reading, clause, children, takes) ??
    contentAsClause(reading, clause, children) ??
    contentAfter(reading, clause, children, takes)
  );
}
