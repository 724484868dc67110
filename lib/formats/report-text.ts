// Lines that several formats share: names, an official, an event, a statement, as a reader would write them.
import { DENIALS } from "../knowledge/denials";
import { contentPieces } from "../model/content-pieces";
import type { EntityId, EventType, NewsEvent, Official, Report, Statement } from "../model/report";
import { wordsAt } from "../model/span";
import { dateText, dayText } from "./date-text";
import { fill, type Labels } from "./labels";
import { namesInWords } from "./names-in-words";

/** The name of an entity; a source without an entity is its own name. */
export function nameOf(report: Report, id: EntityId): string {
  const entities = [...report.countries, ...report.officials, ...report.organizations];
  return entities.find((entity) => entity.id === id)?.name ?? id;
}

function countryName(report: Report, code: string, labels: Labels): string {
  const country = report.countries.find((other) => other.code === code);
  return country?.name ?? new Intl.DisplayNames(labels.locale, { type: "region" }).of(code) ?? code;
}

/** "Choe Son Hui, Foreign Minister, North Korea". */
export function fullOfficial(report: Report, official: Official, labels: Labels): string {
  const country = official.country && countryName(report, official.country, labels);
  return [official.name, official.title, country].filter(Boolean).join(", ");
}

/** "inferred", "known, as of 1 May 2025", or nothing where the article says it. */
export function basisText({ basis, seen, lastKnown }: Official, labels: Labels): string | null {
  if (basis === "text") return null;
  if (basis === "inferred" || !seen) return labels.inferred;
  return fill(lastKnown ? labels.lastKnown : labels.knownAsOf, { date: dayText(seen, labels) });
}

/** The officials of each country, in order of appearance: [heading, officials]. */
export function officialsByCountry(report: Report, labels: Labels): [string, Official[]][] {
  const groups = new Map<string, Official[]>();
  for (const official of report.officials) {
    const heading = official.country
      ? countryName(report, official.country, labels)
      : official.organization
        ? nameOf(report, official.organization)
        : labels.otherCountries;
    groups.set(heading, [...(groups.get(heading) ?? []), official]);
  }
  return [...groups];
}

// What one does to another, not toward it.
const AGAINST: ReadonlySet<EventType> = new Set([
  "criticism",
  "threat",
  "protest",
  "military",
  "sanction",
  "arrest",
  "attack",
]);

/** "Choe Son Hui to Russia"; empty where the article names no party. */
function partiesText(report: Report, event: NewsEvent, labels: Labels): string {
  const actors = namesInWords(
    event.actors.map((id) => nameOf(report, id)),
    labels.locale,
  );
  const targets = namesInWords(
    event.targets.map((id) => nameOf(report, id)),
    labels.locale,
  );
  if (!actors || !targets) return actors || targets;
  return fill(AGAINST.has(event.type) ? labels.against : labels.toward, { actors, targets });
}

/** "Visit, Choe Son Hui to Russia, planned": without its date. */
export function eventText(report: Report, event: NewsEvent, labels: Labels): string {
  const isTold = event.place !== null && [...event.actors, ...event.targets].includes(event.place);
  const place = event.place && !isTold ? nameOf(report, event.place) : null;
  const parts = [
    labels.types[event.type],
    partiesText(report, event, labels),
    place,
    labels.statuses[event.status],
  ];
  return parts.filter(Boolean).join(", ");
}

/** "26–28 October 2025"; "no date" where none is known. */
export function eventDateText(event: NewsEvent, labels: Labels): string {
  return (event.date && dateText(event.date, labels)) ?? labels.noDate;
}

/** The name of who speaks, or that it is unclear. */
export function speakerText({ speakerName }: Statement, labels: Labels): string {
  return speakerName ?? labels.speakerUnclear;
}

/** The words that are said, as they stand on the page; " … " where the words that say them stand between. */
export function contentText(report: Report, statement: Statement): string {
  const { text } = report.article;
  return contentPieces(text, statement)
    .map((piece) => wordsAt(text, piece))
    .join(" … ");
}

/** Acts that are done with words: the verb is part of what is told ("urged Norland to leave", "denied the charge"). */
const ACTS: ReadonlySet<string> = new Set(["judged", "urged", "promised", "about", "verdict"]);

/**
 * What a reader is told: the words that are said, for an act with its verb, and for a denial too: "denied that the port
 * had closed" is not "the port had closed".
 */
export function toldText(report: Report, statement: Statement): string {
  const { cue, content, rule } = statement;
  const { text } = report.article;
  if (!cue || cue.end > content.start) return withoutAside(contentText(report, statement));
  const denies = wordsAt(text, cue)
    .toLowerCase()
    .split(/\s+/)
    .some((word) => DENIALS.has(word));
  if (!denies && !ACTS.has(rule)) return withoutAside(contentText(report, statement));
  return withoutAside(wordsAt(text, { start: cue.start, end: content.end }));
}

/** "a meeting between Lund and Orun, who he last met in 2019": what is only added about the last name is left out. */
function withoutAside(words: string): string {
  const aside = /, who(?:m|se)? [^,;:.!?()"“”‘«»]+$/.exec(words);
  if (!aside) return words;
  const rest = words.slice(0, aside.index);
  // A relative clause in the middle ("Lund, who …, met Orun") keeps its comma, and a short rest tells too little.
  return rest.split(" ").length < MIN_TOLD || isOpenQuote(rest) ? words : rest;
}

const MIN_TOLD = 5;

function isOpenQuote(words: string): boolean {
  return words.lastIndexOf("“") > words.lastIndexOf("”") || words.split('"').length % 2 === 0;
}

/** Events in order of date, undated last. */
export function timelineOf(report: Report): NewsEvent[] {
  return report.summary.timeline.flatMap((id) => report.events.find((event) => event.id === id) ?? []);
}

/** The summary's statements, in its order. */
export function statementsOf(report: Report): Statement[] {
  return report.summary.statements.flatMap((id) => report.statements.find((one) => one.id === id) ?? []);
}
