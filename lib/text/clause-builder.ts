// One pass over the chunks of a region: every verb group opens a clause, finds its subject and hangs on a clause before.
import type { Chunk } from "./chunks";
import { type Draft, draftOf } from "./clause-drafts";
import { frameOf, hasCandidate, popTo, popWhile, push, type State, top } from "./clause-frames";
import { isSaying } from "./clause-signs";
import type { VerbGroup } from "./clauses";
import { openFinite } from "./open-finite";
import { openMarked } from "./open-marked";
import { openInfinitive, openParticipial } from "./open-nonfinite";
import type { Token } from "./sentences";

/** Drafts of the clauses in order of their verbs; ids count from `firstId`. */
export function buildClauses(tokens: readonly Token[], chunks: readonly Chunk[], firstId: number): Draft[] {
  const root = frameOf({ first: 0, relation: "root" });
  const state: State = { tokens, chunks, stack: [root], done: [], owners: [] };
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind === "marker") openMarked(state, at, chunk);
    else if (chunk.kind === "verb") openVerb(state, at, chunk.group);
    else if (chunk.kind === "stop" && chunk.mark === "comma") closeOpening(state, at);
    else if (chunk.kind === "stop" && (chunk.mark === "semicolon" || chunk.mark === "colon"))
      openAfterStop(state, at, chunk.mark);
    state.owners[at] ??= top(state);
  }
  popWhile(state, () => true, chunks.length);
  const ids = new Map(state.done.map((frame, i) => [frame, firstId + i]));
  return state.done.map((frame) => draftOf(state, frame, ids));
}

/** "After the talks ended, Mora …": the comma closes a clause that opens the sentence, or the one after "that". */
function closeOpening(state: State, at: number) {
  const opening = state.stack.findIndex((frame) => !frame.verb && !hasCandidate(state, frame));
  const outer = state.stack[opening];
  const inner = state.stack[opening + 1];
  if (!outer || !inner?.verb) return;
  if (inner.relation === "adverbial" || inner.relation === "participial") popTo(state, outer, at);
}

function openAfterStop(state: State, at: number, mark: "semicolon" | "colon") {
  const outer = top(state);
  if (mark === "colon" && outer.verb && isSaying(outer.verb)) {
    push(state, frameOf({ first: at + 1, relation: "complement", parent: outer }));
    return;
  }
  const root = state.stack[0];
  if (!root?.verb) return;
  popWhile(state, () => true, at);
  push(state, frameOf({ first: at + 1, relation: "coordinate", parent: root }));
}

function openVerb(state: State, at: number, group: VerbGroup) {
  if (group.form === "infinitive") openInfinitive(state, at, group);
  else if (group.form === "gerund" || group.form === "participle") openParticipial(state, at, group);
  else openFinite(state, at, group);
}
