import type { CardContent, Why } from "../model/card-content";
import type { CountryMention, Mention, Report } from "../model/report";
import { wordsAt } from "../model/span";
import { contentText } from "./report-text";

const MOST_SAID = 3;

/** What the card shows of one mention; null where the report has no official or country for it. */
export function cardContent(report: Report, mention: Mention): CardContent | null {
  if (mention.kind === "country") return ofCountry(report, mention);
  if (mention.kind === "official") return ofOfficial(report, mention);
  return null;
}

function ofOfficial(report: Report, mention: Mention): CardContent | null {
  const official = report.officials.find(({ id }) => id === mention.entity);
  if (!official) return null;
  const words = wordsAt(report.article.text, official.evidence);
  const why: Why =
    official.basis === "known"
      ? { basis: "known", seen: official.seen ?? null, lastKnown: official.lastKnown ?? false }
      : { basis: official.basis, words, ...official.evidence };
  return {
    kind: "official",
    name: official.name,
    title: official.title || null,
    country: countryOf(report, official.country),
    why,
    said: saidBy(report, [official.id]),
    ...placeOf(report, mention, official.mentions),
  };
}

function ofCountry(report: Report, mention: CountryMention): CardContent | null {
  const country = report.countries.find(({ id }) => id === mention.entity);
  if (!country) return null;
  const institutions = report.organizations.filter(({ country: code }) => code === country.code);
  return {
    kind: "country",
    name: country.name,
    title: null,
    country: { code: country.code, name: country.name, flag: country.flag },
    why: { basis: "named", words: mention.text, form: FORMS[mention.form] },
    said: saidBy(report, [country.id, ...institutions.map(({ id }) => id)]),
    ...placeOf(report, mention, country.mentions),
  };
}

const FORMS = {
  name: "name",
  "official-name": "name",
  abbreviation: "name",
  demonym: "people-or-things",
  capital: "stands-for-government",
  seat: "stands-for-government",
  place: "place",
} as const;

const UNCOUNTED: readonly string[] = ["pronoun", "description", "place"];

function placeOf({ mentions }: Report, mention: Mention, of: number): { nth: number; of: number } {
  const counted = mentions.filter(
    ({ entity, form }) => entity === mention.entity && !UNCOUNTED.includes(form),
  );
  const at = counted.findIndex(({ start, end }) => start === mention.start && end === mention.end);
  return { nth: at + 1, of };
}

function saidBy(report: Report, speakers: readonly string[]): CardContent["said"] {
  return report.statements
    .filter(({ speaker }) => speaker && speakers.includes(speaker))
    .slice(0, MOST_SAID)
    .map((statement) => ({ ...statement.content, words: contentText(report, statement) }));
}

function countryOf({ countries }: Report, code: string | null): CardContent["country"] {
  const country = countries.find((each) => each.code === code);
  return country ? { code: country.code, name: country.name, flag: country.flag } : null;
}
