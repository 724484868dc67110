// The looks of the highlights. Kinds differ by the style of their line first, by tint second, never by hue alone.
import type { Tone } from "./tone";

export type Look = "official" | "country" | "country-again" | "place" | "description";
/** What is laid over a highlight for a while: the words that a view points at, the highlight reached by keyboard. */
export type Overlay = "flash" | "current";

export const LOOKS: readonly Look[] = ["official", "country", "country-again", "place", "description"];
const TONES: readonly Tone[] = ["light", "dark"];

/** The registry is shared with the page: our names carry our own prefix. */
export function highlightName(look: Look | Overlay, tone: Tone): string {
  return `lede-${look}-${tone}`;
}

type Ink = { line: string; wash: string };
const INKS: Record<"official" | "country" | "flash", Record<Tone, Ink>> = {
  official: {
    light: { line: "#9a5b00", wash: "rgb(255 186 66 / 0.22)" },
    dark: { line: "#f0b94a", wash: "rgb(240 185 74 / 0.16)" },
  },
  country: {
    light: { line: "#0b6e6e", wash: "rgb(20 150 150 / 0.10)" },
    dark: { line: "#63c7c0", wash: "rgb(99 199 192 / 0.14)" },
  },
  flash: {
    light: { line: "#17191c", wash: "rgb(255 214 92 / 0.75)" },
    dark: { line: "#f4f1ea", wash: "rgb(190 130 20 / 0.75)" },
  },
};

/** The style sheet of all highlights: only what changes no layout. */
export function highlightSheet(): string {
  return [...TONES.flatMap(rulesFor), FORCED_COLORS].join("\n");
}

function rulesFor(tone: Tone): string[] {
  const official = INKS.official[tone];
  const country = INKS.country[tone];
  const flash = INKS.flash[tone];
  const rule = (look: Look | Overlay, line: string, wash: string) =>
    `::highlight(${highlightName(look, tone)}){text-decoration:${line};text-underline-offset:.18em;text-decoration-skip-ink:none;background-color:${wash}}`;
  return [
    rule("official", `underline solid 2px ${official.line}`, official.wash),
    rule("country", `underline dotted 2px ${country.line}`, country.wash),
    rule("country-again", `underline dotted 1px ${country.line}`, "transparent"),
    rule("place", `underline dashed 1px ${country.line}`, "transparent"),
    rule("description", `underline solid 1px ${official.line}`, "transparent"),
    rule("flash", `underline solid 2px ${flash.line}`, flash.wash),
    rule("current", `underline solid 3px ${flash.line}`, flash.wash),
  ];
}

// The reader's own colors: the style of the line alone tells the kinds apart.
const FORCED_COLORS = `@media (forced-colors:active){${TONES.flatMap((tone) => [
  ...LOOKS.map(
    (look) =>
      `::highlight(${highlightName(look, tone)}){background-color:Canvas;text-decoration-color:LinkText}`,
  ),
  `::highlight(${highlightName("flash", tone)}),::highlight(${highlightName("current", tone)}){background-color:Highlight;color:HighlightText}`,
]).join("")}}`;
