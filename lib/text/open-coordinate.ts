// "said X and warned", ", and Lund denied": what a clause stands beside.
import { CLAUSE_VERBS, JUDGING_VERBS, REPORTING_VERBS } from "../knowledge/clause-verbs";
import { type Frame, fill, frameOf, popTo, push, resume, type State } from "./clause-frames";
import { isSaying } from "./clause-signs";
import type { VerbGroup } from "./clauses";

const BELIEVING: ReadonlySet<string> = new Set(["believe", "think", "feel", "hope", "fear", "want"]);

/** "said X and warned": the verb shares the subject of the clause that its form fits. */
export function openCoordinate(state: State, at: number, group: VerbGroup, before: number) {
  const frames = state.stack.filter((frame) => frame.verb);
  const speaks =
    REPORTING_VERBS.has(group.lemma) || JUDGING_VERBS.has(group.lemma) || BELIEVING.has(group.lemma);
  const saying = speaks ? sayingTwin(state, frames, group, before) : undefined;
  const pending = state.stack.findLast((frame) => !frame.verb);
  const twin =
    saying ?? frames.findLast((frame) => fits(frame.verb, group)) ?? (pending ? undefined : frames.at(-1));
  if (!twin) {
    if (pending) resume(state, pending, at, group);
    return;
  }
  popTo(state, twin, before);
  const frame = frameOf({
    first: before,
    relation: "coordinate",
    parent: twin,
    subject: twin.subject,
    apposition: twin.apposition,
  });
  push(state, frame);
  fill(state, frame, at, group, null);
  frame.apposition = twin.apposition;
}

/** "said that he had seen it but warned": the verb of saying with the same form; after a comma the outermost of them. */
function sayingTwin(
  state: State,
  frames: readonly Frame[],
  group: VerbGroup,
  before: number,
): Frame | undefined {
  // "condemned what she called a raid and praised the crew": the clause with "what" is within.
  const twins = frames.filter(
    (frame) => frame.marker !== "what" && (CLAUSE_VERBS.has(frame.verb?.lemma ?? "") || isSaying(frame.verb)),
  );
  const same = twins.filter(
    (frame) =>
      fits(frame.verb, group) &&
      frame.verb?.perfect === group.perfect &&
      frame.verb.modality === group.modality,
  );
  const apart = state.chunks[before - 1]?.kind === "stop";
  return (apart ? same[0] : same.at(-1)) ?? twins.findLast((frame) => fits(frame.verb, group));
}

function fits(verb: VerbGroup | null, group: VerbGroup): boolean {
  if (!verb) return false;
  if (group.tense === "present" && !group.modality && !group.perfect && !group.passive && !group.progressive)
    return (
      verb.form === "infinitive" ||
      verb.tense === "future" ||
      verb.modality !== null ||
      verb.tense === "present"
    );
  return verb.form === "finite" && (verb.tense === group.tense || (verb.perfect && group.tense === "past"));
}

/** ", and Mora said": what the new clause stands beside. A verb of saying stands beside one of saying. */
export function coordinateTo(state: State, group: VerbGroup): Frame | undefined {
  const finite = state.stack.filter((frame) => frame.verb?.form === "finite");
  if (REPORTING_VERBS.has(group.lemma)) return finite.find((frame) => isSaying(frame.verb)) ?? finite[0];
  if (JUDGING_VERBS.has(group.lemma) && !group.perfect && !group.modality) {
    const saying = finite.find((frame) => isSaying(frame.verb) && frame.verb?.tense === group.tense);
    if (saying) return saying;
  }
  return (
    finite.findLast((frame) => frame.relation === "complement" && frame.verb?.tense === group.tense) ??
    finite.at(-1)
  );
}
