import type { Span } from "../model/span";

/** A quotation: `start`–`end` cover the words between the marks, without them. */
export type Quote = Span & {
  paragraph: number;
  /** No closing mark in this paragraph: the quotation goes on in the next. */
  open: boolean;
  /** The paragraph begins inside the quotation of the one before. */
  continued: boolean;
};

/** Quotations by character, a paragraph at a time. */
export function findQuotes(_text: string, _paragraphs: readonly Span[]): Quote[] {
  return [];
}
