import type { Corrections } from "../model/corrections";
import { buildPhraseIndex, findPhraseAt } from "../text/phrase-index";
import { isSameName, nameWords } from "../text/same-name";
import type { Sentence } from "../text/sentences";
import type { Holder } from "./build-holder";
import type { LinkedPerson, NameMention } from "./link-people";

type Named = Pick<LinkedPerson, "name" | "words">;

/** The reader's word on who is who: two people are one, one has another name, a name the finder did not see. */
export function correctPeople(
  people: readonly LinkedPerson[],
  sentences: readonly Sentence[],
  { corrections, watchlist }: Corrections,
): LinkedPerson[] {
  let corrected = [...people];
  for (const one of corrections)
    if (one.kind === "same-as") {
      const from = corrected.find((person) => isNamed(person, one.name));
      const to = corrected.find((person) => person !== from && isNamed(person, one.as));
      if (!from) continue;
      if (to) merge(to, from);
      else corrected.push({ ...from, name: one.as, words: nameWords(one.as) });
      corrected = corrected.filter((person) => person !== from);
    }
  const aliases: [string, string][] = corrections.flatMap((one): [string, string][] =>
    one.kind === "also-known-as"
      ? [[one.alias, one.name]]
      : one.kind === "official"
        ? [[one.name, one.name]]
        : [],
  );
  for (const { name, aliases: others } of watchlist) for (const alias of others) aliases.push([alias, name]);
  if (aliases.length) addAliases(corrected, sentences, aliases);
  return corrected;
}

/** The reader's word on offices: none, this one, or not to be shown. */
export function correctHolders(
  people: readonly LinkedPerson[],
  holders: Map<LinkedPerson, Holder>,
  { corrections }: Corrections,
): void {
  for (const one of corrections)
    for (const person of people) {
      if (!("name" in one) || !isNamed(person, one.name)) continue;
      if (one.kind === "not-an-official" || one.kind === "hide") holders.delete(person);
      const first = person.names[0];
      if (one.kind !== "official" || !first) continue;
      const { start, end } = first;
      holders.set(person, {
        person,
        name: person.name,
        title: one.title,
        country: one.country,
        organization: null,
        basis: "known",
        evidence: { start, end },
        rule: "correction",
      });
    }
}

/** "someone-else": the table's person of this name is not the one of the article. */
export function isStranger(person: Named, { corrections }: Corrections): boolean {
  return corrections.some((one) => one.kind === "someone-else" && isNamed(person, one.name));
}

function isNamed(person: Named, name: string): boolean {
  const words = nameWords(name);
  return words.join(" ") === person.words.join(" ") || isSameName(words, person.words);
}

function merge(to: LinkedPerson, from: LinkedPerson): void {
  to.names.push(
    ...from.names.map(
      (name): NameMention => ({ ...name, form: name.form === "full-name" ? "alias" : name.form }),
    ),
  );
  to.names.sort((a, b) => a.start - b.start);
  to.found.push(...from.found);
  to.pronoun ??= from.pronoun;
}

function addAliases(
  people: LinkedPerson[],
  sentences: readonly Sentence[],
  aliases: [string, string][],
): void {
  const index = buildPhraseIndex(aliases.map(([alias, name]) => [alias, { alias, name }] as const));
  for (const [at, { tokens, text, start }] of sentences.entries())
    for (let i = 0; i < tokens.length; i++) {
      const hit = findPhraseAt(index, tokens, i, (token) => token.text);
      const first = tokens[i];
      const last = hit && tokens[hit.last];
      if (!hit || !first || !last) continue;
      const mention = { start: first.start, end: last.end };
      i = hit.last;
      const isFull = hit.value.alias === hit.value.name;
      const owner =
        people.find((person) => isNamed(person, hit.value.name)) ?? addPerson(people, hit.value.name);
      for (const person of people)
        person.names = person.names.filter((name) => name.start >= mention.end || name.end <= mention.start);
      owner.names.push({
        ...mention,
        text: text.slice(mention.start - start, mention.end - start),
        form: isFull ? "full-name" : "alias",
        rule: "correction",
        sentence: at,
      });
      owner.names.sort((a, b) => a.start - b.start);
    }
  people.splice(0, people.length, ...people.filter(({ names }) => names.length));
}

function addPerson(people: LinkedPerson[], name: string): LinkedPerson {
  const person: LinkedPerson = {
    name,
    words: nameWords(name),
    names: [],
    found: [],
    pronoun: null,
    isRelative: false,
  };
  people.push(person);
  return person;
}
