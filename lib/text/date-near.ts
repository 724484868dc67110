// Which month, day, season or year an expression means: the nearest by direction, unless its words say which.
import { MONTH_NAMES, WEEKDAY_NAMES } from "../knowledge/date-words";
import { type Day, type Days, dayAt, monthDays, monthOf, partOf, weekdayOf, yearOf } from "./date-calendar";
import { type Anchor, UNRESOLVED } from "./date-pattern";

/** The nearest such month by direction; the running one counts both ways. */
export function nearMonth(month: number, anchor: Anchor): Days {
  if (anchor.today === null) return UNRESOLVED;
  const year = yearOf(anchor.today);
  const now = monthOf(anchor.today);
  if (anchor.direction === "back") return monthDays(month > now ? year - 1 : year, month);
  return monthDays(month < now ? year + 1 : year, month);
}

/** The nearest such date by direction; today counts both ways. */
export function nearDate(month: number, date: number, { today, direction }: Anchor): Days {
  if (today === null) return UNRESOLVED;
  const day = dayAt(yearOf(today), month, date);
  if (direction === "back") return single(day > today ? dayAt(yearOf(today) - 1, month, date) : day);
  return single(day < today ? dayAt(yearOf(today) + 1, month, date) : day);
}

/** Monday is 0. The nearest such day by direction, or the one that its words name. */
export function nearWeekday(weekday: number, which: string | null, { today, direction }: Anchor): Days {
  if (today === null) return UNRESOLVED;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const behind = (weekdayOf(today) - weekday + 7) % 7;
  switch (which) {
    case "last":
    case "past":
    case "this past":
      return single(today - (behind || 7));
    // "next Thursday" on a Monday is mostly that of the coming week; on a Thursday to Sunday so too.
    case "next":
      return single(today + (ahead || 7));
    case "coming":
    case "this coming":
      return single(today + (ahead || 7));
    case "this":
      return single(direction === "back" ? today - behind : today + ahead);
    default:
      return single(direction === "back" ? today - behind : today + ahead);
  }
}

/** The nearest such season by direction; it is named by its first month. */
export function nearSeason(month: number, { today, direction }: Anchor): Days {
  if (today === null) return UNRESOLVED;
  const own = monthDays(yearOf(today), month, 3);
  if (direction === "back") return (own.from ?? 0) <= today ? own : monthDays(yearOf(today) - 1, month, 3);
  return (own.to ?? 0) >= today ? own : monthDays(yearOf(today) + 1, month, 3);
}

/** "this", "last" or "next" summer. */
export function seasonNamed(month: number, which: string, today: Day): Days {
  const year = yearOf(today);
  const own = monthDays(year, month, 3);
  if (which === "this") {
    // In January and February "this winter" began last year.
    return month === 12 && monthOf(today) < 3 ? monthDays(year - 1, 12, 3) : own;
  }
  if (which === "last") return own.to !== null && own.to < today ? own : monthDays(year - 1, month, 3);
  return own.from !== null && own.from > today ? own : monthDays(year + 1, month, 3);
}

/** "2019", "last year". */
export function yearNamed(words: string | undefined, today: Day | null): number | null {
  if (words && /^\d/.test(words)) return Number(words);
  if (today === null) return null;
  return yearOf(today) + (words?.startsWith("last") ? -1 : words?.startsWith("next") ? 1 : 0);
}

/** "last March" looks back and "next March" ahead, whatever the tense. */
export function directed(anchor: Anchor, which: string | undefined): Anchor {
  const word = which?.trim().toLowerCase();
  if (word === "last") return { ...anchor, direction: "back" };
  if (word === "next") return { ...anchor, direction: "forward" };
  return anchor;
}

/** One day. */
export function single(day: Day): Days {
  return { from: day, to: day };
}

/** 1 to 12; 0 for what is no month. */
export function monthNumber(name: string | undefined): number {
  return MONTH_NAMES.findIndex((forms) => forms.includes(name ?? "")) + 1;
}

/** 0 to 6, Monday first. */
export function weekdayNumber(name: string | undefined): number {
  return WEEKDAY_NAMES.findIndex((forms) => forms.includes(name ?? ""));
}

/** A part or an edge of days: "the end of September" is its last ten days. */
export function edgeOf(days: Days, edge: string | undefined, part: "early" | "mid" | "late" | null): Days {
  if (edge === "start" || edge === "beginning") return partOf(days, "early");
  if (edge === "middle") return partOf(days, "mid");
  if (edge) return partOf(days, "late");
  return partOf(days, part);
}

/** The part that an expression names, in any case of letters. */
export function partName(part: string | undefined): "early" | "mid" | "late" | null {
  const name = part?.toLowerCase();
  return name === "early" || name === "mid" || name === "late" ? name : null;
}
