// A sentence as the country finder sees it.
import { COMBINING, HALVES } from "../knowledge/country-guards";
import type { Sentence } from "../text/sentences";
import type { WordTrie } from "../text/word-trie";
import { readWords, type Word } from "../text/words";
import { type CountryCandidate, type CountryName, findCountryNames } from "./country-names";
import { isCapital } from "./is-inside-name";

export type Line = {
  sentence: Sentence;
  words: Word[];
  candidates: CountryCandidate[];
  isCountryWord: (index: number) => boolean;
  /** A word of a capital, a house or another city. */
  isCityWord: (index: number) => boolean;
  /** The first sentence of its paragraph: a dateline may stand here. */
  opens: boolean;
  /** A headline: nearly every long word has a capital, and no full stop ends it. */
  titleCase: boolean;
  allCaps: boolean;
};

/** `own`: names that the reader has given a country of their own. */
export function readLines(sentences: readonly Sentence[], own: WordTrie<CountryName> | null): Line[] {
  return sentences.map((sentence, i) => {
    const opens = sentences[i - 1]?.paragraph !== sentence.paragraph;
    const words = readWords(sentence);
    const names = findCountryNames(words, own);
    const countryWords = new Set<number>();
    const cityWords = new Set<number>();
    for (const { first, last, form } of names)
      if (form !== "blocked") for (let k = first; k <= last; k++) countryWords.add(k);
    const candidates = [...names, ...combining(words), ...halves(words, names)].sort(
      (a, b) => a.first - b.first,
    );
    for (const { first, last, form } of names)
      if (form === "capital" || form === "seat" || form === "city")
        for (let k = first; k <= last; k++) cityWords.add(k);
    const isCityWord = (index: number) => cityWords.has(index);
    const isCountryWord = (index: number) => countryWords.has(index);
    return { sentence, words, candidates, isCountryWord, isCityWord, opens, ...caseOf(sentence, words) };
  });
}

function caseOf(sentence: Sentence, words: readonly Word[]): Pick<Line, "titleCase" | "allCaps"> {
  const long = words.filter((word) => word.text.length > 3);
  const titled = long.filter(isCapital).length;
  const upper = long.filter((word) => word.text === word.text.toUpperCase()).length;
  const allCaps = long.length > 1 && upper >= long.length * 0.7;
  const isOpen = !/[.?!]["”’)]*$/.test(sentence.text);
  return {
    titleCase: allCaps || (long.length > 2 && titled >= long.length * 0.8 && isOpen),
    allCaps,
  };
}

// "North and South Korea", "the North and South Koreans": the first half means the other state.
function halves(words: readonly Word[], names: readonly CountryCandidate[]): CountryCandidate[] {
  return names.flatMap(({ code, form, first }) => {
    const half = words[first - 2];
    if (!half || !/^(and|or)$/.test(words[first - 1]?.key ?? "") || words[first]?.gap !== " ") return [];
    const other = HALVES.find((row) => row.of === code && row.half === half.text);
    if (!other || form === "blocked") return [];
    return [{ code: other.means, form, text: half.text, guards: [], first: first - 2, last: first - 2 }];
  });
}

// "Sino-Indian": the first half counts only before another people's word.
function combining(words: readonly Word[]): CountryCandidate[] {
  return words.flatMap((word, i) => {
    const code = COMBINING[word.key];
    const next = words[i + 1];
    if (!code || !next || !/^[-‐‑–]$/.test(next.gap) || !isCapital(next)) return [];
    const other = findCountryNames(words.slice(i + 1, i + 4), null)[0];
    if (other?.first !== 0 || (other.form !== "demonym" && other.form !== "abbreviation")) return [];
    return [{ code, form: "demonym" as const, text: word.text, guards: [], first: i, last: i }];
  });
}
