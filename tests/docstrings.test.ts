// Every public function says what it is for, above itself.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sourcesIn } from "./sources";

const ROOT = join(import.meta.dirname, "..");

/** How many are still without, by folder: the numbers only go down. */
const STILL: Record<string, number> = {
  components: 1,
  "lib/browser": 1,
  "lib/entities": 3,
  "lib/events": 8,
  "lib/mentions": 2,
  "lib/page": 2,
  "lib/statements": 1,
  "lib/text": 13,
};

const folders = [
  ...new Set(sourcesIn("lib", "components").map((file) => file.slice(0, file.lastIndexOf("/")))),
];

test.each(folders)("%s: every public function has its docstring", (folder) => {
  const without = sourcesIn(folder).flatMap((file) => {
    if (file.slice(0, file.lastIndexOf("/")) !== folder) return [];
    const lines = readFileSync(join(ROOT, file), "utf8").split("\n");
    return lines.flatMap((line, at) => {
      const name = /^export (?:async )?function (\w+)/.exec(line)?.[1];
      return name && !lines[at - 1]?.endsWith("*/") ? [`${file}: ${name}`] : [];
    });
  });
  expect(without.slice(STILL[folder] ?? 0)).toEqual([]);
});
