import { useId } from "preact/hooks";
import type { MapView } from "../lib/model/summary-view";
import { useWords } from "./words";

type Props = {
  map: MapView;
  /** The country whose row is pointed at. */
  near: string | null;
};

/** Where the countries of the article are. The list below it says the same in words. */
export function WorldMap({ map, near }: Props) {
  const { text } = useWords();
  const id = useId();
  const { box, land, dots, labels, fontSize, words } = map;
  return (
    <svg
      class="map"
      viewBox={box.join(" ")}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      direction="ltr"
    >
      <title id={`${id}-title`}>{text("map")}</title>
      <desc id={`${id}-words`}>{words}</desc>
      <path class="land" d={land} />
      {dots.map(({ code, x, y, radius, isPlace, words: dot }) => (
        <circle
          key={code}
          class={`dot${isPlace ? " place" : ""}${code === near ? " near" : ""}`}
          cx={x}
          cy={y}
          r={radius}
        >
          <title>{dot}</title>
        </circle>
      ))}
      {labels.map(({ code, x, y, anchor, words: name }) => (
        <text key={code} x={x} y={y} text-anchor={anchor} font-size={fontSize}>
          {name}
        </text>
      ))}
    </svg>
  );
}
