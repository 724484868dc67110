import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const FOLDER = join(import.meta.dirname, "../../public/_locales");
type Messages = Record<string, { message: string }>;
const read = (code: string): Messages =>
  JSON.parse(readFileSync(join(FOLDER, code, "messages.json"), "utf8")) as Messages;
const english = read("en");

test.each(readdirSync(FOLDER))("%s has every text of the interface, with the same gaps to fill", (code) => {
  const messages = read(code);
  expect(Object.keys(messages)).toEqual(Object.keys(english));
  for (const [key, { message }] of Object.entries(messages)) {
    expect(message.length, key).toBeGreaterThan(0);
    expect(gaps(message), key).toEqual(gaps(english[key]?.message ?? ""));
  }
});

test.each(readdirSync(FOLDER))("%s keeps to the stores' lengths for name and summary", (code) => {
  const { name, description } = read(code);
  expect(name?.message.length).toBeLessThanOrEqual(45);
  expect(description?.message.length).toBeLessThanOrEqual(132);
});

function gaps(message: string): string[] {
  return (message.match(/\$\d/g) ?? []).sort();
}
