import type { FoundMentions } from "../mentions/find-mentions";
import type { FoundPerson } from "../mentions/find-people";
import type { Corrections } from "../model/corrections";
import type { Person } from "../model/entities";
import { entityIdOf } from "../model/entity-id";
import type { EntityId, Official, OfficialMention, Organization, OrganizationMention } from "../model/report";
import type { Clause } from "../text/clauses";
import type { Quote } from "../text/quotes";
import type { Sentence } from "../text/sentences";
import { correctHolders, correctPeople, isStranger } from "./apply-corrections";
import { type Holder, holderByTable, holderByText } from "./build-holder";
import { isMereRank } from "./choose-office";
import { codeOf, countryOfOffice, mainCountry } from "./country-of-office";
import { countryOfEarlier, countryServed, findCounterparts, holderOfCounterpart } from "./find-counterparts";
import { findDescriptions } from "./find-descriptions";
import { findKnownSurnames } from "./find-known-surnames";
import { findPronouns } from "./find-pronouns";
import { isNote, isPolitical } from "./is-political";
import type { Surroundings } from "./judge-office";
import { type LinkedPerson, linkPeople } from "./link-people";
import type { ReadHolder } from "./read-holders";
import { isLoneRoyal, type ReadPerson, readPerson } from "./read-person";
import { readSurroundings } from "./read-surroundings";

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

/** The people of the article, and those of them who are officials, with every mention linked. */
export function resolveOfficials(input: Input): {
  officials: Official[];
  mentions: OfficialMention[];
  people: Person[];
} {
  const { sentences, found, published, corrections } = input;
  const around = readSurroundings(input);
  const linked = correctPeople(linkPeople(found.people), sentences, corrections);
  const mentioned = new Set(found.countries.map(({ entity }) => codeOf(entity)));
  const read = linked.map((person) =>
    readPerson(person, around, mentioned, published, isStranger(person, corrections)),
  );
  const holders = readHolders(read, around, input);
  const everybody = [...linked];
  const alone = findKnownSurnames({ sentences, found: found.people, linked, published, mentioned });
  // "Xi told Putin": two of them vouch for one another.
  const holding = holders.size + (alone.length > 1 ? alone.length : 0);
  const political = isPolitical(sentences, found.countries, holding);
  for (const { person, known } of alone) {
    // "Macron said on Monday": a note may say nothing else, and then means who is in office.
    if (!political && (known.past || !isNote(sentences))) continue;
    if (isStranger(person, corrections)) continue;
    everybody.push(person);
    holders.set(person, holderByTable(person, known, "known-surname", input.organizations.byKey));
  }
  everybody.sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
  correctHolders(everybody, holders, corrections);
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

function readHolders(
  read: readonly ReadPerson[],
  around: (sentence: number) => Surroundings,
  input: Input,
): Map<LinkedPerson, Holder> {
  const main = mainCountry(
    input.found.countries,
    read.flatMap(({ office, known }) => office?.country ?? known?.country ?? []),
  );
  // "Andrew Johnson, Schuyler Colfax and Henry Wilson": three names of the table vouch for one another.
  const political =
    read.filter(({ known }) => known !== null).length > 2 ||
    isPolitical(input.sentences, input.found.countries, 0);
  const holders = new Map<LinkedPerson, Holder>();
  for (const one of read) {
    const { person, office, known, isPrivate } = one;
    const whose =
      office &&
      countryOfOffice({
        ...one,
        office,
        around,
        main,
        countryBefore: (at: FoundPerson) => countryOfEarlier(at, office, read, around),
        countryServed: () => countryServed(office, read, around),
      });
    // "Lord Firehawk" of a game's page: an office with no state beside it, in a long text that is none of politics.
    const isGrounded = political || isNote(input.sentences) || whose?.country || whose?.organization;
    // "Prince Faisal bin Farhan" of a text that says no more is the foreign minister.
    const isRank = office !== null && known !== null && !known.past && isMereRank(office, known.title);
    if (office && whose && isGrounded && !isRank && !isLoneRoyal(person, office, whose))
      holders.set(person, holderByText(person, office, known, whose));
    else if (known && !isPrivate && (!known.isLongAgo || political))
      holders.set(person, holderByTable(person, known, "known-name", input.organizations.byKey));
  }
  for (const { person, titled } of findCounterparts(read, holders, around))
    if (!holders.has(person) || holders.get(person)?.basis === "known")
      holders.set(person, holderOfCounterpart(person, titled));
  return holders;
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
