// Ten articles of invented news, each with its events as a reader would list them; "~" before those not found yet.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reportOf, told } from "./report-of";

const FOLDER = new URL("articles/", import.meta.url);
const articles = readdirSync(FOLDER).map((name) => {
  const [head = "", list = ""] = readFileSync(new URL(name, FOLDER), "utf8").split("\n---\n");
  const [first = "", ...paragraphs] = head.split("\n");
  const { events } = reportOf(paragraphs.join("\n"), first.replace("published ", ""));
  return { name, given: events.map(told), wanted: list.trim().split("\n") };
});

test.each(articles)("$name", ({ given, wanted }) => {
  const found = wanted.filter((line) => !line.startsWith("~"));
  expect(found.filter((line) => !given.some((one) => isTold(line, one)))).toEqual([]);
});

test("few of the events given are others than those", () => {
  const others = articles.flatMap(({ given, wanted }) =>
    given.filter((one) => !wanted.some((line) => isTold(line.replace("~", ""), one))),
  );
  const all = articles.flatMap(({ given }) => given);
  expect(others.length / all.length).toBeLessThan(0.2);
});

/** "pledge|aid happened: JP": either type is right. */
function isTold(line: string, one: string): boolean {
  const [types = "", ...rest] = line.split(" ");
  return types.split("|").some((type) => [type, ...rest].join(" ").trim() === one.trim());
}
