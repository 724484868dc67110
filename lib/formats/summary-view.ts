// A report as the summary views show it: rows of words, each with the place on the page that it stands on.
import type { Subject } from "../model/corrections";
import type { Target } from "../model/page-state";
import type { Country, EntityId, Mention, Official, Report, Statement } from "../model/report";
import { type Span, wordsAt } from "../model/span";
import type { CountryRow, OfficialRow, Row, StatementRow, SummaryView } from "../model/summary-view";
import type { Texts } from "../model/texts";
import { subjectOfCountry, subjectOfOfficial } from "./correction-subject";
import { dayInWords, rangeInWords } from "./date-words";
import { mapView } from "./map-view";
import { nameOf, toldText } from "./report-text";
import { eventWords, timelineView } from "./timeline-view";

const SHOWN_NOTICES = ["appeal", "subscription", "newsletter", "correction"];

/** The report as rows of words in the reader's language. */
export function summaryView(report: Report, texts: Texts): SummaryView {
  const { page, article, summary } = report;
  const { text, language } = texts;
  const day = page.published && dayInWords(page.published, language);
  const facts = [page.site, day, text("minutes", article.minutes)];
  return {
    headline: article.headline ?? page.title,
    headlineTarget: article.headline ? { where: "headline", start: 0, end: article.headline.length } : null,
    day,
    facts: facts.filter((fact): fact is string => Boolean(fact)),
    byline: page.byline.join(", ") || null,
    lead: summary.lead && rowAt(report, summary.lead),
    answers: answersOf(report, texts),
    officials: officialsOf(report, texts),
    countries: countriesOf(report, texts),
    map: mapView(report.countries, texts),
    statements: pick(report.statements, summary.statements.length ? summary.statements : null).map((each) =>
      statementRow(report, each),
    ),
    timeline: timelineView(report, texts),
    context: summary.context.map((span) => rowAt(report, span)),
    background: summary.background.map((span) => rowAt(report, span)),
    notices: article.notices
      .filter(({ kind }) => SHOWN_NOTICES.includes(kind))
      .map(({ kind, text: words }) => ({ kind: `notice_${kind}` as const, text: words })),
    remarks: [
      ...(article.partial ? [text("partial")] : []),
      ...(article.live ? [text("live")] : []),
      ...article.unseen,
    ],
  };
}

function answersOf(report: Report, texts: Texts): SummaryView["answers"] {
  const { summary, events } = report;
  const what = events.find(({ id }) => id === summary.what);
  const when = summary.when && rangeInWords(summary.when, "day", texts.language);
  return [
    { label: "who", rows: summary.who.map((id) => entityRow(report, id, texts)) },
    {
      label: "what",
      rows: what ? [{ words: eventWords(what, texts), note: null, target: inText(what.evidence) }] : [],
    },
    { label: "where", rows: summary.where.map((id) => entityRow(report, id, texts)) },
    {
      label: "when",
      rows: when ? [{ words: when, note: null, target: what?.date ? inText(what.date) : null }] : [],
    },
    {
      label: "sources",
      rows: summary.sources.map((source) => sourceRow(report, source)),
    },
  ];
}

function officialsOf(report: Report, texts: Texts): SummaryView["officials"] {
  const groups = new Map<string | null, OfficialRow[]>();
  for (const official of report.officials) {
    const country =
      report.countries.find(({ code }) => code === official.country)?.name ??
      nameOfCode(official.country, texts) ??
      report.organizations.find(({ id }) => id === official.organization)?.name ??
      null;
    const rows = groups.get(country) ?? [];
    rows.push({
      words: official.name,
      title: official.title,
      count: official.mentions,
      note: basisNote(official, texts),
      target: firstOf(report, official.id) ?? inText(official.evidence),
      subject: subjectOf(report, official.id),
    });
    groups.set(country, rows);
  }
  return [...groups].map(([country, rows]) => ({ country, rows }));
}

function basisNote(official: Official, { text, language }: Texts): string | null {
  if (official.basis === "text") return null;
  if (official.basis === "inferred") return text("inferred");
  if (!official.seen) return text("known");
  return text(official.lastKnown ? "lastKnown" : "knownAsOf", dayInWords(official.seen, language));
}

function countriesOf(report: Report, { text }: Texts): CountryRow[] {
  return [...report.countries]
    .sort((a, b) => b.mentions - a.mentions)
    .map((country: Country) => ({
      words: country.name,
      code: country.code,
      count: country.mentions,
      places: country.places,
      note: country.mentions ? null : text("asPlace"),
      target: firstOf(report, country.id),
      subject: subjectOf(report, country.id),
    }));
}

function statementRow(report: Report, statement: Statement): StatementRow {
  return {
    words: toldText(report, statement),
    speaker:
      statement.speakerName ?? (statement.speakerText && wordsAt(report.article.text, statement.speakerText)),
    sourcing: statement.sourcing,
    note: null,
    subject: subjectOf(report, statement.speaker),
    target: inText(statement),
  };
}

function entityRow(report: Report, id: EntityId, texts: Texts): Row {
  const official = report.officials.find((each) => each.id === id);
  const country = official && report.countries.find(({ code }) => code === official.country);
  const note = official ? [official.title, country?.name].filter(Boolean).join(", ") : null;
  return {
    words: nameOf(report, id),
    note: note || null,
    subject: subjectOf(report, id),
    target: firstOf(report, id) ?? eventTarget(report, id, texts),
  };
}

function eventTarget({ events }: Report, id: EntityId, _texts: Texts): Target | null {
  const event = events.find(({ place }) => place === id);
  return event ? inText(event.evidence) : null;
}

function sourceRow(report: Report, source: string): Row {
  const said = report.statements.find(
    ({ speaker, speakerName }) => speaker === source || speakerName === source,
  );
  return {
    words: nameOf(report, source),
    note: null,
    subject: subjectOf(report, source),
    target: said ? inText(said) : firstOf(report, source),
  };
}

/** What can be corrected about an official or a country. */
function subjectOf({ officials, countries, mentions }: Report, id: EntityId | null): Subject | null {
  const official = officials.find((each) => each.id === id);
  if (official) return subjectOfOfficial(official);
  const country = countries.find((each) => each.id === id);
  return country
    ? subjectOfCountry(country, mentions.find(({ entity }) => entity === country.id)?.text)
    : null;
}

function nameOfCode(code: string | null, { language }: Texts): string | null {
  return code && (new Intl.DisplayNames(language, { type: "region", fallback: "none" }).of(code) ?? code);
}

function firstOf({ mentions }: Report, entity: EntityId): Target | null {
  const mention: Mention | undefined = mentions.find((each) => each.entity === entity);
  return mention ? inText(mention) : null;
}

function rowAt({ article }: Report, span: Span): Row {
  return { words: wordsAt(article.text, span), note: null, target: inText(span) };
}

function inText({ start, end }: Span): Target {
  return { where: "text", start, end };
}

/** The items of those ids in the order of the ids; null: all as they stand. */
function pick<Item extends { id: string }>(items: readonly Item[], ids: readonly string[] | null): Item[] {
  if (!ids) return [...items];
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}
