// Clauses of saying that stand after what they report, or within it: "…, said Mora", "The port, Mora said, will close".
import { REPORTING_VERBS } from "../knowledge/clause-verbs";
import type { Chunk } from "./chunks";
import { type Frame, fill, frameOf, popWhile, push, type State, top } from "./clause-frames";
import { hasFiniteAfter, skipForward, spanOf } from "./clause-signs";
import type { VerbGroup } from "./clauses";
import { findSubject, skipBack, subjectChain } from "./subjects";

/** "The harbor, Lund said, will close": a clause of saying between commas, within the one that it reports. */
export function isParenthetical(state: State, outer: Frame, at: number, group: VerbGroup): boolean {
  const { chunks } = state;
  if (!REPORTING_VERBS.has(group.lemma) || outer.relation !== "root") return false;
  const before = skipBack(chunks, at - 1);
  const chain = chunks[before]?.kind === "noun" ? subjectChain(chunks, before, outer.first, true) : null;
  if (!chain || chain.first - 2 < outer.first || chunks[chain.first - 1]?.kind !== "stop") return false;
  if (chunks[endOfSaid(chunks, at) + 1]?.kind !== "stop") return false;
  const words = chunks.slice(outer.first, chain.first - 1);
  const hasSubject = words.some(
    (chunk, i) =>
      chunk.kind === "noun" && !chunk.preposition && (state.owners[outer.first + i] ?? outer) === outer,
  );
  // "Freeing her, he promised, was his aim": the verb comes at once.
  const after = chunks[skipForward(chunks, endOfSaid(chunks, at) + 2)];
  const goesOn = words.length > 0 && after?.kind === "verb" && after.group.form === "finite";
  const adverbial = words.every((chunk) => chunk.kind === "word" || chunk.kind === "marker");
  return (hasSubject || goesOn || adverbial) && hasFiniteAfter(chunks, at);
}

/** The verb of saying, the one who is told and the adverbials: nothing that is said yet. */
export function endOfSaid(chunks: readonly Chunk[], at: number): number {
  const next = chunks[at + 1];
  return endOfSaying(chunks, next?.kind === "noun" && !next.preposition ? at + 1 : at);
}

/** Nothing that is said follows: "…, Lund told reporters in Tavla." */
export function isBareSaying(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[endOfSaid(chunks, at) + 1];
  return next === undefined || next.kind === "stop" || (next.kind === "verb" && next.group.form === "gerund");
}

/** "said in a statement on Tuesday": the adverbials after a verb of saying. */
function endOfSaying(chunks: readonly Chunk[], at: number): number {
  let end = at;
  for (
    let next = chunks[end + 1];
    next && (next.kind === "word" || (next.kind === "noun" && next.preposition));
    next = chunks[end + 1]
  )
    end++;
  return end;
}

/** The clause of saying is the root, the one around it its complement. */
export function openParenthetical(state: State, outer: Frame, at: number, group: VerbGroup) {
  const chain = subjectChain(state.chunks, skipBack(state.chunks, at - 1), outer.first, true);
  const frame = frameOf({ first: chain?.first ?? at, relation: "root", last: endOfSaid(state.chunks, at) });
  fill(state, frame, at, group, chain);
  outer.relation = "complement";
  outer.parent = frame;
  for (let i = frame.first; i <= frame.last; i++) state.owners[i] = frame;
}

/** ", said Mora": false where no subject follows. */
export function openInverted(state: State, at: number, group: VerbGroup): boolean {
  const next = skipForward(state.chunks, at + 1);
  const noun = state.chunks[next];
  if (noun?.kind !== "noun" || noun.preposition) return false;
  const frame = reportingFrame(state, at, at);
  fill(state, frame, at, group, null);
  invert(state, frame, at);
  return true;
}

/** "…, Karl Lund, the navy's spokesman, said": between the comma after what is said and the verb stand nouns only. */
export function openWithApposition(state: State, at: number, group: VerbGroup): boolean {
  const { chunks } = state;
  const outer = top(state);
  let first = at - 1;
  while (
    first > outer.verbAt &&
    (chunks[first]?.kind === "noun" || chunks[first]?.kind === "stop" || chunks[first]?.kind === "word")
  )
    first--;
  let stop = first + 1;
  while (stop < at && chunks[stop]?.kind !== "stop") stop++;
  const subject = chunks[stop + 1];
  if (stop + 2 >= at - 1 || subject?.kind !== "noun" || subject.preposition) return false;
  const found = findSubject(chunks, state.tokens, stop + 1, at);
  if (!found) return false;
  const frame = reportingFrame(state, stop + 1, stop + 1);
  fill(state, frame, at, group, found);
  return true;
}

/** A clause of saying after what it reports: the clauses before become its complement. */
export function reportingFrame(state: State, first: number, at: number): Frame {
  popWhile(state, () => true, at);
  const frame = frameOf({ first, relation: "root" });
  reportOn(state, frame);
  return push(state, frame);
}

export function reportOn(state: State, frame: Frame) {
  frame.relation = "root";
  frame.parent = null;
  for (const root of state.done) {
    if (root.relation !== "root" || root.parent !== null || root === frame) continue;
    root.relation = "complement";
    root.parent = frame;
    root.last = Math.min(root.last, frame.first - 1);
  }
}

/** "said Mora, the port's director": the subject stands after the verb. */
export function invert(state: State, frame: Frame, at: number) {
  const next = skipForward(state.chunks, at + 1);
  const noun = state.chunks[next];
  if (!frame.verb || noun?.kind !== "noun" || noun.preposition) return;
  if (!REPORTING_VERBS.has(frame.verb.lemma) && frame.verb.lemma !== "be" && frame.verb.lemma !== "come")
    return;
  const end = lastOfInverted(state.chunks, next);
  const last = state.chunks[end];
  frame.subject = last?.kind === "noun" ? spanOf(noun.phrase, last.phrase) : noun.phrase;
  frame.inverted = true;
  const stop = state.chunks[end + 1];
  const apposition = state.chunks[end + 2];
  if (stop?.kind === "stop" && apposition?.kind === "noun" && !apposition.preposition)
    frame.apposition = apposition.phrase;
}

/** "said a spokesman for the ministry in Riga": the phrases that follow without a comma; "said Mora and Lee". */
function lastOfInverted(chunks: readonly Chunk[], from: number): number {
  let end = from;
  for (;;) {
    const next = chunks[end + 1];
    if (next?.kind === "noun" && next.preposition && /^(?:of|for|at|from)$/.test(next.preposition)) end++;
    else if (
      next?.kind === "marker" &&
      next.role === "coordinator" &&
      chunks[end + 2]?.kind === "noun" &&
      chunks[end + 3]?.kind !== "verb"
    )
      end += 2;
    else return end;
  }
}
