// A clause that is closed, as data: its span, subject, object and complements.
import { type Chunk, firstOf, lastOf } from "./chunks";
import type { Frame, State } from "./clause-frames";
import { spanOf } from "./clause-signs";
import type { Clause, Phrase } from "./clauses";

export type Draft = Omit<Clause, "sentence" | "quote">;

/** The clause of a frame that has its verb. */
export function draftOf(state: State, frame: Frame, ids: ReadonlyMap<Frame, number>): Draft {
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
