import type { FoundPerson } from "../mentions/find-people";
import type { Pronoun } from "../model/entities";
import type { OfficialForm } from "../model/report";
import type { Span } from "../model/span";
import { isFamilyFirst, isGivenLast, isParticle, sexOfName } from "../text/person-names";
import { isSameName, nameWords } from "../text/same-name";
import { headOfTitle } from "./office-title";
import { readTermsByName, readTermsBySurname } from "./read-office-holders";

export type NameMention = Span & { text: string; form: OfficialForm; rule: string; sentence: number };

/** One person of the article with every mention by name. */
export type LinkedPerson = {
  name: string;
  words: string[];
  names: NameMention[];
  found: FoundPerson[];
  pronoun: Pronoun | null;
  /** Told only as somebody's relative: a bare surname is not theirs. */
  isRelative: boolean;
};

/** Many namings into people: full names first, then the short forms that lead to them. */
export function linkPeople(found: readonly FoundPerson[]): LinkedPerson[] {
  const people: LinkedPerson[] = [];
  const byWord = new Map<string, LinkedPerson[]>();
  for (const person of found) {
    const words = nameWords(person.text);
    if (isShort(person)) continue;
    const same = (byWord.get(words.at(-1) ?? "") ?? [])
      .concat(byWord.get(words[0] ?? "") ?? [])
      .concat(people.filter((one) => one.words.length === words.length && one.words[0] === words[0]))
      .find((one) => isSameName(one.words, words));
    if (same) addFull(same, person, words, byWord);
    else {
      const made = personOf(person, words);
      people.push(made);
      for (const word of new Set(words)) addTo(byWord, word, made);
    }
  }
  for (const person of found) if (isShort(person)) linkShort(person, people, byWord);
  // "Suu Kyi" of "Aung San Suu Kyi" is a part of the name, not the full one.
  for (const person of people)
    for (const name of person.names)
      if (name.form === "full-name" && nameWords(name.text)[0] !== person.words[0]) name.form = "surname";
  for (const person of people) person.names.sort((a, b) => a.start - b.start);
  return people
    .filter((person) => person.names.length)
    .sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
}

function isShort(found: FoundPerson): boolean {
  return found.rule === "short-name" || nameWords(found.text).length < 2;
}

function personOf(found: FoundPerson, words: string[]): LinkedPerson {
  return {
    name: found.text,
    words,
    names: [mentionOf(found, words.length > 1 ? "full-name" : "surname", found.rule)],
    found: [found],
    pronoun: pronounOf(found),
    isRelative: isRelative(found),
  };
}

function addFull(
  person: LinkedPerson,
  found: FoundPerson,
  words: string[],
  byWord: Map<string, LinkedPerson[]>,
): void {
  person.names.push(mentionOf(found, "full-name", found.rule));
  person.found.push(found);
  person.pronoun ??= pronounOf(found);
  person.isRelative ||= isRelative(found);
  if (words.length > person.words.length) {
    person.name = found.text;
    person.words = words;
  }
  for (const word of words) addTo(byWord, word, person);
}

function addTo(byWord: Map<string, LinkedPerson[]>, word: string, person: LinkedPerson): void {
  const list = byWord.get(word);
  if (!list) byWord.set(word, [person]);
  else if (!list.includes(person)) list.push(person);
}

function mentionOf(found: FoundPerson, form: OfficialForm, rule: string): NameMention {
  return { start: found.start, end: found.end, text: found.text, form, rule, sentence: found.sentence };
}

function pronounOf(found: FoundPerson): Pronoun | null {
  return found.pronoun ?? (found.words > 1 ? sexOfName(found.text) : null);
}

function isRelative(found: FoundPerson): boolean {
  return found.titles.some(({ title }) => title.need === "relative");
}

/** A name of one word: the person it leads to, else, with an office or "Mr" before it, a new one. */
function linkShort(found: FoundPerson, people: LinkedPerson[], byWord: Map<string, LinkedPerson[]>): void {
  const all = nameWords(found.text);
  const words = all.length > 1 ? all.filter((word) => !isParticle(word)) : all;
  const match = isRelative(found) ? null : chooseLinked(byWord.get(words.at(-1) ?? "") ?? [], words, found);
  if (match) {
    match.names.push(mentionOf(found, "surname", "short-name"));
    match.found.push(found);
    match.pronoun ??= found.pronoun;
    return;
  }
  if (found.rule === "short-name" && !found.titles.some(({ relation }) => relation === "before")) return;
  const made = personOf(found, words);
  people.push(made);
  for (const word of words) addTo(byWord, word, made);
}

function chooseLinked(
  candidates: readonly LinkedPerson[],
  words: readonly string[],
  found: FoundPerson,
): LinkedPerson | null {
  const word = words.at(-1) ?? "";
  let ranked = candidates
    .filter((person) => words.every((one) => person.words.includes(one)))
    .map((person) => ({ person, rank: rankOf(person, word) }))
    .filter(({ rank }) => rank > 0);
  ranked = ranked.filter(({ person, rank }) => fitsTitle(person, rank, word, found));
  if (found.pronoun)
    ranked = ranked.filter(({ person }) => !person.pronoun || person.pronoun === found.pronoun);
  const top = Math.max(...ranked.map(({ rank }) => rank));
  ranked = ranked.filter(({ rank }) => rank === top);
  if (ranked.length > 1 && ranked.some(({ person }) => !person.isRelative))
    ranked = ranked.filter(({ person }) => !person.isRelative);
  if (found.titles.length && ranked.length > 1) {
    const heads = new Set(found.titles.map(({ title }) => headOfTitle(title.words)));
    const fitting = ranked.filter(({ person }) =>
      person.found.some((one) => one.titles.some(({ title }) => heads.has(headOfTitle(title.words)))),
    );
    if (fitting.length) ranked = fitting;
  }
  if (ranked.length < 2) return ranked[0]?.person ?? null;
  // Two holders of one surname: the one last named before.
  const nearest = ranked
    .map(({ person }) => ({
      person,
      last: Math.max(
        -1,
        ...person.names.filter((name) => name.start < found.start).map((name) => name.start),
      ),
    }))
    .sort((a, b) => b.last - a.last);
  return nearest[0] && nearest[0].last >= 0 ? nearest[0].person : null;
}

const ROYAL = /^(?:king|queen|prince|princess|emperor|pope|sultan|emir)$/;

/**
 * "President Clinton" is not Hillary Clinton, and "King James" not somebody of that surname: where the table knows
 * another person of the name with this office, and this one not, nobody is linked.
 */
function fitsTitle(person: LinkedPerson, rank: number, word: string, found: FoundPerson): boolean {
  return found.titles.every(({ title, relation }) => {
    if (relation !== "before" || title.need === "never") return true;
    const head = headOfTitle(title.words);
    if (ROYAL.test(head)) return person.words.length === 1 || person.words[0] === word || rank < 3;
    const holds = (words: string) => headOfTitle(words) === head;
    if (person.found.some((one) => one !== found && one.titles.some((own) => holds(own.title.words))))
      return true;
    const own = readTermsByName(person.name);
    if (own.some((term) => holds(term.title))) return true;
    return !readTermsBySurname(word).some(
      (term) =>
        holds(term.title) &&
        !own.some(({ country }) => country !== term.country) &&
        !isSameName(nameWords(term.name), person.words),
    );
  });
}

/** How well a single word stands for a person: the family name best, a name in the middle less, the given name least. */
function rankOf(person: LinkedPerson, word: string): number {
  const at = person.words.lastIndexOf(word);
  if (at < 0) return 0;
  if (person.words.length === 1) return 3;
  const first = person.words[0] ?? "";
  if (isGivenLast(first)) return at === person.words.length - 1 ? 3 : at === 0 ? 1 : 2;
  const isEastern = isFamilyFirst(first) && person.words.length <= 3;
  if (isEastern && at === 0) return 3;
  if (at === person.words.length - 1) return isEastern ? 2 : 3;
  return at === 0 ? 1 : 2;
}
