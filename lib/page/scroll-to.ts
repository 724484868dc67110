/** Brings ranges into view, in the middle of the window. Only ever called because the reader asked for it. */
export function scrollToRanges(ranges: readonly Range[]): void {
  const element = ranges[0]?.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  // A tab that is not seen does not scroll smoothly in every browser.
  const isPlain =
    view.document.visibilityState === "hidden" || view.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = isPlain ? "instant" : "smooth";
  // A paragraph higher than the window: its middle may not hold the words.
  const isTall = element.getBoundingClientRect().height > view.innerHeight * 0.8;
  element.scrollIntoView({ block: isTall ? "start" : "center", behavior: isTall ? "instant" : behavior });
  if (!isTall) return;
  const box = ranges[0]?.getBoundingClientRect();
  if (box) view.scrollBy({ top: box.top - view.innerHeight / 2, behavior });
}

/** Is the first line of the ranges inside the window? */
export function isInView(ranges: readonly Range[]): boolean {
  const box = ranges[0]?.getBoundingClientRect();
  const view = ranges[0]?.startContainer.ownerDocument?.defaultView;
  return Boolean(box && view && box.top >= 0 && box.bottom <= view.innerHeight);
}
