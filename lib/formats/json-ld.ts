// W3C Web Annotations: the report's mentions, statements and events as annotations of the page.
import type { NewsEvent, Report } from "../model/report";
import { type Span, wordsAt } from "../model/span";
import { ENGLISH, type Labels } from "./labels";
import { contentText, eventText, nameOf, speakerText } from "./report-text";

type Body = {
  type: "TextualBody";
  purpose: "identifying" | "tagging" | "describing";
  value: string;
  format: string;
};
type Annotation = {
  id: string;
  type: "Annotation";
  motivation: "identifying" | "describing" | "classifying";
  body: Body[];
  target: { source: string; selector: object[] };
};

const CONTEXT_LENGTH = 32;

/** One annotation page; every annotation selects its words by quotation and, in the article's text, by position. */
export function jsonLd(report: Report, labels: Labels = ENGLISH): string {
  const source = report.page.url ?? "urn:lede:article";
  const points = codePoints(report.article.text);
  const annotate = (
    id: string,
    motivation: Annotation["motivation"],
    span: Span,
    body: Body[],
  ): Annotation => ({
    id: `urn:lede:${id}`,
    type: "Annotation",
    motivation,
    body,
    target: { source, selector: selectors(report.article.text, span, points) },
  });
  const items = [
    ...report.mentions.map((mention, index) =>
      annotate(`mention:${index + 1}`, "identifying", mention, [
        body("identifying", nameOf(report, mention.entity)),
        body("tagging", mention.kind),
      ]),
    ),
    ...report.statements.map((one) =>
      annotate(`statement:${one.id}`, "describing", one.content, [
        body("describing", `${speakerText(one, labels)}: ${contentText(report, one)}`),
        body("tagging", "statement"),
      ]),
    ),
    ...report.events.map((event) =>
      annotate(`event:${event.id}`, "classifying", event.evidence, [
        body("describing", describe(report, event, labels)),
        body("tagging", event.type),
      ]),
    ),
  ];
  const page = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "urn:lede:page",
    type: "AnnotationPage",
    items,
  };
  return JSON.stringify(page, null, 2);
}

function body(purpose: Body["purpose"], value: string): Body {
  return { type: "TextualBody", purpose, value, format: "text/plain" };
}

function describe(report: Report, event: NewsEvent, labels: Labels): string {
  const { date } = event;
  const when = date && (date.from || date.to) ? `${date.from ?? ".."}/${date.to ?? ".."}: ` : "";
  return when + eventText(report, event, labels);
}

function selectors(text: string, span: Span, points: Uint32Array): object[] {
  return [
    {
      type: "TextQuoteSelector",
      exact: wordsAt(text, span),
      prefix: text.slice(edge(text, span.start - CONTEXT_LENGTH), span.start),
      suffix: text.slice(span.end, edge(text, span.end + CONTEXT_LENGTH)),
    },
    // The standard counts code points, the report UTF-16 units.
    { type: "TextPositionSelector", start: points[span.start] ?? 0, end: points[span.end] ?? 0 },
  ];
}

/** Never between the halves of a surrogate pair. */
function edge(text: string, at: number): number {
  const inside = Math.max(0, Math.min(text.length, at));
  return isLowSurrogate(text.charCodeAt(inside)) ? inside + 1 : inside;
}

/** For every UTF-16 offset, how many code points stand before it. */
function codePoints(text: string): Uint32Array {
  const points = new Uint32Array(text.length + 1);
  for (let i = 1; i <= text.length; i++)
    points[i] = (points[i - 1] ?? 0) + (isLowSurrogate(text.charCodeAt(i - 1)) ? 0 : 1);
  return points;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
