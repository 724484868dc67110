/** Half-open range of UTF-16 code units: `text.slice(start, end)` is what it says. */
export type Span = { start: number; end: number };

/** The words at a span. Throws RangeError where the span is not inside the text: that is a mistake of ours. */
export function wordsAt(text: string, span: Span): string {
  if (span.start < 0 || span.end > text.length || span.start > span.end)
    throw new RangeError(`Span ${span.start}–${span.end} is outside the text (${text.length} long)`);
  return text.slice(span.start, span.end);
}

/** Does the one lie within the other? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Do the two share a character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
