import type { MarkedParagraph, TextPart } from "../lib/model/summary-view";

type Props = { headline: readonly TextPart[]; paragraphs: readonly MarkedParagraph[] };

/** The article's text with its marks. Each part has its offsets, so that a line of the summary can point at it. */
export function MarkedText({ headline, paragraphs }: Props) {
  return (
    <article class="marked" dir="auto">
      {headline.length > 0 && (
        <h1 class="headline">
          <Parts parts={headline} />
        </h1>
      )}
      {paragraphs.map(({ role, parts }) => {
        const start = parts[0]?.start ?? 0;
        const words = <Parts parts={parts} />;
        return role === "heading" ? <h2 key={start}>{words}</h2> : <p key={start}>{words}</p>;
      })}
    </article>
  );
}

function Parts({ parts }: { parts: readonly TextPart[] }) {
  return (
    <>
      {parts.map(({ start, words, mark }) =>
        mark ? (
          <mark key={start} class={mark} data-start={start}>
            {words}
          </mark>
        ) : (
          <span key={start} data-start={start}>
            {words}
          </span>
        ),
      )}
    </>
  );
}
