// The summary as headed lines: what the plain text and the Markdown say, in one order.
import type { Report } from "../model/report";
import { wordsAt } from "../model/span";
import { dateText, dayText } from "./date-text";
import { fill, type Labels } from "./labels";
import {
  basisText,
  eventDateText,
  eventText,
  fullOfficial,
  nameOf,
  officialsByCountry,
  speakerText,
  statementsOf,
  timelineOf,
  toldText,
} from "./report-text";

export type Section = { heading: string; lines: string[] };

/** Site, day and length: "The Moscow Times · 25 October 2025 · 1 min". */
export function originLine({ page, article }: Report, labels: Labels): string {
  const minutes = fill(labels.minutes, { n: String(article.minutes) });
  return [page.site, page.published && dayText(page.published, labels), minutes].filter(Boolean).join(" · ");
}

/** The first words of the article that tell the news. */
export function leadSection(report: Report, labels: Labels): Section {
  const { lead } = report.summary;
  return { heading: labels.lead, lines: [lead ? wordsAt(report.article.text, lead) : labels.notStated] };
}

/** Who, what, where, when, sources: each has a line, be it "not stated". */
export function factSections(report: Report, labels: Labels): Section[] {
  const { summary } = report;
  const what = report.events.find((event) => event.id === summary.what);
  const who = summary.who.map((id) => {
    const official = report.officials.find((other) => other.id === id);
    return official ? fullOfficial(report, official, labels) : nameOf(report, id);
  });
  const where = summary.where.map((id) => nameOf(report, id));
  const when = summary.when && dateText(summary.when, labels);
  // The date belongs to the first event: say to which place where there are several.
  const place = what?.place && where.length > 1 ? ` (${nameOf(report, what.place)})` : "";
  const stated = (lines: string[]) => (lines.length ? lines : [labels.notStated]);
  return [
    { heading: labels.who, lines: stated(who) },
    {
      heading: labels.what,
      lines: stated(what ? [`${labels.types[what.type]}, ${labels.statuses[what.status]}`] : []),
    },
    { heading: labels.where, lines: stated(where.length ? [where.join(", ")] : []) },
    { heading: labels.when, lines: stated(when ? [when + place] : []) },
    {
      heading: labels.sources,
      lines: stated(
        summary.sources.length ? [summary.sources.map((id) => nameOf(report, id)).join(", ")] : [],
      ),
    },
  ];
}

/** Officials by country, and the countries by how often they are named. Left out where there are none. */
export function entitySections(report: Report, labels: Labels): Section[] {
  const officials = officialsByCountry(report, labels).map(([country, members]) => {
    const named = members.map((official) => {
      const notes = [String(official.mentions), basisText(official, labels)].filter(Boolean).join(", ");
      return `${[official.name, official.title].filter(Boolean).join(", ")} (${notes})`;
    });
    return `${country}: ${named.join("; ")}`;
  });
  const countries = [...report.countries]
    .sort((a, b) => b.mentions - a.mentions)
    .map(({ name, mentions }) => `${name} (${mentions || labels.place})`);
  return [
    { heading: labels.officials, lines: officials },
    { heading: labels.countries, lines: countries.length ? [countries.join(", ")] : [] },
  ].filter((section) => section.lines.length);
}

/** Each statement with its speaker: [speaker, words of the page]. */
export function statementLines(report: Report, labels: Labels): [string, string][] {
  return statementsOf(report).map((one) => [speakerText(one, labels), toldText(report, one)]);
}

/** Each event with its date: [date, event]. */
export function timelineLines(report: Report, labels: Labels): [string, string][] {
  return timelineOf(report).map((event) => [eventDateText(event, labels), eventText(report, event, labels)]);
}

/** Context, background, and what the publisher says for itself. Left out where there is none. */
export function paragraphSections(report: Report, labels: Labels): Section[] {
  const { text, notices } = report.article;
  const { context, background } = report.summary;
  const messages = notices.filter(({ kind }) => kind === "appeal" || kind === "correction");
  return [
    { heading: labels.context, lines: context.map((span) => wordsAt(text, span)) },
    { heading: labels.background, lines: background.map((span) => wordsAt(text, span)) },
    ...messages.map((notice) => ({
      heading: `${labels.message} (${labels.notices[notice.kind]})`,
      lines: notice.text.split("\n"),
    })),
  ].filter((section) => section.lines.length);
}
