// A sentence as the organization finders see it, and what they share.
import type { CountryCode, CountryMention } from "../model/report";
import { overlaps, type Span } from "../model/span";
import type { Sentence } from "../text/sentences";
import { longestAt } from "../text/word-trie";
import { readWords, type Word } from "../text/words";
import { isCapital } from "./is-inside-name";
import { KNOWN } from "./organization-names";

/**
 * `owners`: the country mention that covers a word; `taken`: words that are a person's or another organization's; `title`:
 * a headline, in which a run of capitals is no name.
 */
export type OrganizationLine = {
  sentence: Sentence;
  words: Word[];
  owners: Map<number, CountryMention>;
  taken: boolean[];
  title: boolean;
};

/** What the whole article says of countries and full names. */
export type ArticleView = {
  main: CountryCode | null;
  codes: ReadonlySet<CountryCode>;
  names: ReadonlySet<string>;
  defined: Map<string, string>;
};

/** Every sentence with the words that are taken already. */
export function readLines(
  sentences: readonly Sentence[],
  countries: readonly CountryMention[],
  people: readonly Span[],
): OrganizationLine[] {
  let next = 0;
  return sentences.map((sentence) => {
    const words = readWords(sentence);
    const owners = new Map<number, CountryMention>();
    for (const word of words) {
      while ((countries[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
      const country = countries[next];
      if (country && country.start <= word.start && word.end <= country.end) owners.set(word.index, country);
    }
    const near = people.filter((person) => overlaps(person, sentence) && !isKnownBody(words, person));
    const taken = words.map((word) => near.some((person) => overlaps(person, word)));
    return { sentence, words, owners, taken, title: isTitleLine(words) };
  });
}

// "Shin Bet": a body's whole name of several words is no person.
function isKnownBody(words: readonly Word[], person: Span): boolean {
  const first = words.findIndex(({ start }) => start === person.start);
  const match = first < 0 ? null : longestAt(KNOWN, words, first);
  return match !== null && match.last > first && words[match.last]?.end === person.end;
}

/** The countries and full names of the whole article, and the one country that it is mostly of. */
export function readArticle(
  lines: readonly OrganizationLine[],
  countries: readonly CountryMention[],
): ArticleView {
  const counts = new Map<CountryCode, number>();
  for (const { entity, form } of countries)
    if (form !== "place") counts.set(codeOf(entity), (counts.get(codeOf(entity)) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const names = new Set<string>();
  for (const { words } of lines)
    for (const { index } of words) {
      const match = longestAt(KNOWN, words, index);
      if (match?.value.form === "name") for (const row of match.value.rows) names.add(row.name);
    }
  return {
    main: first && first[1] > 1 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null,
    codes: new Set(counts.keys()),
    names,
    defined: new Map(),
  };
}

/** "country:PE" → "PE". */
export function codeOf(entity: string): CountryCode {
  return entity.slice("country:".length);
}

/** Words `first` to `last` as a mention; `name` is the text in one line. */
export function spanOf({ words, sentence }: OrganizationLine, first: number, last: number): NamedSpan {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  // "the U.N." keeps its last dot.
  const dotted = words[last]?.gap === "." && words[last]?.post.startsWith(".");
  const span = { start, end: dotted ? end + 1 : end };
  const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  return { ...span, text, name: text.replace(/\s+/g, " ") };
}

export type NamedSpan = Span & { text: string; name: string };

/** The same, and no other finder may have the words. */
export function claim(line: OrganizationLine, first: number, last: number): NamedSpan {
  for (let i = first; i <= last; i++) line.taken[i] = true;
  return spanOf(line, first, last);
}

/** The first word of the country mention that ends at a word. */
export function firstOf(
  owners: ReadonlyMap<number, CountryMention>,
  index: number,
  owner: CountryMention,
): number {
  let first = index;
  while (owners.get(first - 1) === owner) first--;
  return first;
}

/** Nothing but a space between it and the word before; "U.S. Navy" has the dot of "U.S.". */
export function isJoined(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.gap;
  if (gap === " ") return true;
  const before = words[index - 1];
  return before?.text.length === 1 && (gap === "." || (gap === ". " && before.gap === "."));
}

function isTitleLine(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  const saysSo = words.some((word) => !isCapital(word) && word.token.tags.has("Verb") && word.key.length > 3);
  return long.length > 3 && !saysSo && long.filter(isCapital).length >= long.length * 0.8;
}
