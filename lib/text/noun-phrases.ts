// How far a noun phrase or the words for a time go.
import type { Phrase } from "./clauses";
import type { Token } from "./sentences";
import type { WordClass } from "./word-classes";

/** "Tuesday's strike", "Sunday talks", "May elections": a time that only qualifies a noun. */
export function opensPhrase(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  at: number,
  to: number,
): boolean {
  const token = tokens[at];
  if (!token || at >= to) return false;
  if (token.possessive) return true;
  const next = classes[at + 1];
  // "Friday afternoon" is a time as a whole.
  const following = tokens[at + 1];
  return (
    next === "noun" &&
    !token.post.trim() &&
    !following?.tags.has("Date") &&
    !PARTS_OF_DAY.test(following?.normal ?? "")
  );
}

const PARTS_OF_DAY = /^(?:morning|evening|afternoon|night)$/;

/** The last token of "Monday morning", "May 12". */
export function endOfTime(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  at: number,
  to: number,
): number {
  let last = at;
  while (last < to && !/[,;:—]/.test(tokens[last]?.post ?? "") && isTimePart(tokens, classes, last + 1))
    last++;
  return last;
}

function isTimePart(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  return (
    classes[at] === "time" ||
    (classes[at] === "number" && /^\d/.test(tokens[at]?.text ?? "")) ||
    PARTS_OF_DAY.test(tokens[at]?.normal ?? "")
  );
}

/** The noun phrase that begins at a token; null where none does. */
export function readNounPhrase(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  from: number,
  to: number,
): Phrase | null {
  let head = -1;
  let last = from - 1;
  for (let at = from; at <= to; at++) {
    const kind = classes[at];
    const token = tokens[at];
    if (!token || !belongs(tokens, classes, at, from, head)) break;
    last = at;
    if (kind === "noun" || kind === "name" || kind === "pronoun" || kind === "number" || kind === "time") {
      if (!(kind === "number" && head >= 0 && classes[head] !== "number")) head = at;
    }
    if (kind === "pronoun" && !token.possessive) break;
    if (/[,;:—–(]|["”’]\s*$|--/.test(token.post) && !token.possessive && !isHyphen(token)) {
      if (!continuesAfterQuote(tokens, classes, at)) break;
    }
    if (at < to && /\(|[—–]/.test(tokens[at + 1]?.pre ?? "")) break;
  }
  if (last < from) return null;
  if (head < 0) {
    // "the poor", "many", "those": an adjective or a determiner that stands for its noun.
    const kind = classes[last];
    if (kind !== "determiner" && kind !== "adjective") return null;
    if (kind === "adjective" && classes[from] !== "determiner") return null;
    head = last;
  }
  return phraseOf(tokens, from, last, head);
}

/** "last week", "three days", "2019": no one who acts. */
export function isTime(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = tokens[phrase.head];
  if (!head || head.possessive) return false;
  return (
    head.tags.has("Duration") ||
    // "2,093" is no year.
    (head.tags.has("Year") && !head.text.includes(",")) ||
    head.tags.has("Time") ||
    (head.tags.has("Date") && phrase.first === phrase.last) ||
    // "Early Tuesday"
    (head.tags.has("WeekDay") &&
      phrase.first === phrase.last - 1 &&
      /^(?:early|late|last|next|this)$/.test(tokens[phrase.first]?.normal ?? ""))
  );
}

function isHyphen(token: Token): boolean {
  return token.post === "-" || token.post === "/";
}

function continuesAfterQuote(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  const post = tokens[at]?.post ?? "";
  if (!/^["”’]\s$/.test(post)) return false;
  const next = classes[at + 1];
  return classes[at] === "adjective" && next === "noun";
}

function belongs(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  at: number,
  from: number,
  head: number,
): boolean {
  const kind = classes[at];
  const before = tokens[at - 1];
  const held = at > from && Boolean(before?.possessive);
  switch (kind) {
    case "determiner":
      if (at === from) return true;
      if (head >= 0 && !held) return false;
      return tokens[at]?.normal !== "that";
    case "possessive":
      return at === from || head < 0;
    case "pronoun":
      return at === from;
    case "noun":
    case "name":
      // "In 2015 Lund said": a year is no part of the name.
      if (kind === "name" && at > from && /^(?:19|20)\d\d$/.test(before?.text ?? "")) return false;
      return !(at > from && classes[at - 1] === "time" && kind === "name" && !held);
    case "number":
      return true;
    case "adjective":
      return head < 0 || held || classes[at + 1] === "noun" || classes[at + 1] === "adjective";
    case "time":
      return at === from || held || classes[at - 1] === "determiner" || classes[at - 1] === "adjective";
    case "adverb":
      // "the newly elected leader", "nearly 200 men"
      return at === from
        ? classes[at + 1] === "number"
        : head < 0 && (classes[at + 1] === "adjective" || classes[at + 1] === "number");
    case "coordinator":
      // "the foreign and defense ministers"
      return head < 0 && at > from && classes[at - 1] === "adjective" && classes[at + 1] === "adjective";
    default:
      return false;
  }
}

function phraseOf(tokens: readonly Token[], first: number, last: number, head: number): Phrase {
  const a = tokens[first];
  const b = tokens[last];
  if (!a || !b) throw new RangeError("A phrase outside its sentence");
  return { start: a.start, end: b.end, first, last, head };
}
