import { COMBINING, VOTES } from "../knowledge/country-guards";
import type { Corrections } from "../model/corrections";
import type { CountryCode, CountryForm, CountryMention } from "../model/report";
import { overlaps, type Span } from "../model/span";
import type { Sentence } from "../text/sentences";
import { readWords, type Word } from "../text/words";
import { type CountryCandidate, findCountryNames, listOf } from "./country-names";
import { insideName, isCapital } from "./is-inside-name";
import { readCapitalRole } from "./read-capital-role";

type Input = {
  sentences: readonly Sentence[];
  /** Names of people: a country word inside one never counts ("Jordan Pryce"). */
  people: readonly Span[];
  corrections: Corrections;
};

type Line = {
  sentence: Sentence;
  words: Word[];
  candidates: CountryCandidate[];
  countryWords: ReadonlySet<number>;
  opens: boolean;
  titleCase: boolean;
  allCaps: boolean;
};

/** Country mentions, longest match first, ambiguous names decided by neighbors and by the whole article, or left out. */
export function findCountries({ sentences, people }: Input): CountryMention[] {
  const lines = sentences.map((sentence, i) =>
    readLine(sentence, sentences[i - 1]?.paragraph !== sentence.paragraph),
  );
  const article = readArticle(lines);
  return lines.flatMap((line) =>
    line.candidates.flatMap((candidate) => {
      const span = spanOf(line.words, candidate);
      if (people.some((person) => overlaps(person, span))) return [];
      return mentionOf(line, candidate, span, article) ?? [];
    }),
  );
}

function readLine(sentence: Sentence, opens: boolean): Line {
  const words = readWords(sentence);
  const candidates = findCountryNames(words);
  const countryWords = new Set<number>();
  for (const { first, last, form } of candidates)
    if (form !== "blocked") for (let i = first; i <= last; i++) countryWords.add(i);
  const long = words.filter((word) => word.text.length > 3);
  const titled = long.filter(isCapital).length;
  const upper = long.filter((word) => word.text === word.text.toUpperCase()).length;
  return {
    sentence,
    words,
    candidates: [...candidates, ...combining(words)].sort((a, b) => a.first - b.first),
    countryWords,
    opens,
    titleCase: long.length > 2 && titled >= long.length * 0.8 && !/[.?!]["”’)]*$/.test(sentence.text),
    allCaps: long.length > 1 && upper >= long.length * 0.7,
  };
}

// "Sino-Indian": the first half counts only before another people's word.
function combining(words: readonly Word[]): CountryCandidate[] {
  return words.flatMap((word, i) => {
    const code = COMBINING[word.key];
    const next = words[i + 1];
    if (!code || !next || !/^[-‐‑–]$/.test(next.gap) || !isCapital(next)) return [];
    const other = findCountryNames(words.slice(i + 1, i + 4))[0];
    if (other?.first !== 0 || other.form !== "demonym") return [];
    return [{ code, form: "demonym" as const, text: word.text, guards: [], first: i, last: i }];
  });
}

/** What the whole article says: which countries it names beyond doubt, and its words for the votes. */
type ArticleView = { named: ReadonlySet<CountryCode>; keys: ReadonlySet<string> };

function readArticle(lines: readonly Line[]): ArticleView {
  const named = new Set<CountryCode>();
  const keys = new Set<string>();
  for (const { words, candidates } of lines) {
    for (const { code, form, text, guards } of candidates)
      if (!guards.length && isName(form) && !AMBIGUOUS.has(text)) named.add(code);
    for (const { key } of words) keys.add(key);
  }
  const sure = { named: new Set(named), keys };
  for (const line of lines)
    for (const candidate of line.candidates)
      if (candidate.guards.length && isName(candidate.form) && isAllowed(line, candidate, sure))
        named.add(candidate.code);
  return { named, keys };
}

/** Names of two states, or of a state and something else: they name none beyond doubt. */
const AMBIGUOUS = new Set([
  "Congo",
  "Congolese",
  "Dominican",
  "Dominicans",
  "Korea",
  "Korean",
  "Koreans",
  ...VOTES.map(({ words }) => words),
]);

function isName(form: CountryCandidate["form"]): boolean {
  return form === "name" || form === "official-name" || form === "abbreviation" || form === "demonym";
}

function mentionOf(
  line: Line,
  candidate: CountryCandidate,
  span: Span,
  article: ArticleView,
): CountryMention | null {
  const { words } = line;
  if (candidate.form === "blocked") return null;
  if (line.allCaps && candidate.text === "US") return null;
  const isCountryWord = (index: number) => line.countryWords.has(index);
  if (insideName({ words, candidate, titleCase: line.titleCase, isCountryWord })) return null;
  const chosen = chooseCountry(candidate, article);
  if (!chosen) return null;
  const { form, rule, strong } = formOf(line, candidate, isCountryWord);
  // Whose city Jerusalem is is contested; who acts there is not.
  if (form === "place" && candidate.text === "Jerusalem") return null;
  if (form === "capital" && SEATS_OF_OTHERS.has(candidate.text) && !article.named.has(chosen)) return null;
  if (!strong && !isAllowed(line, candidate, article)) return null;
  return {
    ...span,
    text: line.sentence.text.slice(span.start - line.sentence.start, span.end - line.sentence.start),
    rule,
    kind: "country",
    entity: `country:${chosen}`,
    form,
  };
}

/** Mostly the seat of the European Union, or of courts: a government only where its country is named. */
const SEATS_OF_OTHERS = new Set(["Brussels", "The Hague"]);

function formOf(
  line: Line,
  { form, text, first, last }: CountryCandidate,
  isCountryWord: (index: number) => boolean,
): { form: CountryForm; rule: string; strong?: boolean } {
  if (form === "city") return { form: "place", rule: "country: city" };
  if (form !== "capital" && form !== "seat")
    return { form: form === "blocked" ? "name" : form, rule: `country: ${form}` };
  if (text.startsWith("Washington,") || text.startsWith("Washington D"))
    return { form: "place", rule: "capital: with its district" };
  const { words, opens } = line;
  const role = readCapitalRole({
    words,
    first,
    last,
    opens,
    possessive: Boolean(words[last]?.possessive) && !text.endsWith("'s"),
    seat: form === "seat",
    isCountryWord,
  });
  return { form: role.government ? form : "place", rule: `${form}: ${role.rule}`, strong: role.strong };
}

const PLACE_BEFORE = new Set([
  "in",
  "of",
  "near",
  "at",
  "from",
  "to",
  "between",
  "into",
  "outside",
  "with",
  "and",
]);
const COUNTED = new Set(
  "a an the one two three four five six seven another every each young old first this that".split(" "),
);

function isAllowed({ words }: Line, candidate: CountryCandidate, { named }: ArticleView): boolean {
  const before = words[candidate.first - 1];
  return candidate.guards.every((guard) => {
    if (guard === "named") return named.has(candidate.code);
    if (guard === "place")
      return (
        named.has(candidate.code) ||
        PLACE_BEFORE.has(before?.key ?? "") ||
        words[candidate.last + 1]?.gap !== " "
      );
    if (guard === "noun") return Boolean(before && COUNTED.has(before.key));
    if (guard === "the") return before?.key === "the";
    return words.slice(candidate.first, candidate.last + 1).some((word) => /[^\p{ASCII}]/u.test(word.text));
  });
}

function chooseCountry({ code, text }: CountryCandidate, { named, keys }: ArticleView): CountryCode | null {
  // "Korea" is the South where the article names no North.
  if (text === "Korea" || text === "Korean" || text === "Koreans") return named.has("KP") ? null : code;
  if (text === "Congolese" || text === "Congo")
    return (named.has("CG") || keys.has("brazzaville")) && !named.has("CD") ? "CG" : code;
  if (text === "Dominican" || text === "Dominicans") return named.has("DM") && !named.has("DO") ? "DM" : code;
  const vote = VOTES.find((row) => row.words === text);
  if (!vote) return code;
  const count = (list: string) => listOf(list).filter((key) => keys.has(key)).length;
  const others = [...named].filter((other) => other !== code && other !== "US").length;
  return count(vote.for) * 2 + Math.min(others, 2) >= count(vote.against) * 2 ? code : null;
}

function spanOf(words: readonly Word[], { first, last, text }: CountryCandidate): Span {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  // "U.S." and "Washington, D.C." keep their last dot, "St. George's" its letter.
  const dotted = text.endsWith(".") && words[last]?.post.startsWith(".");
  if (text.endsWith("'s")) return { start, end: end + 2 };
  return { start, end: dotted ? end + 1 : end };
}
