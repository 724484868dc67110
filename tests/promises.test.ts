// docs/promises.md names tests that exist.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const folder = join(ROOT, "tests/browser");
const browserTests = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), "utf8"))
  .join("\n");
const rows = readFileSync(join(ROOT, "docs/promises.md"), "utf8")
  .split("\n")
  .flatMap((line) => /^\| (?!promise |-)(.+?) +\| (.+?) +\|$/.exec(line)?.slice(1) ?? [])
  .reduce<[string, string][]>((pairs, cell, at, cells) => {
    if (at % 2 === 0) pairs.push([cell, cells[at + 1] ?? ""]);
    return pairs;
  }, []);

test("there is a row for each promise", () => expect(rows.length).toBeGreaterThan(40));

test.each(rows)("%s", (_promise, held) => {
  if (held.startsWith("not a")) return;
  const named = [...held.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  expect(named).not.toEqual([]);
  for (const name of named)
    if (name.startsWith("tests/")) expect(existsSync(join(ROOT, name)), name).toBe(true);
    else expect(browserTests.includes(`"${name}"`), name).toBe(true);
});
