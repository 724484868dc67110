import { useState } from "preact/hooks";
import type { CountryRow, MapView } from "../lib/model/summary-view";
import { Row, type RowActions } from "./row";
import { Section } from "./section";
import { useWords } from "./words";
import { WorldMap } from "./world-map";

type Props = RowActions & { rows: readonly CountryRow[]; map: MapView | null };

/** The countries of the article, by mentions, on the map and in a list. */
export function Countries({ rows, map, ...actions }: Props) {
  const { text } = useWords();
  const [near, setNear] = useState<string | null>(null);
  if (!rows.length)
    return (
      <Section title={text("countries")} mark="country">
        <p class="missing">{text("noCountries")}</p>
      </Section>
    );
  return (
    <Section title={text("countries")} mark="country">
      {map && <WorldMap map={map} near={near} />}
      <div class="countries">
        {rows.map((row) => (
          <Row
            key={row.code}
            words={row.words}
            target={row.target}
            class="country"
            subject={row.subject}
            pointedAt={(isPointedAt) => setNear(isPointedAt ? row.code : null)}
            {...actions}
          >
            <span class="name">{row.words}</span>
            <span class="leader" />
            <span class="count">{row.count || row.note}</span>
          </Row>
        ))}
      </div>
    </Section>
  );
}
