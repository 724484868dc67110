// The words of a clause: what follows its verb, what is its content, from where to where it tells its event.
import type { Span } from "../model/span";
import type { Clause } from "../text/clauses";
import type { SentenceReading } from "./event-reading";
import { isSecond } from "./read-subject";

/** Tokens after the verb up to the end of the clause, those of clauses within left out. */
export function tailOf(clause: Clause, children: readonly Clause[]): number[] {
  const tail: number[] = [];
  for (let at = clause.verb.last + 1; at <= clause.last; at++)
    if (!children.some((child) => at >= child.first && at <= child.last)) tail.push(at);
  return tail;
}

/** The tokens from `first` to `last`. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Is the clause what the verb above it says, asks or promises? */
export function isContent(child: Clause, { sentence }: SentenceReading): boolean {
  if (isSecond(child, sentence.tokens)) return false;
  return child.relation === "complement" || (child.relation === "participial" && child.marker === "of");
}

/** From its subject to the end of what the clause says, the clause that it governs included. */
export function evidenceOf(
  clause: Clause,
  tail: readonly number[],
  { sentence }: SentenceReading,
  content: readonly Clause[],
): Span {
  const { subject, verb } = clause;
  const start =
    subject && subject.start < verb.start && subject.start >= clause.start ? subject.start : verb.start;
  const last = sentence.tokens[tail.at(-1) ?? verb.last];
  return { start, end: Math.max(verb.end, last?.end ?? 0, ...content.map((child) => child.end)) };
}
