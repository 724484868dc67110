import type { OfficialRow, Row as RowData, SummaryView } from "../lib/model/summary-view";
import { Countries } from "./countries";
import { Row, type RowActions } from "./row";
import { Section } from "./section";
import { Statements } from "./statements";
import { Timeline } from "./timeline";
import { useWords } from "./words";

type Props = RowActions & {
  view: SummaryView;
  /** Nothing folded. */
  isOpen?: boolean;
};

/** The report at a glance; every line leads to its words. */
export function Summary({ view, isOpen = false, ...actions }: Props) {
  const { text } = useWords();
  return (
    <article class="summary">
      <Head view={view} {...actions} />
      {view.lead && (
        <Row words={view.lead.words} target={view.lead.target} class="lead" {...actions}>
          <span class="block" dir="auto">
            {view.lead.words}
          </span>
        </Row>
      )}
      <dl class="answers">
        {view.answers.map(({ label, rows }) => (
          <div key={label} class="answer">
            <dt>{text(label)}</dt>
            <dd>
              {rows.length ? (
                rows.map((row) => <Answer key={row.words} row={row} {...actions} />)
              ) : (
                <span class="missing">{text("notStated")}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Section title={text("officials")} mark="official">
        {view.officials.length ? (
          view.officials.map(({ country, rows }) => (
            <div key={country ?? ""} class="group">
              <h3>{country ?? text("withoutCountry")}</h3>
              <div>
                {rows.map((row) => (
                  <OfficialLine key={row.words} row={row} {...actions} />
                ))}
              </div>
            </div>
          ))
        ) : (
          <p class="missing">{text("noOfficials")}</p>
        )}
      </Section>
      <Countries rows={view.countries} map={view.map} {...actions} />
      <Statements rows={view.statements} {...actions} />
      <Timeline groups={view.timeline} day={view.day} {...actions} />
      <Paragraphs title={text("context")} rows={view.context} isOpen={isOpen} {...actions} />
      <Paragraphs title={text("background")} rows={view.background} isOpen={isOpen} {...actions} />
      {view.remarks.length > 0 && (
        <Section title={text("unseen")}>
          {view.remarks.map((remark) => (
            <p key={remark} class="remark">
              {remark}
            </p>
          ))}
        </Section>
      )}
      {view.notices.map(({ kind, text: words }) => (
        <details key={words} class="notice">
          <summary>
            {text("publisherSays")} <span class="kind">{text(kind)}</span>
          </summary>
          <p class="aside">{text("publisherSaysMore")}</p>
          {words.split("\n").map((line) => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
        </details>
      ))}
    </article>
  );
}

function Head({ view, goTo }: Props) {
  const { headline, headlineTarget, facts, byline } = view;
  return (
    <header class="head">
      <p class="facts">
        {facts.map((fact, at) => (
          <span key={fact}>
            {at > 0 && " · "}
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
      {headline && (
        <h1 dir="auto">
          {headlineTarget ? (
            <button type="button" class="go" onClick={() => goTo(headlineTarget)}>
              {headline}
            </button>
          ) : (
            headline
          )}
        </h1>
      )}
      {byline && <p class="byline">{byline}</p>}
    </header>
  );
}

function Answer({ row, ...actions }: RowActions & { row: RowData }) {
  return (
    <Row
      words={row.note ? `${row.words}, ${row.note}` : row.words}
      target={row.target}
      subject={row.subject ?? null}
      {...actions}
    >
      <span class="words">{row.words}</span>
      {row.note && <span class="note">{row.note}</span>}
    </Row>
  );
}

function OfficialLine({ row, ...actions }: RowActions & { row: OfficialRow }) {
  const { text } = useWords();
  return (
    <Row
      words={[row.words, row.title].filter(Boolean).join(", ")}
      target={row.target}
      class="official"
      subject={row.subject}
      {...actions}
    >
      <span class="who">
        <span class="name">{row.words}</span>
        <span class="note">
          {row.title}
          {row.note && <em class="basis">{row.note}</em>}
        </span>
      </span>
      <span class="count" title={text("mentionsOf", row.count)}>
        {row.count}
      </span>
    </Row>
  );
}

type ParagraphsProps = RowActions & { title: string; rows: RowData[]; isOpen: boolean };

function Paragraphs({ title, rows, isOpen, ...actions }: ParagraphsProps) {
  if (!rows.length) return null;
  return (
    <details class="section paragraphs" open={isOpen}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {rows.map((row) => (
        <Row key={row.words} words={row.words} target={row.target} class="paragraph" {...actions}>
          <span class="block" dir="auto">
            {row.words}
          </span>
        </Row>
      ))}
    </details>
  );
}
