import type { Span } from "../model/span";

/** A quotation: `start`–`end` cover the words between the marks, without them. */
export type Quote = Span & {
  paragraph: number;
  /** No closing mark in this paragraph: the quotation goes on in the next. */
  open: boolean;
  /** The paragraph begins inside the quotation of the one before. */
  continued: boolean;
};

type Mark = { at: number; length: number; kind: "double" | "single"; side: "open" | "close" | "either" };

/**
 * Quotations by character, a paragraph at a time; only the outermost where one stands within another. Apostrophes
 * are no quotation marks: a single mark counts where it opens a word after a space and another closes one before a space.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): Quote[] {
  const quotes: Quote[] = [];
  let goesOn: Mark["kind"] | null = null;
  for (const [paragraph, span] of paragraphs.entries()) {
    const found = findInParagraph(text, span, paragraph, goesOn);
    quotes.push(...found.quotes);
    goesOn = found.goesOn;
  }
  return quotes;
}

function findInParagraph(text: string, span: Span, paragraph: number, goesOn: Mark["kind"] | null) {
  const quotes: Quote[] = [];
  const marks = readMarks(text, span);
  let opened: Mark | null = null;
  let continued = false;
  const first = marks[0];
  // An opening mark at the paragraph's start repeats the one before; without it the words simply go on.
  if (goesOn && first?.kind === goesOn && first.side === "close") {
    quotes.push({ start: span.start, end: first.at, paragraph, open: false, continued: true });
    marks.shift();
  }
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) continue;
    if (!opened) {
      if (mark.side === "close") continue;
      // A single mark without its partner is an apostrophe: "'Tis", "the '90s".
      if (mark.kind === "single" && !hasPartner(marks, i)) continue;
      opened = mark;
      continued = goesOn === mark.kind && text.slice(span.start, mark.at).trim() === "";
    } else if (mark.kind === opened.kind && closes(marks, i, text)) {
      quotes.push({ start: opened.at + opened.length, end: mark.at, paragraph, open: false, continued });
      opened = null;
    }
  }
  if (opened) {
    const start = opened.at + opened.length;
    quotes.push({
      start,
      end: start + text.slice(start, span.end).trimEnd().length,
      paragraph,
      open: true,
      continued,
    });
  }
  return { quotes: quotes.filter((quote) => quote.end > quote.start), goesOn: opened?.kind ?? null };
}

function readMarks(text: string, span: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = span.start; at < span.end; at++) {
    const mark = markAt(text, at, span);
    if (!mark) continue;
    marks.push(mark);
    at += mark.length - 1;
  }
  return marks;
}

function markAt(text: string, at: number, span: Span): Mark | null {
  const character = text[at] ?? "";
  const before = at > span.start ? (text[at - 1] ?? " ") : " ";
  const doubled =
    (character === "'" || character === "`" || character === "‘" || character === "’") &&
    text[at + 1] === character &&
    at + 1 < span.end;
  const length = doubled ? 2 : 1;
  const after = at + length < span.end ? (text[at + length] ?? " ") : " ";
  const left = OUTSIDE_LEFT.test(before);
  const right = OUTSIDE_RIGHT.test(after);
  if (doubled || DOUBLE.test(character)) {
    const fixed = OPENING.test(character) ? "open" : CLOSING.test(character) ? "close" : null;
    const side = fixed ?? (left && !right ? "open" : right && !left ? "close" : "either");
    return { at, length, kind: "double", side };
  }
  if (!SINGLE.test(character)) return null;
  const inWord = !left && !right;
  if (inWord || (left && right)) return null;
  if (character === "‘") return left ? { at, length, kind: "single", side: "open" } : null;
  if (left) return character === "’" ? null : { at, length, kind: "single", side: "open" };
  return { at, length, kind: "single", side: "close" };
}

/** A closing single mark must come, and not at once: "rock 'n' roll". */
function hasPartner(marks: readonly Mark[], from: number): boolean {
  const opening = marks[from]?.at ?? 0;
  return marks
    .slice(from + 1, from + 40)
    .some((mark) => mark.kind === "single" && mark.side === "close" && mark.at > opening + 3);
}

function closes(marks: readonly Mark[], index: number, text: string): boolean {
  const mark = marks[index];
  if (!mark || mark.side === "open") return false;
  if (mark.kind === "double") return true;
  // "'The ministers' talks failed,' she said": after an s and before a word it is a possessive where another one closes.
  const possessive = text[mark.at - 1] === "s" && /^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3));
  return !possessive || !hasPartner(marks, index);
}

const DOUBLE = /["“”„«»‟＂]/;
const SINGLE = /['‘’]/;
const OPENING = /[“„«`‘]/;
const CLOSING = /[”»’]/;
const OUTSIDE_LEFT = /[\s([{—–\-/“"‘']/;
const OUTSIDE_RIGHT = /[\s)\]}—–\-/.,;:!?”"’'…]/;
