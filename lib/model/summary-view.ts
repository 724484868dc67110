// What the summary views show of a report: rows of words, each with the place on the page that it stands on.
import type { Subject } from "./corrections";
import type { Target } from "./page-state";
import type { NewsEvent, Sourcing } from "./report";
import type { Span } from "./span";
import type { TextKey } from "./texts";

/** `note` is ours, everything else is the article's. `target` is null where the page has no such words. */
export type Row = {
  words: string;
  note: string | null;
  target: Target | null;
  /** What can be corrected about it. */
  subject?: Subject | null;
};
export type OfficialRow = Row & { title: string; count: number };
export type CountryRow = Row & { code: string; count: number; places: number };
export type StatementRow = Row & { speaker: string | null; sourcing: Sourcing };
export type EventRow = Row & { when: string; what: string; status: NewsEvent["status"] };
/** Events of one date; `when` is null where they have none. `time`: beside the day of the article. */
export type TimelineGroup = { when: string | null; time: "before" | "after" | "undated"; rows: EventRow[] };
/** The world map, in its own units. `words` name a dot and tell its size. */
export type MapDot = { code: string; x: number; y: number; radius: number; isPlace: boolean; words: string };
export type MapLabel = { code: string; x: number; y: number; anchor: "start" | "end"; words: string };
export type MapView = {
  /** The part of the map that is shown: left, top, width, height. */
  box: readonly [number, number, number, number];
  /** SVG path data. */
  land: string;
  dots: MapDot[];
  labels: MapLabel[];
  /** Of the labels, in the map's units. */
  fontSize: number;
  words: string;
};
export type SummaryView = {
  headline: string | null;
  headlineTarget: Target | null;
  /** When it was published, in words. */
  day: string | null;
  /** Site, date and length. */
  facts: string[];
  byline: string | null;
  lead: Row | null;
  answers: { label: TextKey; rows: Row[] }[];
  officials: { country: string | null; rows: OfficialRow[] }[];
  countries: CountryRow[];
  /** null: no country, no map. */
  map: MapView | null;
  statements: StatementRow[];
  timeline: TimelineGroup[];
  context: Row[];
  background: Row[];
  notices: { kind: TextKey; text: string }[];
  remarks: string[];
};

/** The article's text cut at its mentions. */
export type TextPart = Span & { words: string; mark: "official" | "country" | null };
export type MarkedParagraph = { role: string; parts: TextPart[] };
