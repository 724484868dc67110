// A finite verb right after another clause: "The men arrested on Monday said".
import { ADDRESSEE_VERBS, CLAUSE_VERBS } from "../knowledge/clause-verbs";
import type { Chunk } from "./chunks";
import {
  type Frame,
  fill,
  frameOf,
  hasCandidate,
  popTo,
  push,
  resume,
  type State,
  top,
} from "./clause-frames";
import { asParticiple, isAmbiguousPast, isSaying, skipForward } from "./clause-signs";
import type { Phrase, VerbGroup } from "./clauses";
import { openCoordinate } from "./open-coordinate";
import { openParticipial } from "./open-nonfinite";
import { reportOn } from "./open-saying";
import { findSubject, skipBack } from "./subjects";

/** "The men arrested on Monday said": what looked finite was a participle, or the clause within ends here. */
export function openWithoutSubject(state: State, at: number, group: VerbGroup, outer: Frame) {
  // "a plan that officials said will cost millions"
  if (
    outer.relation === "relative" &&
    outer.antecedent &&
    outer.verb &&
    CLAUSE_VERBS.has(outer.verb.lemma) &&
    // "the experts I asked said"
    !isSaying(group) &&
    outer.subject !== outer.antecedent &&
    skipBack(state.chunks, at - 1) === outer.verbAt
  ) {
    const frame = push(state, frameOf({ first: at, relation: "complement", parent: outer }));
    return fill(state, frame, at, group, { phrase: outer.antecedent, apposition: null, first: at });
  }
  if (openAwaited(state, at, group)) return;
  const pending = state.stack.findLast((frame) => !frame.verb && hasCandidate(state, frame));
  if (pending) return resume(state, pending, at, group);
  // "that withholding the letters made it worse": the subject is a clause.
  const empty = state.stack.findLast((frame) => !frame.verb);
  if (empty) return resume(state, empty, at, group);
  const { verb, subject } = outer;
  if (verb && subject && isAmbiguousPast(state, verb)) {
    const frame = frameOf({ ...outer, verb: null });
    const cut = endOfNoun(state, subject);
    outer.relation = cut === null ? "participial" : "relative";
    outer.verb = cut === null ? asParticiple(verb) : verb;
    outer.subject =
      cut === null
        ? subject
        : { ...subject, start: state.tokens[cut + 1]?.start ?? subject.start, first: cut + 1 };
    outer.antecedent =
      cut === null
        ? subject
        : { ...subject, end: state.tokens[cut]?.end ?? subject.end, last: cut, head: cut };
    outer.parent = frame;
    outer.marker = null;
    outer.last = at - 1;
    outer.first = outer.verbAt;
    state.stack[state.stack.length - 1] = frame;
    for (let i = frame.first; i < outer.first; i++) if (state.owners[i] === outer) state.owners[i] = frame;
    if (frame.relation === "coordinate" && isSaying(group) && state.chunks[frame.first - 1]?.kind === "stop")
      reportOn(state, frame);
    fill(state, frame, at, group, null);
    frame.subject = outer.antecedent;
    return;
  }
  // "a response to the report issued in May"
  if (state.chunks[at - 1]?.kind === "noun" && isAmbiguousPast(state, group))
    return openParticipial(state, at, asParticiple(group));
  openCoordinate(state, at, group, at);
}

/** "the deal Moscow signed": where a common noun ends and a name begins; null where it is one phrase ("the envoy Mora"). */
function endOfNoun(state: State, phrase: Phrase): number | null {
  for (let i = phrase.first; i < phrase.last; i++) {
    const token = state.tokens[i];
    const next = state.tokens[i + 1];
    if (
      token &&
      next &&
      i > phrase.first &&
      /^\p{Ll}/u.test(token.text) &&
      /^\p{Lu}/u.test(next.text) &&
      !token.possessive
    )
      return token.tags.has("Actor") || token.tags.has("Preposition") ? null : i;
  }
  return null;
}

/** "said the man who ran the port had left": what looked like an object of the saying is the subject of what is said. */
export function openAwaited(state: State, at: number, group: VerbGroup): boolean {
  const outer = top(state);
  if (
    outer.relation !== "relative" &&
    outer.relation !== "participial" &&
    outer.relation !== "complement" &&
    outer.relation !== "adverbial"
  )
    return false;
  const saying = state.stack.findLast(
    (frame) =>
      frame !== outer && frame.verb && frame.verb.form !== "infinitive" && CLAUSE_VERBS.has(frame.verb.lemma),
  );
  if (!saying || state.stack.some((frame) => !frame.verb)) return false;
  if (
    state.done.some(
      (frame) => frame.parent === saying && frame.relation === "complement" && frame.verb?.form === "finite",
    )
  )
    return false;
  const first = skipForward(state.chunks, saying.verbAt + 1);
  const noun = state.chunks[first];
  if (noun?.kind === "noun" && state.chunks.slice(first, at).some((chunk) => chunk.kind === "stop"))
    return false;
  if (noun?.kind !== "noun" || noun.preposition || state.owners[first] !== saying) {
    // "says going through a dark time has helped"
    const between = state.chunks.slice(saying.verbAt + 1, outer.verbAt);
    if (
      outer.verb?.form !== "gerund" ||
      outer.parent !== saying ||
      between.some((chunk) => chunk.kind !== "stop")
    )
      return false;
    const frame = frameOf({ first: outer.first, relation: "complement", parent: saying });
    state.stack.splice(state.stack.indexOf(saying) + 1);
    outer.parent = frame;
    outer.last = at - 1;
    state.stack.push(frame);
    fill(state, frame, at, group, null);
    return true;
  }
  if (ADDRESSEE_VERBS.has(saying.verb?.lemma ?? "")) return false;
  popTo(state, saying, at);
  const frame = frameOf({ first, relation: "complement", parent: saying });
  state.stack.push(frame);
  for (let i = first; i < at; i++) if (state.owners[i] === saying) state.owners[i] = frame;
  fill(
    state,
    frame,
    at,
    group,
    findSubject(state.chunks, state.tokens, first, first + 1 + endOfBase(state.chunks, first)),
  );
  return true;
}

function endOfBase(chunks: readonly Chunk[], first: number): number {
  let length = 0;
  for (
    let next = chunks[first + 1];
    next?.kind === "noun" && next.preposition;
    next = chunks[first + 1 + length]
  )
    length++;
  return length;
}
