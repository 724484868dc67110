// What a view can say about a tab: a value for every case that a reader can meet, never an exception.
import type { Report } from "./report";
import type { HighlightMode } from "./settings";

export type PageState =
  | { status: "ready"; report: Report; highlights: HighlightMode }
  | { status: "reading" }
  | { status: "not-an-article"; reason: string | null }
  /** `language`: BCP 47. */
  | { status: "unsupported-language"; language: string }
  | { status: "off-here"; site: string }
  | { status: "no-permission"; site: string | null }
  | { status: "protected-page" }
  | { status: "closed" }
  | { status: "error" };

/** What the toolbar icon's shape tells. */
export type IconState = "read" | "none" | "off" | "no-access";

/** Words on the page that a view points at. */
export type Target = { where: "text" | "headline"; start: number; end: number };
