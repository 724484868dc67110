// The words that a verb of saying gives: before it, after it, or on both sides.
import { JUDGING_VERBS, REPORTING_VERBS } from "../knowledge/clause-verbs";
import type { Take } from "../knowledge/statement-cues";
import type { Span } from "../model/span";
import type { Clause } from "../text/clauses";
import type { Quote } from "../text/quotes";
import { quoteFrom, type Reading } from "./found";

export type Content = { span: Span; take: Take; rule: string };

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

/** "…, the navy said", "“…,” said Mora" */
function contentBefore(
  reading: Reading,
  clause: Clause,
  children: readonly Clause[],
  takes: ReadonlySet<Take>,
): Content | null {
  if (!REPORTING_VERBS.has(clause.verb.lemma) || clause.verb.form !== "finite") return null;
  const { text, sentences, quotes } = reading;
  const start =
    clause.inverted || !clause.subject
      ? clause.verb.start
      : Math.min(clause.subject.start, clause.verb.start);
  const reported = children.filter((child) => child.relation === "complement" && child.first < clause.first);
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
    /[,—–-]\W*$/.test(text.slice(opens, start)) &&
    goesOn(text, clause, rest, sentence.end)
  )
    return made(reading, opens, rest.end, "quote", "quoted-around");
  const span = trimmed(text, opens, quote.end);
  return span && { span: withMarks(reading, span), take: "quote", rule: "quoted-before" };
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
function contentAsClause(reading: Reading, clause: Clause, children: readonly Clause[]): Content | null {
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

function contentAfter(
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

function made(reading: Reading, start: number, end: number, take: Take, rule: string): Content | null {
  const span = trimmed(reading.text, start, end);
  return span && { span: withMarks(reading, span), take, rule };
}

/** Up to the next verb of the same subject ("… and warned"), or the participle that goes on speaking (", adding that"). */
function endOfContent(reading: Reading, clause: Clause, children: readonly Clause[]): number {
  const sentence = reading.sentences[clause.sentence];
  let end = clause.end;
  const last = reading.quotes[quoteFrom(reading.quotes, clause.end)];
  if (last && last.start <= clause.end + 2 && sentence) end = Math.max(end, Math.min(last.end, sentence.end));
  for (const child of children) {
    if (child.first <= clause.verb.last) continue;
    const own = child.relation === "coordinate" || isBeside(reading, clause, child);
    const speaking =
      child.relation === "participial" &&
      REPORTING_VERBS.has(child.verb.lemma) &&
      /,\W*$/.test(reading.text.slice(clause.start, child.start));
    if (own || speaking) end = Math.min(end, startOfNext(reading.text, clause.verb.end, child.start));
  }
  return end;
}

/** ", but she denied": the word that joins the two is no part of the first. */
function startOfNext(text: string, from: number, at: number): number {
  const joined = /[\s,](?:and|but|or|yet)\s*$/.exec(text.slice(Math.max(from, at - 8), at));
  return joined ? at - joined[0].length : at;
}

/** ", though she admitted that": a saying of its own. */
function isBeside(reading: Reading, clause: Clause, child: Clause): boolean {
  return (
    child.relation === "adverbial" &&
    /^(?:though|although|while|whereas|when)$/.test(child.marker ?? "") &&
    child.verb.form === "finite" &&
    (REPORTING_VERBS.has(child.verb.lemma) || JUDGING_VERBS.has(child.verb.lemma)) &&
    /,\W*$/.test(reading.text.slice(clause.start, child.start))
  );
}

function quoteAfter(reading: Reading, clause: Clause) {
  const sentence = reading.sentences[clause.sentence];
  const quote = reading.quotes[quoteFrom(reading.quotes, clause.verb.end)];
  return quote && sentence && quote.start < sentence.end && quote.start >= clause.verb.end ? quote : null;
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

/** Nothing but the one who is told and the way of saying stands between the verb and the quotation. */
function isDirect(reading: Reading, clause: Clause, quote: Span): boolean {
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

const LEADING = /^[\s,;:—–-]+/;
const TRAILING = /[\s,;:—–.-]+$/;

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
