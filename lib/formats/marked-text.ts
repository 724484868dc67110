// The article's text cut at its mentions: for views that show it themselves, a page's own text being out of reach.
import type { Mention, Report } from "../model/report";
import { type Span, wordsAt } from "../model/span";
import type { MarkedParagraph, TextPart } from "../model/summary-view";

/** Every paragraph in parts, officials and countries marked as in calm highlights. */
export function markedText({ article, mentions }: Report): MarkedParagraph[] {
  const marks = mentions.filter(isMarked);
  return article.paragraphs.map(({ start, end, role }) => ({
    role,
    parts: partsOf(article.text, { start, end }, marks),
  }));
}

/** The headline in such parts; offsets are the headline's own. */
export function markedHeadline({ article, page, headlineMentions }: Report): TextPart[] {
  const headline = article.headline ?? page.title ?? "";
  const marks = article.headline ? headlineMentions.filter(isMarked) : [];
  return partsOf(headline, { start: 0, end: headline.length }, marks);
}

function isMarked({ kind, form }: Mention): boolean {
  return kind !== "organization" && !["pronoun", "description", "place"].includes(form);
}

function partsOf(text: string, { start, end }: Span, marks: readonly Mention[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = start;
  const add = (from: number, to: number, mark: TextPart["mark"]) => {
    if (to > from) parts.push({ start: from, end: to, mark, words: wordsAt(text, { start: from, end: to }) });
  };
  for (const mention of marks) {
    if (mention.start < at || mention.end > end) continue;
    add(at, mention.start, null);
    add(mention.start, mention.end, mention.kind === "official" ? "official" : "country");
    at = mention.end;
  }
  add(at, end, null);
  return parts;
}
