import { expect, test } from "vitest";
import { mapView } from "../../lib/formats/map-view";
import { COUNTRIES } from "../../lib/knowledge/countries";
import { LAND, MAP_HEIGHT, MAP_WIDTH } from "../../lib/knowledge/world-map";
import type { Country } from "../../lib/model/report";
import type { Texts } from "../../lib/model/texts";

const TEXTS: Texts = { text: (key) => key, language: "en", direction: "ltr" };
const country = (code: string, mentions: number): Country => ({
  id: `country:${code}`,
  code,
  name: COUNTRIES.find((each) => each.code === code)?.name ?? code,
  flag: "",
  mentions,
  places: mentions ? 0 : 1,
  rule: "t",
});
const mapOf = (...given: [code: string, mentions: number][]) =>
  mapView(
    given.map(([code, mentions]) => country(code, mentions)),
    TEXTS,
  );

test("no country, no map", () => {
  expect(mapOf()).toBeNull();
});

test("a dot's area tells the mentions; a place is told apart", () => {
  const map = mapOf(["UY", 9], ["ZM", 3], ["NZ", 0]);
  expect(map?.land).toBe(LAND);
  const [most, fewer, place] = map?.dots ?? [];
  expect((most?.radius ?? 0) / (fewer?.radius ?? 1)).toBeCloseTo(Math.sqrt(3), 1);
  expect([most?.isPlace, fewer?.isPlace, place?.isPlace]).toEqual([false, false, true]);
  expect(map?.words).toBe("Uruguay · 9, Zambia · 3, New Zealand · asPlace");
});

test.each([
  { name: "neighbors come nearer", codes: ["EE", "LV"], least: 300, most: 340 },
  { name: "one country alone shows its continent", codes: ["BO"], least: 300, most: 340 },
  { name: "two ends of the world show all of it", codes: ["US", "NZ"], least: 600, most: MAP_WIDTH },
])("$name", ({ codes, least, most }) => {
  const map = mapOf(...codes.map((code): [string, number] => [code, 2]));
  const [left, top, width, height] = map?.box ?? [0, 0, 0, 0];
  expect(width).toBeGreaterThanOrEqual(least);
  expect(width).toBeLessThanOrEqual(most);
  expect(width / height).toBeCloseTo(MAP_WIDTH / MAP_HEIGHT, 1);
  expect(left >= 0 && top >= 0 && left + width <= MAP_WIDTH + 0.2 && top + height <= MAP_HEIGHT + 0.2).toBe(
    true,
  );
  for (const { x, y } of map?.dots ?? [])
    expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
});

test("names stand beside their dots, and never on one another", () => {
  const map = mapOf(["BE", 5], ["NL", 4], ["LU", 3], ["DE", 2], ["FR", 1]);
  const labels = map?.labels ?? [];
  expect(labels.length).toBeGreaterThan(1);
  expect(new Set(labels.map(({ y }) => y)).size).toBe(labels.length);
});

test("every country has a place on the map", () => {
  const without = COUNTRIES.filter(({ code }) => !mapOf([code, 1]));
  expect(without.map(({ code }) => code)).toEqual([]);
});
