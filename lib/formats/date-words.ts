// Dates as the reader's language writes them. All days are calendar days of the article: no time zone moves them.
import type { DatePrecision, DateRange } from "../model/report";

/** "2025-10-25T14:10:00+03:00" → "25 October 2025": the day as the page gives it. */
export function dayInWords(iso: string, language: string): string {
  const date = dayOf(iso);
  return date ? formatOf(language, "day").format(date) : iso;
}

/** Null where nothing is resolved. */
export function rangeInWords(
  { from, to }: DateRange,
  precision: DatePrecision,
  language: string,
): string | null {
  const start = from && dayOf(from);
  const end = to && dayOf(to);
  const format = formatOf(language, precision);
  if (start && end) return format.formatRange(start, end);
  if (start) return `${format.format(start)} –`;
  if (end) return `– ${format.format(end)}`;
  return null;
}

function dayOf(iso: string): Date | null {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function formatOf(language: string, precision: DatePrecision): Intl.DateTimeFormat {
  const day = precision === "day" || precision === "vague" ? "numeric" : undefined;
  const month = precision === "year" ? undefined : "long";
  return new Intl.DateTimeFormat(language, { year: "numeric", month, day, timeZone: "UTC" });
}
