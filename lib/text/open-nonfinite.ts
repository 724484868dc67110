// Infinitives and participles: "to leave", ", adding that", "expelled diplomats accused of".
import { JUDGING_VERBS, REPORTING_VERBS } from "../knowledge/clause-verbs";
import { OBJECT_CONTROL } from "../knowledge/verb-forms";
import { fill, frameOf, popTo, push, type State, top } from "./clause-frames";
import { isSaying, skipForward } from "./clause-signs";
import type { Clause, Phrase, VerbGroup } from "./clauses";
import { skipBack } from "./subjects";

/** "urged Lund to leave": a clause with "to". */
export function openInfinitive(state: State, at: number, group: VerbGroup) {
  const outer = top(state);
  const before = beforeAside(state, skipBack(state.chunks, at - 1), outer.verbAt);
  const previous = state.chunks[before];
  let subject: Phrase | null = null;
  let relation: Clause["relation"] = "adverbial";
  if (previous?.kind === "verb") relation = "complement";
  else if (
    previous?.kind === "noun" &&
    outer.verb &&
    before > outer.verbAt &&
    OBJECT_CONTROL.has(outer.verb.lemma)
  ) {
    relation = "complement";
    const object = state.chunks[skipForward(state.chunks, outer.verbAt + 1)];
    subject = object?.kind === "noun" ? object.phrase : previous.phrase;
  }
  const frame = frameOf({ first: at, relation, marker: "to", parent: outer, subject });
  push(state, frame);
  fill(state, frame, at, group, null);
}

/** "asked Ada Okafor, the port's head, to leave": the noun before the apposition. */
function beforeAside(state: State, at: number, verbAt: number): number {
  if (state.chunks[at]?.kind !== "stop") return at;
  let first = at - 1;
  while (first > verbAt && state.chunks[first]?.kind === "noun") first--;
  const isAside = first > verbAt + 1 && state.chunks[first]?.kind === "stop";
  return isAside && state.chunks[first - 1]?.kind === "noun" ? first - 1 : at;
}

/** ", adding that", "the men accused of": a clause with a participle. */
export function openParticipial(state: State, at: number, group: VerbGroup) {
  const before = skipBack(state.chunks, at - 1);
  const previous = state.chunks[before];
  let parent = top(state);
  let first = at;
  let antecedent: Phrase | null = null;
  let relation: Clause["relation"] = "participial";
  let marker: string | null = null;
  if (previous?.kind === "word" && previous.role === "preposition") {
    marker = previous.word;
    first = before;
  } else if (previous?.kind === "marker" && previous.role === "coordinator") {
    const twins = state.stack.filter((frame) => frame.verb?.form === group.form);
    const twin =
      (isSaying(group) ? twins.findLast((frame) => isSaying(frame.verb)) : undefined) ?? twins.at(-1);
    if (twin?.parent) {
      popTo(state, twin.parent, at);
      parent = twin.parent;
      antecedent = twin.antecedent;
    }
  } else if (previous?.kind === "noun") antecedent = previous.phrase;
  else if (previous?.kind === "verb") relation = "complement";
  else if (
    previous?.kind === "stop" &&
    at > 1 &&
    (REPORTING_VERBS.has(group.lemma) || JUDGING_VERBS.has(group.lemma))
  ) {
    // "…, the embassy said, adding that": it hangs on the saying, not on what is said.
    // "lashed out at what he called a farce, adding that": not on the clause with "what".
    const open = state.stack.filter((frame) => frame.marker !== "what");
    const saying =
      open.findLast((frame) => isSaying(frame.verb)) ??
      open.findLast((frame) => frame.verb?.form === "finite");
    if (saying) {
      popTo(state, saying, at);
      parent = saying;
    }
  }
  const frame = frameOf({ first, relation, marker, parent, antecedent, subject: antecedent });
  push(state, frame);
  fill(state, frame, at, group, null);
}
