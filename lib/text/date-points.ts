// Expressions that name a day, a month, a season, a year by itself. Those that count from today stand in
// date-relatives.ts; what joins them ("from … to …", "since …") in date-ranges.ts.
import { HOLIDAYS, ORDINALS, SEASONS } from "../knowledge/date-words";
import { dayAt, monthDays, partOf, yearDays, yearOf } from "./date-calendar";
import {
  directed,
  edgeOf,
  monthNumber,
  nearDate,
  nearMonth,
  nearSeason,
  nearWeekday,
  partName,
  seasonNamed,
  single,
  weekdayNumber,
  yearNamed,
} from "./date-near";
import { alternation, type DatePattern, MONTH, rx, UNRESOLVED, WEEKDAY } from "./date-pattern";

const SEASON = alternation(Object.keys(SEASONS));
const HOLIDAY = alternation(Object.keys(HOLIDAYS));
const YEAR = "(?:1[5-9]|20)\\d\\d";
const PART = "(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)(?:[- ]|-to-late ))?";
// What a bare month or year must follow to be one: "in March", never "the march" nor "2025 troops".
const AT =
  "(?:[Ii]n|[Oo]f|[Dd]uring|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]hroughout|[Aa]round|[Aa]s of)";
// Years stand alone ("in 2019"), not before what they count or name ("in 2025 cases").
const NO_NOUN = "(?![-–/.,]?\\d|-[a-z]|%|(?: [a-z]+)? (?:troops|people|cases|soldiers|men|women|votes)\\b)";

export const POINTS: readonly DatePattern[] = [
  {
    rule: "month-of-year",
    precision: "month",
    pattern: rx(
      `(?:${AT} )?(?:the )?(?:month of )?${PART}(?<month>${MONTH})(?:,? of|,)? (?<year>${YEAR})\\b`,
    ),
    read: ({ month, year, part }) => partOf(monthDays(Number(year), monthNumber(month)), partName(part)),
  },
  {
    // "in June two years ago": the year stands in another phrase.
    rule: "month-years-ago",
    precision: "month",
    pattern: rx(
      `(?:${AT} )?${PART}(?<month>${MONTH})(?: of)? (?:(?<count>two|three|four|five|six|seven|eight|nine|ten|\\d\\d?) years (?:ago|earlier)|(?<which>last|this|next) year)\\b`,
    ),
    read: ({ month, part, count, which }, { today }) => {
      if (today === null) return UNRESOLVED;
      const shift = which ? { last: -1, this: 0, next: 1 }[which] : -smallNumber(count);
      return partOf(monthDays(yearOf(today) + (shift ?? 0), monthNumber(month)), partName(part));
    },
  },
  {
    rule: "month",
    precision: "month",
    pattern: rx(
      `(?:(?:${AT} )(?<which>last |next |this |the )?|(?<alone>[Ll]ast |[Nn]ext |[Tt]his ))${PART}(?<month>${MONTH})(?! \\d|-\\d|\\.? \\d)`,
    ),
    read: ({ month, part, which, alone }, anchor) =>
      partOf(nearMonth(monthNumber(month), directed(anchor, which ?? alone)), partName(part)),
  },
  {
    rule: "month",
    precision: "month",
    pattern: rx(`(?<part>[Ee]arly|[Mm]id|[Ll]ate)[- ](?<month>${MONTH})(?! \\d)`),
    read: ({ month, part }, anchor) => partOf(nearMonth(monthNumber(month), anchor), partName(part)),
  },
  {
    rule: "edge-of-month",
    precision: "month",
    pattern: rx(
      `(?:${AT} |[Aa]t )?(?:the )?(?<edge>[Ss]tart|[Bb]eginning|[Mm]iddle|[Ee]nd) of (?:(?<which>last|next|this) )?(?<month>${MONTH})(?:,? (?<year>${YEAR}))?\\b`,
    ),
    read: ({ edge, which, month, year }, anchor) => {
      const number = monthNumber(month);
      const days = year ? monthDays(Number(year), number) : nearMonth(number, directed(anchor, which));
      return edgeOf(days, edge?.toLowerCase(), null);
    },
  },
  {
    // "the March summit", "April's vote"; "May" and "March" open too many names and verbs without "the".
    rule: "month-of-noun",
    precision: "month",
    pattern: rx(`(?:(?<=\\b[Tt]he )(?<month>${MONTH})(?= [a-z]{3})|(?<own>${MONTH})(?='s [a-z]))`),
    read: ({ month, own }, anchor) => nearMonth(monthNumber(month ?? own), anchor),
  },
  {
    rule: "year-range",
    precision: "year",
    pattern: rx(
      `(?:[Ff]rom |[Bb]etween |[Ii]n |[Dd]uring )?(?:the (?:years )?)?(?<from>${YEAR})(?:[-–]| to | and | until | through | till )(?<to>${YEAR}|\\d\\d)(?!\\d|[-–]\\d)(?= (?!and\\b)|[^\\w ]|$)`,
    ),
    read: ({ from, to }) => {
      const first = Number(from);
      const last = to?.length === 2 ? first - (first % 100) + Number(to) : Number(to);
      return last > first && last - first < 200 ? yearDays(first, last) : null;
    },
  },
  {
    rule: "part-of-year",
    precision: "season",
    pattern: rx(
      `(?:${AT} )?(?:the )?(?:(?<ordinal>first|second|third|fourth|last|final) (?<unit>quarter|half) (?:of )?|(?<quarter>Q[1-4]) (?:of )?)(?<year>${YEAR}|this year|last year|next year)\\b`,
    ),
    read: ({ ordinal, unit, quarter, year }, { today }) => {
      const which = yearNamed(year, today);
      if (which === null) return UNRESOLVED;
      if (quarter) return monthDays(which, Number(quarter[1]) * 3 - 2, 3);
      const nth = ORDINALS[ordinal ?? ""] ?? 1;
      if (unit === "half") return monthDays(which, nth === 1 ? 1 : 7, 6);
      return monthDays(which, nth * 3 - 2, 3);
    },
  },
  {
    rule: "part-of-year",
    precision: "year",
    pattern: rx(
      `(?:${AT} )?(?:(?:the )?(?<edge>start|beginning|middle|end|close) of |(?<part>early|mid|late|Early|Mid|Late)[- ](?:in )?)(?:the year )?(?<year>${YEAR}|this year|last year|next year)\\b`,
    ),
    read: ({ edge, part, year }, { today }) => {
      const which = yearNamed(year, today);
      return which === null ? UNRESOLVED : edgeOf(yearDays(which), edge, partName(part));
    },
  },
  {
    rule: "decade",
    precision: "year",
    pattern: rx(`(?:${AT} )?(?:the )?${PART}(?<decade>(?:1[5-9]|20)\\d)0s\\b`),
    read: ({ decade, part }) =>
      partOf(yearDays(Number(decade) * 10, Number(decade) * 10 + 9), partName(part)),
  },
  {
    rule: "year",
    precision: "year",
    pattern: rx(
      `(?:${AT}|[Bb]ack in|[Ee]arlier in|[Ll]ater in|[Ll]ate in|[Ee]arly in) (?:the year )?(?<year>${YEAR})\\b${NO_NOUN}`,
    ),
    read: ({ year }) => yearDays(Number(year)),
  },
  {
    rule: "season-of-year",
    precision: "season",
    pattern: rx(`(?:${AT} )?(?:the )?${PART}(?<season>${SEASON})(?: of)? (?<year>${YEAR})\\b`),
    read: ({ season, year, part }) =>
      partOf(monthDays(Number(year), SEASONS[season ?? ""] ?? 1, 3), partName(part)),
  },
  {
    rule: "season",
    precision: "season",
    pattern: rx(
      `(?:(?:[Bb]y|[Uu]ntil|[Ii]n|[Ss]ince|[Dd]uring|[Oo]ver) (?:the )?)?(?:(?<which>[Tt]his|[Ll]ast|[Nn]ext) )${PART}(?<season>${SEASON})\\b`,
    ),
    read: ({ season, which, part }, { today }) => {
      if (today === null) return UNRESOLVED;
      return partOf(
        seasonNamed(SEASONS[season ?? ""] ?? 1, which?.toLowerCase() ?? "this", today),
        partName(part),
      );
    },
  },
  {
    // "in the spring", "by summer": not "the spring of the Nile Hotel".
    rule: "season",
    precision: "season",
    pattern: rx(
      `(?:[Bb]y|[Uu]ntil|[Ii]n|[Ss]ince) (?:the )?${PART}(?<season>spring|summer|autumn|winter)(?=[,.;:]| (?:and|but|when|after|before|to|with|for|said|as)\\b|$)`,
    ),
    read: ({ season, part }, anchor) =>
      partOf(nearSeason(SEASONS[season ?? ""] ?? 1, anchor), partName(part)),
  },
  {
    rule: "holiday",
    precision: "day",
    pattern: rx(
      `(?:[Oo]n |[Bb]efore |[Aa]fter |[Bb]y |[Ss]ince )?(?<holiday>${HOLIDAY})(?: (?<year>${YEAR}))?\\b`,
    ),
    read: ({ holiday, year }, anchor) => {
      const [month, date] = HOLIDAYS[holiday ?? ""] ?? [1, 1];
      if (year) return single(dayAt(Number(year), month, date));
      return nearDate(month, date, anchor);
    },
  },
  {
    rule: "weekday",
    precision: "day",
    pattern: rx(
      `(?:(?:[Oo]n|[Ff]rom|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter) )?(?:(?:the )?(?<part>early|late)(?: on)? |(?:the )?(?<which>last|next|this|this past|this coming|the following|coming|past) )?(?<weekday>${WEEKDAY})(?:'s)?(?: (?:morning|afternoon|evening|night|noon|lunchtime))?(?![\\w])`,
    ),
    read: ({ weekday, which }, anchor) => nearWeekday(weekdayNumber(weekday), which ?? null, anchor),
  },
];

function smallNumber(word: string | undefined): number {
  if (!word) return 0;
  if (/^\d/.test(word)) return Number(word);
  return ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].indexOf(
    word,
  );
}
