// The style sheet of the highlights. Kinds differ by the style of their line first, by tint second, never by hue alone.
import {
  type HighlightStyle,
  LOOKS,
  type Look,
  styleOfLook,
  TONES,
  type Tone,
} from "../model/highlight-looks";

/** What is laid over a highlight for a while: the words that a view points at, the highlight reached by keyboard. */
export type Overlay = "flash" | "current";

/** The registry is shared with the page: our names carry our own prefix. */
export function highlightName(look: Look | Overlay, tone: Tone): string {
  return `lede-${look}-${tone}`;
}

/** Yellow over everything: on a colored ground it brings its own ink. */
const flashOn = (tone: Tone) =>
  tone === "dark" ? "#f4f1ea;background:#be8214bf" : "#000;background:#ffd65cbf;color:#000";

/** Only what changes no layout. */
export function highlightSheet(style: HighlightStyle): string {
  const rules = TONES.flatMap((tone) => [
    ...LOOKS.map((look) => {
      const { line, wash } = styleOfLook(look, tone, style);
      return rule(look, tone, `${line};background:${wash}`);
    }),
    rule("flash", tone, `underline 2px ${flashOn(tone)}`),
    rule("current", tone, `underline 3px ${flashOn(tone)}`),
  ]);
  return [...rules, FORCED_COLORS].join("\n");
}

function rule(look: Look | Overlay, tone: Tone, looks: string): string {
  return `::highlight(${highlightName(look, tone)}){text-decoration-skip-ink:none;text-underline-offset:.18em;text-decoration:${looks}}`;
}

// The reader's own colors: the style of the line alone tells the kinds apart.
const FORCED_COLORS = `@media (forced-colors:active){${TONES.flatMap((tone) => [
  ...LOOKS.map(
    (look) =>
      `::highlight(${highlightName(look, tone)}){background-color:Canvas;text-decoration-color:LinkText}`,
  ),
  `::highlight(${highlightName("flash", tone)}),::highlight(${highlightName("current", tone)}){background-color:Highlight;color:HighlightText}`,
]).join("")}}`;
