import type { Basis, CountryCode, EntityId } from "../model/report";
import type { Span } from "../model/span";
import { nameKeyOf } from "../text/office-terms";
import { nameWords } from "../text/same-name";
import type { GivenOffice } from "./choose-office";
import type { Whose } from "./country-of-office";
import type { LinkedPerson } from "./link-people";
import type { KnownOffice } from "./read-office-holders";

/** A person with the office that was found for them, before ids are given. */
export type Holder = {
  person: LinkedPerson;
  name: string;
  title: string;
  country: CountryCode | null;
  organization: EntityId | null;
  basis: Basis;
  seen?: string;
  lastKnown?: boolean;
  evidence: Span;
  rule: string;
};

/** By the article's own words; the table lends its full name to a bare surname. */
export function holderByText(
  person: LinkedPerson,
  office: GivenOffice,
  known: KnownOffice | null,
  whose: Whose,
): Holder {
  const isFuller =
    person.words.length === 1 &&
    known !== null &&
    (known.country === whose.country || whose.country === null);
  return {
    person,
    name: isFuller ? known.name : person.name,
    // The article's words stand, also where the table says that the office is over ("President Clinton" in 2016).
    title: office.title.words,
    country: whose.country,
    organization: whose.organization,
    basis: "text",
    evidence: office.evidence,
    rule: office.rule,
  };
}

/** By the table of office-holders alone. */
export function holderByTable(
  person: LinkedPerson,
  known: KnownOffice,
  rule: string,
  organizations: ReadonlyMap<string, EntityId>,
): Holder {
  const first = person.names[0];
  const organization = known.organization ? organizations.get(known.organization) : undefined;
  return {
    person,
    name: isSurnameOf(person, known) ? known.name : person.name,
    title: organization || !known.organization ? known.title : withBody(known.title, known.organization),
    country: known.country,
    organization: organization ?? null,
    basis: "known",
    seen: known.seen,
    ...(known.lastKnown ? { lastKnown: true } : {}),
    evidence: { start: first?.start ?? 0, end: first?.end ?? 0 },
    rule,
  };
}

// "Passos Coelho" is called by the table's full name, "Nicolás Maduro" by the article's own.
function isSurnameOf({ name: said, words }: LinkedPerson, { name }: KnownOffice): boolean {
  // "Ould Tah", "De Block": the particle is a word of the surname.
  if (nameKeyOf(name).endsWith(` ${nameKeyOf(said)}`)) return true;
  return words.length === 1 || (nameWords(name).length > words.length && nameWords(name)[0] !== words[0]);
}

// "Secretary General" alone does not say of what; "ArabLeague" is the table's code.
function withBody(title: string, code: string): string {
  const body = code.replace(/([a-z]{2})([A-Z])/g, "$1 $2");
  if (title.includes(body) || /European|African|Eurasian|General Assembly/.test(title)) return title;
  const past = /^former /.exec(title)?.[0] ?? "";
  return `${past}${body} ${title.slice(past.length)}`;
}
