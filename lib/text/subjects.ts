// The subject before a verb: over adverbs, prepositional phrases, appositions and coordination.
import type { Chunk } from "./chunks";
import type { Phrase } from "./clauses";
import type { Token } from "./sentences";

export type Subject = {
  phrase: Phrase;
  apposition: Phrase | null;
  /** Index of its first chunk. */
  first: number;
};

type Noun = Extract<Chunk, { kind: "noun" }>;

/** The nearest chunk at or before `from` that is no adverb, time or adjective. */
export function skipBack(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (let chunk = chunks[at]; chunk?.kind === "word" && chunk.role !== "preposition"; chunk = chunks[at])
    at--;
  return at;
}

/** The subject of the verb at `verbAt` among the chunks from `from`; `owned` leaves out those of clauses between. */
export function findSubject(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  from: number,
  verbAt: number,
  owned: (at: number) => boolean = () => true,
): Subject | null {
  let before = skipBack(chunks, verbAt - 1);
  while (before >= from && !owned(before)) before--;
  const previous = chunks[before];
  if (before >= from && previous?.kind === "noun" && before === skipBack(chunks, verbAt - 1)) {
    const chain = subjectChain(chunks, before, from, true);
    const named = chain && beforeApposition(chunks, tokens, chain, from);
    if (named) return named;
    if (chain) return chain;
  }
  return firstNoun(chunks, from, verbAt, owned) ?? nameAfterPlace(chunks, tokens, from, before);
}

/** "In a radio interview Mora said": the name that ends the opening phrase, where the comma is left out. */
function nameAfterPlace(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  from: number,
  at: number,
): Subject | null {
  const chunk = chunks[at];
  if (at !== from || chunk?.kind !== "noun" || !chunk.preposition) return null;
  const { phrase } = chunk;
  let first = phrase.last + 1;
  while (first > phrase.first && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? "")) first--;
  const start = tokens[first];
  const before = tokens[first - 1];
  if (!start || !before || first - 1 <= phrase.first || before.possessive || before.tags.has("Actor"))
    return null;
  if (before.tags.has("Preposition") || before.tags.has("Determiner")) return null;
  const subject = { start: start.start, end: phrase.end, first, last: phrase.last, head: phrase.last };
  return { phrase: subject, apposition: null, first: at };
}

/** "Ines Mora, a spokeswoman for the port said": the second comma is left out. */
function beforeApposition(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  chain: Subject,
  from: number,
): Subject | null {
  const name = chunks[from];
  const stop = chunks[from + 1];
  if (
    chain.first !== from + 2 ||
    name?.kind !== "noun" ||
    name.preposition ||
    name.pronoun ||
    stop?.kind !== "stop"
  )
    return null;
  const isName = /^\p{Lu}/u.test(tokens[name.phrase.head]?.text ?? "");
  const opens = /^(?:a|an|the)$/.test(tokens[chain.phrase.first]?.normal ?? "");
  return isName && opens ? { phrase: name.phrase, apposition: chain.phrase, first: from } : null;
}

/** "Mora, the port's director, said": the first noun without a preposition, and its apposition. */
function firstNoun(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  owned: (at: number) => boolean,
): Subject | null {
  for (let at = from; at < to; at++) {
    const chunk = chunks[at];
    if (!owned(at) || chunk?.kind !== "noun" || chunk.preposition) continue;
    const end = endOfChain(chunks, at, to);
    const last = chunks[end];
    const phrase = last?.kind === "noun" ? join(chunk.phrase, last.phrase) : chunk.phrase;
    const stop = chunks[end + 1];
    const next = chunks[end + 2];
    const apposition =
      stop?.kind === "stop" && end + 2 < to && next?.kind === "noun" && !next.preposition && owned(end + 2)
        ? next.phrase
        : null;
    return { phrase, apposition, first: at };
  }
  return null;
}

function endOfChain(chunks: readonly Chunk[], from: number, to: number): number {
  let end = from;
  for (;;) {
    const next = chunks[end + 1];
    const after = chunks[end + 2];
    if (end + 1 < to && next?.kind === "noun" && next.preposition) end++;
    else if (
      end + 2 < to &&
      next?.kind === "marker" &&
      next.role === "coordinator" &&
      after?.kind === "noun" &&
      !after.preposition
    )
      end += 2;
    else return end;
  }
}

/** The noun phrases that end at `at`: "a spokesman for the ministry", "Russia, China and Iran"; null where a preposition opens it. */
export function subjectChain(
  chunks: readonly Chunk[],
  at: number,
  from: number,
  coordinates: boolean,
): Subject | null {
  const base = baseOf(chunks, at, from);
  const last = chunks[at];
  if (base === null || last?.kind !== "noun") return null;
  let first = base;
  const members: Phrase[] = [phraseOf(chunks, base, at)];
  while (coordinates) {
    const join = chunks[first - 1];
    const isFirstJoin = members.length === 1;
    let previous = first - 2;
    if (first - 2 < from) break;
    if (isFirstJoin) {
      if (join?.kind !== "marker" || join.role !== "coordinator" || join.word === "but") break;
      if (chunks[previous]?.kind === "stop") previous--;
    } else if (join?.kind !== "stop" || join.mark !== "comma") break;
    if (chunks[previous]?.kind !== "noun") break;
    const member = baseOf(chunks, previous, from);
    if (member === null) break;
    members.unshift(phraseOf(chunks, member, previous));
    first = member;
  }
  const opening = members[0];
  if (!opening) return null;
  const whole = join(opening, last.phrase);
  return { phrase: members.length > 1 ? { ...whole, members } : whole, apposition: null, first };
}

function baseOf(chunks: readonly Chunk[], at: number, from: number): number | null {
  for (let i = at; i >= from; i--) {
    const chunk = chunks[i];
    // "people close to Mora"
    const hangs = chunk?.kind === "word" && chunk.role === "adjective" && i < at && i > from;
    if (hangs && chunks[i - 1]?.kind === "noun") continue;
    if (chunk?.kind !== "noun") return null;
    if (!chunk.preposition) return i;
  }
  return null;
}

function phraseOf(chunks: readonly Chunk[], first: number, last: number): Phrase {
  const a = chunks[first] as Noun;
  const b = chunks[last] as Noun;
  return join(a.phrase, b.phrase);
}

function join(first: Phrase, last: Phrase): Phrase {
  return { start: first.start, end: last.end, first: first.first, last: last.last, head: first.head };
}
