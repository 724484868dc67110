import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import iso from "i18n-iso-countries";
import { describe, expect, it } from "vitest";
import { ORGANIZATION_NAMES } from "../../lib/knowledge/office-holders/international";

const FOLDER = fileURLToPath(new URL("../../lib/knowledge/office-holders/", import.meta.url));

/** Offices that several people hold at once, each for a state, a place or a district of its own. */
const COLLECTIVE_OFFICES = [
  /^Senator$/,
  /^(Representative|Congressman)$/,
  /^Lawmaker$/,
  /^Supreme Court Justice$/,
  /^(First )?Deputy Prime Minister$/,
  /^(First )?Vice President$/,
  /^Deputy (Foreign|Defense) Minister$/,
  /^(Presidential|Prime Minister's) (aide|adviser)$/,
  /^(Commissioner|European Commissioner)$/,
  /^(European Commission Vice President|Under-Secretary-General)$/,
  /^(Special )?(Envoy|Representative)$/,
  /^(Captain Regent|Member of the Presidency|Federal Councillor|Co-Prince)$/,
  /^Deputy (Kremlin|White House) Chief of Staff$/,
  /^Deputy (Prosecutor|Defense Minister)$/,
  /^(Minister|Minister of State|State Minister|Vice Premier|Executive Board Member)$/,
];

/** The terms that ran at once although one office has one holder: why stands beside each. */
const KNOWN_OVERLAPS = new Set<string>([]);

interface Row {
  file: string;
  line: string;
  cells: string[];
  code: string;
  office: string;
  name: string;
  surname: string;
  forms: string[];
  pronoun: string;
  from: string;
  to: string;
  seen: string;
}

async function readRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".ts"))) {
    const tables: Record<string, unknown> = await import(`../../lib/knowledge/office-holders/${file}`);
    for (const table of Object.values(tables)) {
      if (typeof table !== "string" || !table.includes(" | ")) continue;
      for (const line of table.split("\n").filter((text) => text !== "")) {
        const cells = line.split("|").map((cell) => cell.trim());
        const [code = "", office = "", name = "", surname = "", forms = "", pronoun = ""] = cells;
        const [from = "", to = "", seen = ""] = cells.slice(6);
        const list = forms === "" ? [] : forms.split(";").map((form) => form.trim());
        rows.push({ file, line, cells, code, office, name, surname, forms: list, pronoun, from, to, seen });
      }
    }
  }
  return rows;
}

const rows = await readRows();
const linesWhere = (isWrong: (row: Row) => boolean) => rows.filter(isWrong).map((row) => row.line);

const fold = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("-", " ").toLowerCase();
const earliest = (date: string) => (date === "?" ? "0000-00-00" : `${date}-01-01`.slice(0, 10));
const latest = (date: string) => (date === "" || date === "?" ? "9999-99-99" : `${date}-99-99`.slice(0, 10));

function isDate(date: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!parts) return false;
  const [, year = "", month = "01", day = "01"] = parts;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}

describe("the table of office-holders", () => {
  it("has rows", () => {
    expect(rows.length).toBeGreaterThan(100);
  });

  it("gives each row nine cells, separated by a bar between single spaces", () => {
    expect(
      linesWhere((row) => row.cells.length !== 9 || row.line !== row.cells.join(" | ").replaceAll("  ", " ")),
    ).toEqual([]);
  });

  it("has an ISO code, XK or the abbreviation of an organization", () => {
    const isCode = (code: string) =>
      code === "XK" || iso.isValid(code) || /^org:[A-Z][A-Za-z0-9]+$/.test(code);
    expect(linesWhere((row) => !isCode(row.code) || /^[a-z]/.test(row.code.replace("org:", "")))).toEqual([]);
  });

  it("names every organization that has a code", () => {
    const codes = rows.filter((row) => row.code.startsWith("org:")).map((row) => row.code.slice(4));
    expect([...new Set(codes)].sort()).toEqual(Object.keys(ORGANIZATION_NAMES).sort());
  });

  it("has an office, a name and a pronoun", () => {
    expect(linesWhere((row) => row.office === "" || row.name === "")).toEqual([]);
    expect(linesWhere((row) => !["he", "she", "they", ""].includes(row.pronoun))).toEqual([]);
  });

  it("has a surname that stands in the name or in one of its forms", () => {
    const isWithin = (row: Row) => {
      const surname = fold(row.surname.replace(/!$/, ""));
      const names = [row.name, ...row.forms].map((name) => ` ${fold(name)} `);
      return surname !== "" && names.some((name) => name.includes(` ${surname} `));
    };
    expect(linesWhere((row) => !isWithin(row))).toEqual([]);
  });

  it("has no form that is empty, given twice or the name itself", () => {
    expect(
      linesWhere(
        (row) => new Set([row.name, ...row.forms]).size !== row.forms.length + 1 || row.forms.includes(""),
      ),
    ).toEqual([]);
  });

  it("has dates that exist, in order", () => {
    const isRight = ({ from, to, seen }: Row) =>
      (from === "?" || isDate(from)) && (to === "" || to === "?" || isDate(to)) && isDate(seen);
    expect(linesWhere((row) => !isRight(row))).toEqual([]);
    expect(linesWhere((row) => earliest(row.from) > latest(row.to))).toEqual([]);
    expect(linesWhere((row) => earliest(row.from) > latest(row.seen))).toEqual([]);
  });

  it("is sorted by code, office and first day within each file", () => {
    const keyOf = (row: Row) => [row.code, row.office, row.from].join("\u0000");
    const isAfter = (row: Row, previous: Row | undefined) =>
      previous === undefined || previous.file !== row.file || keyOf(previous) <= keyOf(row);
    expect(rows.filter((row, index) => !isAfter(row, rows[index - 1])).map((row) => row.line)).toEqual([]);
  });

  it("has no row twice", () => {
    const keys = rows.map((row) => [row.code, row.office, row.name, row.from].join(" | "));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("has one holder of one office at a time", () => {
    const terms = new Map<string, Row[]>();
    for (const row of rows) {
      if (COLLECTIVE_OFFICES.some((office) => office.test(row.office))) continue;
      const key = `${row.code} | ${row.office}`;
      terms.set(key, [...(terms.get(key) ?? []), row]);
    }
    const overlaps: string[] = [];
    for (const [key, list] of terms) {
      for (const [index, row] of list.entries()) {
        for (const other of list.slice(index + 1)) {
          // Only what is certain: a month or a year may hold two terms one after the other.
          const [first, second] = earliest(row.from) <= earliest(other.from) ? [row, other] : [other, row];
          const end = first.to === "" ? "9999-99-99" : earliest(first.to);
          if (first.to === "?" || second.from === "?" || end <= latest(second.from)) continue;
          if (!KNOWN_OVERLAPS.has(key)) overlaps.push(`${first.line} // ${second.line}`);
        }
      }
    }
    expect(overlaps).toEqual([]);
  });

  it("gives one name one surname, safe alone or not, in every office", () => {
    const surnames = new Map<string, string>();
    const differing: string[] = [];
    for (const { name, surname, line } of rows) {
      if ((surnames.get(name) ?? surname) !== surname) differing.push(line);
      surnames.set(name, surname);
    }
    expect(differing).toEqual([]);
  });

  it("gives one person one surname and one pronoun in one country", () => {
    const people = new Map<string, Row>();
    const differing: string[] = [];
    for (const row of rows) {
      const key = `${row.code} | ${row.name}`;
      const other = people.get(key) ?? row;
      if (other.surname !== row.surname || other.pronoun !== row.pronoun) differing.push(row.line);
      people.set(key, other);
    }
    expect(differing).toEqual([]);
  });
});
