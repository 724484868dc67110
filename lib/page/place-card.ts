// Where the hover card stands, in the window's coordinates.
import { computePosition, flip, offset, type Rect, shift } from "@floating-ui/core";

type Size = { width: number; height: number };

const GAP = 8; // px between the line and the card
const padding = 8; // px that stay free at the window's edges

/**
 * Below the line where it fits there, else above it, else where more of it is seen; never over the line. It begins where
 * the line begins, and is moved along it where the window ends. The library's core is told the measures: its DOM part
 * looks for scrolling parents and frames, which a card that stands in the window does not have.
 */
export async function placeCard(
  line: Rect,
  card: Size,
  view: Rect,
  isRightToLeft = false,
): Promise<{ x: number; y: number }> {
  // A DOMRect has its measures on its prototype: it can not be spread.
  const { width, height } = card;
  const platform = {
    getElementRects: () => ({ reference: line, floating: { width, height, x: 0, y: 0 } }),
    getClippingRect: () => view,
    getDimensions: () => card,
    isRTL: () => isRightToLeft,
  };
  const { x, y } = await computePosition(line, card, {
    platform,
    strategy: "fixed",
    placement: "bottom-start",
    middleware: [offset(GAP), flip({ padding, crossAxis: false }), shift({ padding })],
  });
  return { x: Math.round(x), y: Math.round(y) };
}

/** What of the page is seen: less than the window where the reader has zoomed in with two fingers. */
export function viewOf({ visualViewport: seen, innerWidth, innerHeight }: Window): Rect {
  if (!seen) return { x: 0, y: 0, width: innerWidth, height: innerHeight };
  return { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height };
}
