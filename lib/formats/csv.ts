import type { NewsEvent, Report, Statement } from "../model/report";
import { wordsAt } from "../model/span";
import { ENGLISH, type Labels } from "./labels";
import { contentText, nameOf, speakerText } from "./report-text";

const COLUMNS = [
  "kind",
  "file",
  "id",
  "type",
  "status",
  "speaker",
  "sourcing",
  "actors",
  "targets",
  "place",
  "from",
  "to",
  "quotes",
  "words",
  "start",
  "end",
  "url",
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** Statements and events of all reports as one table (RFC 4180). `file` names the report: a file or an address. */
export function csv(reports: readonly { file: string; report: Report }[], labels: Labels = ENGLISH): string {
  return CSV_HEAD + reports.map(({ file, report }) => csvRows(report, file, labels)).join("");
}

/** The line of column names, with its end of line. */
export const CSV_HEAD = `${COLUMNS.join(",")}\r\n`;

/** The rows of one report, each with its end of line: what a table of thousands is written from, one at a time. */
export function csvRows(report: Report, file: string, labels: Labels = ENGLISH): string {
  const rows = [
    ...report.statements.map((one) => statementRow(report, one, file, labels)),
    ...report.events.map((event) => eventRow(report, event, file)),
  ];
  return rows.map((row) => `${COLUMNS.map((column) => cell(row[column])).join(",")}\r\n`).join("");
}

function statementRow(report: Report, one: Statement, file: string, labels: Labels): Row {
  return {
    kind: "statement",
    file,
    id: one.id,
    speaker: speakerText(one, labels),
    sourcing: one.sourcing,
    quotes: one.quotes.map((quote) => wordsAt(report.article.text, quote)).join(" … "),
    words: contentText(report, one),
    start: one.start,
    end: one.end,
    url: report.page.url,
  };
}

function eventRow(report: Report, event: NewsEvent, file: string): Row {
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(report, id)).join("; ");
  return {
    kind: "event",
    file,
    id: event.id,
    type: event.type,
    status: event.status,
    speaker: event.source && nameOf(report, event.source),
    actors: names(event.actors),
    targets: names(event.targets),
    place: event.place ? nameOf(report, event.place) : event.placeText,
    from: event.date?.from,
    to: event.date?.to,
    words: wordsAt(report.article.text, event.evidence),
    start: event.evidence.start,
    end: event.evidence.end,
    url: report.page.url,
  };
}

// A spreadsheet takes "=…", "+…", "-…" and "@…" for formulas: an apostrophe makes them words.
const FORMULA = /^[\s]*[=+\-@\t\r]/;

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
