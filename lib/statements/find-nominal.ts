// Statements by a noun: "Mora's claim that the port would close", "his warning that".
import { CUE_NOUNS } from "../knowledge/statement-cues";
import type { Phrase } from "../text/clauses";
import type { Sentence } from "../text/sentences";
import { made } from "./content-edges";
import { type Found, isQuoted, type Reading } from "./found";

/** Only with an owner and "that": without them the words are nobody's, or no words. */
export function findNominal(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const [index, sentence] of reading.sentences.entries())
    for (const [at, token] of sentence.tokens.entries()) {
      if (!CUE_NOUNS.has(token.normal) || sentence.tokens[at + 1]?.normal !== "that" || token.post.trim())
        continue;
      const speaker = ownerOf(sentence, at);
      if (!speaker || isQuoted(reading.quotes, token.start)) continue;
      const clause = reading.clauses.find(
        (one) =>
          one.sentence === index && one.marker === "that" && one.first >= at + 1 && one.first <= at + 3,
      );
      const first = sentence.tokens[at + 2];
      const content =
        clause && first && clause.quote === null
          ? made(reading, first.start, clause.end, "clause", "claimed")
          : null;
      if (!content) continue;
      found.push({
        sentence: index,
        clause: null,
        kind: "plain",
        cue: { start: token.start, end: token.end },
        content: content.span,
        speaker,
        apposition: null,
        carried: false,
        rule: "claimed",
      });
    }
  return found;
}

/** "the minister's", "Karl Lund's", "his": the words before the noun, an adjective or two between. */
function ownerOf(sentence: Sentence, noun: number): Phrase | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    const token = sentence.tokens[at];
    if (!token || /[,;:]/.test(token.post)) return null;
    if (/^(?:his|her|their|its)$/.test(token.normal))
      return { start: token.start, end: token.end, first: at, last: at, head: at };
    if (!token.possessive) continue;
    let first = at;
    const isName = /^\p{Lu}/u.test(token.text);
    while (first > 0 && goesWith(sentence, first - 1, isName)) first--;
    const start = sentence.tokens[first];
    return start ? { start: start.start, end: token.end, first, last: at, head: at } : null;
  }
  return null;
}

function goesWith(sentence: Sentence, at: number, isName: boolean): boolean {
  const token = sentence.tokens[at];
  if (!token || token.post.trim() || token.possessive) return false;
  if (isName) return /^\p{Lu}/u.test(token.text) && at > 0;
  return (
    /^(?:the|a|an|this|that)$/.test(token.normal) || token.tags.has("Adjective") || token.tags.has("Noun")
  );
}
