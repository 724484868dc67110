// What is said stands after the verb: "said that …", "accused X of", "called it a farce".
import type { Take } from "../knowledge/statement-cues";
import type { Span } from "../model/span";
import type { Clause } from "../text/clauses";
import type { Quote } from "../text/quotes";
import { type Content, endOfContent, isDirect, made, quoteAfter } from "./content-edges";
import { quoteFrom, type Reading } from "./found";

/** That-clauses, quotations, infinitives, objects and what a preposition brings in, in this order. */
export function contentAfter(
  reading: Reading,
  clause: Clause,
  children: readonly Clause[],
  takes: ReadonlySet<Take>,
): Content | null {
  const end = endOfContent(reading, clause, children);
  const after = children.filter((child) => child.first > clause.verb.last && child.start < end);
  const said = after.find(
    (child) => child.relation === "complement" && child.marker !== "to" && child.verb.form === "finite",
  );
  const quote = quoteAfter(reading, clause);
  if (
    said &&
    takes.has("clause") &&
    !(quote && quote.end <= said.start && isDirect(reading, clause, quote))
  ) {
    const from = said.marker === "that" ? wordAfter(reading, said) : said.start;
    return made(reading, from, end, "clause", "reported");
  }
  if (quote && takes.has("quote") && isDirect(reading, clause, quote)) {
    const last = Math.max(quote.end, isOpenEnded(reading, quote, end) ? end : quote.end);
    return made(reading, quote.start, last, "quote", "quoted-after");
  }
  const that = takes.has("clause") && !said ? thatAfter(reading, clause) : null;
  if (that !== null)
    return made(
      reading,
      that,
      Math.max(end, quote && quote.end > end ? quote.end : end),
      "clause",
      "reported",
    );
  if (
    !said &&
    clause.object &&
    takes.has("clause") &&
    SAY_ONLY.has(clause.verb.lemma) &&
    hasMore(reading, clause, end)
  )
    return made(reading, clause.object.start, end, "clause", "reported");
  const nested = said && !said.marker && said.subject?.first === clause.verb.last + 1 ? said.subject : null;
  if (nested && !takes.has("clause") && said?.verb.tense === "past") {
    // "called the charges unfounded and invented": its participles look like a clause.
    if (takes.has("verdict") && said.verb.first === said.verb.last)
      return made(reading, nested.start, end, "verdict", "verdict");
    // "cited remarks Lund had made": a clause that hangs on the object.
    if (takes.has("object")) return made(reading, nested.start, end, "object", "judged");
  }
  const gerund = after.find(
    (child) =>
      child.relation === "complement" && child.verb.form === "gerund" && child.first === clause.verb.last + 1,
  );
  if (gerund && takes.has("gerund")) return made(reading, gerund.start, end, "gerund", "judged");
  // "welcomed the deal: “…”"
  const colon = takes.has("quote") ? null : quoteAfterColon(reading, clause);
  if (colon) return made(reading, colon.start, colon.end, "quote", "quoted-after");
  const infinitive = after.find((child) => child.marker === "to" && child.relation === "complement");
  if (infinitive && takes.has("infinitive") && infinitive.first <= clause.verb.last + 2)
    return made(reading, infinitive.start, end, "infinitive", "promised");
  if (infinitive && clause.object && takes.has("object-infinitive"))
    return made(reading, clause.object.start, end, "object-infinitive", "urged");
  const particle = clause.verb.particle;
  const begin = startAfterVerb(reading, clause);
  if (particle && takes.has(particle as Take) && begin !== null && begin < end)
    return made(reading, begin, end, particle as Take, "about");
  if (clause.object && takes.has("verdict") && hasVerdict(reading, clause, end))
    return made(reading, clause.object.start, end, "verdict", "verdict");
  const complement = clause.complements.find((one) => one.preposition && takes.has(one.preposition as Take));
  if (clause.object && complement)
    return made(reading, clause.object.start, end, complement.preposition as Take, "judged");
  if (
    clause.object &&
    (takes.has("of") || takes.has("for") || takes.has("as")) &&
    after.some((child) => takes.has(child.marker as Take))
  )
    return made(reading, clause.object.start, end, "object", "judged");
  if (clause.object && takes.has("object") && !clause.inverted)
    return made(reading, clause.object.start, end, "object", "judged");
  const what = after.find((child) => child.relation === "complement" && child.marker === "what");
  if (what && !clause.object && takes.has("object"))
    return made(reading, what.start, end, "object", "judged");
  if (
    !clause.object &&
    complement &&
    follows(reading, clause, complement.preposition) &&
    complement.phrase.start < end
  )
    return made(reading, complement.phrase.start, end, complement.preposition as Take, "about");
  return null;
}

/** They take no object: what looks like one is the subject of what is said, in a clause too long to be read. */
const SAY_ONLY: ReadonlySet<string> = new Set(["say", "insist", "argue", "contend", "think", "believe"]);

/** "said that when Mora spoke, “nobody listened”": where no verb was found for it, the word itself tells. */
function thatAfter(reading: Reading, clause: Clause): number | null {
  const tokens = reading.sentences[clause.sentence]?.tokens ?? [];
  const from = clause.verb.last + 1;
  const at = tokens[from]?.normal === "that" ? from : clause.object ? clause.object.last + 1 : from;
  const next = tokens[at + 1];
  return tokens[at]?.normal === "that" && next ? next.start : null;
}

function hasMore(reading: Reading, clause: Clause, end: number): boolean {
  const rest = reading.text.slice(clause.object?.end ?? end, end);
  return rest.split(/\s+/).length > 4;
}

/** "spoke of dark days", against "spoke in the lobby of the house". */
function follows(reading: Reading, clause: Clause, preposition: string | null): boolean {
  const tokens = reading.sentences[clause.sentence]?.tokens ?? [];
  const next = tokens[clause.verb.last + 1];
  return (
    preposition !== null &&
    (next?.normal === preposition ||
      (tokens[clause.verb.last + 2]?.normal === preposition && next?.tags.has("Adverb") === true))
  );
}

/** "called the vote “a farce”", "called it a mistake": after the object comes what it is called. */
function hasVerdict(reading: Reading, clause: Clause, end: number): boolean {
  const { text } = reading;
  const after = text.slice(clause.object?.end ?? clause.end, end);
  const quote = reading.quotes[quoteFrom(reading.quotes, clause.object?.start ?? end)];
  if (quote && quote.start < end) return true;
  return (
    /^(?:’s|'s)?\s*["“‘']/.test(after) ||
    /^\s+(?:an?|the|his|her|its|their|as|un\w+|\w+(?:ful|ous|ble|ic|al|ive|ish))\b/i.test(after)
  );
}

/** The quotation that a colon brings in, in the same sentence. */
function quoteAfterColon(reading: Reading, clause: Clause): Quote | null {
  const sentence = reading.sentences[clause.sentence];
  for (let i = quoteFrom(reading.quotes, clause.verb.end); i < reading.quotes.length; i++) {
    const quote = reading.quotes[i];
    if (!quote || !sentence || quote.start >= sentence.end) return null;
    if (
      quote.start > clause.verb.end &&
      /:\s*["“'‘`«]+$/.test(reading.text.slice(quote.start - 5, quote.start))
    )
      return quote;
  }
  return null;
}

/** The quotation is only the beginning: "said “nobody” would leave". */
function isOpenEnded(reading: Reading, quote: Span, end: number): boolean {
  const rest = reading.text.slice(quote.end, end);
  return /^["”’']\s+\p{Ll}/u.test(rest);
}

function wordAfter(reading: Reading, clause: Clause): number {
  return reading.sentences[clause.sentence]?.tokens[clause.first + 1]?.start ?? clause.start;
}

function startAfterVerb(reading: Reading, clause: Clause): number | null {
  const tokens = reading.sentences[clause.sentence]?.tokens;
  const token = tokens?.[clause.verb.last + 2];
  return token?.start ?? null;
}
