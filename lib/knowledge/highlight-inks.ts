// The inks of the highlights, as the options offer them. `light` and `dark` are the lines on grounds of that tone, and
// read there (3 : 1 at least); the tint behind the words is `tint` on light grounds, on dark ones the line's own ink, laid
// on with little strength. A test computes both. The first of each table is the default.

type Ink = { light: string; tint: string; dark: string };
export const PALETTES = {
  "amber-teal": {
    official: { light: "#8a5000", tint: "#ffba42", dark: "#f0b94a" },
    country: { light: "#0b6565", tint: "#149696", dark: "#63c7c0" },
  },
  "crimson-blue": {
    official: { light: "#a8173f", tint: "#eb5a82", dark: "#ffa3b8" },
    country: { light: "#1f5399", tint: "#5096eb", dark: "#92c3ff" },
  },
  ink: {
    official: { light: "#17191c", tint: "#6e737d", dark: "#f4f1ea" },
    country: { light: "#17191c", tint: "#6e737d", dark: "#f4f1ea" },
  },
} as const satisfies Record<string, Record<"official" | "country", Ink>>;

/** The style of the line, which tells the kinds apart where colors do not. */
export const LINES = {
  "solid-dotted": { official: "solid", country: "dotted" },
  "double-solid": { official: "double", country: "solid" },
  "wavy-dashed": { official: "wavy", country: "dashed" },
} as const;

/** `line`: px of a full line; a faint one has one less. `official`, `country`: the tint's opacity, in hexadecimal. */
export const STRENGTHS = {
  plain: { line: 2, official: "30", country: "1c" },
  faint: { line: 1, official: "00", country: "00" },
  strong: { line: 3, official: "52", country: "38" },
} as const;
