import type { CountryCode } from "../model/report";
import { chooseOffice, type GivenOffice, readOffices } from "./choose-office";
import type { Whose } from "./country-of-office";
import type { Surroundings } from "./judge-office";
import type { LinkedPerson } from "./link-people";
import { headOfTitle } from "./office-title";
import {
  chooseAlone,
  chooseTerm,
  type KnownOffice,
  readSafeTerms,
  readTermsByName,
  readTermsBySurname,
} from "./read-office-holders";

/** A person with every office that the words give, and what the table knows. */
export type ReadPerson = {
  person: LinkedPerson;
  office: GivenOffice | null;
  offices: GivenOffice[];
  isPrivate: boolean;
  known: KnownOffice | null;
};

/** `isStranger`: the reader said that this is somebody else than whom the table knows. */
export function readPerson(
  person: LinkedPerson,
  around: (sentence: number) => Surroundings,
  mentioned: ReadonlySet<CountryCode>,
  published: string | null,
  isStranger: boolean,
): ReadPerson {
  const { offices, isPrivate } = readOffices(person, around);
  const office = chooseOffice(offices);
  const known = isStranger ? null : readKnown(person, office, mentioned, published);
  if (known?.pronoun) person.pronoun ??= known.pronoun;
  return { person, office, offices, isPrivate, known };
}

/** The table's word on a full name; on a single one only where the article's title and country fit ("President Lee"). */
function readKnown(
  person: LinkedPerson,
  office: GivenOffice | null,
  mentioned: ReadonlySet<CountryCode>,
  published: string | null,
): KnownOffice | null {
  // "Díaz-Canel", "Passos Coelho": a surname of two words is no full name.
  const isDouble = person.words.length === 2 && readSafeTerms(person.name).length > 0;
  if (isDouble) return chooseAlone(person.name, published, mentioned);
  const named = /[\s-]/.test(person.name) ? readTermsByName(person.name) : [];
  if (named.length) return chooseTerm(named, published);
  if (person.words.length > 1) return null;
  if (!office)
    return person.found.some(({ honorific }) => honorific)
      ? knownByHonorific(person, published, mentioned)
      : null;
  const head = headOfTitle(office.title.words);
  const terms = readTermsBySurname(person.name).filter(
    (term) => headOfTitle(term.title) === head && (!office.country || term.country === office.country),
  );
  const known = chooseTerm(terms, published);
  // "King Charles", "Pope Leo": one monarch of that name reigns.
  const isReigning = known !== null && !known.past && published !== null && CROWNS.test(head);
  const isGrounded =
    isReigning ||
    office.country !== null ||
    terms.some(({ safe }) => safe) ||
    mentioned.has(known?.country ?? "");
  return isGrounded ? known : null;
}

const CROWNS = /^(?:king|queen|pope|emir|sultan|emperor)$/;

// "King James" of a sports page: a monarch of one name needs a country at the name or the table.
export function isLoneRoyal(person: LinkedPerson, { title }: GivenOffice, whose: Whose): boolean {
  return (
    title.need === "name" &&
    person.words.length === 1 &&
    whose.rule === "main-country" &&
    /king|queen|prince|princess|emperor|duke|lord/i.test(title.words)
  );
}

// "Mr. Obama" is as safe as "Obama", unless it is "Mrs."
function knownByHonorific(
  person: LinkedPerson,
  published: string | null,
  mentioned: ReadonlySet<CountryCode>,
): KnownOffice | null {
  const known = chooseAlone(person.name, published, mentioned);
  return known && (!person.pronoun || !known.pronoun || person.pronoun === known.pronoun) ? known : null;
}
