import { NOT_ORGANIZATIONS, ORGAN_MODIFIERS, type OrganRow, SENATES } from "../knowledge/organs";
import type { CountryCode, CountryMention, OrganizationKind } from "../model/report";
import { overlaps, type Span } from "../model/span";
import type { Sentence } from "../text/sentences";
import { longestAt } from "../text/word-trie";
import { readWords, type Word } from "../text/words";
import { isCapital } from "./is-inside-name";
import { DESCRIPTION_KINDS, HEAD_KINDS, KNOWN, type KnownName, ORGAN_NAMES } from "./organization-names";

type Input = {
  sentences: readonly Sentence[];
  countries: readonly CountryMention[];
  people: readonly Span[];
};

/** One naming of an organization, before anyone knows which namings are the same one. */
export type FoundOrganization = Span & {
  text: string;
  rule: string;
  form: "name" | "abbreviation" | "description";
  /** The name without an article: "Russian Foreign Ministry", "KCNA"; the table's own where it is known there. */
  name: string;
  abbreviation: string | null;
  country: CountryCode | null;
  kind: OrganizationKind;
  /** Namings of one key are one organization; null for a description, which leads to one of its `kinds` named before. */
  key: string | null;
  kinds: readonly OrganizationKind[];
};

type Line = { sentence: Sentence; words: Word[]; owners: Map<number, CountryMention>; taken: boolean[] };

/** What the whole article says of countries and full names. */
type ArticleView = {
  main: CountryCode | null;
  codes: ReadonlySet<CountryCode>;
  names: ReadonlySet<string>;
  defined: Map<string, string>;
};

/** Organizations by known names, as organs of a state, by a definition "Name (ABC)", and by a name's last word. */
export function findOrganizations({ sentences, countries, people }: Input): FoundOrganization[] {
  const lines = readLines(sentences, countries, people);
  const article = readArticle(lines, countries);
  const found = lines.flatMap((line) => [
    ...findKnown(line, article),
    ...findOrgans(line, article),
    ...findByHead(line, article),
    ...findDescriptions(line),
  ]);
  return found.sort((a, b) => a.start - b.start);
}

function readLines(
  sentences: readonly Sentence[],
  countries: readonly CountryMention[],
  people: readonly Span[],
): Line[] {
  let next = 0;
  return sentences.map((sentence) => {
    const words = readWords(sentence);
    const owners = new Map<number, CountryMention>();
    for (const word of words) {
      while ((countries[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
      const country = countries[next];
      if (country && country.start <= word.start && word.end <= country.end) owners.set(word.index, country);
    }
    const near = people.filter((person) => overlaps(person, sentence));
    const taken = words.map((word) => near.some((person) => overlaps(person, word)));
    return { sentence, words, owners, taken };
  });
}

function readArticle(lines: readonly Line[], countries: readonly CountryMention[]): ArticleView {
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

function codeOf(entity: string): CountryCode {
  return entity.slice("country:".length);
}

// ---- names of the table ----

function findKnown(line: Line, article: ArticleView): FoundOrganization[] {
  const { words, taken } = line;
  const found: FoundOrganization[] = [];
  for (let first = 0; first < words.length; first++) {
    if (taken[first]) continue;
    const match = longestAt(KNOWN, words, first);
    if (!match) continue;
    const row = chooseRow(match.value, line, first, match.last, article);
    if (!row) continue;
    const { form } = match.value;
    found.push({
      ...spanOf(line, first, match.last),
      rule: `organization: known ${form}`,
      form,
      name: row.name,
      abbreviation: row.short ?? (form === "abbreviation" ? match.value.text : null),
      country: row.country ?? null,
      kind: row.kind,
      key: row.key ?? row.short ?? row.name,
      // "The agency said" may mean KCNA.
      kinds: row.kind === "media" && /agency/i.test(row.names ?? "") ? ["media", "agency"] : [row.kind],
    });
    take(line, first, match.last);
    first = match.last;
  }
  return found;
}

function chooseRow(
  { rows, form, text }: KnownName,
  { words, owners }: Line,
  first: number,
  last: number,
  article: ArticleView,
) {
  const owner = owners.get(first - 1);
  const before = words[first - 1];
  const after = words[last + 1];
  // "Moscow Times reporters", "Post Office": a capital goes on.
  if (after?.gap === " " && isCapital(after) && HEAD_KINDS.has(after.text) && form === "name") return null;
  return rows.find((row) => {
    if (row.the && !(before?.key === "the" && (after?.gap !== " " || after.token.tags.has("Verb"))))
      return false;
    // "Russia's Security Council" is Russia's.
    if (owner && row.country && codeOf(owner.entity) !== row.country) return false;
    if (owner && row.kind === "international" && form === "name" && words[first]?.gap === " ") return false;
    const isNamed = article.names.has(row.name) || Boolean(row.country && article.codes.has(row.country));
    if (row.shared) return isNamed || article.codes.size === 0;
    if (form === "abbreviation" && text === row.short && !SAFE.has(row.country ?? "")) return isNamed;
    if (form === "abbreviation" && text.length === 2 && !SHORTEST.has(text)) return isNamed;
    return true;
  });
}

/** Abbreviations of these states' organs stand alone in the news; those of others need their country in the article. */
const SAFE = new Set(["", "US", "GB"]);
const SHORTEST = new Set(["UN", "EU", "AU", "AP", "G7", "G8"]);

// ---- organs of a state ----

const MODIFIERS = new Set(ORGAN_MODIFIERS);
const NO_ORGANIZATIONS = new Set(NOT_ORGANIZATIONS);
/** States that have a Senate or a Congress, so that the bare word may mean theirs. */
const WITH_SENATE = new Set(SENATES);

function findOrgans(line: Line, article: ArticleView): FoundOrganization[] {
  const { words, taken } = line;
  const found: FoundOrganization[] = [];
  for (let at = 0; at < words.length; at++) {
    if (taken[at]) continue;
    const match = longestAt(ORGAN_NAMES, words, at);
    if (!match || taken[match.last]) continue;
    const organ = organOf(line, match.value, at, match.last, article);
    if (!organ) continue;
    found.push(organ);
    at = match.last;
  }
  return found;
}

function organOf(
  line: Line,
  row: OrganRow,
  at: number,
  end: number,
  article: ArticleView,
): FoundOrganization | null {
  const { words, owners } = line;
  let first = at;
  while (isModifier(words, first - 1, first) && !owners.has(first - 1)) first--;
  let last = end;
  let owner = isJoined(words, first) ? owners.get(first - 1) : undefined;
  let rule = "organization: organ of a country";
  if (owner) first = firstOf(owners, first - 1, owner);
  else {
    first = at;
    while (isCapital(words[first - 1]) && isModifier(words, first - 1, first)) first--;
    const of = ownerAfter(line, end, "of");
    if (of) {
      owner = of.owner;
      last = of.last;
    }
  }
  // "Peru's Civil Defense Authority": its last word tells.
  if (words[end + 1]?.gap === " " && isCapital(words[end + 1]) && HEAD_KINDS.has(words[end + 1]?.text ?? ""))
    return null;
  // "Lima's state news agency Andina" is Andina.
  if (row.key === "state-agency" && isCapital(words[end + 1]) && words[end + 1]?.gap === " ") return null;
  if (at === end && isAttribute(words, at)) return null;
  if (row.kind === "embassy") {
    const host = ownerAfter(line, last, "in");
    if (host) last = host.last;
  }
  const isWhole = last > end || first < at || at !== end;
  if (!owner) {
    // "police", "the army": nobody's, unless an army of a country was named before.
    if (!isWhole && !isCapital(words[at])) return null;
    const before = words[first - 1];
    if (!isCapital(words[at]) && before?.key !== "the") return null;
    if (row.kind === "embassy") return null;
    if ((!isWhole && isSentenceStart(words, at)) || isTitleLine(words)) return null;
    rule = "organization: organ of the article's country";
  }
  const country = owner ? codeOf(owner.entity) : unownedCountry(words, at, end, article);
  const span = spanOf(line, first, last);
  take(line, first, last);
  return {
    ...span,
    rule,
    form: "name",
    name: nameOf(span.text),
    abbreviation: null,
    country,
    kind: row.kind,
    key: row.kind === "embassy" ? nameOf(span.text).toLowerCase() : `${row.key}:${country ?? ""}`,
    kinds: [row.kind],
  };
}

// "Congress" and "the Senate" are the American ones wherever America is in the article.
function unownedCountry(
  words: readonly Word[],
  at: number,
  end: number,
  { main, codes }: ArticleView,
): CountryCode | null {
  const isChamber = at === end && /^(congress|senate)$/.test(words[at]?.key ?? "");
  if (!isChamber) return main;
  if (codes.has("US")) return "US";
  return main && WITH_SENATE.has(main) ? main : null;
}

// "Peruvian military bases", "Civilian-Military Group": no army; "an army spokesman" speaks for one.
function isAttribute(words: readonly Word[], index: number): boolean {
  const after = words[index + 1];
  if (/[-–]$/.test(words[index]?.gap ?? "")) return true;
  if (!after || !/^[\s-]$/.test(after.gap) || isCapital(after) || words[index]?.possessive) return false;
  return (
    after.gap === "-" ||
    WARLIKE.has(after.key) ||
    (after.token.tags.has("Noun") && !SPEAKERS.has(after.key) && !after.token.tags.has("Date"))
  );
}

// Nouns that look like verbs.
const WARLIKE = new Set(
  "bases base forces exercises exercise drills drill operations strikes strike parades parade ties talks moves attacks aid cooperation leaders".split(
    " ",
  ),
);
const SPEAKERS = new Set(
  "spokesman spokeswoman spokesperson official officials source sources chief commander officer officers statement".split(
    " ",
  ),
);

function isSentenceStart(words: readonly Word[], index: number): boolean {
  return index === 0 || (index === 1 && words[0]?.key === "the");
}

function isModifier(words: readonly Word[], index: number, next: number): boolean {
  const word = words[index];
  if (!word || words[next]?.gap !== " " || word.possessive) return false;
  return (
    MODIFIERS.has(word.key) ||
    (isCapital(word) && !word.possessive && index > 0 && !word.token.tags.has("Verb") && !SMALL.has(word.key))
  );
}

const SMALL = new Set(
  "the a an in of on at by to and or but for with from as after before while when that this his her its their our my said says".split(
    " ",
  ),
);

/** "of Peru", "in Lima" after the name. */
function ownerAfter({ words, owners }: Line, end: number, preposition: string) {
  const link = words[end + 1];
  if (link?.key !== preposition || link.gap !== " ") return null;
  const start = words[end + 2]?.key === "the" ? end + 3 : end + 2;
  const owner = owners.get(start);
  if (!owner) return null;
  let last = start;
  while (owners.get(last + 1) === owner) last++;
  return { owner, last };
}

function firstOf(owners: ReadonlyMap<number, CountryMention>, index: number, owner: CountryMention): number {
  let first = index;
  while (owners.get(first - 1) === owner) first--;
  return first;
}

// ---- names by their last word, and "Name (ABC)" ----

const LINKS = new Set(["of", "for", "and", "the", "on", "de", "des", "du"]);

function findByHead(line: Line, article: ArticleView): FoundOrganization[] {
  const { words, taken } = line;
  const found: FoundOrganization[] = [];
  for (let first = 0; first < words.length; first++) {
    if (taken[first] || !isCapital(words[first]) || SMALL.has(words[first]?.key ?? "")) continue;
    const last = runEnd(line, first);
    if (isTitleLine(words)) break;
    const named = headOf(line, first, last);
    if (named && NO_ORGANIZATIONS.has(textOf(line, named.first, named.last))) {
      first = named.last;
      continue;
    }
    const abbreviation = named && definedAfter(line, first, last);
    if (named) {
      const start = named.first;
      const end = named.last;
      const span = spanOf(line, start, end);
      const owner =
        line.owners.get(start) ?? (words[start - 1]?.possessive ? line.owners.get(start - 1) : undefined);
      take(line, start, end);
      const organization = {
        name: nameOf(span.text),
        abbreviation: abbreviation?.text ?? null,
        country: owner ? codeOf(owner.entity) : null,
        kind: named.kind,
        key: nameOf(span.text).toLowerCase(),
        kinds: [named.kind],
      };
      found.push({
        ...span,
        rule: abbreviation ? "organization: defined" : "organization: head word",
        form: "name",
        ...organization,
      });
      if (abbreviation) take(line, named.last + 1, named.last + 1);
      if (abbreviation) article.defined.set(abbreviation.text, organization.key);
      if (abbreviation)
        found.push({ ...abbreviation, rule: "organization: defined", form: "abbreviation", ...organization });
    } else if (last === first && article.defined.has(words[first]?.text ?? "")) {
      const key = article.defined.get(words[first]?.text ?? "") ?? null;
      const span = spanOf(line, first, first);
      found.push({
        ...span,
        rule: "organization: defined before",
        form: "abbreviation",
        name: span.text,
        abbreviation: span.text,
        country: null,
        kind: "other",
        key,
        kinds: [],
      });
    }
    first = named ? named.last : last;
  }
  return found;
}

// "Institute of the Interior", "Law and Justice"; "Leeds and the University of York" are two.
function goesOn(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || !LINKS.has(word.key)) return false;
  const next = words[i + 1];
  return isCapital(next) || (word.key !== "and" && next?.key === "the" && isCapital(words[i + 2]));
}

/** A headline: a run of capitals in it is no name. */
function isTitleLine(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  const saysSo = words.some((word) => !isCapital(word) && word.token.tags.has("Verb") && word.key.length > 3);
  return long.length > 3 && !saysSo && long.filter(isCapital).length >= long.length * 0.8;
}

/** The run of capitals that begins at `first`, small links between capitals included. */
function runEnd({ words, owners, taken }: Line, first: number): number {
  let last = first;
  for (let i = first + 1; i < words.length && i - first < 12; i++) {
    const word = words[i];
    if (!word || taken[i] || !(isJoined(words, i) || word.gap === "-" || word.gap === " & ")) break;
    // "University of Leeds of the UK" ends before the country.
    if (
      word.key === "of" &&
      owners.has(i + (words[i + 1]?.key === "the" ? 2 : 1)) &&
      hasHead(words, first, i)
    )
      break;
    if (word.token.tags.has("WeekDay") || word.token.tags.has("Month")) break;
    if (isCapital(word)) last = i;
    else if (!goesOn(words, i)) break;
  }
  return last;
}

/** Where a word that makes an organization stands in the run: last, or before "of" or "for". */
function headOf({ words, owners }: Line, from: number, to: number) {
  let first = from;
  // A sentence's first word and "Moyo's" before the name are no part of it.
  while (first < to && SMALL.has(words[first]?.key ?? "")) first++;
  for (let i = first; i < to; i++)
    if (words[i]?.possessive && !OWN_NAMES.has(words[i]?.key ?? "") && words[i + 1]?.gap === " ")
      first = i + 1;
  // "Moyo of the Institute of Arid Lands": the name begins with the first part that has a head.
  for (let i = first; i < to && !HEAD_KINDS.has(words[i]?.text ?? ""); i++)
    if (/^(of|on|for|at)$/.test(words[i]?.key ?? "")) first = words[i + 1]?.key === "the" ? i + 2 : i + 1;
  const isHead = (i: number) =>
    HEAD_KINDS.has(words[i]?.text ?? "") &&
    !owners.has(i) &&
    (i === to || LINKS.has(words[i + 1]?.key ?? "") || words[i + 1]?.gap !== " ");
  // "Leeds University and York College" are two.
  let last = to;
  for (let i = first + 1; i < to; i++)
    if (
      words[i]?.key === "and" &&
      range(first, i - 1).some(isHead) &&
      (isHead(i - 1) || range(i + 1, to).some((k) => isHead(k) && !WEAK_HEADS.has(words[k]?.text ?? "")))
    ) {
      last = i - 1;
      break;
    }
  for (let i = last; i >= first; i--) {
    const kind = HEAD_KINDS.get(words[i]?.text ?? "");
    if (!kind || owners.has(i) || (i < last && !LINKS.has(words[i + 1]?.key ?? ""))) continue;
    if (i === first && last < first + 2) return null;
    return { kind, first: withOwner(words, owners, first), last };
  }
  return null;
}

// "Department of Health and Human Services" is one.
const WEAK_HEADS = new Set(["Service", "Services", "Administration", "Trust"]);

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

// "U.S. Department of Agriculture": the country before it belongs to the name, its possessive does not.
function withOwner(
  words: readonly Word[],
  owners: ReadonlyMap<number, CountryMention>,
  first: number,
): number {
  const owner = owners.get(first - 1);
  return owner && isJoined(words, first) && !words[first - 1]?.possessive
    ? firstOf(owners, first - 1, owner)
    : first;
}

const OWN_NAMES = new Set(
  "people workers women men children doctors lawyers teachers students farmers journalists king queen saint nurses veterans patriots citizens peasants".split(
    " ",
  ),
);

function hasHead(words: readonly Word[], first: number, end: number): boolean {
  return words.slice(first, end).some(({ text }) => HEAD_KINDS.has(text));
}

/** Nothing but a space between it and the word before; "U.S. Navy" has the dot of "U.S.". */
function isJoined(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.gap;
  if (gap === " ") return true;
  const before = words[index - 1];
  return before?.text.length === 1 && (gap === "." || (gap === ". " && before.gap === "."));
}

/** "(ABC)" right after the run, its letters those of the run's words. */
function definedAfter({ words, sentence }: Line, first: number, last: number) {
  const word = words[last + 1];
  if (
    !word ||
    !/^['’]?s? \($/.test(word.gap) ||
    !word.post.startsWith(")") ||
    !/^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}$/u.test(word.text)
  )
    return null;
  const initials = words.slice(first, last + 1).map(({ text }) => text[0]?.toUpperCase());
  const letters = [...word.text.toUpperCase()];
  let at = 0;
  for (const letter of letters) {
    const next = initials.indexOf(letter, at);
    if (next < 0) return null;
    at = next + 1;
  }
  if (initials.length < 2) return null;
  return {
    start: word.start,
    end: word.end,
    text: sentence.text.slice(word.start - sentence.start, word.end - sentence.start),
  };
}

// ---- descriptions ----

function findDescriptions(line: Line): FoundOrganization[] {
  const { words, taken } = line;
  return words.flatMap((word, i) => {
    const kinds = DESCRIPTION_KINDS.get(word.key);
    const article = words[i - 1];
    if (!kinds || taken[i] || isCapital(word) || word.gap !== " ") return [];
    if (article?.key !== "the" && article?.key !== "this") return [];
    const after = words[i + 1];
    if (after?.gap === " " && (after.key === "of" || after.token.tags.has("Noun"))) return [];
    const span = spanOf(line, i - 1, i);
    return [
      {
        ...span,
        rule: "organization: description",
        form: "description" as const,
        name: word.key,
        abbreviation: null,
        country: null,
        kind: kinds[0] ?? "other",
        key: null,
        kinds,
      },
    ];
  });
}

// ---- shared ----

function spanOf({ words, sentence }: Line, first: number, last: number): Span & { text: string } {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  // "the U.N." keeps its last dot.
  const dotted = words[last]?.gap === "." && words[last]?.post.startsWith(".");
  const span = { start, end: dotted ? end + 1 : end };
  return { ...span, text: sentence.text.slice(span.start - sentence.start, span.end - sentence.start) };
}

function textOf(line: Line, first: number, last: number): string {
  return spanOf(line, first, last).text;
}

function take({ taken }: Line, first: number, last: number): void {
  for (let i = first; i <= last; i++) taken[i] = true;
}

function nameOf(text: string): string {
  return text.replace(/\s+/g, " ");
}
