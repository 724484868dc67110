// Who the names of the article are: the people and organizations that are known, and names only seen as speakers.

import { ADVERBS, DETERMINERS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from "../knowledge/function-words";
import { OFFICE_WORDS } from "../knowledge/statement-cues";
import type { Entities, Person } from "../model/entities";
import type { EntityId, Mention } from "../model/report";
import type { Span } from "../model/span";
import type { Phrase } from "../text/clauses";
import type { Sentence, Token } from "../text/sentences";

export type Who = {
  id: EntityId | null;
  name: string;
  /** unknown: a name that no step knows, of one word; other: words without a name ("two officials"). */
  kind: "person" | "organization" | "country" | "unknown" | "other";
  gender: "he" | "she" | null;
  media: boolean;
  /** "two officials": whom "they" can mean. */
  plural?: boolean;
};

export type NameBook = {
  /** Who is named (not described) within the span, in order of place. */
  within(span: Span): { who: Who; span: Span }[];
  /** Who was named before a place, the nearest first, at most `reach` characters away. */
  before(at: number, reach: number): Who[];
  /** Who is named by the capitals at the head of the phrase, though no step knows the name; one for each name. */
  seen(tokens: readonly Token[], phrase: Phrase): Who | null;
  /** The one person whose surname the word is, in capitals ("MORA: …"). */
  labeled(word: string): Who | null;
  /** Whom a description or a pronoun of the entities' step means. */
  meant(span: Span): Who | null;
};

/** Reads the entities once; every look-up is a binary search. */
export function readNameBook(entities: Entities, sentences: readonly Sentence[]): NameBook {
  const tokens = new Map(
    sentences.flatMap((sentence) => sentence.tokens.map((token) => [token.start, token] as const)),
  );
  const named: { who: Who; span: Span }[] = [];
  const meant = new Map<string, Who>();
  const unknown = new Map<string, Who>();
  const people = new Map<Person, Who>();
  for (const person of entities.people) {
    const who: Who = {
      id: person.official,
      name: person.name,
      kind: "person",
      gender: genderOf(person, tokens),
      media: false,
    };
    people.set(person, who);
    for (const span of person.names) named.push({ who, span });
  }
  const known = knownOf(entities, people);
  for (const mention of entities.mentions) {
    const who = known.get(mention.entity);
    if (!who) continue;
    if (mention.form === "description" || mention.form === "pronoun") meant.set(keyOf(mention), who);
    else if (mention.kind !== "official" && isActing(mention)) named.push({ who, span: mention });
    else if (
      mention.kind === "official" &&
      !entities.people.some((person) => person.official === mention.entity)
    )
      named.push({ who, span: mention });
  }
  named.sort((a, b) => a.span.start - b.span.start);
  return {
    within: (span) => {
      const result: { who: Who; span: Span }[] = [];
      for (let i = firstFrom(named, span.start); i < named.length; i++) {
        const one = named[i];
        if (!one || one.span.start >= span.end) break;
        if (one.span.end <= span.end) result.push(one);
      }
      return result;
    },
    before: (at, reach) => {
      const result: Who[] = [];
      for (let i = firstFrom(named, at) - 1; i >= 0; i--) {
        const one = named[i];
        if (!one || one.span.end < at - reach) break;
        if (one.span.end <= at) result.push(one.who);
      }
      return result;
    },
    seen: (tokens, phrase) => {
      const at = nameAt(tokens, phrase);
      const first = at && tokens[at.first];
      const last = at && tokens[at.last];
      if (!at || !first || !last || NO_NAMES.some((words) => words.has(first.normal))) return null;
      const words = tokens.slice(at.first, at.last + 1).map((token) => token.text);
      const key = last.normal;
      const known = unknown.get(key);
      if (known && (words.length === 1 || known.name.endsWith(words.join(" ")))) return known;
      const title = tokens[at.first - 1]?.normal ?? "";
      const male = title === "mr" || first.tags.has("MaleName");
      const female = /^(?:mrs|ms|miss)$/.test(title) || first.tags.has("FemaleName");
      const gender = male === female ? null : male ? "he" : "she";
      const kind = words.length > 1 || last.tags.has("Person") || gender ? "person" : "unknown";
      const who: Who = { id: null, name: words.join(" "), kind, gender, media: false };
      unknown.set(key, who);
      return who;
    },
    labeled: (word) => {
      const same = [...people.values()].filter((who) => surnameOf(who.name) === word.toUpperCase());
      return same.length === 1 ? (same[0] ?? null) : null;
    },
    meant: (span) => meant.get(keyOf(span)) ?? null,
  };
}

const NO_NAMES = [DETERMINERS, SUBJECT_PRONOUNS, OBJECT_PRONOUNS, ADVERBS];

const surnameOf = (name: string) => name.slice(name.lastIndexOf(" ") + 1).toUpperCase();

const keyOf = (span: Span) => `${span.start}-${span.end}`;

/** "Beijing" of "met in Beijing" does not speak. */
function isActing(mention: Mention): boolean {
  return mention.kind !== "country" || mention.form !== "place";
}

function knownOf(entities: Entities, people: ReadonlyMap<Person, Who>): Map<EntityId, Who> {
  const known = new Map<EntityId, Who>();
  for (const { id, name } of entities.countries)
    known.set(id, { id, name, kind: "country", gender: null, media: false });
  for (const { id, name, kind } of entities.organizations)
    known.set(id, { id, name, kind: "organization", gender: null, media: kind === "media" });
  for (const { id, name } of entities.officials)
    known.set(id, { id, name, kind: "person", gender: null, media: false });
  for (const [person, who] of people) if (person.official) known.set(person.official, who);
  return known;
}

/** What a first name tells where the article itself does not. */
function genderOf(person: Person, tokens: ReadonlyMap<number, Token>): Who["gender"] {
  if (person.pronoun === "he" || person.pronoun === "she") return person.pronoun;
  for (const span of person.names) {
    const tags = tokens.get(span.start)?.tags;
    if (tags?.has("MaleName")) return "he";
    if (tags?.has("FemaleName")) return "she";
  }
  return null;
}

function firstFrom(named: readonly { span: Span }[], start: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.span.start ?? 0) >= start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The name at the head of a phrase, titles and demonyms before it left out; null where the head is no name. */
function nameAt(tokens: readonly Token[], phrase: Phrase): { first: number; last: number } | null {
  const { head } = phrase;
  if (!isNamePart(tokens[head]) || isThing(tokens[head])) return null;
  let first = head;
  while (
    first - 1 >= phrase.first &&
    isNamePart(tokens[first - 1]) &&
    !tokens[first - 1]?.possessive &&
    !isTitlePart(tokens[first - 1])
  )
    first--;
  if (tokens[first - 1]?.tags.has("Determiner")) return null;
  return { first, last: head };
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** "the Rebels", "Democrats", "NASA": no person. */
function isThing(token: Token | undefined): boolean {
  if (!token) return true;
  return (
    /^\p{Lu}[\p{Lu}.]+$/u.test(token.text) ||
    token.tags.has("Organization") ||
    token.tags.has("Place") ||
    token.tags.has("Demonym") ||
    token.tags.has("Plural") ||
    /^(?:committee|council|ministry|department|office|party|court|union|agency|group|house|senate|congress|times|post|news|university|company|inc|corp|bank|institute|center|association)$/.test(
      token.normal,
    )
  );
}

function isTitlePart(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    token.tags.has("Honorific") ||
    token.tags.has("Demonym") ||
    OFFICE_WORDS.has(token.normal) ||
    (token.tags.has("Actor") && !token.tags.has("FirstName")) ||
    (token.tags.has("Abbreviation") && token.text.length > 1)
  );
}
