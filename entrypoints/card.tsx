// The hover card: put into the page when the first card opens.
import { render } from "preact";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { Card } from "../components/card";
import css from "../components/card.css?inline";
import { type Corrections, CorrectionsProvider } from "../components/corrections-context";
import { WordsProvider } from "../components/words";
import { texts } from "../lib/browser/texts";
import { cardContent } from "../lib/formats/card-content";
import { dayInWords } from "../lib/formats/date-words";
import type { CardContent } from "../lib/model/card-content";
import { openCardHost, watchLeaving } from "../lib/page/card-host";
import { placeCard, viewOf } from "../lib/page/place-card";
import { type OpenCard, sharedWorld } from "../lib/page/shared-world";

export default defineUnlistedScript(() => {
  let close = () => {};
  let isOpen = false;
  sharedWorld().card = {
    open(card) {
      close();
      const content = cardContent(card.report, card.mention);
      if (!content) return;
      close = openOne(content, card, () => {
        isOpen = false;
      });
      isOpen = true;
    },
    close: () => close(),
    isOpen: () => isOpen,
  };
});

function openOne(
  content: CardContent,
  { anchor, focus, step, show, closed, corrections }: OpenCard,
  ended: () => void,
): () => void {
  const life = new AbortController();
  const before = document.activeElement;
  const host = openCardHost(document, css);
  host.element.dir = texts.direction;
  host.element.lang = texts.language;
  // After a change the page is painted anew and this card goes: its highlight may not be there any more.
  const own: Corrections = { ...corrections, isPrivate: false, watched: [], countries: [], officials: [] };
  draw(own);
  void corrections.tools().then((tools) => {
    if (!life.signal.aborted) draw({ ...own, ...tools });
  });
  void place();
  // Unfolded, it grows: it must not come to lie on its line.
  const growing = new ResizeObserver(() => void place());
  growing.observe(host.element);
  const options = { capture: true, passive: true, signal: life.signal };
  addEventListener("scroll", place, options);
  addEventListener("resize", place, options);
  watchLeaving(document, { host, line: anchor, byPointer: !focus, signal: life.signal }, close);
  if (focus) host.inside.querySelector<HTMLElement>(".card")?.focus({ preventScroll: true });
  return close;

  function draw(tools: Corrections): void {
    render(
      <WordsProvider value={texts}>
        <CorrectionsProvider value={tools}>
          <Card
            content={content}
            actions={{ step, show, close }}
            dayInWords={(iso) => dayInWords(iso, texts.language)}
          />
        </CorrectionsProvider>
      </WordsProvider>,
      host.inside,
    );
  }

  async function place(): Promise<void> {
    const line = anchor();
    if (!line || line.bottom < 0 || line.top > innerHeight) {
      if (!focus) close();
      return;
    }
    const card = host.element.getBoundingClientRect();
    const { x, y } = await placeCard(line, card, viewOf(window), texts.direction === "rtl");
    if (!life.signal.aborted) host.place(x, y);
  }

  function close(): void {
    if (life.signal.aborted) return;
    life.abort();
    growing.disconnect();
    render(null, host.inside);
    host.remove();
    if (focus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    ended();
    closed();
  }
}
