// Clauses that a word opens: "that", "who", "after".
import { ADDRESSEE_VERBS, REPORTING_VERBS } from "../knowledge/clause-verbs";
import type { Chunk } from "./chunks";
import { type Frame, frameOf, popTo, push, type State, top } from "./clause-frames";
import { isSaying } from "./clause-signs";
import { skipBack } from "./subjects";

/** A word that opens a clause: its verb is to come. */
export function openMarked(state: State, at: number, chunk: Extract<Chunk, { kind: "marker" }>) {
  if (chunk.role === "coordinator") return;
  const before = skipBack(state.chunks, at - 1);
  const previous = state.chunks[before];
  const outer = top(state);
  if (chunk.role === "relative") {
    let nounAt = previous?.kind === "stop" ? before - 1 : before;
    // "a letter from 1995 that showed": not the year.
    if (isNumber(state, state.chunks[nounAt])) nounAt--;
    if (chunk.word === "who" && previous?.kind === "stop") nounAt = namedBefore(state, nounAt);
    const noun = state.chunks[nounAt];
    const hangs = noun?.kind === "noun";
    push(
      state,
      frameOf({
        first: at,
        relation: hangs ? "relative" : "complement",
        marker: chunk.word,
        parent: outer,
        antecedent: hangs ? noun.phrase : outer.relation === "participial" ? outer.antecedent : null,
      }),
    );
    return;
  }
  const isContent =
    chunk.word === "that" ||
    ((chunk.word === "whether" || chunk.word === "if" || chunk.word === "how" || chunk.word === "why") &&
      (previous?.kind === "verb" ||
        (outer.verb !== null &&
          ADDRESSEE_VERBS.has(outer.verb.lemma) &&
          (chunk.word !== "if" || outer.verb.lemma === "ask"))));
  let parent = outer;
  // "said that X and that Y": the second hangs on the verb of the first.
  if (chunk.word === "that" && previous?.kind === "marker" && previous.role === "coordinator") {
    const first = state.stack.findLast(
      (frame) =>
        frame.relation === "complement" && (frame.marker === "that" || isSaying(frame.parent?.verb ?? null)),
    );
    if (first?.parent) {
      popTo(state, first.parent, at);
      parent = first.parent;
    }
  } else if (
    chunk.word === "that" &&
    (previous?.kind === "noun" || previous?.kind === "stop") &&
    !takesThat(outer, previous.kind === "stop")
  ) {
    const saying = state.stack.findLast((frame) => isSaying(frame.verb));
    if (saying && saying === outer.parent && (outer.relation !== "complement" || previous.kind === "stop")) {
      popTo(state, saying, at);
      parent = saying;
    }
  }
  push(
    state,
    frameOf({ first: at, relation: isContent ? "complement" : "adverbial", marker: chunk.word, parent }),
  );
}

/** "Mora, the head of the port in Tavla, who said": the name before the apposition. */
function namedBefore(state: State, at: number): number {
  const { chunks, tokens } = state;
  let base = at;
  for (let chunk = chunks[base]; chunk?.kind === "noun" && chunk.preposition; chunk = chunks[base]) base--;
  const noun = chunks[base];
  const name = chunks[base - 2];
  if (noun?.kind !== "noun" || chunks[base - 1]?.kind !== "stop" || name?.kind !== "noun") return at;
  const opening = tokens[noun.phrase.first];
  const apposed = opening !== undefined && /^\p{Ll}/u.test(opening.text);
  return apposed && /^\p{Lu}/u.test(tokens[name.phrase.head]?.text ?? "") ? base - 2 : at;
}

function isNumber(state: State, chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && /^\d/.test(state.tokens[chunk.phrase.head]?.text ?? "");
}

function takesThat(frame: Frame, apart: boolean): boolean {
  if (frame.verb?.form === "gerund") return !apart && REPORTING_VERBS.has(frame.verb.lemma);
  return isSaying(frame.verb);
}
