// What the reader chose. Plain data: pages, views and storage share it.
import type { HighlightStyle } from "./highlight-looks";

/** calm: officials always, a country plainly at first and faintly after · all: everything plainly · none: nothing. */
export type HighlightMode = "calm" | "all" | "none";
export const HIGHLIGHT_MODES: readonly HighlightMode[] = ["calm", "all", "none"];

/** When a page is read: by itself, or only when the reader opens the popup on it. */
export type Reading = "always" | "on-click";
/** hover: after a rest of the pointer · key: with Shift held down · both also by a click; off: by keyboard only. */
export type CardOpening = "hover" | "key" | "click" | "off";
export const CARD_OPENINGS: readonly CardOpening[] = ["hover", "key", "click", "off"];

export type Settings = {
  version: 1;
  highlights: HighlightMode;
  reading: Reading;
  card: CardOpening;
  /** Host names without "www." on which Lede does nothing. */
  sitesOff: string[];
  places: boolean;
  descriptions: boolean;
  style: HighlightStyle;
};

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  highlights: "calm",
  reading: "always",
  card: "hover",
  sitesOff: [],
  places: false,
  descriptions: false,
  style: { palette: "amber-teal", lines: "solid-dotted", strength: "plain" },
};

/** The mode after this one, for the key that goes through them in turn. */
export function nextMode(mode: HighlightMode): HighlightMode {
  const at = HIGHLIGHT_MODES.indexOf(mode);
  return HIGHLIGHT_MODES[(at + 1) % HIGHLIGHT_MODES.length] ?? "calm";
}

/** "https://www.news.example/a" → "news.example"; null where a page has no site ("about:blank"). */
export function siteOf(url: string | null | undefined): string | null {
  if (!url || !/^https?:/.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, "");
}
