// The words of an event's place, be it an entity or not.
import type { EventType } from "../model/report";
import type { SentenceReading } from "./event-reading";
import { PREPOSITIONS } from "./read-parties";

const SOMEWHERE = new Set(["in", "at", "near"]);
const PLACED: ReadonlySet<EventType> = new Set<EventType>([
  "visit",
  "meeting",
  "talks",
  "agreement",
  "attack",
  "protest",
  "military",
  "arrest",
]);

/** The words of the place, be it an entity or not: "in Geneva", "near Żagań". */
export function placeWords(
  type: EventType,
  { sentence }: SentenceReading,
  tail: readonly number[],
): string | null {
  if (!PLACED.has(type)) return null;
  for (const at of tail) {
    if (!SOMEWHERE.has(sentence.tokens[at]?.normal ?? "")) continue;
    let last = at;
    for (let next = at + 1; /^\p{Lu}/u.test(sentence.tokens[next]?.text ?? ""); next++) {
      last = next;
      if (sentence.tokens[next]?.post.trim() || PREPOSITIONS.has(sentence.tokens[next]?.normal ?? "")) break;
    }
    const first = sentence.tokens[at + 1];
    const end = sentence.tokens[last];
    if (last > at && first && end && !first.tags.has("Date") && !first.tags.has("Month"))
      return sentence.text.slice(first.start - sentence.start, end.end - sentence.start);
  }
  return null;
}
