// What a pattern of time is, and the pieces that patterns are made of.
import { MONTH_NAMES, WEEKDAY_NAMES } from "../knowledge/date-words";
import type { DatePrecision } from "../model/report";
import type { Day, Days } from "./date-calendar";

/** What an expression is read against. `told` is the last single day told before it ("the day before"). */
export type Anchor = { today: Day | null; told: Day | null; direction: Direction };
/** Where in time an expression without a year or a week lies, by the tense of what it dates. */
export type Direction = "back" | "forward";
export type Groups = Readonly<Record<string, string | undefined>>;

export type DatePattern = {
  rule: string;
  precision: DatePrecision;
  pattern: RegExp;
  /** Null: the words are no date. Open or unresolved ends are null within the days. */
  read: (groups: Groups, anchor: Anchor) => Days | null;
};

export const UNRESOLVED: Days = { from: null, to: null };

export const MONTH = alternation(MONTH_NAMES.flat());
export const WEEKDAY = alternation(WEEKDAY_NAMES.flat());

/** Global, with Unicode word edges; the words before are a name's ("May-Britt") where a hyphen joins them. */
export function rx(source: string): RegExp {
  return new RegExp(`(?<![\\w'-])(?:${source})`, "g");
}

/** Any of the words, the longest first. */
export function alternation(words: readonly string[]): string {
  return `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => (word.endsWith(".") ? word.replace(/\.$/, "\\.") : `${word}\\b`))
    .join("|")})`;
}
