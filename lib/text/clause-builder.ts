// One pass over the chunks of a region: every verb group opens a clause, finds its subject and hangs on a clause before.
import { ADDRESSEE_VERBS, CLAUSE_VERBS, JUDGING_VERBS, REPORTING_VERBS } from "../knowledge/clause-verbs";
import { FINITE_ONLY, OBJECT_CONTROL } from "../knowledge/verb-forms";
import { type Chunk, firstOf, lastOf } from "./chunks";
import type { Clause, Phrase, VerbGroup } from "./clauses";
import type { Token } from "./sentences";
import { findSubject, type Subject, skipBack, subjectChain } from "./subjects";

export type Draft = Omit<Clause, "sentence" | "quote">;

type Frame = {
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

type State = {
  tokens: readonly Token[];
  chunks: readonly Chunk[];
  /** Open clauses, the innermost last; the first is the sentence's own. */
  stack: Frame[];
  /** All that have a verb, in order of their verbs. */
  done: Frame[];
  /** The innermost open clause at each chunk. */
  owners: Frame[];
};

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

function frameOf(parts: Partial<Frame> & { first: number; relation: Clause["relation"] }): Frame {
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

function top(state: State): Frame {
  const frame = state.stack.at(-1);
  if (!frame) throw new RangeError("No open clause");
  return frame;
}

function push(state: State, frame: Frame): Frame {
  state.stack.push(frame);
  for (let at = frame.first; at < state.owners.length; at++) state.owners[at] = frame;
  return frame;
}

/** Closes the innermost clauses while `test` holds for them; the chunk at `at` is no part of them. */
function popWhile(state: State, test: (frame: Frame) => boolean, at: number) {
  for (let frame = state.stack.at(-1); frame && test(frame); frame = state.stack.at(-1)) {
    frame.last = Math.max(lastWordBefore(state.chunks, at), frame.verbAt);
    state.stack.pop();
  }
}

/** A comma or an "and" between two clauses is no part of the first. */
function lastWordBefore(chunks: readonly Chunk[], end: number): number {
  let at = end - 1;
  for (
    let chunk = chunks[at];
    chunk?.kind === "stop" || (chunk?.kind === "marker" && chunk.role === "coordinator");
    chunk = chunks[at]
  )
    at--;
  return at;
}

function popTo(state: State, frame: Frame, at: number) {
  popWhile(state, (open) => open !== frame, at);
}

function openMarked(state: State, at: number, chunk: Extract<Chunk, { kind: "marker" }>) {
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

/** "After the talks ended, Mora …": the comma closes a clause that opens the sentence, or the one after "that". */
function closeOpening(state: State, at: number) {
  const opening = state.stack.findIndex((frame) => !frame.verb && !hasCandidate(state, frame));
  const outer = state.stack[opening];
  const inner = state.stack[opening + 1];
  if (!outer || !inner?.verb) return;
  if (inner.relation === "adverbial" || inner.relation === "participial") popTo(state, outer, at);
}

function isNumber(state: State, chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && /^\d/.test(state.tokens[chunk.phrase.head]?.text ?? "");
}

function takesThat(frame: Frame, apart: boolean): boolean {
  if (frame.verb?.form === "gerund") return !apart && REPORTING_VERBS.has(frame.verb.lemma);
  return isSaying(frame.verb);
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

function fill(state: State, frame: Frame, at: number, group: VerbGroup, subject: Subject | null) {
  frame.verb = group;
  frame.verbAt = at;
  frame.subject = subject?.phrase ?? frame.subject;
  frame.apposition = subject?.apposition ?? null;
  state.done.push(frame);
}

function openInfinitive(state: State, at: number, group: VerbGroup) {
  const before = skipBack(state.chunks, at - 1);
  const previous = state.chunks[before];
  const outer = top(state);
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

function openParticipial(state: State, at: number, group: VerbGroup) {
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

function openFinite(state: State, at: number, group: VerbGroup) {
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

/** "The harbor, Lund said, will close": a clause of saying between commas, within the one that it reports. */
function isParenthetical(state: State, outer: Frame, at: number, group: VerbGroup): boolean {
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
function endOfSaid(chunks: readonly Chunk[], at: number): number {
  const next = chunks[at + 1];
  return endOfSaying(chunks, next?.kind === "noun" && !next.preposition ? at + 1 : at);
}

/** Nothing that is said follows: "…, Lund told reporters in Tavla." */
function isBareSaying(chunks: readonly Chunk[], at: number): boolean {
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

function openParenthetical(state: State, outer: Frame, at: number, group: VerbGroup) {
  const chain = subjectChain(state.chunks, skipBack(state.chunks, at - 1), outer.first, true);
  const frame = frameOf({ first: chain?.first ?? at, relation: "root", last: endOfSaid(state.chunks, at) });
  fill(state, frame, at, group, chain);
  outer.relation = "complement";
  outer.parent = frame;
  for (let i = frame.first; i <= frame.last; i++) state.owners[i] = frame;
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

function isAmbiguousPast(state: State, group: VerbGroup): boolean {
  const word = state.tokens[group.head]?.normal ?? "";
  return (
    group.first === group.last && group.form === "finite" && group.tense === "past" && !FINITE_ONLY.has(word)
  );
}

function asParticiple(group: VerbGroup): VerbGroup {
  return { ...group, form: "participle", tense: "none", passive: true };
}

const CONCEDING: ReadonlySet<string> = new Set(["though", "although", "while", "whereas", "when"]);
const BELIEVING: ReadonlySet<string> = new Set(["believe", "think", "feel", "hope", "fear", "want"]);

/** "said X and warned": the verb shares the subject of the clause that its form fits. */
function openCoordinate(state: State, at: number, group: VerbGroup, before: number) {
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
  const twins = frames.filter((frame) => CLAUSE_VERBS.has(frame.verb?.lemma ?? "") || isSaying(frame.verb));
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

/** ", who runs the port, warned": the clause between commas ends; else ", said Mora" or one more verb of the same subject. */
function openAfterComma(state: State, at: number, group: VerbGroup) {
  const pending = state.stack.findLast((frame) => !frame.verb);
  if (pending) return resume(state, pending, at, group);
  if (
    REPORTING_VERBS.has(group.lemma) &&
    (openInverted(state, at, group) || openWithApposition(state, at, group))
  )
    return;
  openCoordinate(state, at, group, at);
}

function resume(state: State, pending: Frame, at: number, group: VerbGroup) {
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

function openInverted(state: State, at: number, group: VerbGroup): boolean {
  const next = skipForward(state.chunks, at + 1);
  const noun = state.chunks[next];
  if (noun?.kind !== "noun" || noun.preposition) return false;
  const frame = reportingFrame(state, at, at);
  fill(state, frame, at, group, null);
  invert(state, frame, at);
  return true;
}

/** "…, Karl Lund, the navy's spokesman, said": between the comma after what is said and the verb stand nouns only. */
function openWithApposition(state: State, at: number, group: VerbGroup): boolean {
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
function reportingFrame(state: State, first: number, at: number): Frame {
  popWhile(state, () => true, at);
  const frame = frameOf({ first, relation: "root" });
  reportOn(state, frame);
  return push(state, frame);
}

function reportOn(state: State, frame: Frame) {
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
function invert(state: State, frame: Frame, at: number) {
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

function openWithSubject(state: State, at: number, group: VerbGroup, chain: Subject, outer: Frame) {
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
  if (bound?.kind === "verb" && outer.verb?.form === "gerund" && outer.parent && !outer.parent.verb)
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

/** "Asked to describe the boat, Mora said": what was put to her. */
function isPut(group: VerbGroup, next: Chunk | undefined): boolean {
  if (!ADDRESSEE_VERBS.has(group.lemma) && group.lemma !== "press") return false;
  return next?.kind === "marker" || (next?.kind === "verb" && next.group.form === "infinitive");
}

function isPrepositional(chunk: Chunk | undefined): boolean {
  return (
    (chunk?.kind === "noun" && chunk.preposition !== null) ||
    (chunk?.kind === "word" && chunk.role !== "adverb")
  );
}

/** ", and Mora said": what the new clause stands beside. A verb of saying stands beside one of saying. */
function coordinateTo(state: State, group: VerbGroup): Frame | undefined {
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

/** "The men arrested on Monday said": what looked finite was a participle, or the clause within ends here. */
function openWithoutSubject(state: State, at: number, group: VerbGroup, outer: Frame) {
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
function openAwaited(state: State, at: number, group: VerbGroup): boolean {
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

function hasCandidate(state: State, frame: Frame): boolean {
  if (frame.antecedent) return true;
  for (let at = frame.first; at < state.owners.length; at++) {
    const chunk = state.chunks[at];
    if (state.owners[at] === frame && chunk?.kind === "noun" && !chunk.preposition) return true;
  }
  return false;
}

function hasFiniteAfter(chunks: readonly Chunk[], at: number): boolean {
  return chunks
    .slice(at + 1, at + 30)
    .some((chunk) => chunk.kind === "verb" && chunk.group.form === "finite");
}

function isSaying(verb: VerbGroup | null): boolean {
  return verb !== null && (REPORTING_VERBS.has(verb.lemma) || JUDGING_VERBS.has(verb.lemma));
}

function skipForward(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (let chunk = chunks[at]; chunk?.kind === "word" && chunk.role !== "preposition"; chunk = chunks[at])
    at++;
  return at;
}

function spanOf(first: Phrase, last: Phrase): Phrase {
  return { start: first.start, end: last.end, first: first.first, last: last.last, head: first.head };
}

function draftOf(state: State, frame: Frame, ids: ReadonlyMap<Frame, number>): Draft {
  const { chunks, tokens, owners } = state;
  const verb = frame.verb;
  const firstChunk = chunks[frame.first];
  const lastChunk = chunks[Math.max(frame.last, frame.verbAt)];
  if (!verb || !firstChunk || !lastChunk) throw new RangeError("A clause without its verb");
  const first = Math.min(
    firstOf(firstChunk),
    verb.first,
    frame.subject && !frame.antecedent ? verb.first : verb.first,
  );
  const last = Math.max(lastOf(lastChunk), verb.last);
  const start = tokens[first];
  const end = tokens[last];
  if (!start || !end) throw new RangeError("A clause outside its sentence");
  let object: Phrase | null = null;
  const complements: Clause["complements"] = [];
  // "shouted, shorthand for": what a comma parts from the verb is no object.
  const apart = chunks[frame.verbAt + 1]?.kind === "stop";
  for (let at = frame.verbAt + 1; at <= frame.last; at++) {
    const chunk = chunks[at];
    if (owners[at] !== frame || chunk?.kind !== "noun") continue;
    if (frame.inverted && frame.subject && chunk.phrase.first <= frame.subject.last) continue;
    if (chunk.preposition) complements.push({ preposition: chunk.preposition, phrase: chunk.phrase });
    else if (!object && !apart && complements.length === 0 && !frame.inverted)
      object = withMembers(chunks, at, frame, owners);
  }
  let outer = frame.parent;
  while (outer && !outer.verb) outer = outer.parent;
  return {
    start: start.start,
    end: end.end,
    first,
    last,
    head: verb.head,
    id: ids.get(frame) ?? 0,
    verb,
    subject: frame.subject ?? inheritedSubject(frame),
    apposition: frame.apposition ?? (frame.subject ? null : inheritedApposition(frame)),
    object,
    complements,
    relation: frame.relation,
    parent: outer ? (ids.get(outer) ?? null) : null,
    marker: frame.marker,
    inverted: frame.inverted,
  };
}

/** "met Mora, Lee and Okafor": the members of a coordinated object. */
function withMembers(chunks: readonly Chunk[], at: number, frame: Frame, owners: readonly Frame[]): Phrase {
  const first = chunks[at];
  if (first?.kind !== "noun") throw new RangeError("No noun");
  const members = [first.phrase];
  let end = at;
  for (let i = at + 1; i <= frame.last && owners[i] === frame; i++) {
    const chunk = chunks[i];
    const next = chunks[i + 1];
    const joins =
      (chunk?.kind === "marker" && chunk.role === "coordinator") ||
      (chunk?.kind === "stop" && chunk.mark === "comma");
    if (chunk?.kind === "noun" && chunk.preposition === "of") continue;
    if (!joins || next?.kind !== "noun" || next.preposition || owners[i + 1] !== frame) break;
    members.push(next.phrase);
    end = i + 1;
    i++;
  }
  const last = chunks[end];
  const coordinated = members.length > 1 && chunks.slice(at, end).some((chunk) => chunk.kind === "marker");
  if (!coordinated || last?.kind !== "noun") return first.phrase;
  return { ...spanOf(first.phrase, last.phrase), members };
}

function inheritedApposition(frame: Frame): Phrase | null {
  if (!inheritedSubject(frame)) return null;
  let outer = frame.parent;
  while (outer && !outer.subject) outer = outer.parent;
  return outer?.apposition ?? null;
}

function inheritedSubject(frame: Frame): Phrase | null {
  if (
    frame.relation === "root" ||
    frame.relation === "relative" ||
    (frame.relation === "adverbial" && frame.verb?.form === "finite")
  )
    return null;
  if (frame.verb?.form === "finite" && frame.relation !== "coordinate") return null;
  let outer = frame.parent;
  while (outer && !outer.subject) outer = outer.parent;
  return outer?.subject ?? null;
}
