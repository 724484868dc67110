// What verbs and chunks tell about the clause they stand in.
import { JUDGING_VERBS, REPORTING_VERBS } from "../knowledge/clause-verbs";
import { FINITE_ONLY } from "../knowledge/verb-forms";
import type { Chunk } from "./chunks";
import type { State } from "./clause-frames";
import type { Phrase, VerbGroup } from "./clauses";

/** "accused", "held": the past and the participle look the same. */
export function isAmbiguousPast(state: State, group: VerbGroup): boolean {
  const word = state.tokens[group.head]?.normal ?? "";
  return (
    group.first === group.last && group.form === "finite" && group.tense === "past" && !FINITE_ONLY.has(word)
  );
}

/** The verb group read as a participle. */
export function asParticiple(group: VerbGroup): VerbGroup {
  return { ...group, form: "participle", tense: "none", passive: true };
}

/** Does a prepositional phrase begin here? */
export function isPrepositional(chunk: Chunk | undefined): boolean {
  return (
    (chunk?.kind === "noun" && chunk.preposition !== null) ||
    (chunk?.kind === "word" && chunk.role !== "adverb")
  );
}

/** Is there a finite verb to come? */
export function hasFiniteAfter(chunks: readonly Chunk[], at: number): boolean {
  return chunks
    .slice(at + 1, at + 30)
    .some((chunk) => chunk.kind === "verb" && chunk.group.form === "finite");
}

/** Does the verb give words, or is it an act done with words? */
export function isSaying(verb: VerbGroup | null): boolean {
  return verb !== null && (REPORTING_VERBS.has(verb.lemma) || JUDGING_VERBS.has(verb.lemma));
}

/** The next chunk that is no adverb, time or adjective. */
export function skipForward(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (let chunk = chunks[at]; chunk?.kind === "word" && chunk.role !== "preposition"; chunk = chunks[at])
    at++;
  return at;
}

/** One phrase out of two; the head is that of the first. */
export function spanOf(first: Phrase, last: Phrase): Phrase {
  return { start: first.start, end: last.end, first: first.first, last: last.last, head: first.head };
}
