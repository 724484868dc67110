// Where each piece of the article's text came from: recorded while reading, never searched for again.
import type { Span } from "../model/span";

/** `start`–`end` of the text are the characters of `node` from `offset` on; one piece never folds white space. */
export type TextPiece = Span & { node: Text; offset: number };

/** Pieces in order of `start`; characters of the text that no node carries (a joining "\n") have no piece. */
export type TextMap = { root: Element; text: TextPiece[]; headline: TextPiece[] };

/** The live ranges that say the words of a span, one a text node; empty where the nodes no longer say them. */
export function textRangesOf(pieces: readonly TextPiece[], text: string, span: Span): Range[] {
  const ranges: Range[] = [];
  for (const piece of pieces) {
    if (piece.end <= span.start || piece.start >= span.end) continue;
    const start = Math.max(piece.start, span.start);
    const end = Math.min(piece.end, span.end);
    const from = piece.offset + start - piece.start;
    const to = piece.offset + end - piece.start;
    if (!piece.node.isConnected || piece.node.data.slice(from, to) !== text.slice(start, end)) return [];
    const range = piece.node.ownerDocument.createRange();
    range.setStart(piece.node, from);
    range.setEnd(piece.node, to);
    ranges.push(range);
  }
  return ranges;
}
