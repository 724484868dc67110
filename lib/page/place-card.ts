// Where the hover card stands: plain geometry, in the window's coordinates.

export type Edges = { left: number; top: number; right: number; bottom: number };

const GAP = 8; // px between the line and the card
const EDGE = 8; // px that stay free at the window's edges

/**
 * Below the line where it fits there, else above it, else where more of it is seen; never over the line. It begins where
 * the line begins, and is moved along it where the window ends.
 */
export function placeCard(
  line: Edges,
  { width, height }: { width: number; height: number },
  view: Edges,
  isRightToLeft = false,
): { x: number; y: number } {
  const below = view.bottom - EDGE - line.bottom - GAP;
  const above = line.top - GAP - view.top - EDGE;
  const y = below >= height || below >= above ? line.bottom + GAP : line.top - GAP - height;
  const wanted = isRightToLeft ? line.right - width : line.left;
  const x = Math.max(view.left + EDGE, Math.min(wanted, view.right - EDGE - width));
  return { x: Math.round(x), y: Math.round(y) };
}

/** What of the page is seen: less than the window where the reader has zoomed in with two fingers. */
export function viewOf({ visualViewport: seen, innerWidth, innerHeight }: Window): Edges {
  if (!seen) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = seen;
  return { left, top, right: left + width, bottom: top + height };
}
