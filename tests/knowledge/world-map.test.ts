import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { worldMapSource } from "../../scripts/world-map";

const FILE = join(import.meta.dirname, "../../lib/knowledge/world-map.ts");

test("the map's table is what the script draws from Natural Earth and the positions, and stays small", () => {
  const source = readFileSync(FILE, "utf8");
  expect(source).toBe(worldMapSource());
  expect(source.length).toBeLessThanOrEqual(8 * 1024);
});
