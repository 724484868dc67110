import { computePosition, flip, offset, shift, type VirtualElement } from "@floating-ui/dom";

export type Place = { x: number; y: number };

/** Where a card stands beside a line: below it or above it, never over it. In the window's coordinates. */
export async function placeCard(line: DOMRect, card: HTMLElement): Promise<Place> {
  const anchor: VirtualElement = { getBoundingClientRect: () => line };
  const { x, y } = await computePosition(anchor, card, {
    strategy: "fixed",
    placement: "bottom-start",
    middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 8 })],
  });
  return { x: Math.round(x), y: Math.round(y) };
}
