// Gate, reader and card are three scripts in one isolated world: where they find each other, unseen by the page.
import type { Change, CorrectionTools } from "../model/corrections";
import type { Mention, Report } from "../model/report";
import type { SignsReader } from "./gate";

export type CardDoor = {
  open(card: OpenCard): void;
  close(): void;
  isOpen(): boolean;
};
/** The reader's corrections, made in a card. */
export type CardCorrections = {
  tools(): Promise<CorrectionTools | null>;
  change(change: Change): void;
};
export type OpenCard = {
  /** The highlight's mention, and the report that says what it means. */
  mention: Mention;
  report: Report;
  /** The line of the highlight, in the window's coordinates, now and after scrolling; null: it is gone. */
  anchor(): DOMRect | null;
  /** Keyboard opened it: focus goes in, and back on closing. */
  focus: boolean;
  step(by: 1 | -1): void;
  show(start: number, end: number): void;
  closed(): void;
  corrections: CardCorrections;
};

export type World = {
  gate?: { readSigns: SignsReader };
  reader?: { navigated(): void };
  card?: CardDoor;
};

// A symbol: an element with the id "lede" is a property "lede" of the window.
const KEY = Symbol.for("lede");

/** The one place that the scripts in this page share. */
export function sharedWorld(): World {
  const global = globalThis as { [KEY]?: World };
  global[KEY] ??= {};
  return global[KEY];
}
