import type { MarkedParagraph } from "../lib/model/summary-view";

type Props = { headline: string | null; paragraphs: readonly MarkedParagraph[] };

/** The article's text with its marks. Each part has its offsets, so that a line of the summary can point at it. */
export function MarkedText({ headline, paragraphs }: Props) {
  return (
    <article class="marked" dir="auto">
      {headline && <h1 class="headline">{headline}</h1>}
      {paragraphs.map(({ role, parts }) => {
        const start = parts[0]?.start ?? 0;
        const words = parts.map(({ start: at, words, mark }) =>
          mark ? (
            <mark key={at} class={mark} data-start={at}>
              {words}
            </mark>
          ) : (
            <span key={at} data-start={at}>
              {words}
            </span>
          ),
        );
        return role === "heading" ? <h2 key={start}>{words}</h2> : <p key={start}>{words}</p>;
      })}
    </article>
  );
}
