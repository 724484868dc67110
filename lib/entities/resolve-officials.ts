import type { FoundMentions } from "../mentions/find-mentions";
import type { Corrections } from "../model/corrections";
import type { Person } from "../model/entities";
import { entityIdOf } from "../model/entity-id";
import type {
  Basis,
  CountryCode,
  CountryMention,
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
import { chooseOffice, countryBeside, type GivenOffice, readOffices } from "./choose-office";
import type { Surroundings } from "./judge-office";
import { type LinkedPerson, linkPeople } from "./link-people";
import { chooseTerm, type KnownOffice, readTermsByName } from "./read-office-holders";

export type Input = {
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
  quotes: readonly Quote[];
  found: FoundMentions;
  organizations: { organizations: readonly Organization[]; mentions: readonly OrganizationMention[] };
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

/** The people of the article, and those of them who are officials, with every mention linked. */
export function resolveOfficials(input: Input): {
  officials: Official[];
  mentions: OfficialMention[];
  people: Person[];
} {
  const around = readSurroundings(input);
  const linked = linkPeople(input.sentences, input.found.people);
  const main = mainCountry(input.found.countries);
  const holders = new Map<LinkedPerson, Holder>();
  for (const person of linked) {
    const holder = resolveHolder(person, around, main, input.published);
    if (holder) holders.set(person, holder);
  }
  return buildResult(linked, holders);
}

function resolveHolder(
  person: LinkedPerson,
  around: (sentence: number) => Surroundings,
  main: CountryCode | null,
  published: string | null,
): Holder | null {
  const { offices, isPrivate } = readOffices(person, around);
  const office = chooseOffice(offices);
  const known = person.words.length > 1 ? chooseTerm(readTermsByName(person.name), published) : null;
  if (known?.pronoun) person.pronoun ??= known.pronoun;
  if (office) return holderByText(person, office, offices, known, around, main);
  if (!known || isPrivate) return null;
  return holderByTable(person, known);
}

function holderByText(
  person: LinkedPerson,
  office: GivenOffice,
  offices: readonly GivenOffice[],
  known: KnownOffice | null,
  around: (sentence: number) => Surroundings,
  main: CountryCode | null,
): Holder {
  const base = {
    person,
    name: person.name,
    title: office.title.words,
    organization: office.organization,
    evidence: office.evidence,
    rule: office.rule,
  };
  if (office.country || office.isInternational) return { ...base, country: office.country, basis: "text" };
  const beside = countryBeside(person, offices, around);
  if (beside) return { ...base, country: beside.country, basis: "text" };
  if (known) return { ...base, country: known.country, basis: "text" };
  return { ...base, country: main, basis: "text" };
}

function holderByTable(person: LinkedPerson, known: KnownOffice): Holder {
  const first = person.names[0];
  return {
    person,
    name: person.name,
    title: known.title,
    country: known.country,
    organization: null,
    basis: "known",
    seen: known.seen,
    ...(known.lastKnown ? { lastKnown: true } : {}),
    evidence: { start: first?.start ?? 0, end: first?.end ?? 0 },
    rule: "known-name",
  };
}

/** The country that the article names most, the first of equals. */
function mainCountry(mentions: readonly CountryMention[]): CountryCode | null {
  const counts = new Map<EntityId, number>();
  for (const { entity, form } of mentions)
    if (form !== "place") counts.set(entity, (counts.get(entity) ?? 0) + 1);
  let best: EntityId | null = null;
  for (const [entity, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = entity;
  return best ? best.slice("country:".length) : null;
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
): { officials: Official[]; mentions: OfficialMention[]; people: Person[] } {
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
    const { person: _, ...facts } = holder;
    officials.push({ id, ...facts, mentions: person.names.length });
    for (const { start, end, text, form, rule } of person.names)
      mentions.push({ start, end, text, rule, kind: "official", entity: id, form });
  }
  return { officials, mentions, people };
}
