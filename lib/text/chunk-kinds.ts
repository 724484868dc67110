// What kind of chunk begins at a token.
import { CLAUSE_VERBS } from "../knowledge/clause-verbs";
import { EITHER_WAY, SUBJECT_PRONOUNS } from "../knowledge/function-words";
import type { Chunk } from "./chunks";
import type { Phrase } from "./clauses";
import { endOfTime, isTime, opensPhrase, readNounPhrase } from "./noun-phrases";
import { isGerund } from "./open-classes";
import { lemmaOf, type Token } from "./sentences";
import { isVerbal, readVerbGroup } from "./verb-groups";
import type { WordClass } from "./word-classes";

/** The chunk that begins at a token. */
export function chunkAt(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  at: number,
  to: number,
): Chunk {
  const kind = classes[at];
  const word = tokens[at]?.normal ?? "";
  if (isVerbal(kind) || kind === "to") {
    const group = readVerbGroup(tokens, classes, at);
    if (group && group.last <= to) return { kind: "verb", group };
  }
  if (kind === "coordinator") return { kind: "marker", role: "coordinator", first: at, last: at, word };
  if (kind === "subordinator") return { kind: "marker", role: "subordinator", first: at, last: at, word };
  if (kind === "relative") return { kind: "marker", role: "relative", first: at, last: at, word };
  if (word === "that") {
    const role = roleOfThat(tokens, classes, at);
    if (role) return { kind: "marker", role, first: at, last: at, word };
  }
  // "more than 300 letters": a number, and no place or time.
  if (word === "than" && classes[at + 1] === "number" && MEASURING.test(tokens[at - 1]?.normal ?? ""))
    return { kind: "word", role: "adverb", first: at, last: at, word };
  if (kind === "preposition" || kind === "to") return prepositional(tokens, classes, at, to);
  if (kind === "adverb" || kind === "not") return { kind: "word", role: "adverb", first: at, last: at, word };
  if (kind === "time" && !opensPhrase(tokens, classes, at, to))
    return { kind: "word", role: "time", first: at, last: endOfTime(tokens, classes, at, to), word };
  const phrase = readNounPhrase(tokens, classes, at, to);
  if (phrase && isTime(tokens, phrase))
    return { kind: "word", role: "time", first: at, last: phrase.last, word };
  if (!phrase)
    return { kind: "word", role: kind === "adjective" ? "adjective" : "adverb", first: at, last: at, word };
  return nounChunk(tokens, classes, phrase, null);
}

const MEASURING = /^(?:more|less|fewer)$/;

/** "that": opens a clause ("said that X will"), a relative clause ("talks that failed") or a noun phrase ("that day"). */
function roleOfThat(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  at: number,
): "subordinator" | "relative" | null {
  const before = classes[at - 1];
  const after = classes[at + 1];
  if (tokens[at]?.post.trim())
    return before === "verb" || before === "noun" || before === "name" ? "subordinator" : null;
  if (before === "preposition" && tokens[at - 1]?.normal !== "so") return null;
  if (before === "noun" || before === "name" || before === "pronoun" || before === "number") {
    const next = tokens[at + 1];
    if (next && isGerund(next)) return "subordinator";
    // "her actions that night"
    if (next?.tags.has("Duration") || /^(?:night|day|morning|evening|time|way)$/.test(next?.normal ?? ""))
      return null;
    if (isVerbal(after) && !/,/.test(tokens[at - 1]?.post ?? "")) return "relative";
    return "subordinator";
  }
  if (isVerbal(after) && before !== "verb")
    return before === undefined || before === "coordinator" ? null : "relative";
  if (after === "noun" && tokens[at + 1]?.tags.has("Singular") && before !== "verb" && before !== "adjective")
    return null;
  if (before === "verb" && isVerbal(after) && after !== "verb") return null;
  if (before === undefined) return null;
  // "called that vision a danger": after a verb that takes no clause it points.
  const verb = tokens[at - 1];
  if (before === "verb" && verb && after === "noun" && !CLAUSE_VERBS.has(lemmaOf(verb))) return null;
  return "subordinator";
}

function prepositional(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  at: number,
  to: number,
): Chunk {
  const word = tokens[at]?.normal ?? "";
  let next = at + 1;
  // "ahead of", "because of", "in front of": the second preposition carries the phrase.
  if (word === "according" && classes[next] === "to") next++;
  while (next <= to && classes[next] === "preposition" && !tokens[next - 1]?.post.trim()) next++;
  if (EITHER_WAY.has(word) && next === at + 1 && opensClause(tokens, classes, next, to))
    return { kind: "marker", role: "subordinator", first: at, last: at, word };
  const last = tokens[next - 1];
  if (next > to || last?.post.includes(","))
    return { kind: "word", role: "preposition", first: at, last: next - 1, word };
  if (classes[next] === "time" && !opensPhrase(tokens, classes, next, to))
    return { kind: "word", role: "time", first: at, last: endOfTime(tokens, classes, next, to), word };
  const phrase = readNounPhrase(tokens, classes, next, to);
  if (!phrase) return { kind: "word", role: "preposition", first: at, last: next - 1, word };
  if (isTime(tokens, phrase)) return { kind: "word", role: "time", first: at, last: phrase.last, word };
  return nounChunk(tokens, classes, phrase, { word, at });
}

/** Does a noun phrase and then a finite verb stand before the next comma? "as talks began", against "as a minister". */
function opensClause(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  from: number,
  to: number,
): boolean {
  let nouns = 0;
  // "After saying he was tired, Lund …": a preposition.
  const first = tokens[from];
  if (classes[from] === "verb" && first && isGerund(first)) return false;
  for (let at = from; at <= to && at < from + 20; at++) {
    const kind = classes[at];
    if (kind === "modal" || kind === "be" || kind === "have" || kind === "do") {
      if (!/^(?:being|having|been)$/.test(tokens[at]?.normal ?? "")) return nouns > 0 || at === from;
    }
    if (kind === "verb" && nouns > 0 && !tokens[at]?.tags.has("Gerund") && classes[at - 1] !== "to")
      return true;
    if (kind === "subordinator" || kind === "relative") return false;
    // "described it as useful and said he had gone"
    if (kind === "coordinator" && isVerbal(classes[at + 1])) return false;
    // "as president he would": the clause is another.
    if (kind === "pronoun" && nouns > 0 && SUBJECT_PRONOUNS.has(tokens[at]?.normal ?? "")) return false;
    if (kind === "noun" || kind === "name" || kind === "pronoun" || kind === "number") nouns++;
    // "since Mora, the mayor, left"
    if (nouns > 0 && tokens[at]?.post.startsWith(",") && isVerbAfterAside(tokens, classes, at + 1, to))
      return true;
    if (/[,;:—.]/.test(tokens[at]?.post ?? "") && at < to && !/^\./.test(tokens[at]?.post ?? ""))
      return false;
  }
  return false;
}

/** Is there, after the next comma, a finite verb at once? */
function isVerbAfterAside(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to && at < from + 12; at++) {
    if (isVerbal(classes[at])) return false;
    if (!tokens[at]?.post.startsWith(",")) continue;
    const next = tokens[at + 1];
    return next !== undefined && isVerbal(classes[at + 1]) && !isGerund(next);
  }
  return false;
}

function nounChunk(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  phrase: Phrase,
  preposition: { word: string; at: number } | null,
): Chunk {
  const pronoun =
    classes[phrase.head] === "pronoun" && phrase.first === phrase.last
      ? (tokens[phrase.head]?.normal ?? null)
      : null;
  return {
    kind: "noun",
    first: preposition?.at ?? phrase.first,
    phrase,
    pronoun,
    preposition: preposition?.word ?? null,
  };
}
