// What joins points into ranges and opens their ends: "from … to …", "between … and …", "since", "by", "until".
import type { DatePrecision } from "../model/report";
import type { Day, Days } from "./date-calendar";
import { countOf, shifted } from "./date-counting";
import type { Anchor } from "./date-pattern";

/** An expression of one sentence; `start`–`end` are offsets into the sentence's text. */
export type FoundDate = {
  start: number;
  end: number;
  rule: string;
  precision: DatePrecision;
  days: Days;
  anchor: Anchor;
  /** Reads it once more against another day ("from March to June 2019"). */
  read: (anchor: Anchor) => Days | null;
  hasYear: boolean;
};

const JOINT = /^ ?(?:to|through|until|till|up to|and|-|–|—) ?$/;
// The joining word may belong to the second expression: "from March" + "until June".
const OWN_JOINT = /^(?:to|through|until|till)\b/;
const OPENER =
  /^(since|by|until|till|before|after|from|between|starting(?: from| on)?|beginning(?: from| on)?|as of|effective)\b/i;
const OPENER_BEFORE =
  /(?<![\w'-])(since|by|until|till|before|after|from|between|starting(?: from| on)?|beginning(?: from| on)?)(?: on)?(?: the)? $/i;

/** Neighbors that a word joins are one range. */
export function joinRanges(found: readonly FoundDate[], text: string): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of found) {
    const last = joined.at(-1);
    const gap = last ? text.slice(last.end, date.start) + (OWN_JOINT.exec(text.slice(date.start)) ?? "") : "";
    if (last && JOINT.test(gap) && isRange(last, date, gap, text))
      joined[joined.length - 1] = joinOf(last, date, text);
    else joined.push(date);
  }
  return joined;
}

function isRange(first: FoundDate, second: FoundDate, gap: string, text: string): boolean {
  const opener = openerOf(first, text)?.word ?? "";
  if (!gap.includes("and")) return !/^(?:since|by|until|before|after)/.test(opener);
  if (opener === "between") return true;
  // "on Monday and Tuesday": days that follow each other.
  const next = first.days.to;
  return next !== null && second.days.from === next + 1;
}

function joinOf(first: FoundDate, second: FoundDate, text: string): FoundDate {
  const start = openerOf(first, text)?.start ?? first.start;
  let from = first.days.from;
  let to = second.days.to;
  if (second.hasYear && !first.hasYear && second.days.from !== null)
    from = first.read({ ...first.anchor, today: second.days.from, direction: "back" })?.from ?? from;
  else if (from !== null && to !== null && to < from) {
    // Read apart they fell on two sides of today.
    if (first.anchor.direction === "back")
      from = first.read({ ...first.anchor, today: to, direction: "back" })?.from ?? from;
    else to = second.read({ ...second.anchor, today: from, direction: "forward" })?.to ?? to;
  }
  const read = second.read;
  return {
    ...first,
    start,
    end: second.end,
    rule: "range",
    days: { from, to },
    read,
    hasYear: second.hasYear,
  };
}

const DURATION = /(?<![\w-])(?<count>[a-z]+|\d{1,3})[- ](?<unit>day|week|month)(?:s|-long)?\b/g;

/** "since" and its like open one end; "from Sunday" with a length told takes it: "a three-day trip from Sunday". */
export function openEnds(date: FoundDate, text: string): FoundDate {
  if (date.rule === "range" || date.rule === "year-range") return date;
  const opener = openerOf(date, text);
  if (!opener) return date;
  const { from, to } = date.days;
  const isPossessive = /['’]s\b/.test(text.slice(date.start, date.end));
  const opened = (days: Days, rule: string): FoundDate => ({ ...date, start: opener.start, days, rule });
  switch (opener.word.split(" ")[0]) {
    case "since":
      return opened({ from, to: null }, "since");
    case "by":
    case "until":
    case "till":
      return opened({ from: null, to }, opener.word);
    case "before":
      // "before the end of the year" is within it.
      if (date.rule === "edge-of-period" && /\bend\b/.test(text.slice(date.start, date.end)))
        return opened({ from: null, to }, "before");
      return isPossessive ? date : opened({ from: null, to: from === null ? null : from - 1 }, "before");
    case "after":
      return isPossessive ? date : opened({ from: to === null ? null : to + 1, to: null }, "after");
    case "from":
    case "starting":
    case "beginning": {
      // "from July 4 to 6"
      if (date.rule === "calendar-day" && from !== to) return { ...date, start: opener.start };
      const length = date.precision === "day" && from !== null ? lengthTold(text, from) : null;
      if (length !== null) return opened({ from, to: length }, "duration");
      return opened({ from, to: null }, "from");
    }
    default:
      return date;
  }
}

function lengthTold(text: string, from: Day): Day | null {
  for (const match of text.matchAll(DURATION)) {
    const count = countOf(match.groups?.count);
    if (count !== null && count > 0) return shifted(from, count, match.groups?.unit ?? "day") - 1;
  }
  return null;
}

function openerOf(date: FoundDate, text: string): { word: string; start: number } | null {
  const own = OPENER.exec(text.slice(date.start, date.end));
  if (own?.[1]) return { word: own[1].toLowerCase(), start: date.start };
  // "met once before in May": an adverb, no opener.
  if (
    /^in /i.test(text.slice(date.start, date.end)) &&
    /(?:before|since|after|by) $/.test(text.slice(0, date.start))
  )
    return null;
  const before = OPENER_BEFORE.exec(text.slice(Math.max(0, date.start - 24), date.start));
  if (!before?.[1]) return null;
  return { word: before[1].toLowerCase(), start: date.start - before[0].length };
}
