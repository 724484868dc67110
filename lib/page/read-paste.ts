// Text that the reader pasted: from a PDF, a reader view, a mail. Lines broken by their sheet become paragraphs again.
import type { Article, Page } from "../model/report";
import { findLanguage } from "./find-language";
import { MOST_WORDS, TOO_LONG } from "./judge-blocks";
import { readText } from "./read-text";

/** `published`: the day of the text, where the reader gave it. */
export function readPaste(source: string, published: string | null): { page: Page; article: Article } {
  const paragraphs = readParagraphs(source);
  const kept = firstWords(paragraphs);
  const article = readText(kept.join("\n"));
  const page: Page = {
    url: null,
    title: null,
    site: null,
    byline: [],
    published,
    modified: null,
    language: findLanguage(article.text, null),
  };
  const unseen = kept.length < paragraphs.length ? [`what ${TOO_LONG}`] : [];
  return { page, article: { ...article, detected: article.words > 0, unseen } };
}

/** One paragraph an entry. */
function readParagraphs(source: string): string[] {
  const lines = source
    // What no text is made of, and what only tells where a line may break; a lone half of a character is none.
    .replace(/[\p{Cc}\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, (sign) =>
      sign === "\n" || sign === "\r" ? sign : sign === "\t" ? " " : "",
    )
    .replace(/\p{Cs}/gu, "\ufffd")
    .split(/\r\n?|\n/)
    // "> " of a mail that is answered.
    .map((line) => line.replace(/^(?:[ ]?>){1,9}/, "").trim());
  return isWrapped(lines) ? unwrapped(lines) : lines.filter(Boolean);
}

/** Lines of a sheet: most are about as long as the longest, and few of those end a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.filter(Boolean);
  if (full.length < 4) return false;
  const lengths = full.map((line) => line.length).sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (wide < 30 || wide > 140) return false;
  const long = full.filter((line) => line.length > wide * 0.7);
  const running = long.filter((line) => !ENDS.test(line));
  return long.length > full.length * 0.5 && running.length > long.length * 0.4;
}

const ENDS = /[.!?:…]["”’»)\]]*$/u;

/** A paragraph ends at an empty line, and where a line ends a sentence well before the edge of the sheet. */
function unwrapped(lines: readonly string[]): string[] {
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const whole = new Set(lines.join(" ").split(" "));
  const paragraphs: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length) paragraphs.push(joined(open, whole));
    open = [];
  };
  for (const line of lines) {
    if (!line) {
      close();
      continue;
    }
    open.push(line);
    if (ENDS.test(line) && line.length < wide * 0.75) close();
  }
  close();
  return paragraphs;
}

/** "govern-" + "ment" is one word; "north-" + "east" keeps its hyphen where the text has "north-east" elsewhere. */
function joined(lines: readonly string[], whole: ReadonlySet<string>): string {
  const pieces: string[] = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const before = /(?<!\S)[^\s-]*\p{Ll}-$/u.exec(line.slice(-40))?.[0];
    const after = next && /^\p{Ll}[^\s.,;:!?]*/u.exec(next.slice(0, 40))?.[0];
    if (!before || !after) pieces.push(line, next === undefined ? "" : " ");
    else pieces.push(whole.has(before + after) ? line : line.slice(0, -1));
  }
  return pieces.join("");
}

/** As many paragraphs as the analyst takes; a longer text would keep it from every page. */
function firstWords(paragraphs: readonly string[]): string[] {
  let words = 0;
  return paragraphs.filter((paragraph) => {
    words += paragraph.split(/\s+/).length;
    return words <= MOST_WORDS;
  });
}
