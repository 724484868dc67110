// Sees that the article's text changed: late text, live blogs, infinite scroll, a site that renders its nodes anew.

import { parentOf } from "./text-map";

const QUIET = 300; // ms without a change before the text is looked at
const LONGEST = 1500; // ms after which it is looked at though changes go on
const MOST = 30_000; // ms between looks where change after change was of no interest

/**
 * Calls `look` after changes under the article's root and in the shadow roots inside it, in batches, or when the root
 * itself is taken out. `look` tells
 * whether the change was of interest; where it was not, the next look comes later. Stands still while the page is
 * hidden. Ends with the signal.
 */
export function watchArticle(
  { top, shadows }: { top: Element; shadows: Iterable<ShadowRoot> },
  look: () => boolean,
  signal: AbortSignal,
): void {
  const document = top.ownerDocument;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = QUIET;
  let first = 0;
  const observer = new MutationObserver((records) => {
    if (!records.some(isOfText)) return;
    first ||= Date.now();
    clearTimeout(timer);
    const wait = Math.min(pause, Math.max(0, first + Math.max(LONGEST, pause) - Date.now()));
    timer = setTimeout(tell, wait);
  });

  const onVisibility = () => {
    observer.disconnect();
    clearTimeout(timer);
    if (document.visibilityState === "hidden") return;
    observe();
    tell(); // something may have changed while nobody looked
  };

  if (document.visibilityState !== "hidden") observe();
  document.addEventListener("visibilitychange", onVisibility, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  function observe() {
    for (const tree of [top, ...shadows])
      observer.observe(tree, { childList: true, subtree: true, characterData: true });
    // A root that is replaced shows as a change of an ancestor's own children: no subtree of theirs is observed.
    for (let above = parentOf(top); above && above !== document; above = parentOf(above))
      observer.observe(above, { childList: true });
  }

  function tell() {
    first = 0;
    pause = look() ? QUIET : Math.min(pause * 2, MOST);
  }
}

/** Frames, pictures and empty boxes come and go in every article. */
function isOfText(record: MutationRecord): boolean {
  if (record.type === "characterData") return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => node.textContent?.trim());
}
