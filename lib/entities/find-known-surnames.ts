import { SPEECH_VERBS } from "../knowledge/name-words";
import type { FoundPerson } from "../mentions/find-people";
import type { CountryCode } from "../model/report";
import { isBareName, isOpen } from "../text/bare-name";
import { nameKeyOf } from "../text/office-terms";
import { isNameWord } from "../text/person-names";
import { findPlaceEnd } from "../text/place-words";
import type { Sentence, Token } from "../text/sentences";
import { wordsOf } from "../text/word-lists";
import type { LinkedPerson } from "./link-people";
import { chooseAlone, findSafeSurnameEnd, type KnownOffice, readSafeTerms } from "./read-office-holders";

const speech = wordsOf(SPEECH_VERBS);

type Input = {
  sentences: readonly Sentence[];
  found: readonly FoundPerson[];
  linked: readonly LinkedPerson[];
  published: string | null;
  /** The countries that the article names. */
  mentioned: ReadonlySet<CountryCode>;
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
  mentioned,
}: Input): { person: LinkedPerson; known: KnownOffice }[] {
  const claimed = new Map(found.map((person) => [person.start, person.end]));
  const borne = new Set(linked.flatMap(({ words }) => words));
  const people = new Map<string, { person: LinkedPerson; known: KnownOffice }>();
  for (const [index, { tokens }] of sentences.entries()) {
    let until = -1;
    for (const [at, token] of tokens.entries()) {
      until = Math.max(until, claimed.get(token.start) ?? -1);
      if (token.start < until) continue;
      const last = findSafeSurnameEnd(tokens, at);
      if (last === null && (token.text.length < 2 || !/^\p{Lu}\p{L}*\p{Ll}/u.test(token.text))) continue;
      const words = tokens.slice(at, (last ?? at) + 1);
      const key = words.map(({ text }) => nameKeyOf(text)).join(" ");
      if (words.some(({ text }) => borne.has(nameKeyOf(text)))) continue;
      const terms = readSafeTerms(key);
      if (!terms.length || (findPlaceEnd(tokens, at) !== null && !isSpeaking(tokens, at))) continue;
      if (last === null ? !isBareName(tokens, at, () => false) : goesOn(tokens, last)) continue;
      const known = chooseAlone(key, published, mentioned);
      if (!known) continue;
      const end = words.at(-1)?.end ?? token.end;
      until = end;
      const name = {
        start: token.start,
        end,
        text: words.map((word, i) => (i < words.length - 1 ? word.text + word.post : word.text)).join(""),
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

// "Magyar said": a word for a people is a surname where it speaks.
function isSpeaking(tokens: readonly Token[], at: number): boolean {
  return isOpen(tokens[at]) && speech.has(tokens[at + 1]?.normal ?? "");
}

/** "López Obrador Canal": the surname is a part of a longer name. */
function goesOn(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return Boolean(next && isOpen(tokens[last]) && isNameWord(next));
}
