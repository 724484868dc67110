// A sentence as a row of chunks: noun phrases, verb groups, the words between them and the punctuation that divides them.
import { ADDRESSEE_VERBS, CLAUSE_VERBS } from "../knowledge/clause-verbs";
import { EITHER_WAY, SUBJECT_PRONOUNS } from "../knowledge/function-words";
import type { Phrase, VerbGroup } from "./clauses";
import { lemmaOf, type Token } from "./sentences";
import { isVerbal, readVerbGroup } from "./verb-groups";
import { isGerund, type WordClass } from "./word-classes";

export type Chunk =
  | { kind: "noun"; first: number; phrase: Phrase; pronoun: string | null; preposition: string | null }
  | { kind: "verb"; group: VerbGroup }
  | {
      kind: "word";
      role: "time" | "adverb" | "adjective" | "preposition";
      first: number;
      last: number;
      word: string;
    }
  | {
      kind: "marker";
      role: "coordinator" | "subordinator" | "relative";
      first: number;
      last: number;
      word: string;
    }
  | { kind: "stop"; mark: "comma" | "semicolon" | "colon" | "dash"; first: number; last: number };

/** The chunks of the tokens `from`–`to` (inclusive); what stands in brackets is left out. */
export function readChunks(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  from: number,
  to: number,
): Chunk[] {
  const chunks: Chunk[] = [];
  let inBrackets = false;
  for (let at = from; at <= to; ) {
    const token = tokens[at];
    if (!token) break;
    if (at > from && /[—–]|\s-\s|\s--/.test(token.pre)) pushStop(chunks, "dash", at);
    // "(APEC)": what stands in brackets is no part of the clause.
    if (!inBrackets && token.pre.includes("(") && at > from && closesSoon(tokens, at, to)) inBrackets = true;
    if (inBrackets) {
      inBrackets = !token.post.includes(")");
      pushStopAfter(chunks, token, at);
      at++;
      continue;
    }
    const chunk = isParticle(chunks.at(-1), token)
      ? ({ kind: "word", role: "adverb", first: at, last: at, word: token.normal } as const)
      : chunkAt(tokens, classes, at, endOfAddressee(chunks.at(-1), tokens, classes, at, to));
    chunks.push(chunk);
    const last = lastOf(chunk);
    const end = tokens[last];
    if (end) pushStopAfter(chunks, end, last);
    at = last + 1;
  }
  return chunks;
}

/** "set up a meeting": "up" belongs to the verb; "called for talks": "for" opens a phrase. */
function isParticle(before: Chunk | undefined, token: Token): boolean {
  return (
    before?.kind === "verb" &&
    before.group.particle === token.normal &&
    /^(?:up|out|off|down|over|back|aside|part)$/.test(token.normal)
  );
}

/** "told the council Moscow would": a title goes with the name after it, another noun does not. */
function endOfAddressee(
  before: Chunk | undefined,
  tokens: readonly Token[],
  classes: readonly WordClass[],
  at: number,
  to: number,
): number {
  if (before?.kind !== "verb" || !ADDRESSEE_VERBS.has(before.group.lemma) || classes[at] !== "determiner")
    return to;
  for (let i = at + 1; i < to && (classes[i] === "noun" || classes[i] === "adjective"); i++)
    if (classes[i + 1] === "name" && !tokens[i]?.tags.has("Actor") && !tokens[i]?.possessive) return i;
  return to;
}

export function firstOf(chunk: Chunk): number {
  return chunk.kind === "verb" ? chunk.group.first : chunk.first;
}

export function lastOf(chunk: Chunk): number {
  if (chunk.kind === "noun") return chunk.phrase.last;
  return chunk.kind === "verb" ? chunk.group.last : chunk.last;
}

function closesSoon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to && at < from + 25; at++) if (tokens[at]?.post.includes(")")) return true;
  return false;
}

function pushStopAfter(chunks: Chunk[], token: Token, at: number) {
  const post = token.post;
  if (post.includes(";")) pushStop(chunks, "semicolon", at);
  else if (post.includes(":")) pushStop(chunks, "colon", at);
  else if (/[—–]|\s-\s|--/.test(post)) pushStop(chunks, "dash", at);
  else if (post.includes(",") || /[?!.…].*["”’]/.test(post)) pushStop(chunks, "comma", at);
}

function pushStop(chunks: Chunk[], mark: "comma" | "semicolon" | "colon" | "dash", at: number) {
  const before = chunks.at(-1);
  if (before && before.kind !== "stop") chunks.push({ kind: "stop", mark, first: at, last: at });
}

function chunkAt(tokens: readonly Token[], classes: readonly WordClass[], at: number, to: number): Chunk {
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
  for (let at = from; at <= to && at < from + 20; at++) {
    const kind = classes[at];
    if (kind === "modal" || kind === "be" || kind === "have" || kind === "do") {
      if (!/^(?:being|having|been)$/.test(tokens[at]?.normal ?? "")) return nouns > 0 || at === from;
    }
    if (kind === "verb" && nouns > 0 && !tokens[at]?.tags.has("Gerund") && classes[at - 1] !== "to")
      return true;
    if (kind === "subordinator" || kind === "relative") return false;
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

/** "Tuesday's strike", "Sunday talks", "May elections": a time that only qualifies a noun. */
function opensPhrase(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  at: number,
  to: number,
): boolean {
  const token = tokens[at];
  if (!token || at >= to) return false;
  if (token.possessive) return true;
  const next = classes[at + 1];
  return next === "noun" && !token.post.trim() && !tokens[at + 1]?.tags.has("Date");
}

function endOfTime(tokens: readonly Token[], classes: readonly WordClass[], at: number, to: number): number {
  let last = at;
  while (last < to && !/[,;:—]/.test(tokens[last]?.post ?? "") && isTimePart(tokens, classes, last + 1))
    last++;
  return last;
}
function isTimePart(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  return (
    classes[at] === "time" ||
    (classes[at] === "number" && /^\d/.test(tokens[at]?.text ?? "")) ||
    /^(?:morning|evening|afternoon|night)$/.test(tokens[at]?.normal ?? "")
  );
}

function readNounPhrase(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  from: number,
  to: number,
): Phrase | null {
  let head = -1;
  let last = from - 1;
  for (let at = from; at <= to; at++) {
    const kind = classes[at];
    const token = tokens[at];
    if (!token || !belongs(tokens, classes, at, from, head)) break;
    last = at;
    if (kind === "noun" || kind === "name" || kind === "pronoun" || kind === "number" || kind === "time") {
      if (!(kind === "number" && head >= 0 && classes[head] !== "number")) head = at;
    }
    if (kind === "pronoun" && !token.possessive) break;
    if (/[,;:—–(]|["”’]\s*$|--/.test(token.post) && !token.possessive && !isHyphen(token)) {
      if (!continuesAfterQuote(tokens, classes, at)) break;
    }
    if (at < to && /\(|[—–]/.test(tokens[at + 1]?.pre ?? "")) break;
  }
  if (last < from) return null;
  if (head < 0) {
    // "the poor", "many", "those": an adjective or a determiner that stands for its noun.
    const kind = classes[last];
    if (kind !== "determiner" && kind !== "adjective") return null;
    if (kind === "adjective" && classes[from] !== "determiner") return null;
    head = last;
  }
  return phraseOf(tokens, from, last, head);
}

/** "last week", "three days", "2019": no one who acts. */
function isTime(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = tokens[phrase.head];
  if (!head || head.possessive) return false;
  return (
    head.tags.has("Duration") ||
    head.tags.has("Year") ||
    head.tags.has("Time") ||
    (head.tags.has("Date") && phrase.first === phrase.last)
  );
}

function isHyphen(token: Token): boolean {
  return token.post === "-" || token.post === "/";
}

function continuesAfterQuote(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  const post = tokens[at]?.post ?? "";
  if (!/^["”’]\s$/.test(post)) return false;
  const next = classes[at + 1];
  return classes[at] === "adjective" && next === "noun";
}

function belongs(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  at: number,
  from: number,
  head: number,
): boolean {
  const kind = classes[at];
  const before = tokens[at - 1];
  const held = at > from && Boolean(before?.possessive);
  switch (kind) {
    case "determiner":
      if (at === from) return true;
      if (head >= 0 && !held) return false;
      return tokens[at]?.normal !== "that";
    case "possessive":
      return at === from || head < 0;
    case "pronoun":
      return at === from;
    case "noun":
    case "name":
      // "In 2015 Lund said": a year is no part of the name.
      if (kind === "name" && at > from && /^(?:19|20)\d\d$/.test(before?.text ?? "")) return false;
      return !(at > from && classes[at - 1] === "time" && kind === "name" && !held);
    case "number":
      return true;
    case "adjective":
      return head < 0 || held || classes[at + 1] === "noun" || classes[at + 1] === "adjective";
    case "time":
      return at === from || held || classes[at - 1] === "determiner" || classes[at - 1] === "adjective";
    case "adverb":
      // "the newly elected leader", "nearly 200 men"
      return at === from
        ? classes[at + 1] === "number"
        : head < 0 && (classes[at + 1] === "adjective" || classes[at + 1] === "number");
    case "coordinator":
      // "the foreign and defense ministers"
      return head < 0 && at > from && classes[at - 1] === "adjective" && classes[at + 1] === "adjective";
    default:
      return false;
  }
}

function phraseOf(tokens: readonly Token[], first: number, last: number, head: number): Phrase {
  const a = tokens[first];
  const b = tokens[last];
  if (!a || !b) throw new RangeError("A phrase outside its sentence");
  return { start: a.start, end: b.end, first, last, head };
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
