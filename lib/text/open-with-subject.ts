// A finite verb with a subject of its own, while another clause is open.
import { ADDRESSEE_VERBS, CLAUSE_VERBS, REPORTING_VERBS } from "../knowledge/clause-verbs";
import { type Frame, fill, frameOf, hasCandidate, popTo, push, resume, type State } from "./clause-frames";
import { asParticiple, hasFiniteAfter, isAmbiguousPast, isPrepositional, isSaying } from "./clause-signs";
import type { VerbGroup } from "./clauses";
import { coordinateTo } from "./open-coordinate";
import { openParticipial } from "./open-nonfinite";
import { endOfSaid, isBareSaying, isParenthetical, openParenthetical, reportingFrame } from "./open-saying";
import { openAwaited } from "./open-without-subject";
import { type Subject, skipBack } from "./subjects";

/** "the minister said Lund had left": `chain` is the subject right before the verb. */
export function openWithSubject(state: State, at: number, group: VerbGroup, chain: Subject, outer: Frame) {
  const { chunks } = state;
  const edge = skipBack(chunks, chain.first - 1);
  const bound = chunks[edge];
  const pending = state.stack.findLast((frame) => !frame.verb && hasCandidate(state, frame));
  if (
    pending &&
    pending === state.stack[0] &&
    bound?.kind === "stop" &&
    isParenthetical(state, pending, at, group)
  ) {
    popTo(state, pending, edge);
    return openParenthetical(state, pending, at, group);
  }
  // "expelled 35 diplomats accused of spying"
  if (
    bound?.kind === "verb" &&
    !pending &&
    outer.verb &&
    !CLAUSE_VERBS.has(outer.verb.lemma) &&
    isAmbiguousPast(state, group) &&
    isPrepositional(chunks[at + 1])
  )
    return openParticipial(state, at, asParticiple(group));
  const governs =
    outer.verb !== null && CLAUSE_VERBS.has(outer.verb.lemma) && isOpenFor(state, outer, chain.first);
  if (pending && bound?.kind !== "marker" && !(governs && hasFiniteAfter(chunks, at))) {
    if (pending !== state.stack[0] || bound?.kind !== "stop") return resume(state, pending, at, group);
  }
  // "that withholding the letters made it worse": the subject is a clause.
  if (
    bound?.kind === "verb" &&
    !governs &&
    outer.verb?.form === "gerund" &&
    outer.parent &&
    !outer.parent.verb
  )
    return resume(state, outer.parent, at, group);
  if (bound?.kind === "stop" && !pending) {
    const empty = state.stack.findLast((frame) => !frame.verb);
    if (empty && empty !== state.stack[0]) {
      popTo(state, empty, chain.first);
      return fill(state, empty, at, group, chain);
    }
  }
  if (!governs && outer.relation !== "root" && bound?.kind === "verb" && openAwaited(state, at, group))
    return;
  const reports = bound?.kind === "stop" && REPORTING_VERBS.has(group.lemma);
  if (bound?.kind === "stop") {
    const root = state.stack[0];
    if (root && !root.verb) {
      popTo(state, root, chain.first);
      return fill(state, root, at, group, chain);
    }
    // "told the council, the plan would fail"
    if (
      (!REPORTING_VERBS.has(group.lemma) || !isBareSaying(chunks, at)) &&
      outer.relation !== "adverbial" &&
      isSaying(outer.verb) &&
      isOpenFor(state, outer, chain.first) &&
      edge === endOfSaid(chunks, outer.verbAt) + 1
    ) {
      const frame = push(state, frameOf({ first: chain.first, relation: "complement", parent: outer }));
      return fill(state, frame, at, group, chain);
    }
    if (reports) {
      const frame = reportingFrame(state, chain.first, chain.first);
      return fill(state, frame, at, group, chain);
    }
  }
  if (governs && bound?.kind !== "stop") {
    const frame = push(state, frameOf({ first: chain.first, relation: "complement", parent: outer }));
    return fill(state, frame, at, group, chain);
  }
  const root = state.stack[0];
  if (root && !root.verb && bound?.kind !== "marker") {
    popTo(state, root, chain.first);
    return fill(state, root, at, group, chain);
  }
  if (bound?.kind === "noun" && edge > outer.verbAt) {
    // "the deal Moscow signed"
    const frame = push(
      state,
      frameOf({ first: chain.first, relation: "relative", parent: outer, antecedent: bound.phrase }),
    );
    return fill(state, frame, at, group, chain);
  }
  const twin = bound?.kind === "marker" ? (coordinateTo(state, group) ?? outer) : outer;
  popTo(state, twin, chain.first);
  const frame = push(
    state,
    frameOf({
      first: chain.first,
      relation: bound?.kind === "marker" || bound?.kind === "stop" ? "coordinate" : "complement",
      parent: twin,
    }),
  );
  fill(state, frame, at, group, chain);
}

/** Between the verb and the new subject stand at most the one who is told and adverbials: "told reporters Tuesday X". */
function isOpenFor(state: State, frame: Frame, first: number): boolean {
  let objects = 0;
  for (let at = frame.verbAt + 1; at < first; at++) {
    const chunk = state.chunks[at];
    if (chunk?.kind === "noun" && !chunk.preposition) objects++;
    if (chunk?.kind === "verb" || chunk?.kind === "marker") return false;
  }
  return objects <= (frame.verb && ADDRESSEE_VERBS.has(frame.verb.lemma) ? 1 : 0);
}
