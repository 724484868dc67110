// Which way in time an expression points: by the tense of what it dates, not of the verb that reports it.
import { AHEAD_WORDS } from "../knowledge/date-words";
import { contains, type Span } from "../model/span";
import type { Clause } from "./clauses";
import type { Direction } from "./date-pattern";
import type { Sentence, Token } from "./sentences";

/** `clauses` are those of the sentence. */
export function directionOf(span: Span, sentence: Sentence, clauses: readonly Clause[]): Direction {
  const before = sentence.tokens.filter((token) => token.end <= span.start);
  const last = before.slice(-2).map((token) => token.normal);
  if (last.some((word) => AHEAD_WORDS.includes(word))) return "forward";
  const clause = governing(span, clauses);
  if (!clause) return directionOfWords(before, sentence, span);
  const between = before.filter((token) => token.start >= clause.verb.end).map((token) => token.normal);
  // "The visit comes days after talks held on Tuesday".
  if (clause.verb.tense === "present" && between.some((word) => word === "after" || word === "following"))
    return "back";
  // "Monday's move comes after": of a thing that is there.
  const words = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  if (/['’]s$/.test(words) && clause.verb.tense === "present" && !clause.verb.modality) return "back";
  return directionOfVerb(clause, clauses);
}

function directionOfVerb(clause: Clause, clauses: readonly Clause[]): Direction {
  const { verb } = clause;
  if (verb.perfect) return "back";
  if (verb.modality || verb.tense === "future") return "forward";
  if (verb.form === "finite") {
    if (verb.tense === "past") return "back";
    // "offered food and cash on Tuesday": a verb of another tense than the one it is joined to is none.
    const before = clause.relation === "coordinate" && clauses.find((other) => other.id === clause.parent);
    return before && before.verb.tense === "past" && before.subject?.first === clause.subject?.first
      ? "back"
      : "forward";
  }
  if (verb.form === "infinitive") return "forward";
  if (verb.form === "participle") return "back";
  const parent = clauses.find((other) => other.id === clause.parent);
  return parent ? directionOfVerb(parent, clauses) : "back";
}

/** The smallest clause around the expression; of equals the one whose verb stands nearest. */
function governing(span: Span, clauses: readonly Clause[]): Clause | null {
  let best: Clause | null = null;
  for (const clause of clauses) {
    if (!contains(clause, span)) continue;
    if (!best || size(clause) < size(best)) best = clause;
    else if (size(clause) === size(best) && distance(clause.verb, span) < distance(best.verb, span))
      best = clause;
  }
  return best;
}

// Where no clause is told: the nearest verb before, else the first after. In a report that is mostly the past.
function directionOfWords(before: readonly Token[], sentence: Sentence, span: Span): Direction {
  const verbs = before.filter((token) => token.tags.has("Verb"));
  const verb =
    verbs.at(-1) ?? sentence.tokens.find((token) => token.start >= span.end && token.tags.has("Verb"));
  if (!verb) return "back";
  if (verb.tags.has("PastTense") || verb.tags.has("Participle") || verb.tags.has("Gerund")) return "back";
  return "forward";
}

function size(span: Span): number {
  return span.end - span.start;
}

function distance(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end;
}
