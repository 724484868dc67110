import type { FoundPerson } from "../mentions/find-people";
import { isBareName } from "../text/bare-name";
import { nameKeyOf } from "../text/office-terms";
import { findPlaceEnd } from "../text/place-words";
import type { Sentence } from "../text/sentences";
import type { LinkedPerson } from "./link-people";
import { chooseTerm, type KnownOffice, readSafeTerms } from "./read-office-holders";

type Input = {
  sentences: readonly Sentence[];
  found: readonly FoundPerson[];
  linked: readonly LinkedPerson[];
  published: string | null;
};

/**
 * People named by a family name only, where the table says that it is safe alone ("Lavrov denied it"): only words that
 * nobody else of the article claims, and no name that another person of the article bears.
 */
export function findKnownSurnames({
  sentences,
  found,
  linked,
  published,
}: Input): { person: LinkedPerson; known: KnownOffice }[] {
  const claimed = new Map(found.map((person) => [person.start, person.end]));
  const borne = new Set(linked.flatMap(({ words }) => words));
  const people = new Map<string, { person: LinkedPerson; known: KnownOffice }>();
  for (const [index, { tokens }] of sentences.entries()) {
    let until = -1;
    for (const [at, token] of tokens.entries()) {
      until = Math.max(until, claimed.get(token.start) ?? -1);
      if (token.start < until || token.text.length < 2 || !/^\p{Lu}\p{L}*\p{Ll}/u.test(token.text)) continue;
      const key = nameKeyOf(token.text);
      if (borne.has(key)) continue;
      const terms = readSafeTerms(key);
      if (!terms.length || findPlaceEnd(tokens, at) !== null || !isBareName(tokens, at, () => false))
        continue;
      const known = chooseTerm(terms, published);
      if (!known) continue;
      const name = {
        start: token.start,
        end: token.end,
        text: token.text,
        form: "surname" as const,
        rule: "known-surname",
        sentence: index,
      };
      const same = people.get(known.name);
      if (same) same.person.names.push(name);
      else
        people.set(known.name, {
          known,
          person: {
            name: known.name,
            words: nameKeyOf(known.name).split(" "),
            names: [name],
            found: [],
            pronoun: known.pronoun,
            isRelative: false,
          },
        });
    }
  }
  return [...people.values()];
}
