// A sentence as a row of chunks: noun phrases, verb groups, the words between them and the punctuation that divides them.
import { ADDRESSEE_VERBS } from "../knowledge/clause-verbs";
import { chunkAt } from "./chunk-kinds";
import type { Phrase, VerbGroup } from "./clauses";
import type { Token } from "./sentences";
import type { WordClass } from "./word-classes";

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
