// Counting in days, weeks, months and years from a day.
import { NUMBER_WORDS } from "../knowledge/date-words";
import {
  addMonths,
  type Day,
  type Days,
  monthDays,
  monthOf,
  weekDays,
  weekdayOf,
  yearDays,
  yearOf,
} from "./date-calendar";
import { single } from "./date-near";
import { type Anchor, UNRESOLVED } from "./date-pattern";

/** "three", "3", "a"; null where the words tell no number ("several"). */
export function countOf(words: string | undefined): number | null {
  if (words === undefined) return 1;
  if (/^\d+$/.test(words)) return Number(words);
  return NUMBER_WORDS[words] ?? null;
}

/** `count` units after a day. */
export function shifted(day: Day, count: number, unit: string): Day {
  if (unit === "day") return day + count;
  if (unit === "week") return day + 7 * count;
  return addMonths(day, count * ({ month: 1, year: 12, decade: 120 }[unit] ?? 1));
}

/** "today", "the day before yesterday", "overnight". */
export function deictic(word: string, today: Day): Days {
  if (word === "day before yesterday") return single(today - 2);
  if (word === "day after tomorrow") return single(today + 2);
  if (word === "tomorrow") return single(today + 1);
  if (word === "yesterday" || word === "last night") return single(today - 1);
  if (word === "overnight") return { from: today - 1, to: today };
  return single(today);
}

/** The calendar week, month, year … that lies `shift` from that of a day. */
export function period(unit: string, shift: number, day: Day): Days {
  const year = yearOf(day);
  const month = monthOf(day);
  switch (unit) {
    case "day":
      return single(day + shift);
    case "week":
      return weekDays(day, shift);
    case "month":
      return monthDays(year, month + shift);
    case "quarter":
      return monthDays(year, month - ((month - 1) % 3) + 3 * shift, 3);
    case "decade": {
      const first = year - (year % 10) + 10 * shift;
      return yearDays(first, first + 9);
    }
    case "century": {
      const first = year - (year % 100) + 100 * shift;
      return yearDays(first, first + 99);
    }
    case "year":
      return yearDays(year + shift);
    default: {
      const start = { spring: 3, summer: 6, autumn: 9, winter: 12 }[unit] ?? 1;
      return monthDays(year + shift, start, 3);
    }
  }
}

/** A count of days or weeks leads to a day, one of months to a month, one of years to a year. */
export function around(day: Day | null, count: number | null, sign: 1 | -1, unit: string): Days {
  if (day === null || count === null) return UNRESOLVED;
  const there = shifted(day, sign * count, unit);
  if (unit === "day" || unit === "week") return single(there);
  if (unit === "month") return monthDays(yearOf(there), monthOf(there));
  if (unit === "decade") return UNRESOLVED;
  return yearDays(yearOf(there));
}

/** Saturday and Sunday: the last or the next ones by direction, or those that the words name. */
export function weekend(which: string, { today, direction }: Anchor): Days {
  if (today === null) return UNRESOLVED;
  const saturday = today - weekdayOf(today) + 5;
  const isOver = weekdayOf(today) < 5;
  const last = isOver ? saturday - 7 : saturday;
  if (which.includes("last") || which.includes("past")) {
    const from = isOver ? saturday - 7 : saturday - (weekdayOf(today) === 5 ? 7 : 0);
    return { from, to: from + 1 };
  }
  if (which === "next") return { from: saturday + 7, to: saturday + 8 };
  if (direction === "back") return { from: last, to: last + 1 };
  return { from: saturday, to: saturday + 1 };
}
