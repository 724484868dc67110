// The texts of the store listings: the manifest's own name and summary, within what the stores allow.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const languages = readdirSync(join(ROOT, "public/_locales"));

test.each(languages)("%s: name, summary and description", (code) => {
  const messages = JSON.parse(readFileSync(join(ROOT, "public/_locales", code, "messages.json"), "utf8"));
  const [name = "", summary = "", ...description] = readFileSync(
    join(ROOT, "docs/listing", `${code}.md`),
    "utf8",
  ).split("\n\n");
  expect(name).toBe(`# ${messages.name.message}`);
  expect(summary).toBe(`> ${messages.description.message}`);
  expect(messages.name.message.length).toBeLessThanOrEqual(45);
  expect(messages.description.message.length).toBeLessThanOrEqual(132);
  expect(description.length).toBeGreaterThan(3);
});
