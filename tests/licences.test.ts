// The notices that the package carries are those of what is bundled, and all of it is free to be bundled.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LICENCES } from "../lib/knowledge/licences";
import { writeLicences } from "../scripts/licences";

const ROOT = join(import.meta.dirname, "..");
const FREE = ["MIT", "ISC", "MPL-2.0", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "public domain"];

test.each(Object.entries(writeLicences()))("%s is up to date (npm run licences)", (path, text) => {
  expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
});

test.each(LICENCES.map((each) => [each.name, each] as const))("%s may be bundled", (_name, each) => {
  for (const licence of each.licence.split(", ")) expect(FREE).toContain(licence);
  expect(each.holder).not.toBe("");
  expect(each.url).toMatch(/^https:\/\//);
});
