// When a card opens on a highlight: after a rest of the pointer, by a click or tap, or by keyboard.
import type { CardOpening } from "../model/settings";
import { findMarkAt } from "./hit-test";
import type { Mark } from "./paint";
import type { Session } from "./reading-session";
import { isInView, scrollToRanges } from "./scroll-to";
import { type CardCorrections, sharedWorld } from "./shared-world";

export type Cards = {
  /** Goes to the next or previous highlight, for the keyboard; false where there is none. */
  step(by: 1 | -1): boolean;
  choose(opening: CardOpening): void;
  close(): void;
};

type Ports = {
  session: Session;
  /** Puts the card's script into the page. */
  load(): Promise<boolean>;
  corrections: CardCorrections;
  signal: AbortSignal;
};

const REST = 350; // ms for which the pointer rests on a highlight before its card opens

/** Opens and closes the card of a highlight, by pointer and by keyboard. */
export function startCards(document: Document, chosen: CardOpening, ports: Ports): Cards {
  const { session, signal } = ports;
  const world = sharedWorld();
  let opening = chosen;
  let rest: ReturnType<typeof setTimeout> | undefined;
  // Where the pointer was last: a key that is pressed then means what is there.
  let pointer = { x: -1, y: -1 };
  let current: Mark | null = null;
  let open: Mark | null = null;

  document.addEventListener("pointermove", onMove, { passive: true, signal });
  document.addEventListener("click", onClick, { passive: true, signal });
  document.addEventListener("keydown", onKey, { capture: true, signal });

  return {
    step,
    choose(next) {
      opening = next;
    },
    close,
  };

  function onMove(event: PointerEvent): void {
    clearTimeout(rest);
    const { clientX: x, clientY: y } = event;
    pointer = { x, y };
    const isWanted = opening === "hover" || (opening === "key" && event.shiftKey);
    if (!isWanted || event.pointerType === "touch" || event.buttons || !session.marks().length) return;
    rest = setTimeout(() => openAt(x, y), opening === "key" ? 0 : REST);
  }

  function onClick(event: MouseEvent): void {
    if (opening === "off" || hasSelection(document)) return;
    // A link is followed, a button pressed: the page's own controls come first.
    if (event.target instanceof Element && event.target.closest("a[href], button, input, select, textarea"))
      return;
    openAt(event.clientX, event.clientY);
  }

  function onKey(event: KeyboardEvent): void {
    if (opening === "key" && event.key === "Shift" && !event.repeat && !isTyping(document.activeElement))
      openAt(pointer.x, pointer.y);
    if (!current || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(document.activeElement)) return;
    if (event.key === "Escape") leave();
    if (event.key !== "Enter" || world.card?.isOpen()) return;
    event.preventDefault();
    void openCard(current, () => current?.ranges[0]?.getBoundingClientRect() ?? null, true);
  }

  function openAt(x: number, y: number): void {
    if (signal.aborted) return;
    const hit = findMarkAt(document, session.marks(), x, y);
    if (!hit || (hit.mark === open && world.card?.isOpen())) return;
    // A name broken over two lines has a rectangle for each: the card stays with the one that was pointed at.
    const at = lineOf(hit.mark, hit.rect);
    void openCard(hit.mark, at, false);
  }

  async function openCard(mark: Mark, anchor: () => DOMRect | null, focus: boolean): Promise<void> {
    if (!world.card && !(await ports.load())) return;
    const report = session.report();
    if (!report || signal.aborted || !session.marks().includes(mark)) return;
    open = mark;
    world.card?.open({
      mention: mark.mention,
      report,
      anchor,
      focus,
      step: (by) => stepFrom(mark, by),
      show: (start, end) => void session.show({ where: "text", start, end }),
      corrections: ports.corrections,
      closed: () => {
        open = null;
      },
    });
  }

  /** Previous and next of the card: the same entity's highlights. */
  function stepFrom(mark: Mark, by: 1 | -1): void {
    const same = session.marks().filter(({ mention }) => mention.entity === mark.mention.entity);
    const next = same[(same.indexOf(mark) + by + same.length) % same.length];
    if (next) goTo(next, true);
  }

  function step(by: 1 | -1): boolean {
    const marks = session.marks();
    const at = current ? marks.indexOf(current) : -1;
    const next = marks[at < 0 ? startOf(marks, by) : (at + by + marks.length) % marks.length];
    if (!next) return false;
    goTo(next, Boolean(world.card?.isOpen()));
    return true;
  }

  function goTo(mark: Mark, withCard: boolean): void {
    current = mark;
    session.point(mark);
    if (!isInView(mark.ranges)) scrollToRanges(mark.ranges);
    if (withCard) void openCard(mark, () => mark.ranges[0]?.getBoundingClientRect() ?? null, true);
  }

  function leave(): void {
    current = null;
    session.point(null);
  }

  function close(): void {
    clearTimeout(rest);
    leave();
    world.card?.close();
  }
}

/** The first highlight that stands in the window, as the reader sees it; else the first or last. */
function startOf(marks: readonly Mark[], by: 1 | -1): number {
  const seen = marks.findIndex((mark) => isInView(mark.ranges));
  if (seen >= 0) return seen;
  return by > 0 ? 0 : marks.length - 1;
}

function lineOf(mark: Mark, rect: DOMRect): () => DOMRect | null {
  const lines = () => mark.ranges.flatMap((range) => [...range.getClientRects()]);
  const at = lines().findIndex(({ top, left }) => top === rect.top && left === rect.left);
  return () => lines()[Math.max(0, at)] ?? null;
}

function hasSelection(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}

function isTyping(element: Element | null): boolean {
  return Boolean(
    element?.matches("input, textarea, select, [contenteditable]:not([contenteditable='false'])"),
  );
}
