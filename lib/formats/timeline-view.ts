// The events of a report as the timeline shows them: in groups of one date, before the article's day and after it.
import type { EntityId, NewsEvent, Report } from "../model/report";
import { wordsAt } from "../model/span";
import type { EventRow, TimelineGroup } from "../model/summary-view";
import type { Texts } from "../model/texts";
import { rangeInWords } from "./date-words";
import { namesInWords } from "./names-in-words";
import { nameOf, timelineOf } from "./report-text";

/** In the order of the timeline: dated groups first, what has no date last. */
export function timelineView(report: Report, texts: Texts): TimelineGroup[] {
  const groups: TimelineGroup[] = [];
  for (const event of timelineOf(report)) {
    const when = whenOf(report, event, texts);
    const time = timeOf(event, report.page.published);
    const last = groups.at(-1);
    const row = eventRow(report, event, when ?? texts.text("noDate"), texts);
    if (last && last.when === when && last.time === time) last.rows.push(row);
    else groups.push({ when, time, rows: [row] });
  }
  return groups;
}

/** "Agreement, happened". */
export function eventWords(event: NewsEvent, { text }: Texts): string {
  return `${text(`event_${event.type}`)}, ${text(`status_${event.status}`)}`;
}

function eventRow(report: Report, event: NewsEvent, when: string, texts: Texts): EventRow {
  return {
    when,
    what: texts.text(`event_${event.type}`),
    words: partiesOf(report, event, texts),
    status: event.status,
    note: texts.text(`status_${event.status}`),
    target: { where: "text", start: event.evidence.start, end: event.evidence.end },
  };
}

function whenOf({ article }: Report, { date }: NewsEvent, { language }: Texts): string | null {
  return date && (rangeInWords(date, date.precision, language) ?? wordsAt(article.text, date));
}

function timeOf({ date }: NewsEvent, published: string | null): TimelineGroup["time"] {
  const from = date?.from ?? date?.to;
  if (!from) return "undated";
  return published && from > published.slice(0, 10) ? "after" : "before";
}

function partiesOf(report: Report, event: NewsEvent, { language }: Texts): string {
  const names = (ids: readonly EntityId[]) =>
    namesInWords(
      ids.map((id) => nameOf(report, id)),
      language,
    );
  const place =
    event.place && !event.targets.includes(event.place) ? nameOf(report, event.place) : event.placeText;
  const sides = [names(event.actors), names(event.targets)].filter(Boolean).join(" → ");
  return [sides, place].filter(Boolean).join(" · ");
}
