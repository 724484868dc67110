import type { FoundMentions } from "../mentions/find-mentions";
import type { FoundPerson } from "../mentions/find-people";
import type { Corrections } from "../model/corrections";
import type { Person } from "../model/entities";
import { entityIdOf } from "../model/entity-id";
import type {
  Basis,
  CountryCode,
  EntityId,
  Official,
  OfficialMention,
  Organization,
  OrganizationMention,
} from "../model/report";
import type { Span } from "../model/span";
import type { Clause } from "../text/clauses";
import type { Quote } from "../text/quotes";
import type { Sentence } from "../text/sentences";
import { chooseOffice, type GivenOffice, readOffices } from "./choose-office";
import { countryOfOffice, mainCountry, type Whose } from "./country-of-office";
import { countryOfEarlier, findCounterparts, holderOfCounterpart } from "./find-counterparts";
import { findDescriptions } from "./find-descriptions";
import { findKnownSurnames } from "./find-known-surnames";
import { findPronouns } from "./find-pronouns";
import type { Surroundings } from "./judge-office";
import { type LinkedPerson, linkPeople } from "./link-people";
import type { ReadHolder } from "./read-holders";
import {
  chooseTerm,
  isHeldAt,
  type KnownOffice,
  readSafeTerms,
  readTermsByName,
  readTermsBySurname,
} from "./read-office-holders";

export type Input = {
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
  quotes: readonly Quote[];
  found: FoundMentions;
  organizations: {
    organizations: readonly Organization[];
    mentions: readonly OrganizationMention[];
    byKey: ReadonlyMap<string, EntityId>;
  };
  published: string | null;
  corrections: Corrections;
};

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

/** A person with every office that the words give, and what the table knows. */
export type ReadPerson = {
  person: LinkedPerson;
  office: GivenOffice | null;
  offices: GivenOffice[];
  isPrivate: boolean;
  known: KnownOffice | null;
};

/** The people of the article, and those of them who are officials, with every mention linked. */
export function resolveOfficials(input: Input): {
  officials: Official[];
  mentions: OfficialMention[];
  people: Person[];
} {
  const { sentences, found, published } = input;
  const around = readSurroundings(input);
  const linked = linkPeople(found.people);
  const main = mainCountry(found.countries);
  const read = linked.map((person) => readPerson(person, around, published));
  const holders = new Map<LinkedPerson, Holder>();
  for (const { person, office, offices, known, isPrivate } of read) {
    if (office) {
      const countryBefore = (at: FoundPerson) => countryOfEarlier(at, office, read, around);
      holders.set(
        person,
        holderByText(
          person,
          office,
          known,
          countryOfOffice({ person, office, offices, known, around, main, countryBefore }),
        ),
      );
    } else if (known && !isPrivate)
      holders.set(person, holderByTable(person, known, "known-name", input.organizations.byKey));
  }
  for (const { person, titled } of findCounterparts(read, holders, around)) {
    const holder = holderOfCounterpart(person, titled);
    if (!holders.has(person) || holders.get(person)?.basis === "known") holders.set(person, holder);
  }
  const isPolitical = holders.size > 0 || found.countries.some(({ form }) => form !== "place");
  const everybody = [...linked];
  if (isPolitical)
    for (const { person, known } of findKnownSurnames({
      sentences,
      found: found.people,
      linked,
      published,
    })) {
      everybody.push(person);
      holders.set(person, holderByTable(person, known, "known-surname", input.organizations.byKey));
    }
  everybody.sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
  const result = buildResult(everybody, holders);
  const named = everybody.flatMap((person): ReadHolder[] => {
    const official = result.officials.find(({ id }) => id === result.idOf.get(person));
    return official ? [{ ...official, person, names: person.names }] : [];
  });
  const descriptions = findDescriptions({
    sentences,
    titles: found.titles,
    bound: new Set(found.people.flatMap(({ titles }) => titles.map(({ title }) => title))),
    countries: found.countries,
    holders: named,
    quotes: input.quotes,
  });
  const pronouns = findPronouns({ sentences, people: everybody, holders: named, quotes: input.quotes });
  const mentions = [...result.mentions, ...descriptions, ...pronouns].sort((a, b) => a.start - b.start);
  return { officials: result.officials, mentions, people: result.people };
}

function readPerson(
  person: LinkedPerson,
  around: (sentence: number) => Surroundings,
  published: string | null,
): ReadPerson {
  const { offices, isPrivate } = readOffices(person, around);
  const office = chooseOffice(offices);
  const known = readKnown(person, office, published);
  if (known?.pronoun) person.pronoun ??= known.pronoun;
  return { person, office, offices, isPrivate, known };
}

/** The table's word on a full name; on a single one only where the article's title and country fit ("President Lee"). */
function readKnown(
  person: LinkedPerson,
  office: GivenOffice | null,
  published: string | null,
): KnownOffice | null {
  if (person.words.length > 1) return chooseTerm(readTermsByName(person.name), published);
  if (!office || !published) return null;
  const head = office.title.words.split(" ").at(-1)?.toLowerCase() ?? "";
  const terms = readTermsBySurname(person.name).filter(
    (term) =>
      term.title.toLowerCase().includes(head) &&
      (!office.country || term.country === office.country) &&
      isHeldAt(term, published.slice(0, 10)),
  );
  const known = chooseTerm(terms, published);
  return known && (office.country || readSafeTerms(person.name).length) ? known : null;
}

function holderByText(
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
    title: office.title.words,
    country: whose.country,
    organization: whose.organization,
    basis: "text",
    evidence: office.evidence,
    rule: office.rule,
  };
}

function holderByTable(
  person: LinkedPerson,
  known: KnownOffice,
  rule: string,
  organizations: ReadonlyMap<string, EntityId>,
): Holder {
  const first = person.names[0];
  const organization = known.organization ? organizations.get(known.organization) : undefined;
  return {
    person,
    name: person.name,
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

// "Secretary General" alone does not say of what; "ArabLeague" is the table's code.
function withBody(title: string, code: string): string {
  const body = code.replace(/([a-z])([A-Z])/g, "$1 $2");
  if (title.includes(body) || /European|African|Eurasian|General Assembly/.test(title)) return title;
  const past = /^former /.exec(title)?.[0] ?? "";
  return `${past}${body} ${title.slice(past.length)}`;
}

function readSurroundings({ sentences, found, organizations }: Input): (sentence: number) => Surroundings {
  const countries = bySentence(sentences, found.countries);
  const mentions = bySentence(sentences, organizations.mentions);
  const organizationById = new Map(organizations.organizations.map((one) => [one.id, one]));
  return (index) => {
    const sentence = sentences[index];
    if (!sentence) throw new RangeError(`Sentence ${index} of ${sentences.length}`);
    return {
      sentence,
      countries: countries[index] ?? [],
      organizations: mentions[index] ?? [],
      organizationById,
    };
  };
}

function bySentence<One extends Span>(sentences: readonly Sentence[], mentions: readonly One[]): One[][] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return sentences.map((sentence) => {
    const list: One[] = [];
    while (at < sorted.length) {
      const mention = sorted[at];
      if (!mention || mention.start >= sentence.end) break;
      list.push(mention);
      at++;
    }
    return list;
  });
}

function buildResult(
  linked: readonly LinkedPerson[],
  holders: ReadonlyMap<LinkedPerson, Holder>,
): {
  officials: Official[];
  mentions: OfficialMention[];
  people: Person[];
  idOf: Map<LinkedPerson, EntityId>;
} {
  const idOf = new Map<LinkedPerson, EntityId>();
  const officials: Official[] = [];
  const mentions: OfficialMention[] = [];
  const people: Person[] = [];
  const taken = new Set<EntityId>();
  for (const person of linked) {
    const holder = holders.get(person);
    const id = holder ? entityIdOf("official", holder.name, taken) : null;
    people.push({
      name: holder?.name ?? person.name,
      official: id,
      names: person.names.map(({ start, end }) => ({ start, end })),
      pronoun: person.pronoun,
    });
    if (!holder || !id) continue;
    taken.add(id);
    idOf.set(person, id);
    const { person: _, ...facts } = holder;
    officials.push({ id, ...facts, mentions: person.names.length });
    for (const { start, end, text, form, rule } of person.names)
      mentions.push({ start, end, text, rule, kind: "official", entity: id, form });
  }
  return { officials, mentions, people, idOf };
}
