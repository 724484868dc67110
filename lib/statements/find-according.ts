// "According to the ministry, …" and "…, according to two diplomats".
import type { Span } from "../model/span";
import type { Phrase } from "../text/clauses";
import type { Sentence, Token } from "../text/sentences";
import { isConceding, trimmed, withMarks } from "./content-edges";
import { type Found, isQuoted, type Reading } from "./found";

/** The speaker is the phrase after the words, the content the rest of the sentence. */
export function findAccording(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const [index, sentence] of reading.sentences.entries()) {
    for (const [at, token] of sentence.tokens.entries()) {
      const to = sentence.tokens[at + 1];
      if (token.normal !== "according" || to?.normal !== "to" || isQuoted(reading.quotes, token.start))
        continue;
      const cue = { start: token.start, end: to.end };
      const printed = speakerAfter(sentence, at + 2);
      if (!printed) continue;
      const speaker = publisherOf(sentence, printed) ?? printed;
      const around = contentAround(reading, sentence, at, speaker.end);
      const content = around && beforeAnother(reading, index, around);
      if (!content) continue;
      found.push({
        sentence: index,
        clause: null,
        kind: "plain",
        cue,
        content: withMarks(reading, content),
        speaker,
        apposition: null,
        carried: false,
        rule: "according-to",
      });
    }
  }
  return found;
}

/** "According to a draft, patrols begin in May, though Mora said otherwise": her words are not the draft's. */
function beforeAnother(reading: Reading, sentence: number, content: Span): Span | null {
  const beside = reading.clauses.find(
    (clause) =>
      clause.sentence === sentence &&
      clause.start > content.start &&
      clause.start < content.end &&
      isConceding(reading.text, content.start, clause),
  );
  return beside ? trimmed(reading.text, content.start, beside.start) : content;
}

const OPENING = /^(?:that|and|but|while|because|as|so|or)$/;

/** Before the words where they end a sentence, after them where they open a clause, both sides where they break one. */
function contentAround(reading: Reading, sentence: Sentence, at: number, end: number): Span | null {
  const { text } = reading;
  const cue = sentence.tokens[at]?.start ?? end;
  const before = trimmed(text, sentence.start, cue);
  const after = trimmed(text, endOfSpeaker(text, end, sentence.end), sentence.end);
  if (!before || !after) return before ?? after;
  const last = sentence.tokens[at - 1];
  if (last && OPENING.test(last.normal)) return after;
  if (sentence.tokens.slice(0, at).some((token) => token.tags.has("Verb"))) return before;
  // "In addition, according to the ministry, …", against "The dam, according to the ministry, will hold"
  const first = sentence.tokens[0]?.tags;
  const adverbial = first?.has("Preposition") || first?.has("Adverb") || first?.has("Conjunction");
  return adverbial ? after : { start: before.start, end: after.end };
}

/** At the start of a sentence the speaker ends with the comma. */
function endOfSpeaker(text: string, from: number, to: number): number {
  const comma = text.slice(from, to).indexOf(",");
  return comma < 0 || comma > 120 ? from : from + comma;
}

const INNER = new Set(["of", "for", "in", "at", "from", "on", "with", "to", "by", "near"]);

/** "two officials at the ministry": up to the comma, a verb or a relative clause. */
function speakerAfter(sentence: Sentence, from: number): Phrase | null {
  let last = -1;
  let head = -1;
  for (let at = from; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at];
    if (!token || isEnd(token, at, from)) break;
    if (INNER.has(token.normal) && head < 0) head = at - 1;
    last = at;
    if (
      /[,;:?!—–("”]|\.\s*$/.test(token.post) &&
      !(token.tags.has("Abbreviation") && /^\.\s/.test(token.post))
    )
      break;
  }
  const first = sentence.tokens[from];
  const end = sentence.tokens[last];
  if (!first || !end) return null;
  return { start: first.start, end: end.end, first: from, last, head: head < from ? last : head };
}

/** "a text published by the presidency": who published it speaks. */
function publisherOf(sentence: Sentence, printed: Phrase): Phrase | null {
  const words = sentence.tokens.slice(printed.last, printed.last + 4);
  const by = words.find(({ normal }) => normal === "by");
  const verb = by && sentence.tokens[by.index - 1];
  if (!by || !verb || !PUBLISHED.test(verb.normal)) return null;
  return speakerAfter(sentence, by.index + 1);
}

const PUBLISHED = /^(?:published|released|issued|posted|shared|signed)$/;

function isEnd(token: Token, at: number, from: number): boolean {
  if (/^(?:who|which|that|as|when|where|while|because|but|after|before)$/.test(token.normal)) return true;
  const verb =
    token.tags.has("PastTense") ||
    token.tags.has("Copula") ||
    token.tags.has("Auxiliary") ||
    token.tags.has("Modal");
  return (
    at > from &&
    verb &&
    !/^\p{Lu}/u.test(token.text) &&
    !token.tags.has("Noun") &&
    !token.tags.has("Adjective")
  );
}
