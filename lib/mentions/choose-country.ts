// Which country an ambiguous name means here, by its neighbors and by the whole article; none where it stays open.
import { type GuardKind, STATE_ORGANS, STATE_TITLES, VOTES } from "../knowledge/country-guards";
import type { CountryCode } from "../model/report";
import type { Word } from "../text/words";
import type { Line } from "./country-lines";
import { type CountryCandidate, listOf } from "./country-names";
import { isCapital } from "./is-inside-name";

/** What the whole article says: which countries it names beyond doubt, and its words for the votes. */
export type ArticleView = { named: ReadonlySet<CountryCode>; keys: ReadonlySet<string> };

const KOREA = new Set(["Korea", "Korean", "Koreans"]);
const CONGO = new Set(["Congo", "Congolese"]);
const DOMINICAN = new Set(["Dominican", "Dominicans"]);
const OFFICES = new Set([...STATE_TITLES, ...STATE_ORGANS]);
/** Names of two states, or of a state and something else: they name none beyond doubt. */
const AMBIGUOUS = new Set([...KOREA, ...CONGO, ...DOMINICAN, ...VOTES.map(({ words }) => words)]);

/** The countries that the article names, the ambiguous names among them where the others let them through. */
export function readArticleView(lines: readonly Line[]): ArticleView {
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
      if (candidate.guards.length && isName(candidate.form) && isAllowed(line.words, candidate, sure))
        named.add(candidate.code);
  return { named, keys };
}

function isName(form: CountryCandidate["form"]): boolean {
  return form === "name" || form === "official-name" || form === "abbreviation" || form === "demonym";
}

const PLACE_BEFORE = new Set("in of near at from to between into outside with and".split(" "));
const COUNTED = new Set(
  "a an the one two three four five six seven another every each young old first this that".split(" "),
);

/** Do the guards of the name let it through? */
export function isAllowed(
  words: readonly Word[],
  candidate: CountryCandidate,
  { named }: ArticleView,
): boolean {
  return candidate.guards.every((guard) => passes(guard, words, candidate, named));
}

function passes(
  guard: GuardKind,
  words: readonly Word[],
  { code, first, last }: CountryCandidate,
  named: ReadonlySet<CountryCode>,
): boolean {
  const before = words[first - 1]?.key ?? "";
  switch (guard) {
    case "named":
      return named.has(code);
    case "place":
      return named.has(code) || PLACE_BEFORE.has(before) || words[last + 1]?.gap !== " ";
    case "noun":
      return COUNTED.has(before);
    case "the":
      return before === "the";
    case "exact":
      return words.slice(first, last + 1).some((word) => /[^\p{ASCII}]/u.test(word.text));
  }
}

function isOffice(word: Word | undefined): boolean {
  return word?.gap === " " && isCapital(word) && OFFICES.has(word.key);
}

/** The country that the article means by the name, or null where it is left out. */
export function chooseCountry(
  { code, text }: CountryCandidate,
  { named, keys }: ArticleView,
  after: Word | undefined,
): CountryCode | null {
  // "Korea" is the South where the article names no North; "the Korean Foreign Ministry" is always the South's.
  if (KOREA.has(text)) return named.has("KP") && !isOffice(after) ? null : code;
  if (CONGO.has(text)) return (named.has("CG") || keys.has("brazzaville")) && !named.has("CD") ? "CG" : code;
  if (DOMINICAN.has(text)) return named.has("DM") && !named.has("DO") ? "DM" : code;
  const vote = VOTES.find((row) => row.words === text);
  if (!vote) return code;
  const count = (list: string) => listOf(list).filter((key) => keys.has(key)).length;
  const others = [...named].filter((other) => other !== code && other !== "US").length;
  return count(vote.for) * 2 + Math.min(others, 2) >= count(vote.against) * 2 ? code : null;
}
