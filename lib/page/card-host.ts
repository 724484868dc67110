// The box of the hover card: a closed shadow root at the end of the page, there only while a card is open.

export type CardHost = {
  element: HTMLElement;
  /** Where the card's view is drawn. */
  inside: ShadowRoot;
  place(x: number, y: number): void;
  remove(): void;
};

/** The card's own root in the page: closed, above everything, untouched by the page's styles. */
export function openCardHost(document: Document, css: string): CardHost {
  const element = document.createElement("lede-card");
  const inside = element.attachShadow({ mode: "closed" });
  const looks = new CSSStyleSheet();
  looks.replaceSync(css);
  const position = new CSSStyleSheet();
  inside.adoptedStyleSheets = [looks, position];
  element.popover = "manual";
  document.documentElement.append(element);
  element.showPopover();
  return {
    element,
    inside,
    // A rule inside the root: a page's own !important can't move it.
    place: (x, y) => position.replaceSync(`:host{left:${x}px!important;top:${y}px!important}`),
    remove: () => element.remove(),
  };
}

const LEAVING = 350; // ms in which the pointer may cross from the line to the card
const NEAR = 8; // px around line and card that still count

type Watched = { host: CardHost; line(): DOMRect | null; byPointer: boolean; signal: AbortSignal };

/** Calls back when the card has to go: Esc, a click beside it, or the pointer that opened it leaving line and card. */
export function watchLeaving(
  document: Document,
  { host, line, byPointer, signal }: Watched,
  leave: () => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Who types into the card, or chooses from a list that hangs out of it, is not leaving.
  const isTyping = () => host.inside.activeElement?.matches("input, select") ?? false;
  const isInside = (event: Event) => event.composedPath().includes(host.element);
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      // The page's own dialog below is not meant.
      event.stopPropagation();
      leave();
    },
    { capture: true, signal },
  );
  document.addEventListener("pointerdown", (event) => isInside(event) || leave(), options);
  if (!byPointer) return;
  document.addEventListener(
    "pointermove",
    ({ clientX: x, clientY: y, pointerType }) => {
      clearTimeout(timer);
      if (pointerType === "touch") return;
      const boxes = [host.element.getBoundingClientRect(), line()];
      if (!boxes.some((box) => box && isNear(box, x, y)) && !isTyping()) timer = setTimeout(leave, LEAVING);
    },
    options,
  );
  signal.addEventListener("abort", () => clearTimeout(timer));
}

function isNear({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left - NEAR <= x && x <= right + NEAR && top - NEAR <= y && y <= bottom + NEAR;
}
