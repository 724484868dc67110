import { expect, test } from "vitest";
import { HIGHLIGHT_STYLES, type Look, styleOfLook, type Tone } from "../../lib/model/highlight-looks";
import { DARKEST_LIGHT, LIGHTEST_DARK, toneOfGround } from "../../lib/page/tone";

type Color = readonly [red: number, green: number, blue: number];
const STYLES = HIGHLIGHT_STYLES.palette.flatMap((palette) =>
  HIGHLIGHT_STYLES.lines.flatMap((lines) =>
    HIGHLIGHT_STYLES.strength.map((strength) => ({ palette, lines, strength })),
  ),
);
/** The grounds of each tone: its ends, and what news sites really have. */
const GROUNDS: Record<Exclude<Tone, "colored">, [string, Color][]> = {
  light: [
    ["white", [255, 255, 255]],
    ["salmon paper", [255, 241, 229]],
    ["a yellow box", [255, 221, 0]],
    ["a gray box", [220, 220, 220]],
  ],
  dark: [
    ["black", [0, 0, 0]],
    ["slate", [18, 24, 33]],
    ["navy", [5, 41, 98]],
    ["a dark red box", [120, 10, 20]],
  ],
};

test.each(STYLES)("$palette $lines $strength reads on light and dark grounds", (style) => {
  for (const tone of ["light", "dark"] as const)
    for (const [name, ground] of GROUNDS[tone])
      for (const look of ["official", "country", "country-again", "place", "description"] as const) {
        expect(toneOfGround({ red: ground[0], green: ground[1], blue: ground[2], alpha: 1 }), name).toBe(
          tone,
        );
        const { line, wash } = styleOfLook(look, tone, style);
        const tinted = over(wash, ground);
        const where = `${look} on ${name}`;
        expect(contrast(colorOf(line), tinted), where).toBeGreaterThanOrEqual(3);
        const ink: Color = tone === "light" ? [0, 0, 0] : [255, 255, 255];
        // The publisher's text still reads through.
        expect(contrast(ink, tinted), where).toBeGreaterThanOrEqual(style.strength === "strong" ? 4.5 : 7);
      }
});

test("on the darkest light ground and on the lightest dark one every line reads too", () => {
  const gray = (luminance: number): Color => {
    const value = 255 * (1.055 * luminance ** (1 / 2.4) - 0.055);
    return [value, value, value];
  };
  for (const style of STYLES) {
    const { line } = styleOfLook("country-again", "light", style);
    expect(contrast(colorOf(line), gray(DARKEST_LIGHT)), line).toBeGreaterThanOrEqual(3);
    const dark = styleOfLook("country-again", "dark", style).line;
    expect(contrast(colorOf(dark), gray(LIGHTEST_DARK)), dark).toBeGreaterThanOrEqual(3);
  }
});

test("between light and dark the words' own ink is the line's", () => {
  for (const style of STYLES) {
    expect(styleOfLook("official", "colored", style).line).toMatch(/ currentColor$/);
    expect(styleOfLook("official", "colored", style).wash).toBe("#0000");
  }
});

test("officials and countries differ by the style of the line, in every choice", () => {
  const shape = (look: Look, style: (typeof STYLES)[number]) =>
    styleOfLook(look, "light", style).line.split(" ")[1];
  for (const style of STYLES) expect(shape("official", style)).not.toBe(shape("country", style));
});

function colorOf(line: string): Color {
  return hex(line.split(" ").at(-1) ?? "").slice(0, 3) as unknown as Color;
}

function hex(color: string): number[] {
  return (color.slice(1).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

function over(wash: string, ground: Color): Color {
  const [red = 0, green = 0, blue = 0, alpha = 0] = wash === "#0000" ? [] : hex(wash);
  const mix = (top: number, below: number) => (top * alpha + below * (255 - alpha)) / 255;
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2])];
}

function contrast(a: Color, b: Color): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Color): number {
  const [red, green, blue] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
