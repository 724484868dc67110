import type { Target } from "../model/page-state";

const FLASH = 1800; // ms

/** Scrolls to words of the report page's own copy of the text, and flashes them. Parts carry their offset. */
export function showInMarkedText(document: Document, { where, start, end }: Target): void {
  const ranges: Range[] = [];
  // Both count from their own beginning.
  const parts = document.querySelectorAll<HTMLElement>(
    where === "headline" ? ".headline > [data-start]" : ":not(.headline) > [data-start]",
  );
  for (const part of parts) {
    const from = Number(part.dataset.start);
    const node = part.firstChild;
    if (!(node instanceof Text) || from + node.length <= start || from >= end) continue;
    const range = document.createRange();
    range.setStart(node, Math.max(0, start - from));
    range.setEnd(node, Math.min(node.length, end - from));
    ranges.push(range);
  }
  const at = ranges[0]?.startContainer.parentElement ?? document.querySelector(".headline");
  at?.scrollIntoView({ block: "center" });
  CSS.highlights.set("lede-flash", new Highlight(...ranges));
  setTimeout(() => CSS.highlights.delete("lede-flash"), FLASH);
}
