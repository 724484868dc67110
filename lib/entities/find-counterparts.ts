import type { FoundPerson } from "../mentions/find-people";
import type { FoundTitle } from "../mentions/find-titles";
import type { CountryCode } from "../model/report";
import type { Holder } from "./build-holder";
import type { GivenOffice } from "./choose-office";
import { codeOf } from "./country-of-office";
import type { Surroundings } from "./judge-office";
import type { LinkedPerson } from "./link-people";
import { headOfTitle } from "./office-title";
import type { ReadPerson } from "./read-person";

type Counterpart = { found: FoundPerson; title: FoundTitle; country: CountryCode; of: Holder };

/** "her Russian counterpart Sergei Lavrov": the office of whoever is spoken of, in the other country. */
export function findCounterparts(
  read: readonly ReadPerson[],
  holders: ReadonlyMap<LinkedPerson, Holder>,
  around: (sentence: number) => Surroundings,
): { person: LinkedPerson; titled: Counterpart }[] {
  return read.flatMap((one) => {
    const { person } = one;
    for (const found of person.found)
      for (const { title } of found.titles) {
        if (title.need !== "counterpart") continue;
        const country = countryIn(found, title, around(found.sentence));
        const of = country ? holderBefore(one, found, title, country, holders) : null;
        if (country && of) return [{ person, titled: { found, title, country, of } }];
      }
    return [];
  });
}

export function holderOfCounterpart(person: LinkedPerson, { found, country, of }: Counterpart): Holder {
  return {
    person,
    name: person.name,
    title: of.title.replace(/^(?:former|acting|outgoing|new|newly appointed) /i, ""),
    country,
    organization: null,
    basis: "inferred",
    evidence: { start: found.start, end: found.end },
    rule: "counterpart",
  };
}

function countryIn(
  found: FoundPerson,
  title: FoundTitle,
  { sentence, countries }: Surroundings,
): CountryCode | null {
  const { tokens } = sentence;
  const start = tokens[title.phrase]?.start ?? found.start;
  const end = tokens[found.of?.last ?? found.last]?.end ?? found.end;
  const mention = countries.find((one) => one.start >= start && one.end <= end);
  return mention ? codeOf(mention.entity) : null;
}

/** The official named nearest before whom "his" or "her" can mean, of another country; the table's office settles doubt. */
function holderBefore(
  { person, known }: ReadPerson,
  found: FoundPerson,
  title: FoundTitle,
  country: CountryCode,
  holders: ReadonlyMap<LinkedPerson, Holder>,
): Holder | null {
  const near: { holder: Holder; sentence: number; start: number }[] = [];
  for (const [other, holder] of holders) {
    if (other === person || holder.country === country) continue;
    if (title.possessor === "her" && other.pronoun === "he") continue;
    if (title.possessor === "his" && other.pronoun === "she") continue;
    for (const name of other.names)
      if (name.start < found.start && found.sentence - name.sentence <= 2)
        near.push({ holder, sentence: name.sentence, start: name.start });
  }
  near.sort((a, b) => b.sentence - a.sentence || b.start - a.start);
  const agreeing = known && near.find(({ holder }) => headOfTitle(holder.title) === headOfTitle(known.title));
  return (agreeing ?? near[0])?.holder ?? null;
}

/** "foreign policy adviser to Vice President Reis": the country of the person that the office serves. */
export function countryServed(
  office: GivenOffice,
  read: readonly ReadPerson[],
  around: (sentence: number) => Surroundings,
): CountryCode | null {
  const { tokens } = around(office.person.sentence).sentence;
  const { head, determiner } = office.title;
  // "Kos's brother Jan, who is her chief of staff": whoever the relative is named by.
  const own = office.person.first - 2;
  if (/^(?:his|her)$/.test(determiner ?? "") && /^\p{Ll}+$/u.test(tokens[own + 1]?.text ?? ""))
    for (const { person, offices, known } of read)
      if (person.found.some(({ sentence, last }) => sentence === office.person.sentence && last === own))
        return offices.find(({ country }) => country)?.country ?? known?.country ?? null;
  if (!/^(?:to|for|of|under)$/.test(tokens[head + 1]?.normal ?? "")) return null;
  for (const { person, offices, known } of read)
    for (const found of person.found) {
      if (found.sentence !== office.person.sentence || found === office.person) continue;
      if (
        found.first > head + 1 &&
        found.first < head + 9 &&
        !tokens.slice(head, found.first).some(({ post }) => post.includes(","))
      )
        return offices.find(({ country }) => country)?.country ?? known?.country ?? null;
    }
  return null;
}

/**
 * "Polish Prime Minister Reis and Defense Minister Kos", "her finance minister Couto": the country of the person named
 * right before, where only "and", a comma or "her" stands between.
 */
export function countryOfEarlier(
  found: FoundPerson,
  office: GivenOffice,
  read: readonly ReadPerson[],
  around: (sentence: number) => Surroundings,
): CountryCode | null {
  const { tokens } = around(found.sentence).sentence;
  const start = Math.min(found.first, office.title.phrase);
  for (let at = start - 1; at >= 0; at--) {
    const earlier = read.find(({ offices }) =>
      offices.some(({ person }) => person.sentence === found.sentence && person.last === at),
    );
    if (earlier)
      return (
        earlier.offices.find(({ country, person }) => country && person.sentence === found.sentence)
          ?.country ?? null
      );
    const word = tokens[at]?.normal ?? "";
    const isLink =
      /^(?:and|of|the|with|both|also|as|well)$/.test(word) ||
      office.title.possessor !== null ||
      at >= office.title.first;
    if (!isLink && !/^\p{Lu}/u.test(tokens[at]?.text ?? "")) return null;
    if (start - at > 12) return null;
  }
  return null;
}
