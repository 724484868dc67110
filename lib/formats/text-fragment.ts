// A link that scrolls to words of the page and marks them: https://wicg.github.io/scroll-to-text-fragment/
import type { Report } from "../model/report";
import { contains, type Span, wordsAt } from "../model/span";

type Directive = { prefix: string; start: string; end: string; suffix: string };

/** Longer words are given by their first and last ones. */
const LONG = 200;
/** How many words the ends and the context have, tried in this order. */
const WORDS = [3, 5, 8, 13, 21, 2, 1];

/**
 * The page's address with a text directive for the words at a span of the article's text. Where the words stand more
 * than once, those before and after tell which are meant. Null without an address, or where nothing tells them apart.
 */
export function textFragmentLink(report: Report, span: Span): string | null {
  const { url } = report.page;
  if (!url || !/^https?:/i.test(url)) return null;
  const [address = "", hash = ""] = splitAt(url, "#");
  const [fragment] = splitAt(hash, ":~:");
  const directive = directiveFor(report, span);
  return directive && `${address}#${fragment}:~:text=${written(directive)}`;
}

/** The shortest directive that finds these words first, as a browser searches: headline and text, without case. */
function directiveFor({ article }: Report, span: Span): Directive | null {
  const { text, headline } = article;
  const words = wordsAt(text, span).trim();
  const before = headline ? `${headline}\n` : "";
  const page = folded(before + text);
  const at = before.length + text.indexOf(words, span.start);
  const paragraph = article.paragraphs.find((one) => contains(one, span));
  const isRange = !paragraph || words.length > LONG;
  const candidates = isRange ? WORDS.map((count) => endsOf(words, count)) : [{ start: words, end: "" }];
  const whole = { start: words, end: "" };
  const suffixes = text.slice(span.end, paragraph?.end ?? span.end);
  const prefixes = text.slice(paragraph?.start ?? span.start, span.start);
  // What stands between two paragraphs of the page is not known: those of before are the last resort.
  const contexts = [prefixes, text.slice(0, span.start)].flatMap((words) =>
    WORDS.map((count) => ({ prefix: lastWords(words, count), suffix: firstWords(suffixes, count) })),
  );
  for (const ends of paragraph ? [...candidates, whole] : candidates) {
    const bare = { ...ends, prefix: "", suffix: "" };
    if (isFirst(page, bare, at, words.length)) return bare;
    for (const { prefix, suffix } of contexts)
      for (const directive of [
        { ...ends, prefix, suffix: "" },
        { ...ends, prefix: "", suffix },
        { ...ends, prefix, suffix },
      ])
        if (isFirst(page, directive, at, words.length)) return directive;
  }
  return null;
}

/** Whether a search for the directive ends at these words. */
function isFirst(page: string, directive: Directive, at: number, length: number): boolean {
  const prefix = folded(directive.prefix);
  const start = folded(directive.start);
  const end = folded(directive.end);
  const suffix = folded(directive.suffix);
  for (let from = page.indexOf(start); from >= 0; from = page.indexOf(start, from + 1)) {
    if (
      prefix &&
      !page
        .slice(Math.max(0, from - prefix.length - 4), from)
        .trimEnd()
        .endsWith(prefix)
    )
      continue;
    for (let last = end ? page.indexOf(end, from + start.length) : from; last >= 0; ) {
      const to = end ? last + end.length : from + start.length;
      if (
        !suffix ||
        page
          .slice(to, to + suffix.length + 4)
          .trimStart()
          .startsWith(suffix)
      )
        return from === at && to === at + length;
      if (!end) break;
      last = page.indexOf(end, last + 1);
    }
  }
  return false;
}

/** Lower case of the same length: an offset stays what it is. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function endsOf(words: string, count: number): { start: string; end: string } {
  return { start: firstWords(words, count), end: lastWords(words, count) };
}

/** The first words of a text, none cut, up to its first line break; what stands between them stays. */
function firstWords(text: string, count: number): string {
  return new RegExp(`^\\s*(\\S+(?:[^\\S\\n]+\\S+){0,${count - 1}})`).exec(text)?.[1] ?? "";
}

function lastWords(text: string, count: number): string {
  const line = text.slice(-1000).trimEnd().split("\n").at(-1) ?? "";
  return line.split(/\s+/).slice(-count).join(" ");
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(start),
    encoded(end),
    suffix && `-${encoded(suffix)}`,
  ];
  return parts.filter(Boolean).join(",");
}

/** "-", "," and "&" are the directive's own signs; "'", "(", ")" and "*" would end the link where it is pasted. */
function encoded(words: string): string {
  const whole = words
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\s+/g, " ")
    .trim();
  return encodeURIComponent(whole).replace(
    /[-'()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function splitAt(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + sign.length)];
}
