import type { Statement } from "./report";
import type { Span } from "./span";

const SEPARATOR = /[\s,;:—–-]/;

/**
 * What is said, without the words that say it: "“We waited,” Lund said. “Nobody came.”" has two pieces.
 * Most statements have one, their content.
 */
export function contentPieces(
  text: string,
  statement: Pick<Statement, "content" | "cue" | "speakerText">,
): Span[] {
  const { content, cue, speakerText } = statement;
  if (!cue || cue.start < content.start || cue.end > content.end) return [content];
  const saying = [cue, ...(speakerText ? [speakerText] : [])].filter(
    (span) => span.start >= content.start && span.end <= content.end,
  );
  const from = Math.min(...saying.map((span) => span.start));
  const to = Math.max(...saying.map((span) => span.end));
  let end = from;
  while (end > content.start && SEPARATOR.test(text.charAt(end - 1))) end--;
  const opening = text.slice(to, content.end).search(/["“«]|``|''/);
  const comma = text.slice(to, content.end).indexOf(", ");
  const next = opening >= 0 ? opening : comma >= 0 ? comma + 2 : -1;
  const first = { start: content.start, end };
  const rest = next < 0 ? null : { start: to + next, end: content.end };
  return [first, rest].filter((piece): piece is Span => piece !== null && piece.end > piece.start);
}
