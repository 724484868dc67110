// The article's text cut at its mentions: for views that show it themselves, a page's own text being out of reach.
import type { Report } from "../model/report";
import { wordsAt } from "../model/span";
import type { MarkedParagraph, TextPart } from "../model/summary-view";

/** Every paragraph in parts, officials and countries marked as in calm highlights. */
export function markedText({ article, mentions }: Report): MarkedParagraph[] {
  const marks = mentions.filter(
    ({ kind, form }) => kind !== "organization" && !["pronoun", "description", "place"].includes(form),
  );
  return article.paragraphs.map(({ start, end, role }) => {
    const parts: TextPart[] = [];
    let at = start;
    const add = (from: number, to: number, mark: TextPart["mark"]) => {
      if (to > from)
        parts.push({ start: from, end: to, mark, words: wordsAt(article.text, { start: from, end: to }) });
    };
    for (const mention of marks) {
      if (mention.start < at || mention.end > end) continue;
      add(at, mention.start, null);
      add(mention.start, mention.end, mention.kind === "official" ? "official" : "country");
      at = mention.end;
    }
    add(at, end, null);
    return { role, parts };
  });
}
