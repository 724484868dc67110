import { useState } from "preact/hooks";
import type { StatementRow } from "../lib/model/summary-view";
import { Row, type RowActions } from "./row";
import { Section } from "./section";
import { useWords } from "./words";

const ALL = "";

/** Who said what, of everybody or of one speaker. */
export function Statements({ rows, ...actions }: RowActions & { rows: readonly StatementRow[] }) {
  const { text } = useWords();
  const [speaker, setSpeaker] = useState(ALL);
  if (!rows.length) return null;
  const speakers = [...new Set(rows.map((row) => row.speaker).filter((name) => name !== null))];
  const shown = rows.filter((row) => speaker === ALL || row.speaker === speaker);
  return (
    <Section title={text("whoSaidWhat")}>
      {speakers.length > 2 && (
        <select
          class="speakers"
          aria-label={text("whoSaidWhat")}
          value={speaker}
          onChange={(event) => setSpeaker(event.currentTarget.value)}
        >
          <option value={ALL}>{text("allSpeakers")}</option>
          {speakers.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
      {shown.map((row, at) => {
        const name = row.speaker ?? text("speakerUnknown");
        const isSame = at > 0 && shown[at - 1]?.speaker === row.speaker;
        return (
          <Row
            key={row.words}
            words={`${name}: ${row.words}`}
            target={row.target}
            subject={row.subject ?? null}
            class="statement"
            {...actions}
          >
            <span class={isSame ? "speaker hidden" : "speaker"}>{name}</span>
            <span class="said" dir="auto">
              {row.words}
            </span>
          </Row>
        );
      })}
    </Section>
  );
}
