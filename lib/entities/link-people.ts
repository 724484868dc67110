import type { FoundPerson } from "../mentions/find-people";
import type { Pronoun } from "../model/entities";
import type { OfficialForm } from "../model/report";
import type { Span } from "../model/span";
import { isFamilyFirst, isGivenLast, isNameWord, isParticle, sexOfName } from "../text/person-names";
import { findPlaceEnd } from "../text/place-words";
import { isSameName, nameWords } from "../text/same-name";
import type { Sentence, Token } from "../text/sentences";

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

const MONTHS = new Set(["may", "march", "april", "june", "july", "august"]);

/** Many namings into people: full names first, then the short forms that lead to them. */
export function linkPeople(sentences: readonly Sentence[], found: readonly FoundPerson[]): LinkedPerson[] {
  const people: LinkedPerson[] = [];
  const byWord = new Map<string, LinkedPerson[]>();
  for (const person of found) {
    const words = nameWords(person.text);
    if (words.length < 2) continue;
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
  linkShortNames(sentences, found, people, byWord);
  for (const person of people) person.names.sort((a, b) => a.start - b.start);
  return people
    .filter((person) => person.names.length)
    .sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
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

/** Second pass: names of one word, or a part of a known one, once everybody's full name is known. */
function linkShortNames(
  sentences: readonly Sentence[],
  found: readonly FoundPerson[],
  people: LinkedPerson[],
  byWord: Map<string, LinkedPerson[]>,
): void {
  const claimed = new Map<number, FoundPerson>();
  for (const person of found) claimed.set(person.start, person);
  for (const [index, sentence] of sentences.entries()) {
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) continue;
      const person = claimed.get(token.start);
      if (person) {
        if (nameWords(person.text).length < 2) linkFound(person, people, byWord);
        at = person.last;
        continue;
      }
      if (!/^\p{Lu}/u.test(token.text)) continue;
      const candidates = byWord.get(nameWords(token.text)[0] ?? "");
      if (!candidates || !isBareName(tokens, at, candidates)) continue;
      const match = chooseLinked(candidates, token, token.start, null, findPlaceEnd(tokens, at) !== null);
      if (!match) continue;
      const span = spreadOver(tokens, at, match);
      const first = tokens[span.first];
      const last = tokens[span.last];
      if (!first || !last) continue;
      match.names.push({
        start: first.start,
        end: last.end,
        text: sentence.text.slice(first.start - sentence.start, last.end - sentence.start),
        form: "surname",
        rule: "short-name",
        sentence: index,
      });
      at = span.last;
    }
  }
}

/** A single name with an office or "Mr" before it: the person it leads to, else a new one. */
function linkFound(found: FoundPerson, people: LinkedPerson[], byWord: Map<string, LinkedPerson[]>): void {
  const words = nameWords(found.text);
  const word = words[0] ?? "";
  const candidates = byWord.get(word) ?? [];
  const match = isRelative(found) ? null : chooseLinked(candidates, null, found.start, found, false);
  if (match) {
    match.names.push(mentionOf(found, "surname", "short-name"));
    match.found.push(found);
    match.pronoun ??= found.pronoun;
    return;
  }
  const made = personOf(found, words);
  people.push(made);
  addTo(byWord, word, made);
}

function chooseLinked(
  candidates: readonly LinkedPerson[],
  token: Token | null,
  at: number,
  found: FoundPerson | null,
  isPlace: boolean,
): LinkedPerson | null {
  const word = nameWords(token?.text ?? found?.text ?? "")[0] ?? "";
  let ranked = candidates
    .map((person) => ({ person, rank: rankOf(person, word) }))
    .filter(({ rank }) => rank > (isPlace ? 2 : 0));
  if (found?.pronoun)
    ranked = ranked.filter(({ person }) => !person.pronoun || person.pronoun === found.pronoun);
  const top = Math.max(...ranked.map(({ rank }) => rank));
  ranked = ranked.filter(({ rank }) => rank === top);
  if (ranked.length > 1 && ranked.some(({ person }) => !person.isRelative))
    ranked = ranked.filter(({ person }) => !person.isRelative);
  if (found && ranked.length > 1) {
    const heads = new Set(found.titles.map(({ title }) => title.words.split(" ").at(-1)?.toLowerCase()));
    const fitting = ranked.filter(({ person }) =>
      person.found.some((one) =>
        one.titles.some(({ title }) => heads.has(title.words.split(" ").at(-1)?.toLowerCase())),
      ),
    );
    if (fitting.length) ranked = fitting;
  }
  if (ranked.length < 2) return ranked[0]?.person ?? null;
  // Two holders of one surname: the one last named before.
  const nearest = ranked
    .map(({ person }) => ({
      person,
      last: Math.max(-1, ...person.names.filter((name) => name.start < at).map((name) => name.start)),
    }))
    .sort((a, b) => b.last - a.last);
  return nearest[0] && nearest[0].last >= 0 ? nearest[0].person : null;
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

/** "van der Leyen", "Suu Kyi", "bin Salman": the particles and words of the same name beside the one found. */
function spreadOver(
  tokens: readonly Token[],
  at: number,
  person: LinkedPerson,
): { first: number; last: number } {
  let first = at;
  let last = at;
  const full = person.name.toLowerCase().split(/[\s-]+/);
  while (
    first > 0 &&
    isOpen(tokens[first - 1]) &&
    isParticle(tokens[first - 1]?.text ?? "") &&
    full.includes(tokens[first - 1]?.normal ?? "")
  )
    first--;
  while (last + 1 < tokens.length && isOpen(tokens[last])) {
    const next = tokens[last + 1];
    if (!next || !person.words.includes(nameWords(next.text)[0] ?? "") || !/^\p{L}/u.test(next.text)) break;
    if (!/^\p{Lu}/u.test(next.text) && tokens[last]?.post !== "-") break;
    last++;
  }
  return { first, last };
}

// "Clinton Foundation", "Ivanka Trump", "on May 3": words of something else.
function isBareName(tokens: readonly Token[], at: number, candidates: readonly LinkedPerson[]): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token) return false;
  if (
    MONTHS.has(token.normal) &&
    (/^\d/.test(next?.text ?? "") ||
      /^(?:in|on|by|since|of|until|last|this|next|late|early|mid)$/.test(before?.normal ?? "") ||
      /^\d/.test(before?.text ?? ""))
  )
    return false;
  if (
    isOpen(token) &&
    next &&
    /^\p{Lu}/u.test(next.text) &&
    !next.tags.has("Date") &&
    !/^(?:Administration|Government|Jr|Sr)$/.test(next.text) &&
    isNameWord(next)
  )
    return candidates.some(({ words }) => words.includes(nameWords(next.text)[0] ?? ""));
  if (
    before &&
    isOpen(before) &&
    isNameWord(before) &&
    before.index > 0 &&
    findPlaceEnd(tokens, at - 1) === null &&
    !before.tags.has("Honorific") &&
    before.tags.has("Noun")
  )
    return false;
  return true;
}

function isOpen(token: Token | undefined): boolean {
  return Boolean(token && !token.possessive && /^[ \u00a0-]$/.test(token.post));
}
