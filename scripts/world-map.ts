// The world map's table, made from Natural Earth's land: no borders, since any map of borders takes sides.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { POSITIONS } from "../lib/knowledge/country-positions";

type Point = readonly [x: number, y: number];

/** The map's whole size in its own units; the popup shows it at about half of that. */
const WIDTH = 720;
/** Antarctica is cut off below, and the ice above Greenland: there is no news there that the height would be worth. */
const NORTH = 83.7;
const SOUTH = -56;
/** A corner of a coast that spans less than this (square units) is taken off, a smaller island left out. */
const DETAIL = 2.7;
const ISLAND = 3.5;

// Turned by 11 degrees, so that the cut goes through the Bering Strait and not through Chukotka.
const MIDDLE = 11;
const whole = geoEqualEarth().rotate([-MIDDLE, 0]).precision(0.5).translate([0, 0]).scale(1);
const [edge = 1] = whole([MIDDLE + 179.999, 0]) ?? [];
const scale = WIDTH / 2 / edge;
const [, top = 0] = whole([MIDDLE, NORTH]) ?? [];
const projection = whole.scale(scale).translate([WIDTH / 2, -top * scale]);
const height = Math.round(projection([MIDDLE, SOUTH])?.[1] ?? 0);

/** The source of `lib/knowledge/world-map.ts`. */
export function worldMapSource(): string {
  const rings = simplified(projectedRings());
  const points = Object.entries(POSITIONS).map(([code, [latitude, longitude]]) => {
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
    return `${code}${Math.round(x)} ${Math.round(Math.min(y, height - 4))}`;
  });
  return `// Made by \`npx tsx scripts/draw-map.ts\` from Natural Earth's land (world-atlas) and country-positions.ts: Equal Earth, no borders.
export const MAP_WIDTH = ${WIDTH};
export const MAP_HEIGHT = ${height};

/** The land's outline, as SVG's path data. */
export const LAND =
  "${rings.map(pathOf).join("")}";

/** "FR361 96": where a country's dot stands. */
export const MAP_POINTS =
  "${points.join(";")}";
`;
}

function projectedRings(): Point[][] {
  const file = createRequire(import.meta.url).resolve("world-atlas/land-50m.json");
  const atlas = JSON.parse(readFileSync(file, "utf8"));
  const rings: Point[][] = [];
  const draw = geoPath(projection, {
    beginPath() {},
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
    arc() {},
    closePath() {},
  });
  // Lakes and inner seas of the first ring alone: the land is one color.
  for (const { geometry } of feature(atlas, atlas.objects.land).features)
    for (const polygon of geometry.coordinates)
      if (!polygon[0]?.every(([, latitude]) => latitude < SOUTH))
        draw({ type: "Polygon", coordinates: polygon });
  return rings;
}

function simplified(rings: Point[][]): Point[][] {
  return rings
    .filter((ring) => Math.abs(areaOf(ring)) > ISLAND)
    .map((ring) => onGrid(withoutSmallCorners(onGrid(ring, 4)), 1))
    .filter((ring) => ring.length > 2);
}

/** Visvalingam: the corner of the smallest triangle goes first. */
function withoutSmallCorners(ring: Point[]): Point[] {
  const kept = [...ring];
  while (kept.length > 3) {
    let least = DETAIL;
    let at = -1;
    for (let i = 0; i < kept.length; i++) {
      const area = cornerAt(kept, i);
      if (area < least) [least, at] = [area, i];
    }
    if (at < 0) break;
    kept.splice(at, 1);
  }
  return kept;
}

function cornerAt(ring: readonly Point[], at: number): number {
  const before = ring.at(at - 1);
  const here = ring[at];
  const after = ring[(at + 1) % ring.length];
  if (!before || !here || !after) return 0;
  return (
    Math.abs((before[0] - here[0]) * (after[1] - here[1]) - (after[0] - here[0]) * (before[1] - here[1])) / 2
  );
}

/** Rounded to that many steps a unit, each point once. */
function onGrid(ring: Point[], steps: number): Point[] {
  const rounded = ring.map(([x, y]): Point => [Math.round(x * steps) / steps, Math.round(y * steps) / steps]);
  return rounded.filter(([x, y], at) => {
    const before = rounded.at(at - 1);
    return !before || before[0] !== x || before[1] !== y;
  });
}

function areaOf(ring: readonly Point[]): number {
  return (
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}

/** Relative steps, without a space where a minus sign parts two numbers. */
function pathOf(ring: Point[]): string {
  let [x, y] = ring[0] ?? [0, 0];
  const steps = ring.slice(1).map((point) => {
    const step = [point[0] - x, point[1] - y] as const;
    [x, y] = point;
    return step;
  });
  const numbers = steps
    .flat()
    .map((number, at) => (at && number >= 0 ? ` ${number}` : `${number}`))
    .join("");
  return `M${ring[0]?.join(" ")}l${numbers}z`;
}
