import type { EventRow, TimelineGroup } from "../lib/model/summary-view";
import { Row, type RowActions } from "./row";
import { Section } from "./section";
import { useWords } from "./words";

type Props = RowActions & {
  groups: readonly TimelineGroup[];
  /** The day of the article, in words. */
  day: string | null;
};

/** What happened and what is to come, along a line: whole up to the article's day, dashed after it. */
export function Timeline({ groups, day, ...actions }: Props) {
  const { text } = useWords();
  if (!groups.length) return null;
  const firstAfter = groups.findIndex(({ time }) => time === "after");
  return (
    <Section title={text("timeline")}>
      <ol class="timeline">
        {groups.map(({ when, time, rows }, at) => (
          <li key={`${at} ${when}`} class={`moment ${time}`}>
            {at === firstAfter && day && <p class="today">{text("articleOf", day)}</p>}
            <h3>{when ?? text("noDate")}</h3>
            <div>
              {rows.map((row) => (
                <Event key={`${row.what} ${row.words} ${row.target?.start}`} row={row} {...actions} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Event({ row, ...actions }: RowActions & { row: EventRow }) {
  const { when, what, words, note, status, target } = row;
  return (
    <Row
      words={[when, what, words, note].filter(Boolean).join(", ")}
      target={target}
      class="event"
      {...actions}
    >
      <Shape status={status} />
      <span class="what">
        {what} <span class="note">{note}</span>
      </span>
      <span class="words">{words}</span>
    </Row>
  );
}

/** Full, half, empty, a diamond, a cross: the word beside it says the same. */
function Shape({ status }: Pick<EventRow, "status">) {
  return (
    <svg class="shape" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {SHAPES[status]}
    </svg>
  );
}

const SHAPES = {
  happened: <circle class="full" cx="7" cy="7" r="5" />,
  ongoing: (
    <>
      <circle cx="7" cy="7" r="5" />
      <path class="full" d="M7 2a5 5 0 0 1 0 10z" />
    </>
  ),
  planned: <circle cx="7" cy="7" r="5" />,
  proposed: <path d="M7 1.2 12.8 7 7 12.8 1.2 7z" stroke-dasharray="2.2 1.6" />,
  denied: <path d="m2.5 2.5 9 9m0-9-9 9" />,
} satisfies Record<EventRow["status"], unknown>;
