// The form of the tables of organizations, and that the holders of international offices find theirs.
import { expect, test } from "vitest";
import { COUNTRIES } from "../../lib/knowledge/countries";
import { MEDIA } from "../../lib/knowledge/media";
import { OFFICE_HOLDERS } from "../../lib/knowledge/office-holders";
import { INTERNATIONAL, NATIONAL } from "../../lib/knowledge/organizations";

const ROWS = [...INTERNATIONAL, ...NATIONAL, ...MEDIA];
const codes = new Set(COUNTRIES.map(({ code }) => code));

test("every row belongs to a country of ours or to none", () => {
  expect(ROWS.filter(({ country }) => country && !codes.has(country))).toEqual([]);
  expect(INTERNATIONAL.filter(({ country }) => country)).toEqual([]);
});

test("no name stands in two rows", () => {
  const names = ROWS.flatMap(({ name, names: others }) => [name, ...(others?.split("; ") ?? [])]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test("every organization of the office-holders has a row", () => {
  const keys = new Set(INTERNATIONAL.map(({ key, short, name }) => key ?? short ?? name));
  const used = [...OFFICE_HOLDERS.join("").matchAll(/^org:(\w+)/gm)].map((match) => match[1] ?? "");
  expect(used.length).toBeGreaterThan(0);
  expect([...new Set(used)].filter((key) => !keys.has(key))).toEqual([]);
});
