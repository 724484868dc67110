// The countries of a report on the world map: the part of it that holds them, a dot for each, and names where there is
// room for them.
import { LAND, MAP_HEIGHT, MAP_POINTS, MAP_WIDTH } from "../knowledge/world-map";
import type { Country } from "../model/report";
import type { MapDot, MapLabel, MapView } from "../model/summary-view";
import type { Texts } from "../model/texts";

type Box = readonly [left: number, top: number, width: number, height: number];

/** How wide the map usually is, px: dots and names are sized for it. */
const SHOWN = 364;
/** The map comes this much nearer at most: where it ends at the next border one would not know the continent. */
const NEAREST = 2.2;
const MARGIN = 26; // around the dots, units
const LEAST_DOT = 2.6; // px
const MOST_DOT = 9;
const LABEL = 10.5; // px
const LETTER = 0.56; // of the label's size, on the average
const NAMED = 5;

/** null where none of them has a place on the map. */
export function mapView(countries: readonly Country[], { text, language }: Texts): MapView | null {
  const points = readPoints();
  const placed = countries
    .flatMap((country) => {
      const point = points.get(country.code);
      return point ? [{ country, x: point[0], y: point[1] }] : [];
    })
    .sort((a, b) => b.country.mentions - a.country.mentions);
  if (!placed.length) return null;
  const box = boxAround(placed);
  const unit = box[2] / SHOWN;
  const most = Math.max(1, placed[0]?.country.mentions ?? 1);
  const dots = placed.map(({ country, x, y }): MapDot => {
    // The area tells the number: a dot of four mentions is twice as wide as a dot of one.
    const share = Math.sqrt(Math.max(1, country.mentions) / Math.max(most, 8));
    return {
      code: country.code,
      x,
      y,
      radius: round(Math.max(LEAST_DOT, MOST_DOT * share) * unit),
      isPlace: country.mentions === 0,
      words: `${country.name} · ${country.mentions || text("asPlace")}`,
    };
  });
  return {
    box,
    land: LAND,
    dots,
    labels: labelsOf(
      dots,
      placed.map(({ country }) => country.name),
      box,
      unit,
    ),
    fontSize: round(LABEL * unit),
    words: new Intl.ListFormat(language, { type: "unit", style: "short" }).format(
      dots.map(({ words }) => words),
    ),
  };
}

function readPoints(): Map<string, readonly [number, number]> {
  return new Map(
    MAP_POINTS.split(";").map((row) => {
      const [x, y] = row.slice(2).split(" ");
      return [row.slice(0, 2), [Number(x), Number(y)]] as const;
    }),
  );
}

/** As small a part of the world, in its own proportions, as holds all dots. */
function boxAround(points: readonly { x: number; y: number }[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const wide = Math.max(...xs) - left;
  const high = Math.max(...ys) - top;
  const ratio = MAP_WIDTH / MAP_HEIGHT;
  const needed = Math.max(wide + 2 * MARGIN, (high + 2 * MARGIN) * ratio, MAP_WIDTH / NEAREST);
  const width = Math.min(MAP_WIDTH, needed);
  const height = width / ratio;
  const within = (middle: number, size: number, most: number) =>
    Math.min(Math.max(0, middle - size / 2), most - size);
  return [
    round(within(left + wide / 2, width, MAP_WIDTH)),
    round(within(top + high / 2, height, MAP_HEIGHT)),
    round(width),
    round(height),
  ];
}

/** The most named countries' names, beside their dots; one that would lie on another name or dot is left out. */
function labelsOf(dots: readonly MapDot[], names: readonly string[], box: Box, unit: number): MapLabel[] {
  const taken = dots.map(({ x, y, radius }): Box => [x - radius, y - radius, 2 * radius, 2 * radius]);
  return dots.slice(0, NAMED).flatMap(({ code, x, y, radius }, at) => {
    const words = names[at] ?? "";
    const width = words.length * LABEL * LETTER * unit;
    const height = LABEL * unit;
    const gap = radius + 3 * unit;
    for (const anchor of ["start", "end"] as const) {
      const from = anchor === "start" ? x + gap : x - gap - width;
      const area: Box = [from, y - height / 2, width, height];
      if (!isInside(area, box) || taken.some((other) => isOver(area, other))) continue;
      taken.push(area);
      return [
        {
          code,
          x: round(anchor === "start" ? x + gap : x - gap),
          y: round(y + height * 0.34),
          anchor,
          words,
        },
      ];
    }
    return [];
  });
}

function isInside([left, top, width, height]: Box, box: Box): boolean {
  return (
    left >= box[0] && top >= box[1] && left + width <= box[0] + box[2] && top + height <= box[1] + box[3]
  );
}

function isOver(a: Box, b: Box): boolean {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
