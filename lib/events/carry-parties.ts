// Parties that a sentence leaves in those before it: "The agreement is to be signed in Accra", "The two met again".
import { EVENT_WORDS } from "../knowledge/event-words";
import type { EntityId, EventType } from "../model/report";
import type { Clause, Phrase } from "../text/clauses";
import type { Token } from "../text/sentences";
import { EVENT_INDEX, singular, wordsOf } from "./event-index";
import type { FoundEvent, SentenceReading } from "./event-reading";

type Parts = { actors: EntityId[]; targets: EntityId[]; place: EntityId | null };

/** Sentences that a reader still has in mind. */
const BACK = 3;
const BOTH_SIDES: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.bothSides));
const PACTS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.carriedPacts));
const CURBS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.carriedCurbs));
const REACTIONS: ReadonlySet<EventType> = new Set<EventType>(["criticism", "support", "refusal", "protest"]);
const CARRIED: readonly { nouns: ReadonlySet<string>; types: ReadonlySet<EventType> }[] = [
  { nouns: CURBS, types: new Set<EventType>(["sanction", "arrest"]) },
  { nouns: new Set(wordsOf(EVENT_WORDS.carriedFights)), types: new Set<EventType>(["attack", "military"]) },
  {
    nouns: PACTS,
    types: new Set<EventType>(["agreement", "pledge", "talks", "meeting", "cooperation", "military"]),
  },
  {
    nouns: new Set(wordsOf(EVENT_WORDS.carriedSteps)),
    types: new Set<EventType>([
      "pledge",
      "agreement",
      "sanction",
      "military",
      "politics",
      "cooperation",
      "aid",
    ]),
  },
];
const WORDS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.carriedWords));
const THEM = new Set(["them", "it"]);
const SAID: ReadonlySet<EventType> = new Set<EventType>(["criticism", "demand", "pledge", "threat"]);
const CURBING: ReadonlySet<EventType> = new Set<EventType>(["sanction", "arrest"]);

/** Parties of an event told just before, where this clause points back at it and names nobody of its own there. */
export function carryParties(
  type: EventType,
  own: Parts | null,
  clause: Clause,
  content: readonly Clause[],
  { sentence: { tokens }, index }: SentenceReading,
  earlier: readonly FoundEvent[],
): Parts | null {
  const near = earlier.filter((event) => event.sentence >= index - BACK);
  const { subject, verb } = clause;
  // "urged both governments to talk": to the clause model the subject of what they are to do.
  const asked = content[0]?.verb.form === "infinitive" ? content[0].subject : null;
  const object = clause.object ?? (asked && asked.first > verb.last ? asked : null);
  if (own?.targets.length) return null;
  const both = () => near.map(pairOf).findLast((ids) => ids.length === 2);
  if (own?.actors.length && !EVENT_INDEX.mutual.has(type) && object) {
    const [actor] = own.actors;
    const targets = targetsBefore(type, own.actors, tokens, object, near, index, both);
    return actor && targets?.length && !targets.includes(actor) ? { ...own, targets } : null;
  }
  if (own?.actors.length) return null;
  if (subject && pointsAt(tokens, subject, BOTH_SIDES, false)) {
    const sides = both();
    return sides ? { actors: sides, targets: [], place: null } : null;
  }
  const noun = verb.passive ? subject : object;
  if (!noun) return null;
  if (EVENT_INDEX.mutual.has(type) && pointsAt(tokens, noun, PACTS, true)) {
    // The treaty of those who agreed on it, not of whoever talked since.
    const agreed = near.filter((event) => event.type === type || event.type === "pledge");
    const sides = [...near, ...agreed].map(sidesOf).findLast((ids) => ids.length > 1);
    return sides ? { actors: sides, targets: [], place: null } : null;
  }
  if (type === "concession" && pointsAt(tokens, noun, CURBS, true)) {
    const curb = near.findLast((event) => CURBING.has(event.type));
    return curb ? { actors: curb.actors, targets: curb.targets, place: null } : null;
  }
  return null;
}

/** "urged both governments", "accusing them of", "rejected the charge". */
function targetsBefore(
  type: EventType,
  actors: readonly EntityId[],
  tokens: readonly Token[],
  object: Phrase,
  near: readonly FoundEvent[],
  index: number,
  both: () => EntityId[] | undefined,
): EntityId[] | undefined {
  if (pointsAt(tokens, object, BOTH_SIDES, false)) return both();
  const word = tokens[object.head]?.normal ?? "";
  if (object.first === object.last && THEM.has(word))
    return near.findLast((event) => event.sentence === index && event.targets.length > 0)?.targets;
  if (REACTIONS.has(type)) {
    const kinds = CARRIED.find(({ nouns }) => pointsAt(tokens, object, nouns, true))?.types;
    const done = kinds && near.findLast((event) => event.actors.length > 0 && kinds.has(event.type));
    if (done) return done.actors.some((id) => actors.includes(id)) ? undefined : done.actors;
  }
  if (type !== "refusal" || !pointsAt(tokens, object, WORDS, true)) return undefined;
  return near.findLast(
    (event) =>
      SAID.has(event.type) && event.actors.length === 1 && !actors.some((id) => event.actors.includes(id)),
  )?.actors;
}

/** "the deal", "this ban": a noun that the reader knows, with no name in it. */
function pointsAt(
  tokens: readonly Token[],
  { first, last, head }: Phrase,
  nouns: ReadonlySet<string>,
  byHead: boolean,
): boolean {
  const words = tokens.slice(first, last + 1);
  if (words.length > 4 || words.slice(1).some(({ text }) => /^\p{Lu}/u.test(text))) return false;
  if (byHead)
    return (
      /^(?:the|this|that|these|those)$/.test(words[0]?.normal ?? "") &&
      nouns.has(singular(tokens[head]?.normal ?? ""))
    );
  return words.some(({ normal }) => nouns.has(normal));
}

/** The two of an event, be it done together or by one to the other. */
function pairOf(event: FoundEvent): EntityId[] {
  return [...event.actors, ...event.targets];
}

/** Both sides of a mutual event; the promise to make something together is one. */
function sidesOf({ type, actors, targets }: FoundEvent): EntityId[] {
  if (EVENT_INDEX.mutual.has(type) || type === "pledge" || actors.length > 1) return actors;
  return type === "visit" ? [...actors, ...targets] : [];
}
