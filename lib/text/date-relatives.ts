// Expressions that count from the day of publication or from the last day told.
import { NUMBER_WORDS } from "../knowledge/date-words";
import type { DatePrecision } from "../model/report";
import { around, countOf, deictic, period, shifted, weekend } from "./date-counting";
import { edgeOf, partName, single } from "./date-near";
import { type DatePattern, rx, UNRESOLVED } from "./date-pattern";

const NUMBER = `(?:${Object.keys(NUMBER_WORDS).join("|")}|\\d{1,3}|a few|several|a couple of|some)`;
const UNIT = "(?:day|week|month|year|decade)";
const PREP =
  "(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin|[Tt]hroughout|[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Oo]f)";

export const RELATIVES: readonly DatePattern[] = [
  {
    rule: "deictic",
    precision: "day",
    pattern: rx(
      "(?:(?:[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly|[Oo]n|as of) )?(?<word>[Dd]ay before yesterday|[Dd]ay after tomorrow|[Tt]oday|[Tt]omorrow|[Yy]esterday|[Tt]onight|[Oo]vernight|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))(?:'s)?(?: (?:morning|afternoon|evening|night))?(?![\\w-])",
    ),
    read: ({ word }, { today }) => (today === null ? UNRESOLVED : deictic(word?.toLowerCase() ?? "", today)),
  },
  {
    // "earlier this month" ends today, "later this week" begins today.
    rule: "this-period",
    precision: "vague",
    pattern: rx(
      `(?<side>[Ee]arlier|[Ll]ater) (?:in )?this (?<unit>week|month|year|decade|summer|spring|winter|autumn)\\b`,
    ),
    read: ({ side, unit }, { today }) => {
      if (today === null) return UNRESOLVED;
      const days = period(unit ?? "", 0, today);
      return side?.toLowerCase() === "earlier"
        ? { from: days.from, to: today }
        : { from: today, to: days.to };
    },
  },
  {
    rule: "edge-of-period",
    precision: "vague",
    pattern: rx(
      `(?:${PREP} |[Aa]t )?(?:(?:the )?(?<edge>[Ss]tart|[Bb]eginning|[Mm]iddle|[Ee]nd) of |(?<part>[Ee]arly|[Mm]id|[Ll]ate)[- ])(?<which>this|next|last|the) (?<unit>week|month|year)\\b`,
    ),
    read: ({ edge, part, which, unit }, { today, direction }) => {
      if (today === null) return UNRESOLVED;
      const shift =
        which === "next" ? 1 : which === "last" || (which === "the" && direction === "back") ? -1 : 0;
      const days = period(unit ?? "", which === "the" ? 0 : shift, today);
      if (unit === "week") return days;
      return edgeOf(days, edge?.toLowerCase(), partName(part));
    },
  },
  {
    // "the past two years", "the next six months", "the coming days".
    rule: "span",
    precision: "vague",
    pattern: rx(
      `(?:${PREP} )?the (?<side>past|last|previous|next|coming|following) (?:(?<count>${NUMBER}|few|couple of) )?(?<unit>${UNIT})(?<plural>s)?\\b`,
    ),
    read: ({ side, count, unit, plural }, { today, told }) => {
      if (side === "following" || side === "previous") {
        // "the following day" counts from the day told before.
        if (plural || count || told === null) return count ? UNRESOLVED : null;
        const shift = side === "following" ? 1 : -1;
        return unit === "day" ? single(told + shift) : period(unit ?? "", shift, told);
      }
      if (today === null) return UNRESOLVED;
      const back = side === "past" || side === "last";
      const number = countOf(count);
      if (number === null || (plural && !count)) return back ? { from: null, to: null } : UNRESOLVED;
      return back
        ? { from: shifted(today, -number, unit ?? ""), to: today }
        : { from: today, to: shifted(today, number, unit ?? "") };
    },
  },
  {
    rule: "recent",
    precision: "vague",
    pattern: rx(`(?:${PREP} )?(?:the )?(?:more )?(?:recent|coming) (?:${UNIT}s)\\b`),
    read: () => UNRESOLVED,
  },
  {
    // "past two years", "last 10 days" without an article.
    rule: "span",
    precision: "vague",
    pattern: rx(`(?:${PREP} )?(?<side>past|last|next) (?<count>${NUMBER}) (?<unit>${UNIT})s\\b`),
    read: ({ side, count, unit }, { today }) => {
      const number = countOf(count);
      if (today === null || number === null) return UNRESOLVED;
      return side === "next"
        ? { from: today, to: shifted(today, number, unit ?? "") }
        : { from: shifted(today, -number, unit ?? ""), to: today };
    },
  },
  {
    rule: "weekend",
    precision: "day",
    pattern: rx(
      `(?:(?:[Oo]ver|[Dd]uring|[Oo]n|[Aa]t|[Bb]y) )?(?<which>[Tt]he|[Tt]his|[Ll]ast|[Nn]ext|[Tt]his past|[Tt]he past|[Tt]his coming|[Tt]he coming) weekend\\b`,
    ),
    read: ({ which }, anchor) => weekend(which?.toLowerCase() ?? "", anchor),
  },
  {
    rule: "period",
    precision: "vague",
    pattern: rx(
      `(?:${PREP} )?(?<which>[Tt]his|[Ll]ast|[Nn]ext) (?<unit>week|month|year|quarter|decade|century)\\b(?! and a half)`,
    ),
    read: ({ which, unit }, { today }) => {
      if (today === null) return UNRESOLVED;
      const shift = which?.toLowerCase() === "last" ? -1 : which?.toLowerCase() === "next" ? 1 : 0;
      return period(unit ?? "", shift, today);
    },
  },
  {
    rule: "ago",
    precision: "day",
    pattern: rx(
      `(?:(?:[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Mm]ore than|[Oo]ver|[Ss]ince|just) )?(?<count>${NUMBER}|[Aa]|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en) (?<unit>${UNIT})s? ago\\b`,
    ),
    read: ({ count, unit }, { today }) => around(today, countOf(count?.toLowerCase()), -1, unit ?? ""),
  },
  {
    // "in three weeks" with a verb that looks back is a duration.
    rule: "in-time",
    precision: "day",
    pattern: rx(
      `(?:[Ii]n (?<count>${NUMBER}) (?<unit>${UNIT})s?(?:' time)?|(?<later>${NUMBER}) (?<lone>${UNIT})s? from (?:now|today))\\b(?!-)`,
    ),
    read: ({ count, unit, later, lone }, { today, direction }) => {
      if (direction === "back" && !later) return null;
      return around(today, countOf(count ?? later), 1, unit ?? lone ?? "");
    },
  },
  {
    rule: "within-time",
    precision: "vague",
    pattern: rx(`(?:[Ww]ithin|[Nn]o later than) (?:the next )?(?<count>${NUMBER}) (?<unit>${UNIT})s?\\b`),
    read: ({ count, unit }, { today, direction }) => {
      const number = countOf(count);
      if (direction === "back" || today === null || number === null) return null;
      return { from: null, to: shifted(today, number, unit ?? "") };
    },
  },
  {
    // "four days earlier", "the day before": from the day told last, else from the day of publication.
    rule: "from-told",
    precision: "day",
    pattern: rx(
      `(?:(?<count>${NUMBER}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Tt]en|[Aa]) (?<unit>${UNIT})s? (?<side>earlier|before|previously|later|afterwards?|after)\\b(?! (?:the|a|an|his|her|its|their|he|she|it|they|that|being|this)\\b)|[Tt]he (?<near>next day|same day|day before|day after|week before)\\b(?= ?[,.;]| (?:in|at|that|and|with|when|by)\\b|$))`,
    ),
    read: ({ count, unit, side, near }, { today, told }) => {
      const base = told ?? today;
      if (near === "same day") return told === null ? UNRESOLVED : single(told);
      if (near === "next day" || near === "day after") return told === null ? UNRESOLVED : single(told + 1);
      if (base === null) return UNRESOLVED;
      if (near === "day before") return single(base - 1);
      if (near === "week before") return period("week", -1, base);
      const sign = side === "earlier" || side === "before" || side === "previously" ? -1 : 1;
      // "a year later" after no day is no date of ours.
      if (sign === 1 && told === null) return UNRESOLVED;
      return around(base, countOf(count?.toLowerCase()), sign, unit ?? "");
    },
  },
];

/** Words of a span whose precision is finer than "vague". */
export function precisionOf(rule: string, words: string, base: DatePrecision): DatePrecision {
  if (rule === "ago" || rule === "in-time" || rule === "from-told") {
    if (/year|decade/i.test(words)) return "year";
    if (/month/i.test(words)) return "month";
    return "day";
  }
  if (rule !== "period") return base;
  if (/week/i.test(words)) return "day";
  if (/month/i.test(words)) return "month";
  return /quarter/i.test(words) ? "season" : "year";
}
