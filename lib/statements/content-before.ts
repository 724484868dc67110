// What is said stands before the verb: "…, the navy said", "“…,” said Mora", "As Lund said, …".
import { REPORTING_VERBS } from "../knowledge/clause-verbs";
import type { Take } from "../knowledge/statement-cues";
import type { Span } from "../model/span";
import type { Clause } from "../text/clauses";
import type { Quote } from "../text/quotes";
import { type Content, made, trimmed, withMarks } from "./content-edges";
import { quoteFrom, type Reading } from "./found";

/** "…, the navy said", "“…,” said Mora" */
export function contentBefore(
  reading: Reading,
  clause: Clause,
  children: readonly Clause[],
  takes: ReadonlySet<Take>,
): Content | null {
  if (!REPORTING_VERBS.has(clause.verb.lemma) || clause.verb.form !== "finite") return null;
  const { text, sentences, quotes } = reading;
  // "In a statement released after the vote, Lund said he was certain": what is said follows at once.
  if (saysMore(clause, children)) return null;
  const start =
    clause.inverted || !clause.subject
      ? clause.verb.start
      : Math.min(clause.subject.start, clause.verb.start);
  const reported = children.filter(
    (child) => child.relation === "complement" && child.first < clause.first && child.quote === null,
  );
  const first = reported[0];
  // "In a message posted in May, the account said": nobody acts in it, so it tells nothing.
  if (first && !first.subject && !first.quote && first.verb.first === first.verb.last) return null;
  if (first && takes.has("clause")) {
    // "The harbor, Lund said, will close": what is said stands on both sides.
    if (first.end > clause.end) return made(reading, first.start, first.end, "clause", "reported-around");
    const span = trimmed(text, first.start, start);
    return span && { span: withMarks(reading, span), take: "clause", rule: "reported-before" };
  }
  const quote = quotes[quoteFrom(quotes, start) - 1];
  if (!quote || !takes.has("quote") || (clause.relation !== "root" && clause.relation !== "coordinate"))
    return null;
  const between = text.slice(quote.end, start);
  if (between.length > 6 || /[\p{L}\p{N}]/u.test(between)) return null;
  const sentence = sentences[clause.sentence];
  const apart = sentence !== undefined && quote.end < sentence.start;
  if (apart && !isBareAfter(reading, clause, children, quote)) return null;
  // "The plan is “a joke,” Lund said": the fragment belongs to the clause before.
  const opens =
    sentence && quote.start > sentence.start + 2 ? openingBefore(reading, clause, quote.start) : quote.start;
  const rest = reading.quotes[quoteFrom(quotes, clause.end)];
  // "“The harbor,” Lund said, “will close.”": one sentence, broken by the words that say it.
  if (
    rest &&
    sentence &&
    /[,—–-]\W{0,9}$/.test(text.slice(opens, start)) &&
    goesOn(text, clause, rest, sentence.end)
  )
    return made(reading, opens, rest.end, "quote", "quoted-around");
  const span = trimmed(text, opens, quote.end);
  return span && { span: withMarks(reading, span), take: "quote", rule: "quoted-before" };
}

/** Right after the verb, or after "that", begins a clause: what stands before is where and when it was said. */
function saysMore(clause: Clause, children: readonly Clause[]): boolean {
  return children.some(
    (child) =>
      child.relation === "complement" &&
      child.verb.form === "finite" &&
      child.first > clause.verb.last &&
      !clause.inverted &&
      (child.marker === "that" || child.subject?.first === clause.verb.last + 1),
  );
}

/** After the clause of saying comes, at once, the rest of a sentence in lower case. */
function goesOn(text: string, clause: Clause, rest: Span, end: number): boolean {
  if (rest.start >= end || rest.start < clause.verb.end) return false;
  const between = text.slice(clause.verb.end, rest.start);
  return (
    between.length < 120 &&
    /[,—–-]\s*["“‘'`«]+$/.test(between) &&
    /^\p{Ll}/u.test(text.slice(rest.start, rest.start + 2))
  );
}

/** "“Why now?” Mora asked.": a sentence of its own that says nothing but who spoke, in the same paragraph. */
function isBareAfter(reading: Reading, clause: Clause, children: readonly Clause[], quote: Quote): boolean {
  const sentence = reading.sentences[clause.sentence];
  if (!sentence || sentence.paragraph !== quote.paragraph) return false;
  // "“We are tired.” Mora said …" would be the words of somebody before.
  if (!/[?!,—…]\s*$/.test(reading.text.slice(quote.start, quote.end))) return false;
  const says = children.some((child) => child.relation === "complement" || child.relation === "coordinate");
  return !clause.object && !says && sentence.tokens.length <= 25;
}

/** Where the clause begins of which the quotation is a part: the start of the sentence, else the quotation itself. */
function openingBefore(reading: Reading, clause: Clause, start: number): number {
  const sentence = reading.sentences[clause.sentence];
  if (!sentence) return start;
  const before = reading.text.slice(sentence.start, start - 1);
  return /[,:;]\s*$/.test(before) || /["”]/.test(before) ? start : sentence.start;
}

/** "as the ministry put it", "As Lund said, …" */
export function contentAsClause(
  reading: Reading,
  clause: Clause,
  children: readonly Clause[],
): Content | null {
  if (clause.marker !== "as" || clause.verb.form !== "finite") return null;
  if (!REPORTING_VERBS.has(clause.verb.lemma) || children.some((child) => child.relation === "complement"))
    return null;
  const sentence = reading.sentences[clause.sentence];
  if (!sentence || clause.object) return null;
  const span =
    clause.first === 0
      ? trimmed(reading.text, clause.end, sentence.end)
      : trimmed(reading.text, sentence.start, clause.start);
  return span && { span, take: "clause", rule: "as-clause" };
}
