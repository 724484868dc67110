// "According to the ministry, …" and "…, according to two diplomats".
import type { Phrase } from "../text/clauses";
import type { Sentence, Token } from "../text/sentences";
import { trimmed, withMarks } from "./find-content";
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
      const speaker = speakerAfter(sentence, at + 2);
      if (!speaker) continue;
      const before = trimmed(reading.text, sentence.start, cue.start);
      const content =
        at > 1
          ? before
          : trimmed(reading.text, endOfSpeaker(reading.text, speaker.end, sentence.end), sentence.end);
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
