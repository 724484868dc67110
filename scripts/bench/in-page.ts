// Runs inside the page in Chromium: the reader's parts on the live DOM, beside Readability on a clone of it.
import { Readability } from "@mozilla/readability";
import { isArticlePage } from "../../lib/page/gate";
import { readArticle } from "../../lib/page/read-article";
import { textRangesOf } from "../../lib/page/text-map";
import { measure } from "./measure";

/** Figures of the page as it stands; `spans` are the words to paint, as offsets of the article's text. */
export function measurePage(spans: { start: number; end: number }[], rounds: number) {
  const url = location.href;
  const reading = readArticle(document, { url });
  const pieces = reading.map?.text ?? [];
  const paint = () => {
    const ranges = spans.flatMap((span) => textRangesOf(pieces, reading.article.text, span));
    CSS.highlights.set("bench", new Highlight(...ranges));
    document.body.getBoundingClientRect();
  };
  return measure(
    [
      { name: "gate", run: () => isArticlePage(document) },
      { name: "read", run: () => readArticle(document, { url }) },
      { name: "paint", run: paint },
      {
        name: "Readability",
        prepare: () => document.cloneNode(true),
        run: (clone) => new Readability(clone as Document).parse(),
      },
    ],
    rounds,
    2,
  );
}
