// Statements whose source stands after "by": "was first reported by the Post", "As stated by the ministry, …".
import { CUE_PARTICIPLES } from "../knowledge/statement-cues";
import type { Phrase } from "../text/clauses";
import { trimmed, withMarks } from "./content-edges";
import { type Found, isQuoted, type Reading } from "./found";

/** What a source is said to have told: the subject of the passive verb, or the clause beside "as reported by". */
export function findPassive(reading: Reading): Found[] {
  return [...findReportedBy(reading), ...findAsReported(reading)];
}

function findReportedBy(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const clause of reading.clauses) {
    const { verb, subject } = clause;
    const tokens = reading.sentences[clause.sentence]?.tokens ?? [];
    const participle = tokens[verb.head]?.normal ?? "";
    if (!verb.passive || verb.negated || !subject || clause.quote !== null) continue;
    if (verb.form !== "finite" || verb.modality || !CUE_PARTICIPLES.has(participle)) continue;
    const by = clause.complements.find(({ preposition }) => preposition === "by")?.phrase;
    if (!by || !isSource(reading, clause.sentence, by) || isQuoted(reading.quotes, verb.start)) continue;
    found.push(foundOf(clause.sentence, verb, subject, by, "reported-by"));
  }
  return found;
}

function findAsReported(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const [index, { tokens, start, end }] of reading.sentences.entries())
    for (const [at, token] of tokens.entries()) {
      if (token.normal !== "as") continue;
      const verbAt = tokens[at + 1]?.tags.has("Adverb") ? at + 2 : at + 1;
      const verb = tokens[verbAt];
      const by = tokens[verbAt + 1];
      if (!verb || !CUE_PARTICIPLES.has(verb.normal) || !by || !/^(?:by|in)$/.test(by.normal)) continue;
      if (isQuoted(reading.quotes, token.start)) continue;
      const last = tokens.findIndex((one, i) => i > verbAt + 1 && /[,;.)—–]/.test(one.post));
      const first = tokens[verbAt + 2];
      const close = tokens[last];
      if (!first || !close) continue;
      const source = { start: first.start, end: close.end, first: verbAt + 2, last, head: last };
      const content =
        at === 0 ? trimmed(reading.text, close.end, end) : trimmed(reading.text, start, token.start);
      if (!content || !isSource(reading, index, source)) continue;
      const cue = { start: token.start, end: by.end };
      found.push(foundOf(index, cue, withMarks(reading, content), source, "reported-by"));
    }
  return found;
}

/** Somebody or an institution: a capital, or more than one word with an article ("by the ministry"). */
function isSource(reading: Reading, sentence: number, phrase: Phrase): boolean {
  const tokens = reading.sentences[sentence]?.tokens.slice(phrase.first, phrase.last + 1) ?? [];
  return tokens.some(
    (token, i) =>
      /^\p{Lu}/u.test(token.text) || (i > 0 && /^(?:the|two|three)$/.test(tokens[0]?.normal ?? "")),
  );
}

function foundOf(
  sentence: number,
  cue: { start: number; end: number },
  content: { start: number; end: number },
  speaker: Phrase,
  rule: string,
): Found {
  return {
    sentence,
    clause: null,
    kind: "plain",
    cue: { start: cue.start, end: cue.end },
    content: { start: content.start, end: content.end },
    speaker,
    apposition: null,
    carried: false,
    rule,
  };
}
