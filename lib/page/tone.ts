// Is the text of an element on a light or a dark ground, or on a color between? Read from what the page really paints.
import type { Tone } from "../model/highlight-looks";

/** Remembers each element's answer: paragraphs share their ancestors. */
export function toneReader(): (element: Element) => Tone {
  const known = new Map<Element, Tone>();
  return toneOf;

  function toneOf(element: Element): Tone {
    const before = known.get(element);
    if (before) return before;
    const tone = ownTone(element) ?? above(element);
    known.set(element, tone);
    return tone;
  }

  // What stands behind: an element in a slot stands where the slot is.
  function above(element: Element): Tone {
    const parent = element.assignedSlot ?? element.parentNode;
    const box = parent instanceof ShadowRoot ? parent.host : parent;
    return box instanceof Element ? toneOf(box) : canvasTone(element);
  }
}

function ownTone(element: Element): Tone | null {
  const style = styleOf(element);
  if (!style) return null;
  const color = readColor(style.backgroundColor);
  if (color && color.alpha >= 0.5) return toneOfGround(color);
  // A picture or gradient behind the text: its ink tells what it is made to be read on.
  if (style.backgroundImage !== "none") {
    const ink = readColor(style.color);
    return ink && luminance(ink) > 0.4 ? "dark" : "light";
  }
  return null;
}

/** Nothing painted at all: the browser's own canvas, which follows the page's color scheme. */
function canvasTone(element: Element): Tone {
  const ink = readColor(styleOf(element)?.color ?? "");
  return ink && luminance(ink) > 0.4 ? "dark" : "light";
}

function styleOf(element: Element): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;
}

type Color = { red: number; green: number; blue: number; alpha: number };

/** "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.4)" "color(srgb 0.1 0.2 0.3 / 0.4)" and "oklch(0.7 0.1 200)": what browsers compute colors to. */
export function readColor(css: string): Color | null {
  const numbers = css.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number);
  if (!numbers) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (/^ok(?:lab|lch)\(/.test(css)) return grayOf(red ** 3, alpha);
  if (/^(?:lab|lch)\(/.test(css)) return grayOf(((red + 16) / 116) ** 3, alpha);
  if (!/^(?:rgba?|color)\(/.test(css)) return null;
  const unit = css.startsWith("color(") ? 255 : 1;
  return { red: red * unit, green: green * unit, blue: blue * unit, alpha };
}

/** The gray that is as light: of a color given by its lightness no more is needed. */
function grayOf(light: number, alpha: number): Color {
  const part = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  const channel = Math.round(Math.min(1, Math.max(0, part)) * 255);
  return { red: channel, green: channel, blue: channel, alpha };
}

/** The grounds (WCAG's relative luminance) on which our inks read; between them only the page's own does. */
export const LIGHTEST_DARK = 0.11;
export const DARKEST_LIGHT = 0.5;

export function toneOfGround(color: Color): Tone {
  const light = luminance(color);
  if (light >= DARKEST_LIGHT) return "light";
  return light <= LIGHTEST_DARK ? "dark" : "colored";
}

function luminance({ red, green, blue }: Color): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
