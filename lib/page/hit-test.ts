import type { Mark } from "./paint";

/** The painted mark under a point of the window, and the rectangle of its line there; null off every mark. */
export function findMarkAt(
  document: Document,
  marks: readonly Mark[],
  x: number,
  y: number,
): { mark: Mark; rect: DOMRect } | null {
  const top = elementAt(document, x, y);
  if (!top) return null;
  for (const mark of marks) {
    if (!mark.look) continue;
    for (const range of mark.ranges) {
      // What lies over the text (a dialog, a menu) is not the text; and only marks of this element are measured.
      if (!top.contains(range.startContainer)) continue;
      const rect = [...range.getClientRects()].find((line) => holds(line, x, y));
      if (rect) return { mark, rect };
    }
  }
  return null;
}

/** Of an open shadow root the document sees the host only. */
function elementAt(document: Document, x: number, y: number): Element | null {
  let top = document.elementFromPoint(x, y);
  for (let inner = top; inner; ) {
    top = inner;
    const deeper: Element | null = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
    inner = deeper === inner || deeper?.contains(inner) ? null : deeper;
  }
  return top;
}

function holds(box: DOMRect, x: number, y: number): boolean {
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}
