// A finite verb: whose it is, where its clause begins and what that hangs on.
import { ADDRESSEE_VERBS, CLAUSE_VERBS, REPORTING_VERBS } from "../knowledge/clause-verbs";
import type { Chunk } from "./chunks";
import {
  type Frame,
  fill,
  frameOf,
  hasCandidate,
  lastWordBefore,
  popTo,
  push,
  resume,
  type State,
  top,
} from "./clause-frames";
import {
  asParticiple,
  hasFiniteAfter,
  isAmbiguousPast,
  isPrepositional,
  isSaying,
  skipForward,
} from "./clause-signs";
import type { VerbGroup } from "./clauses";
import { openCoordinate } from "./open-coordinate";
import { openParticipial } from "./open-nonfinite";
import { invert, isParenthetical, openInverted, openParenthetical, openWithApposition } from "./open-saying";
import { openWithSubject } from "./open-with-subject";
import { openWithoutSubject } from "./open-without-subject";
import { findSubject, skipBack, subjectChain } from "./subjects";

/** Finds the clause of a finite verb among those that are open, or opens one. */
export function openFinite(state: State, at: number, group: VerbGroup) {
  const { chunks } = state;
  const outer = top(state);
  // "the groups named by the paper": "by" and a verb to come make it a participle.
  const agent = chunks[at + 1];
  if (
    agent?.kind === "noun" &&
    agent.preposition === "by" &&
    group.particle === null &&
    isAmbiguousPast(state, group) &&
    chunks[at - 1]?.kind === "noun" &&
    hasFiniteAfter(chunks, at)
  )
    return openParticipial(state, at, asParticiple(group));
  if (!outer.verb) {
    const root = state.stack[0];
    if (
      root &&
      root !== outer &&
      !root.verb &&
      chunks[at - 1]?.kind === "stop" &&
      REPORTING_VERBS.has(group.lemma) &&
      !hasCandidate(state, outer)
    ) {
      popTo(state, root, at);
      fill(state, root, at, group, null);
      return invert(state, root, at);
    }
    if (
      root &&
      root !== outer &&
      !root.verb &&
      hasCandidate(state, root) &&
      isParenthetical(state, root, at, group)
    ) {
      popTo(state, root, at);
      return openParenthetical(state, root, at, group);
    }
    if (isParenthetical(state, outer, at, group)) return openParenthetical(state, outer, at, group);
    const owner = relativeOwner(state, outer, at);
    if (owner !== null) {
      const chain = subjectChain(chunks, skipBack(chunks, at - 1), owner + 1, false);
      const noun = chunks[owner];
      const frame = frameOf({
        first: owner + 1,
        relation: "relative",
        parent: outer,
        antecedent: noun?.kind === "noun" ? noun.phrase : null,
      });
      push(state, frame);
      return fill(state, frame, at, group, chain);
    }
    if (isReducedAfterComma(state, outer, at, group)) return openParticipial(state, at, asParticiple(group));
    const subject =
      findSubject(state.chunks, state.tokens, outer.first, at, (i) => (state.owners[i] ?? outer) === outer) ??
      (outer.antecedent ? { phrase: outer.antecedent, apposition: null, first: at } : null);
    // "Based on her words, …"
    if (
      !subject &&
      at === outer.first &&
      isAmbiguousPast(state, group) &&
      (isPrepositional(chunks[at + 1]) || isPut(group, chunks[at + 1])) &&
      hasFiniteAfter(chunks, at)
    )
      return openParticipial(state, at, asParticiple(group));
    // "In a statement released on Monday, …"
    if (
      !subject &&
      isAmbiguousPast(state, group) &&
      chunks[at - 1]?.kind === "noun" &&
      hasFiniteAfter(chunks, at)
    )
      return openParticipial(state, at, asParticiple(group));
    standBeside(state, outer, group);
    fill(state, outer, at, group, subject);
    if (!subject && outer.relation === "root") invert(state, outer, at);
    return;
  }
  const before = skipBack(state.chunks, at - 1);
  const previous = state.chunks[before];
  if (previous?.kind === "marker" && previous.role === "coordinator")
    return openCoordinate(state, at, group, before);
  if (previous?.kind === "stop") return openAfterComma(state, at, group);
  const chain =
    previous?.kind === "noun"
      ? subjectChain(state.chunks, before, outer.verbAt + 1, CLAUSE_VERBS.has(outer.verb.lemma))
      : null;
  if (chain) openWithSubject(state, at, group, chain, outer);
  else openWithoutSubject(state, at, group, outer);
}

/** "said the port would close, though she admitted that": the second saying is beside the first, not within what it says. */
function standBeside(state: State, frame: Frame, group: VerbGroup) {
  if (frame.relation !== "adverbial" || !CONCEDING.has(frame.marker ?? "") || !isSaying(group)) return;
  if (state.chunks[frame.first - 1]?.kind !== "stop" || group.perfect || group.modality) return;
  const saying = state.stack.find(
    (open) => open.verb?.form === "finite" && isSaying(open.verb) && open.verb.tense === group.tense,
  );
  if (!saying || saying === frame.parent || saying === frame) return;
  const inner = state.stack.splice(state.stack.indexOf(saying) + 1).filter((open) => open !== frame);
  for (const open of inner) open.last = Math.max(lastWordBefore(state.chunks, frame.first), open.verbAt);
  state.stack.push(frame);
  frame.parent = saying;
}

/** "the experts I asked", with their own verb to come: the noun that a clause without a marker hangs on. */
function relativeOwner(state: State, outer: Frame, at: number): number | null {
  const { chunks } = state;
  const before = skipBack(chunks, at - 1);
  const noun = chunks[before];
  const owner = chunks[before - 1];
  if (noun?.kind !== "noun" || noun.preposition || !noun.pronoun || owner?.kind !== "noun" || owner.pronoun)
    return null;
  return before - 1 >= outer.first && hasFiniteAfter(chunks, at) ? before - 1 : null;
}

/** "The men, arrested on Sunday, are …": right after the first comma, no object of its own, and a finite verb to come. */
function isReducedAfterComma(state: State, frame: Frame, at: number, group: VerbGroup): boolean {
  const { chunks } = state;
  if (!isAmbiguousPast(state, group) || chunks[at - 1]?.kind !== "stop") return false;
  for (let i = frame.first; i < at - 1; i++)
    if (chunks[i]?.kind !== "noun" || state.owners[i] !== frame) return false;
  const next = chunks[skipForward(chunks, at + 1)];
  return next?.kind === "noun" && next.preposition !== null && hasFiniteAfter(chunks, at);
}

const CONCEDING: ReadonlySet<string> = new Set(["though", "although", "while", "whereas", "when"]);

/** ", who runs the port, warned": the clause between commas ends; else ", said Mora" or one more verb of the same subject. */
function openAfterComma(state: State, at: number, group: VerbGroup) {
  const pending = state.stack.findLast((frame) => !frame.verb);
  if (pending) return resume(state, pending, at, group);
  const root = state.stack[0];
  if (root && isReducedRoot(state, root, at, group)) {
    popTo(state, root, at);
    return openWithoutSubject(state, at, group, root);
  }
  if (
    REPORTING_VERBS.has(group.lemma) &&
    (openInverted(state, at, group) || openWithApposition(state, at, group))
  )
    return;
  openCoordinate(state, at, group, at);
}

/** "Asked to describe the boat, Mora said": what was put to her. */
function isPut(group: VerbGroup, next: Chunk | undefined): boolean {
  if (!ADDRESSEE_VERBS.has(group.lemma) && group.lemma !== "press") return false;
  return next?.kind === "marker" || (next?.kind === "verb" && next.group.form === "infinitive");
}

/** "Officials briefed on the talks, who asked for secrecy, said the port would close": a clause follows, so nobody is named after "said". */
function isReducedRoot(state: State, root: Frame, at: number, group: VerbGroup): boolean {
  const { chunks } = state;
  if (!root.verb || !root.subject || !REPORTING_VERBS.has(group.lemma)) return false;
  if (!isAmbiguousPast(state, root.verb) || !isPrepositional(chunks[root.verbAt + 1])) return false;
  const next = skipForward(chunks, at + 1);
  const noun = chunks[next];
  if (noun?.kind === "marker") return true;
  const verb = chunks[skipForward(chunks, next + 1)];
  return noun?.kind === "noun" && !noun.preposition && verb?.kind === "verb" && verb.group.form === "finite";
}
