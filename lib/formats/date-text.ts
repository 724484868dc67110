import type { DateRange, IsoDate } from "../model/report";
import { fill, type Labels } from "./labels";

/** "26–28 October 2025", "September 2025", "2019", "since 3 May 2011"; null where both ends are open. */
export function dateText({ from, to }: DateRange, labels: Labels): string | null {
  if (!from && !to) return null;
  if (!from) return fill(labels.until, { to: dayText(to ?? "", labels) });
  if (!to) return fill(labels.since, { from: dayText(from, labels) });
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) return years(from.slice(0, 4), to.slice(0, 4));
  if (from.endsWith("-01") && isMonthEnd(to))
    return range(from, to, { year: "numeric", month: "long" }, labels);
  return range(from, to, { year: "numeric", month: "long", day: "numeric" }, labels);
}

/** "25 October 2025": of a date or a date-time, the day of its own time zone. */
export function dayText(iso: IsoDate, labels: Labels): string {
  return range(iso, iso, { year: "numeric", month: "long", day: "numeric" }, labels);
}

function range(from: IsoDate, to: IsoDate, form: Intl.DateTimeFormatOptions, { locale }: Labels): string {
  const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: "UTC", calendar: "gregory" });
  const text = format.formatRange(dateOf(from), dateOf(to));
  // Engines differ in the spaces around a dash: none between bare numbers ("26–28 October").
  return text.replace(/[\u2009\u202f]/g, " ").replace(/^(\d{1,2}) ?– ?(?=\d{1,2} )/, "$1–");
}

function years(from: string, to: string): string {
  return from === to ? from : `${from}–${to}`;
}

function isMonthEnd(iso: IsoDate): boolean {
  const next = dateOf(iso);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

function dateOf(iso: IsoDate): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}
