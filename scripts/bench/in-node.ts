// The pure parts in Node, with Readability's and Defuddle's parse and compromise's own parse in the same rounds.
import { Readability } from "@mozilla/readability";
import nlp from "compromise/two";
import Defuddle from "defuddle";
import { parseHTML } from "linkedom";
import { analyze } from "../../lib/analyze";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { isArticlePage } from "../../lib/page/gate";
import { readArticle } from "../../lib/page/read-article";
import { measure } from "./measure";
import { pageOf } from "./pages";
import { row, table } from "./tables";

export const SIZES = [300, 800, 1200, 8000];
const URL_OF_PAGE = "https://measure.example/2026/02/10/grain-talks-resume";

export async function benchInNode(): Promise<string> {
  const reading: string[][] = [];
  const analysis: string[][] = [];
  for (const words of SIZES) {
    const html = pageOf(words);
    const fresh = () => parseHTML(html).document as unknown as Document;
    const live = fresh();
    const { page, article } = readArticle(live, { url: URL_OF_PAGE });
    const rounds = words > 4000 ? 7 : 21;
    const read = measure(
      [
        { name: "gate", run: () => isArticlePage(live) },
        { name: "read", run: () => readArticle(live, { url: URL_OF_PAGE }) },
        {
          name: "Readability",
          prepare: fresh,
          run: (document) => new Readability(document as Document).parse(),
        },
        {
          name: "Defuddle",
          prepare: fresh,
          run: (document) => new Defuddle(document as Document, { url: URL_OF_PAGE }).parse(),
        },
      ],
      rounds,
      3,
    );
    reading.push(row(words, read, "Readability"));
    const analyzed = measure(
      [
        { name: "analyze", run: () => analyze({ page, article, corrections: NO_CORRECTIONS }) },
        {
          name: "compromise",
          run: () => article.text.split("\n").map((paragraph) => nlp(paragraph).docs.length),
        },
      ],
      rounds,
      5,
    );
    analysis.push(row(words, analyzed, "compromise"));
  }
  return [
    "## In Node: reading (linkedom's document, its own parse not counted)",
    table(["words", "read ÷ Readability", "gate", "read", "Readability", "Defuddle"], reading),
    "## In Node: analysis, warm",
    table(["words", "analyze ÷ compromise's parse", "analyze", "compromise's parse"], analysis),
  ].join("\n\n");
}
