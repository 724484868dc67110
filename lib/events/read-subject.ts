// Who a clause's subject is: over what the sentence leaves out, leaves before, or puts between commas.
import { EVENT_WORDS } from "../knowledge/event-words";
import type { Clause, Phrase } from "../text/clauses";
import type { Token } from "../text/sentences";
import { EVENT_INDEX, singular, wordsOf } from "./event-index";
import type { EventReading, SentenceReading } from "./event-reading";
import { AGENTS, type Party, readParties } from "./read-parties";

const SAME = new Set(["it", "he", "she", "they"]);
const OWNERS = new Set(["his", "her", "its", "their"]);
const OWNED: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.owned));

/** The parties of the subject of a clause, those that a pronoun stands for included. */
export function readSubject(reading: EventReading, one: SentenceReading, clause: Clause): Party[] {
  const { tokens } = one.sentence;
  const { subject } = clause;
  if (!subject) return readAhead(reading, one, clause);
  const shared = one.clauses.find((other) => other.id === clause.parent);
  if (clause.relation === "coordinate" && shared?.subject?.first === subject.first)
    return readSubject(reading, one, shared);
  const first = isSecond(clause, tokens) ? secondStart(tokens, subject) : firstOfPair(one, clause, subject);
  const parties = [...readParties(reading, one, first, subject.last), ...readAside(reading, one, clause)].map(
    (party) => asSeat(party, one),
  );
  const opening = tokens[subject.first]?.normal ?? "";
  const isPronoun = subject.first === subject.last && SAME.has(opening);
  if (!parties.length && OWNERS.has(opening) && OWNED.has(singular(tokens[subject.head]?.normal ?? "")))
    return asCountries(reading, readOwner(reading, one, clause, opening));
  if (
    clause.relation === "relative" &&
    EVENT_INDEX.mutual.has(EVENT_INDEX.verbs.get(clause.verb.lemma) ?? "aid")
  )
    parties.unshift(...readFirstOfTwo(reading, one, clause, parties));
  if (parties.length || !isPronoun) return parties;
  const parent = one.clauses.find((other) => other.id === clause.parent);
  const isOwn = parent?.subject && (clause.relation === "complement" || clause.relation === "coordinate");
  // "Libya announced that it has suspended": the pronoun is the one who announces.
  const above =
    isOwn && parent.subject ? readParties(reading, one, parent.subject.first, parent.subject.last) : [];
  return above.length || opening === "he" || opening === "she" ? above : readBefore(reading, one, opening);
}

/** "Japan pledged ten million, and Peru offered a hospital": a main clause of its own, not what was pledged. */
export function isSecond({ relation, marker, verb, subject }: Clause, tokens: readonly Token[]): boolean {
  if (relation !== "complement" || marker || verb.form !== "finite" || !subject) return false;
  return secondStart(tokens, subject) > subject.first;
}

function secondStart(tokens: readonly Token[], { first, last }: Phrase): number {
  for (let at = last - 1; at > first; at--)
    if (tokens[at]?.normal === "and" && tokens[at - 1]?.post.includes(",")) return at + 1;
  return first;
}

/** "Mora, however, ruled out": the one name before the verb, where the clause has no other subject. */
function readAhead(reading: EventReading, one: SentenceReading, { first, verb, relation }: Clause): Party[] {
  if (verb.form !== "finite" || relation === "relative" || verb.first <= first) return [];
  const parties = readParties(reading, one, first, verb.first - 1).filter(
    (party) => party.strong && !party.isPlace && party.preposition === "",
  );
  return parties.length === 1 && (parties[0]?.token ?? 0) - first < 5 ? parties : [];
}

/** "Mora and Chilean President Ana Ruiz met": the name that opens the clause belongs to the pair. */
function firstOfPair({ sentence, mentions }: SentenceReading, clause: Clause, subject: Phrase): number {
  const { tokens } = sentence;
  const closed = openingOf(tokens, subject.first, clause.first);
  if (closed !== null) return closed;
  if (tokens[subject.first - 1]?.normal !== "and") return subject.first;
  const opening = tokens[clause.first]?.tags.has("Determiner") ? clause.first + 1 : clause.first;
  const start = tokens[opening]?.start ?? 0;
  const end = tokens[subject.first - 2]?.end ?? 0;
  const opens = mentions.some(
    (mention) =>
      mention.start <= start && mention.end > start && mention.end >= end - 2 && mention.end <= end,
  );
  return opens ? clause.first : subject.first;
}

/** "Leaders from ECOWAS (a bloc of fifteen) member states met": what stands before the brackets belongs to it. */
function openingOf(tokens: readonly Token[], first: number, from: number): number | null {
  if (!tokens[first - 1]?.post.includes(")")) return null;
  for (let at = first - 1; at > from; at--) if (tokens[at]?.pre.includes("(")) return from;
  return null;
}

/** "The army said its troops fired": whoever says it, else who the sentence before was about. */
function readOwner(reading: EventReading, one: SentenceReading, clause: Clause, owner: string): Party[] {
  const over = one.clauses.find((other) => other.id === clause.parent)?.subject;
  const above =
    over && clause.relation === "complement"
      ? readParties(reading, one, over.first, over.last).filter((party) => party.strong && !party.isPlace)
      : [];
  return above.length === 1 ? above : readBefore(reading, one, owner === "its" ? "it" : "she");
}

/** "Mora and Lund, who met on Monday": both of them. */
function readFirstOfTwo(
  reading: EventReading,
  one: SentenceReading,
  { subject }: Clause,
  parties: readonly Party[],
): Party[] {
  const { tokens } = one.sentence;
  const and = (subject?.first ?? 0) - 1;
  if (tokens[and]?.normal !== "and" || parties.length !== 1) return [];
  const before = readParties(reading, one, Math.max(0, and - 6), and - 1).at(-1);
  const end = tokens[and - 1]?.end ?? 0;
  return before && before.mention.end >= end - 1 && before.kind === parties[0]?.kind
    ? [{ ...before, preposition: "", strong: true }]
    : [];
}

/** "lawmakers in Ottawa": the seat tells whose they are. */
function asSeat(party: Party, { sentence: { tokens } }: SentenceReading): Party {
  const isSeat = party.isPlace && party.preposition === "in" && party.mention.form === "place";
  const head = singular(tokens[party.token - 2]?.normal ?? "");
  return isSeat && AGENTS.has(head) ? { ...party, isPlace: false, strong: true } : party;
}

/** "his Togolese counterpart, Mora, signed": the name of the one described. */
function readAside(reading: EventReading, one: SentenceReading, { apposition }: Clause): Party[] {
  if (!apposition) return [];
  return readParties(reading, one, apposition.first, apposition.last).filter(
    ({ kind, preposition }) => kind === "official" && preposition === "",
  );
}

/** "It urged Manila …": who the sentence before was about, a country or a body; of people, the one. */
function readBefore(reading: EventReading, one: SentenceReading, pronoun: string): Party[] {
  const before = reading.readings[one.index - 1];
  if (before?.sentence.paragraph !== one.sentence.paragraph) return [];
  const main = before.clauses.find((clause) => clause.relation === "root" && clause.subject);
  if (!main?.subject) return [];
  const parties = readParties(reading, before, main.subject.first, main.subject.last).filter(
    (party) => party.strong && !party.isPlace,
  );
  const [only] = parties;
  if (pronoun === "they") return parties.length > 1 ? parties : [];
  if (parties.length !== 1) return [];
  return (only?.kind === "official") === (pronoun === "she") ? parties : [];
}

function asCountries({ countryOf }: EventReading, parties: readonly Party[]): Party[] {
  return parties.flatMap((party) => {
    const country = party.kind === "country" ? party.id : countryOf.get(party.id);
    return country ? [{ ...party, id: country, kind: "country" as const }] : [];
  });
}
