// Arithmetic on calendar days: a day is the number of days since 1970-01-01, so that no time zone can move it.
import type { IsoDate } from "../model/report";

export type Day = number;
/** Inclusive; null where open or unknown. */
export type Days = { from: Day | null; to: Day | null };

const MS = 86_400_000;

/** The calendar day of an ISO date or date-time in its own time zone; null where it is none. */
export function readDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  if (!match) return null;
  return dayAt(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function isoOf(day: Day | null): IsoDate | null {
  return day === null ? null : new Date(day * MS).toISOString().slice(0, 10);
}

/** `month` counts from 1 and may run over: month 13 is the next January. */
export function dayAt(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / MS;
}

export function yearOf(day: Day): number {
  return new Date(day * MS).getUTCFullYear();
}

export function monthOf(day: Day): number {
  return new Date(day * MS).getUTCMonth() + 1;
}

/** 0 for Monday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * MS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1 + months;
  const length = dayAt(year, month + 1, 1) - dayAt(year, month, 1);
  return dayAt(year, month, Math.min(date.getUTCDate(), length));
}

export function monthDays(year: number, month: number, count = 1): Days {
  return { from: dayAt(year, month, 1), to: dayAt(year, month + count, 1) - 1 };
}

export function yearDays(year: number, last = year): Days {
  return { from: dayAt(year, 1, 1), to: dayAt(last, 12, 31) };
}

/** Monday to Sunday around a day, `weeks` later. */
export function weekDays(day: Day, weeks = 0): Days {
  const from = day - weekdayOf(day) + 7 * weeks;
  return { from, to: from + 6 };
}

/** "early", "mid" and "late" of a month, a season, a year, a decade. */
export function partOf(days: Days, part: "early" | "mid" | "late" | null): Days {
  if (!part || days.from === null || days.to === null) return days;
  const months = (yearOf(days.to) - yearOf(days.from)) * 12 + monthOf(days.to) - monthOf(days.from) + 1;
  const year = yearOf(days.from);
  const month = monthOf(days.from);
  if (months === 1) {
    if (part === "early") return { from: days.from, to: days.from + 9 };
    if (part === "mid") return { from: days.from + 10, to: days.from + 19 };
    return { from: days.from + 20, to: days.to };
  }
  // A decade's halves ("the late 1950s") overlap in the middle; a year and a season fall into thirds.
  if (months === 120) {
    if (part === "early") return yearDays(year, year + 4);
    if (part === "mid") return yearDays(year + 3, year + 6);
    return yearDays(year + 5, year + 9);
  }
  const third = Math.max(1, Math.floor(months / 3));
  if (part === "early") return monthDays(year, month, third);
  if (part === "mid") return monthDays(year, month + third, third);
  return { from: dayAt(year, month + 2 * third, 1), to: days.to };
}
