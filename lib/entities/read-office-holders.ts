import { OFFICE_HOLDERS } from "../knowledge/office-holders";
import { foldAccents } from "../model/entity-id";
import type { CountryCode, IsoDate } from "../model/report";

/** One term of one person in one office, as the table tells it. */
export type OfficeTerm = {
  country: CountryCode | null;
  /** "NATO" where the office is an international body's. */
  organization: string | null;
  title: string;
  name: string;
  surname: string;
  /** The surname alone is evidence in an article of politics. */
  safe: boolean;
  forms: string[];
  pronoun: "he" | "she" | null;
  from: string;
  /** Null where the office was still held when last seen. */
  to: string | null;
  seen: IsoDate;
};

/** What the table knows of a person as of a date. */
export type KnownOffice = {
  name: string;
  title: string;
  country: CountryCode | null;
  organization: string | null;
  pronoun: "he" | "she" | null;
  seen: IsoDate;
  lastKnown: boolean;
  past: boolean;
};

type Index = {
  byName: Map<string, OfficeTerm[]>;
  bySurname: Map<string, OfficeTerm[]>;
  byOffice: Map<string, OfficeTerm[]>;
};
let index: Index | undefined;

function readIndex(): Index {
  index ??= buildIndex();
  return index;
}

/** Terms of every person of that full name (or one of its other forms). */
export function readTermsByName(name: string): readonly OfficeTerm[] {
  return readIndex().byName.get(keyOf(name)) ?? [];
}

/** Terms of people whose surname is safe alone. */
export function readTermsBySurname(surname: string): readonly OfficeTerm[] {
  return readIndex().bySurname.get(keyOf(surname)) ?? [];
}

/** The holder of a state's office (in lower case) at a date, where the table is certain of it. */
export function readHolder(
  country: CountryCode,
  title: string,
  published: string | null,
): KnownOffice | null {
  const terms = readIndex().byOffice.get(`${country} ${title}`) ?? [];
  if (!published) return null;
  const held = terms.filter((term) => isHeldAt(term, published));
  const term = held[0];
  return held.length === 1 && term ? knownAt(term, published, false) : null;
}

/**
 * What a person held at a date: the office held then, else the last one before ("former"), else one soon to be taken.
 * Without a date only where every term gives the same answer.
 */
export function chooseTerm(terms: readonly OfficeTerm[], published: string | null): KnownOffice | null {
  const first = terms[0];
  if (!first) return null;
  const people = new Set(terms.map((term) => `${term.country ?? term.organization} ${keyOf(term.name)}`));
  if (!published) {
    const isSame = terms.every(
      (term) =>
        term.title === first.title &&
        term.country === first.country &&
        term.organization === first.organization,
    );
    return isSame && terms.every((term) => term.to === null) ? knownAt(first, null, false) : null;
  }
  const held = terms.filter((term) => isHeldAt(term, published));
  const now = rankTerms(held)[0];
  if (now) {
    if (
      new Set(held.map((term) => `${term.country ?? term.organization} ${keyOf(term.name)}`)).size > 1 &&
      people.size > 1 &&
      !isSamePerson(held)
    )
      return null;
    return knownAt(now, published, false);
  }
  if (people.size > 1 && !isSamePerson(terms)) return null;
  const before = terms.filter((term) => term.to !== null && lastDay(term.to) < published);
  const latest = before.toSorted((a, b) => lastDay(b.to ?? "").localeCompare(lastDay(a.to ?? "")))[0];
  if (latest) return knownAt(latest, published, true);
  return null;
}

function isSamePerson(terms: readonly OfficeTerm[]): boolean {
  return new Set(terms.map((term) => keyOf(term.name))).size === 1;
}

// The higher office first: a president who also holds a ministry is the president.
const RANK = [
  /^(?:president|king|queen|emperor|pope|emir|sultan|supreme leader|grand duke|prince$)/i,
  /^(?:prime minister|chancellor|premier|taoiseach)/i,
  /^vice president/i,
  /^(?:foreign|secretary of state|minister of foreign)/i,
];

function rankTerms(terms: readonly OfficeTerm[]): OfficeTerm[] {
  const rank = (term: OfficeTerm) => {
    const at = RANK.findIndex((pattern) => pattern.test(term.title));
    return at < 0 ? RANK.length : at;
  };
  return terms.toSorted((a, b) => rank(a) - rank(b) || b.from.localeCompare(a.from));
}

function isHeldAt(term: OfficeTerm, published: string): boolean {
  if (firstDay(term.from) > published.slice(0, 10)) return false;
  return term.to === null || lastDay(term.to) >= published.slice(0, 10);
}

function knownAt(term: OfficeTerm, published: string | null, past: boolean): KnownOffice {
  return {
    name: term.name,
    title: past && !/^former\b/i.test(term.title) ? `former ${term.title}` : term.title,
    country: term.country,
    organization: term.organization,
    pronoun: term.pronoun,
    seen: lastDay(term.seen),
    lastKnown:
      !past &&
      term.to === null &&
      (published === null || addHalfYear(lastDay(term.seen)) < published.slice(0, 10)),
    past,
  };
}

function addHalfYear(date: IsoDate): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const months = year * 12 + month - 1 + 6;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

// "?" is an unknown beginning or end: nothing is held to it.
function firstDay(date: string): IsoDate {
  if (!/^\d{4}/.test(date)) return "9999-99-99";
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

function lastDay(date: string): IsoDate {
  if (!/^\d{4}/.test(date)) return "0000-00-00";
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

function keyOf(name: string): string {
  return foldAccents(name)
    .toLowerCase()
    .replace(/[’'‘.]/g, "")
    .replace(/[\s-]+/g, " ")
    .trim();
}

function buildIndex(): Index {
  const built: Index = { byName: new Map(), bySurname: new Map(), byOffice: new Map() };
  const add = (map: Map<string, OfficeTerm[]>, key: string, term: OfficeTerm) => {
    const list = map.get(key);
    if (!list) map.set(key, [term]);
    else if (!list.includes(term)) list.push(term);
  };
  for (const table of OFFICE_HOLDERS)
    for (const line of table.split("\n")) {
      const term = readTerm(line);
      if (!term) continue;
      add(built.byName, keyOf(term.name), term);
      for (const form of term.forms)
        if (form.includes(" ") || form.includes("-")) add(built.byName, keyOf(form), term);
      if (term.safe) add(built.bySurname, keyOf(term.surname), term);
      if (term.country) add(built.byOffice, `${term.country} ${term.title.toLowerCase()}`, term);
    }
  return built;
}

function readTerm(line: string): OfficeTerm | null {
  if (!line || line.startsWith("#")) return null;
  const [
    code = "",
    title = "",
    name = "",
    surname = "",
    forms = "",
    pronoun = "",
    from = "",
    to = "",
    seen = "",
  ] = line.split("|").map((cell) => cell.trim());
  if (!code || !title || !name) return null;
  const organization = code.startsWith("org:") ? code.slice(4) : null;
  return {
    country: organization ? null : code,
    organization,
    title,
    name,
    surname: surname.replace("!", ""),
    safe: surname.endsWith("!"),
    forms: forms
      .split(";")
      .map((form) => form.trim())
      .filter(Boolean),
    pronoun: pronoun === "he" || pronoun === "she" ? pronoun : null,
    from,
    to: to || null,
    seen,
  };
}
