import type { Report } from "../model/report";
import type { TextPart } from "../model/summary-view";
import { ENGLISH, type Labels } from "./labels";
import { markedHeadline, markedText } from "./marked-text";
import { summaryText } from "./summary-text";

/** A page of its own that needs nothing else: the summary, and the text with its marks. For printing and keeping. */
export function pageHtml(report: Report, labels: Labels = ENGLISH): string {
  const { article, page } = report;
  const title = article.headline ?? page.title ?? "";
  const paragraphs = markedText(report).map(({ role, parts }) =>
    role === "heading" ? `<h2>${marked(parts)}</h2>` : `<p>${marked(parts)}</p>`,
  );
  const source = page.url ? `<p><a href="${escaped(page.url)}">${escaped(page.url)}</a></p>` : "";
  return `<!doctype html>
<html lang="${escaped(page.language ?? "en")}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${CSS}</style>
<main>
<article>
<h1>${marked(markedHeadline(report))}</h1>
${paragraphs.join("\n")}
${source}
</article>
<pre dir="auto" lang="${escaped(labels.locale)}">${escaped(summaryText(report, labels))}</pre>
</main>
</html>
`;
}

const CSS = `body{margin:0 auto;max-width:1080px;padding:32px 24px;color:#17191c;font:17px/1.6 Charter,Georgia,serif}
main{display:grid;grid-template-columns:3fr 2fr;gap:48px}h1{margin:0 0 16px;font-size:30px;line-height:1.2}
pre{margin:0;border-inline-start:1px solid #d8d8d3;padding-inline-start:24px;font:13px/1.5 Arial,sans-serif;white-space:pre-wrap;unicode-bidi:plaintext}
mark{background:none;color:inherit;text-decoration:underline solid 2px #8a5000;text-underline-offset:.18em}
mark.country{text-decoration:underline dotted 2px #0b6565}a{color:inherit;overflow-wrap:anywhere}
@media (max-width:800px){main{grid-template-columns:1fr}}@media print{main{display:block}pre{margin-top:24px}}`;

function marked(parts: readonly TextPart[]): string {
  return parts
    .map(({ words, mark }) => (mark ? `<mark class="${mark}">${escaped(words)}</mark>` : escaped(words)))
    .join("");
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
