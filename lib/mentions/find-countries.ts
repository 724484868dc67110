import type { Corrections } from "../model/corrections";
import type { CountryForm, CountryMention } from "../model/report";
import { contains, overlaps, type Span } from "../model/span";
import type { Sentence } from "../text/sentences";
import { buildTrie, type WordTrie } from "../text/word-trie";
import type { Word } from "../text/words";
import { type ArticleView, chooseCountry, isAllowed, readArticleView } from "./choose-country";
import { type Line, readLines } from "./country-lines";
import type { CountryCandidate, CountryName } from "./country-names";
import { insideName } from "./is-inside-name";
import { readCapitalRole } from "./read-capital-role";

type Input = {
  sentences: readonly Sentence[];
  /** Names of people: a country word inside one never counts ("Jordan Pryce"). */
  people: readonly Span[];
  corrections: Corrections;
};

/** A mention with what the second look at capitals needs. */
type Found = CountryMention & { candidate: CountryCandidate; weak: boolean };

/** Country mentions, longest match first, ambiguous names decided by neighbors and by the whole article, or left out. */
export function findCountries({ sentences, people, corrections }: Input): CountryMention[] {
  const lines = readLines(sentences, readOwnNames(corrections));
  const article = readArticleView(lines);
  const namesakes = readNamesakes(lines, people);
  const found = lines.flatMap((line) =>
    line.candidates.flatMap((candidate) => {
      const span = spanOf(line.words, candidate);
      const person = people.find((one) => overlaps(one, span));
      if (person && !isOverPerson(candidate, span, person)) return [];
      if (isNamesake(line.words, candidate, namesakes)) return [];
      return mentionOf(line, candidate, span, article) ?? [];
    }),
  );
  return settleTowns(found).map(({ candidate, weak, ...mention }) => mention);
}

/** "Saint Lucia", "St. Kitts and Nevis": a state's whole name of several words is no person, as "Jordan Pryce" is one. */
function isOverPerson({ first, last, form, guards }: CountryCandidate, span: Span, person: Span): boolean {
  if (first === last || guards.length) return false;
  return (form === "name" || form === "official-name") && contains(span, person);
}

/**
 * Words of people's names: after "Michael Jordan" a bare "Jordan" is the man, but "in Jordan" is not. An article that
 * has Israelis beside Israel Katz means the state.
 */
function readNamesakes(lines: readonly Line[], people: readonly Span[]): ReadonlySet<string> {
  const keys = new Set<string>();
  const peoples = new Set(
    lines.flatMap(({ candidates }) =>
      candidates.filter(({ form }) => form === "demonym").map(({ code }) => code),
    ),
  );
  for (const { words, candidates } of lines)
    for (const { code, form, first, last } of candidates)
      if (first === last && (form === "capital" || (form === "name" && !peoples.has(code)))) {
        const word = words[first];
        const person = word && people.find((one) => overlaps(one, word));
        // A person of one word is the country's namesake only by chance of the finder.
        if (word && person && person.end - person.start > word.end - word.start) keys.add(word.key);
      }
  return keys;
}

function isNamesake(
  words: readonly Word[],
  { form, first, last }: CountryCandidate,
  keys: ReadonlySet<string>,
): boolean {
  if (!keys.size || first !== last || (form !== "name" && form !== "capital")) return false;
  return keys.has(words[first]?.key ?? "") && !WHERE.has(words[first - 1]?.key ?? "");
}

const WHERE = new Set(["in", "to", "from", "of", "near", "into", "across"]);

/** The reader's own: "this is the country". */
function readOwnNames({ corrections }: Corrections): WordTrie<CountryName> | null {
  const names = corrections.flatMap((one): [string, CountryName][] =>
    one.kind === "country"
      ? [
          [
            one.words,
            { code: one.code ?? "", form: one.code ? "name" : "blocked", text: one.words, guards: [] },
          ],
        ]
      : [],
  );
  return names.length ? buildTrie(names) : null;
}

function mentionOf(line: Line, candidate: CountryCandidate, span: Span, article: ArticleView): Found | null {
  const { words, sentence } = line;
  if (candidate.form === "blocked") return null;
  if (line.allCaps && candidate.text === "US") return null;
  if (insideName({ ...line, candidate })) return null;
  const code = chooseCountry(candidate, article, words[candidate.last + 1]);
  if (!code) return null;
  const { form, rule, strong, weak } = formOf(line, candidate);
  // Whose city Jerusalem is is contested; who acts there is not.
  if (form === "place" && candidate.text === "Jerusalem") return null;
  if (form === "capital" && SEATS_OF_OTHERS.has(candidate.text) && !article.named.has(code)) return null;
  if (!strong && !isAllowed(words, candidate, article)) return null;
  const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  const entity = `country:${code}`;
  return { ...span, text, rule, kind: "country", entity, form, candidate, weak: weak ?? false };
}

/** Mostly the seat of the European Union, or of courts: a government only where its country is named. */
const SEATS_OF_OTHERS = new Set(["Brussels", "the Hague"]);

type Form = { form: CountryForm; rule: string; strong?: boolean; weak?: boolean };

function formOf(line: Line, { form, text, first, last }: CountryCandidate): Form {
  if (form === "city") return { form: "place", rule: "country:city" };
  if (form === "blocked") return { form: "name", rule: "country:name" };
  if (form !== "capital" && form !== "seat") return { form, rule: `country:${form}` };
  if (/^Washington\W/.test(text)) return { form: "place", rule: "capital:with-its-district" };
  const possessive = Boolean(line.words[last]?.possessive) && !text.endsWith("'s");
  const role = readCapitalRole({ ...line, first, last, possessive, seat: form === "seat" });
  const { government, rule, strong, weak } = role;
  return { form: government ? form : "place", rule: `${form}:${rule}`, strong, weak };
}

// In an article about a town ("Delhi's air", "Delhi has turned gray") its name acts only where none but a government can.
function settleTowns(found: readonly Found[]): Found[] {
  const counts = new Map<string, { town: number; clear: number; weak: number }>();
  for (const { form, weak, candidate } of found) {
    if (candidate.form !== "capital") continue;
    const count = counts.get(candidate.text) ?? { town: 0, clear: 0, weak: 0 };
    if (form === "place") count.town++;
    else if (weak) count.weak++;
    else count.clear++;
    counts.set(candidate.text, count);
  }
  return found.map((mention) => {
    const count = counts.get(mention.candidate.text);
    if (!count || !mention.weak || mention.form !== "capital") return mention;
    const isTown = count.town >= 3 && count.clear * 2 < count.town;
    return isTown ? { ...mention, form: "place", rule: "capital:town-of-the-article" } : mention;
  });
}

function spanOf(words: readonly Word[], { first, last, text }: CountryCandidate): Span {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  // "U.S." and "Washington, D.C." keep their last dot, "St. George's" its letter.
  if (text.endsWith("'s")) return { start, end: end + 2 };
  const dotted = text.endsWith(".") && words[last]?.post.startsWith(".");
  return { start, end: dotted ? end + 1 : end };
}
