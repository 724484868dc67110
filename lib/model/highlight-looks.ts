// How each kind of highlight looks, by what the reader chose: for the page and for the preview in the options.
import { LINES, PALETTES, STRENGTHS } from "../knowledge/highlight-inks";

export type Palette = keyof typeof PALETTES;
export type Lines = keyof typeof LINES;
export type Strength = keyof typeof STRENGTHS;
export type HighlightStyle = { palette: Palette; lines: Lines; strength: Strength };

/** What there is to choose. */
export const HIGHLIGHT_STYLES: { readonly [Part in keyof HighlightStyle]: readonly HighlightStyle[Part][] } =
  {
    palette: namesIn(PALETTES),
    lines: namesIn(LINES),
    strength: namesIn(STRENGTHS),
  };

function namesIn<Table extends object>(table: Table): (keyof Table)[] {
  return Object.keys(table) as (keyof Table)[];
}

/** The ground that words stand on. colored: neither a light nor a dark ink reads on it, only the words' own. */
export type Tone = "light" | "dark" | "colored";
export const TONES: readonly Tone[] = ["light", "dark", "colored"];
export type Look = "official" | "country" | "country-again" | "place" | "description";
export const LOOKS: readonly Look[] = ["official", "country", "country-again", "place", "description"];

export type LookStyle = { line: string; wash: string };

/** CSS for `text-decoration` and `background-color`. */
export function styleOfLook(look: Look, tone: Tone, { palette, lines, strength }: HighlightStyle): LookStyle {
  const kind = look === "official" || look === "description" ? "official" : "country";
  const isFull = look === "official" || look === "country";
  const force = STRENGTHS[strength];
  const inks = PALETTES[palette][kind];
  const shape = look === "place" ? "dashed" : LINES[lines][kind];
  const width = isFull ? force.line : Math.max(1, force.line - 1);
  return {
    line: `underline ${shape} ${width}px ${tone === "colored" ? "currentColor" : inks[tone]}`,
    wash: isFull && tone !== "colored" ? inks[tone === "dark" ? tone : "tint"] + force[kind] : "#0000",
  };
}
