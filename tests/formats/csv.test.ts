import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csv } from "../../lib/formats/csv";
import { SAMPLE } from "./sample-report";

const rows: Record<string, string>[] = parse(
  csv([
    { file: "a.html", report: SAMPLE },
    { file: "=b.html", report: SAMPLE },
  ]),
  { columns: true },
);

test("one table over all files: statements, then events, each with its file", () => {
  expect(rows.map((row) => `${row.kind} ${row.file} ${row.id}`)).toEqual([
    "statement a.html s1",
    "event a.html e1",
    "event a.html e2",
    "statement '=b.html s1",
    "event '=b.html e1",
    "event '=b.html e2",
  ]);
});

test("a cell holds the words, and none is a formula", () => {
  expect(rows[0]).toMatchObject({
    speaker: "Ana *Vula* Koroi",
    quotes: 'the best\tof all, "really"',
    words: '\'=SUM(A1) was “the best\tof all, "really"”',
  });
  for (const value of rows.flatMap((row) => Object.values(row))) expect(value).not.toMatch(/^\s*[=+\-@]/);
});

test("an event's row has its parties, place and dates", () => {
  expect(rows[1]).toMatchObject({
    type: "visit",
    status: "planned",
    actors: "Ana *Vula* Koroi",
    targets: "Tonga",
    place: "Tonga",
    from: "2024-05-20",
    to: "2024-05-22",
    words: "will visit Tonga 🇹🇴 from Monday",
  });
});
