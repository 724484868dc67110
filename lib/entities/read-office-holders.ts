import type { CountryCode, IsoDate } from "../model/report";
import { bareNameOf, nameKeyOf, type OfficeTerm, readOfficeTerms, soundKeyOf } from "../text/office-terms";
import { buildPhraseIndex, findPhraseAt, type PhraseIndex } from "../text/phrase-index";
import type { Token } from "../text/sentences";

/** What the table knows of a person as of a date. */
export type KnownOffice = {
  name: string;
  title: string;
  country: CountryCode | null;
  /** "NATO" where the office is an international body's. */
  organization: string | null;
  pronoun: "he" | "she" | null;
  seen: IsoDate;
  lastKnown: boolean;
  past: boolean;
  /** The office ended a generation before the article, or the article has no date: a namesake is as likely. */
  isLongAgo: boolean;
};

type Terms = Map<string, OfficeTerm[]>;
type Index = { byName: Terms; bySound: Terms; bySurname: Terms; bySafe: Terms; long: PhraseIndex<true> };
let index: Index | undefined;

/** Terms of every person of that full name, of one of its other forms or of a spelling that sounds the same. */
export function readTermsByName(name: string): readonly OfficeTerm[] {
  const { byName, bySound } = readIndex();
  const bare = bareNameOf(name);
  return byName.get(nameKeyOf(bare)) ?? bySound.get(soundKeyOf(bare)) ?? [];
}

/** Terms of everybody of a surname, safe alone or not. */
export function readTermsBySurname(surname: string): readonly OfficeTerm[] {
  return readIndex().bySurname.get(nameKeyOf(surname)) ?? [];
}

/** Terms of people whose surname is safe alone. */
export function readSafeTerms(surname: string): readonly OfficeTerm[] {
  return readIndex().bySafe.get(nameKeyOf(surname)) ?? [];
}

/** The index of the last token of a safe surname of several words ("von der Leyen") that begins at a token, or null. */
export function findSafeSurnameEnd(tokens: readonly Token[], at: number): number | null {
  return (
    findPhraseAt(readIndex().long, tokens, at, (one) => nameKeyOf(one.text).replaceAll(" ", "-"))?.last ??
    null
  );
}

/**
 * What one person held at a date: the office held then, else the last one before ("former"). Null where the terms are of
 * several people at once. Without a date only where every term gives the same answer.
 */
export function chooseTerm(terms: readonly OfficeTerm[], published: string | null): KnownOffice | null {
  const first = terms[0];
  if (!first) return null;
  const day = published?.slice(0, 10) ?? null;
  if (day === null) {
    const isSame = terms.every(
      ({ title, country, organization }) =>
        title === first.title && country === first.country && organization === first.organization,
    );
    if (!isSame || !isOnePerson(terms)) return null;
    // Two terms of one office, the second of which still runs, give the same answer; an unknown end gives none.
    if (terms.some(({ to }) => to === "?")) return null;
    return knownOf(first, null, !terms.some(({ to }) => to === null));
  }
  const held = terms.filter((term) => isHeldAt(term, day));
  if (held.length) return isOnePerson(held) ? knownOf(rankTerms(held)[0] ?? first, day, false) : null;
  if (!isOnePerson(terms)) return null;
  const ended = terms.filter(({ to }) => to !== null && to !== "?" && lastDay(to) < day);
  const last = ended.toSorted((a, b) => lastDay(b.to ?? "").localeCompare(lastDay(a.to ?? "")))[0];
  return last ? knownOf(last, day, true) : null;
}

/**
 * Whom a safe surname means alone. Where another of that surname was in office at that date too, the country that the
 * article names tells; else the table's word stands, but not against a higher office or one that has ended.
 */
export function chooseAlone(
  surname: string,
  published: string | null,
  mentioned: ReadonlySet<CountryCode>,
): KnownOffice | null {
  const safe = new Set(readSafeTerms(surname).map(({ name }) => nameKeyOf(name)));
  // Another office of the same person counts too: who judged in The Hague may govern today.
  const terms = readTermsBySurname(surname).filter(({ name }) => safe.has(nameKeyOf(name)));
  const known = chooseTerm(terms, published);
  if (!known || published === null) return known;
  const day = published.slice(0, 10);
  const others = readTermsBySurname(surname).filter(
    (term) => nameKeyOf(term.name) !== nameKeyOf(known.name) && isHeldAt(term, day),
  );
  if (!others.length) return known;
  const isNamed = ({ country }: { country: CountryCode | null }) =>
    country !== null && mentioned.has(country);
  if (isNamed(known) !== others.some(isNamed)) return isNamed(known) ? known : null;
  return !known.past && others.every((other) => levelOf(known) <= levelOf(other)) ? known : null;
}

/** The one country that all terms of a name belong to, whatever the date: where somebody's office is, past or to come. */
export function countryOfTerms(terms: readonly OfficeTerm[]): CountryCode | null {
  const first = terms[0];
  return first && terms.every(({ country }) => country === first.country) ? first.country : null;
}

function isHeldAt(term: OfficeTerm, day: IsoDate): boolean {
  // "?": it has ended, nobody knows when: certain up to the day on which it was last seen, and nothing after that.
  const to = term.to === "?" ? term.seen : term.to;
  return firstDay(term.from) <= day && (to === null || lastDay(to) >= day);
}

function isOnePerson(terms: readonly OfficeTerm[]): boolean {
  return (
    new Set(
      terms.map(({ name, country, organization }) => `${nameKeyOf(name)} ${organization ? "" : country}`),
    ).size === 1 || new Set(terms.map(({ name }) => nameKeyOf(name))).size === 1
  );
}

// The higher office first: a president who also holds a ministry is the president.
const RANKS = [
  /^(?:(?:acting|interim) )?(?:president|king|queen|emperor|pope|emir|sultan|supreme leader|grand duke|prince)\b(?! of the)/i,
  /^(?:prime minister|chancellor|premier|taoiseach)/i,
  /^(?:vice president|crown prince)/i,
  /^(?:foreign|secretary of state$|minister of foreign)/i,
];

function rankTerms(terms: readonly OfficeTerm[]): OfficeTerm[] {
  return terms.toSorted((a, b) => rankOf(a.title) - rankOf(b.title) || b.from.localeCompare(a.from));
}

/** Heads of states, governments and organizations; then their deputies and foreign ministers; then everybody else. */
function levelOf({ title, organization }: { title: string; organization: string | null }): number {
  if (organization && /^(?:secretary|director)[ -]general$/i.test(title)) return 0;
  return Math.floor(rankOf(title) / 2);
}

function rankOf(title: string): number {
  const at = RANKS.findIndex((pattern) => pattern.test(title));
  return at < 0 ? RANKS.length : at;
}

function knownOf(term: OfficeTerm, day: IsoDate | null, past: boolean): KnownOffice {
  const seen = firstDay(term.seen);
  return {
    name: term.name,
    title: past && !/^former\b/i.test(term.title) ? `former ${term.title}` : term.title,
    country: term.country,
    organization: term.organization,
    pronoun: term.pronoun,
    seen: term.seen,
    lastKnown: !past && term.to === null && day !== null && addHalfYear(seen) < day,
    past,
    isLongAgo: past && (day === null || addYears(lastDay(term.to ?? ""), 30) < day),
  };
}

function addYears(date: IsoDate, years: number): IsoDate {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, "0")}${date.slice(4)}`;
}

function addHalfYear(date: IsoDate): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const months = year * 12 + month - 1 + 6;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

// "?" is an unknown beginning: nothing is held from it.
function firstDay(date: string): IsoDate {
  if (!/^\d{4}/.test(date)) return "9999-12-31";
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

function lastDay(date: string): IsoDate {
  if (!/^\d{4}/.test(date)) return "0000-01-01";
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

function readIndex(): Index {
  index ??= buildIndex();
  return index;
}

function buildIndex(): Index {
  const built = { byName: new Map(), bySound: new Map(), bySurname: new Map(), bySafe: new Map() };
  for (const term of readOfficeTerms()) {
    const surname = nameKeyOf(term.surname);
    for (const form of [term.name, ...term.forms]) {
      const key = nameKeyOf(bareNameOf(form));
      if (key.includes(" ")) addTerm(built.byName, key, term);
      if (key.includes(" ") && term.safe) addTerm(built.bySound, soundKeyOf(bareNameOf(form)), term);
      // "Zelensky" beside "Zelenskyy": another spelling of the surname is as safe.
      const last = key.split(" ").at(-1) ?? "";
      const isSpelling = last.length > 3 && last.slice(0, 3) === surname.slice(0, 3);
      if (!key.includes(" ") || isSpelling) addTerm(built.bySurname, last, term);
      if (term.safe && (!key.includes(" ") || isSpelling)) addTerm(built.bySafe, last, term);
    }
    if (surname) addTerm(built.bySurname, surname, term);
    if (term.safe) addTerm(built.bySafe, surname, term);
  }
  const long = [...built.bySafe.keys()].filter((surname) => surname.includes(" "));
  return { ...built, long: buildPhraseIndex(long.map((surname) => [surname, true] as const)) };
}

function addTerm(terms: Terms, key: string, term: OfficeTerm): void {
  const list = terms.get(key);
  if (!list) terms.set(key, [term]);
  else if (!list.includes(term)) list.push(term);
}
