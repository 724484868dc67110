// The clauses that are open at a place in the sentence, the innermost last.
import type { Chunk } from "./chunks";
import type { Clause, Phrase, VerbGroup } from "./clauses";
import type { Token } from "./sentences";
import { findSubject, type Subject } from "./subjects";

/** A clause while it is read. */
export type Frame = {
  relation: Clause["relation"];
  marker: string | null;
  parent: Frame | null;
  /** Indexes of its first and its last chunk. */
  first: number;
  last: number;
  /** The noun that a relative or participial clause hangs on. */
  antecedent: Phrase | null;
  verb: VerbGroup | null;
  verbAt: number;
  subject: Phrase | null;
  apposition: Phrase | null;
  inverted: boolean;
};

/** What is known at a place in the sentence. */
export type State = {
  tokens: readonly Token[];
  chunks: readonly Chunk[];
  /** Open clauses, the innermost last; the first is the sentence's own. */
  stack: Frame[];
  /** All that have a verb, in order of their verbs. */
  done: Frame[];
  /** The innermost open clause at each chunk. */
  owners: Frame[];
};

/** A clause without a verb yet. */
export function frameOf(parts: Partial<Frame> & { first: number; relation: Clause["relation"] }): Frame {
  return {
    marker: null,
    parent: null,
    last: parts.first,
    antecedent: null,
    verb: null,
    verbAt: -1,
    subject: null,
    apposition: null,
    inverted: false,
    ...parts,
  };
}

/** The innermost open clause. */
export function top(state: State): Frame {
  const frame = state.stack.at(-1);
  if (!frame) throw new RangeError("No open clause");
  return frame;
}

/** Opens a clause; the chunks from its first on are its own. */
export function push(state: State, frame: Frame): Frame {
  state.stack.push(frame);
  for (let at = frame.first; at < state.owners.length; at++) state.owners[at] = frame;
  return frame;
}

/** Closes the innermost clauses while `test` holds for them; the chunk at `at` is no part of them. */
export function popWhile(state: State, test: (frame: Frame) => boolean, at: number) {
  for (let frame = state.stack.at(-1); frame && test(frame); frame = state.stack.at(-1)) {
    frame.last = Math.max(lastWordBefore(state.chunks, at), frame.verbAt);
    state.stack.pop();
  }
}

/** A comma or an "and" between two clauses is no part of the first. */
export function lastWordBefore(chunks: readonly Chunk[], end: number): number {
  let at = end - 1;
  for (
    let chunk = chunks[at];
    chunk?.kind === "stop" || (chunk?.kind === "marker" && chunk.role === "coordinator");
    chunk = chunks[at]
  )
    at--;
  return at;
}

/** Closes the clauses within `frame`. */
export function popTo(state: State, frame: Frame, at: number) {
  popWhile(state, (open) => open !== frame, at);
}

/** Gives the clause its verb. */
export function fill(state: State, frame: Frame, at: number, group: VerbGroup, subject: Subject | null) {
  frame.verb = group;
  frame.verbAt = at;
  frame.subject = subject?.phrase ?? frame.subject;
  frame.apposition = subject?.apposition ?? null;
  state.done.push(frame);
}

/** The verb of a clause that waits for one. */
export function resume(state: State, pending: Frame, at: number, group: VerbGroup) {
  popTo(state, pending, at);
  const subject = findSubject(
    state.chunks,
    state.tokens,
    pending.first,
    at,
    (i) => (state.owners[i] ?? pending) === pending,
  );
  fill(
    state,
    pending,
    at,
    group,
    subject ?? (pending.antecedent ? { phrase: pending.antecedent, apposition: null, first: at } : null),
  );
}

/** Does it hold a noun that can be the subject of a verb to come? */
export function hasCandidate(state: State, frame: Frame): boolean {
  if (frame.antecedent) return true;
  for (let at = frame.first; at < state.owners.length; at++) {
    const chunk = state.chunks[at];
    if (state.owners[at] === frame && chunk?.kind === "noun" && !chunk.preposition) return true;
  }
  return false;
}
