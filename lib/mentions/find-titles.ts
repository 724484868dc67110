import {
  COUNTERPARTS,
  OFFICE_DOMAINS,
  OFFICE_MODIFIERS,
  OFFICES,
  type OfficeNeed,
  PARTY_WORDS,
  PAST_MODIFIERS,
  PLURAL_OFFICES,
  PUBLIC_BODIES,
  RELATIVES,
  SHORT_OFFICES,
} from "../knowledge/offices";
import { isGivenName, isNameWord } from "../text/person-names";
import { buildPhraseIndex, findPhraseAt, type PhraseIndex } from "../text/phrase-index";
import { findPlaceEnd } from "../text/place-words";
import type { Sentence, Token } from "../text/sentences";
import { entriesOf, wordsOf } from "../text/word-lists";

export type TitleNeed = OfficeNeed | "relative" | "counterpart";

/** "of the Republic", "to Peru": what follows the office. Token indexes, inclusive. */
export type Complement = { preposition: string; first: number; last: number };

/** Words that name an office (or a private role, or a relative), before anyone knows whose. Token indexes, inclusive. */
export type FoundTitle = {
  /** From the first word of the noun phrase: "North Korea's | acting | Foreign Minister". */
  phrase: number;
  /** The words of the office itself. */
  first: number;
  last: number;
  /** The words that stand in the table: "minister" in "trade minister for Africa", its first word and its last. */
  core: number;
  head: number;
  /** The title in the article's own words, countries left out. */
  words: string;
  need: TitleNeed;
  plural: boolean;
  /** "former", "late": not in office any more. */
  past: boolean;
  short: boolean;
  complement: Complement | null;
  possessor: "his" | "her" | "its" | "their" | null;
  determiner: string | null;
};

const modifiers = wordsOf(OFFICE_MODIFIERS);
const past = wordsOf(PAST_MODIFIERS);
const domains = wordsOf(OFFICE_DOMAINS);
const bodies = wordsOf(PUBLIC_BODIES);
const partyWords = wordsOf(PARTY_WORDS);
const short = wordsOf(SHORT_OFFICES);
const DETERMINERS = new Set("the a an his her its their our my this that these those one".split(" "));
const POSSESSORS = new Set(["his", "her", "its", "their"]);
const PREPOSITIONS = new Set("of for to in at on from with under".split(" "));
const OPEN = /^(?:[ \u00a0]|-|)$/;

/** `one` is the singular of a plural. */
type Row = { need: TitleNeed; plural: boolean; one: string };
let offices: PhraseIndex<Row> | undefined;

/** Every naming of an office in a sentence, in order, none inside another. */
export function findTitles(sentence: Sentence): FoundTitle[] {
  const { tokens } = sentence;
  offices ??= buildOffices();
  const titles: FoundTitle[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const from = at;
    const hit = findPhraseAt(offices, tokens, at, wordOf, (last, row) => isTitleAt(tokens, from, last, row));
    if (!hit || leadsOn(tokens, at, hit.last)) continue;
    const title = readTitle(sentence, at, hit.last, hit.value, (titles.at(-1)?.last ?? -1) + 1);
    titles.push(title);
    at = Math.max(hit.last, title.last);
  }
  return titles;
}

// "Sen." is an office before a name only, "general" alone is mostly an adjective, "head" and "lead" are verbs.
function isTitleAt(tokens: readonly Token[], at: number, last: number, row: Row): boolean {
  const token = tokens[at];
  const end = tokens[last];
  if (!token || !end) return false;
  if (at !== last && /^(?:general|major)$/.test(end.normal) && !isSameCase(token, end)) return false;
  const isCapital = /^\p{Lu}/u.test(token.text);
  if (short.has(end.normal)) return isCapital && isNameWord(tokens[last + 1]) && /^\.? $/.test(end.post);
  if (at === last && row.need === "name" && !isCapital && /^(?:general|major|marshal)$/.test(token.normal))
    return isNameWord(tokens[last + 1]);
  // "the Amir Sheikh Jaber", against "Amir Reis": mostly a given name.
  if (token.normal === "amir" && tokens[at + 1]?.normal !== "sheikh" && isNameWord(tokens[at + 1]))
    return false;
  if (/^(?:mp|pm|fm|td|mep|msp|mla)s?$/.test(token.normal)) return /^\p{Lu}{2}/u.test(token.text);
  if (
    /^(?:head|chair|lead|host|model|guard|member|deputy|major|private|forward|fellow|expert|count)s?$/.test(
      end.normal,
    ) &&
    at === last
  ) {
    const before = tokens[at - 1]?.normal ?? "";
    if (/^(?:to|will|would|could|should|who|and|that|or)$/.test(before) && tokens[last + 1]?.normal !== "of")
      return false;
    return !(end.tags.has("Verb") && !end.tags.has("Noun"));
  }
  return true;
}

// "ex-president", "then-President", "Attorney General-designate".
function wordOf(token: Token): string {
  return token.normal
    .replace(/^(?:ex|then|now|vice)-/, (lead) => (lead === "vice-" ? lead : ""))
    .replace(/\.?-(?:designate|elect)$/, "");
}

// "Deputy Foreign Minister", "chief government spokesman": the word belongs to the title that follows.
function leadsOn(tokens: readonly Token[], at: number, last: number): boolean {
  const word = tokens[at]?.normal ?? "";
  if (at !== last || !(modifiers.has(word) || domains.has(word))) return false;
  for (let i = at; i < at + 5; i++) {
    const token = tokens[i];
    if (!token || token.possessive || !OPEN.test(token.post)) return false;
    const next = tokens[i + 1];
    if (
      !next ||
      (offices && findPhraseAt(offices, tokens, i + 1, (t) => t.normal) && isSameCase(token, next))
    )
      return Boolean(next);
    if (!(domains.has(next.normal) || modifiers.has(next.normal) || bodies.has(next.normal))) return false;
  }
  return false;
}

// "director General Amr": two titles, not a director general.
function isSameCase(a: Token, b: Token): boolean {
  return !/^\p{Lu}/u.test(b.text) || /^\p{Lu}/u.test(a.text) || a.index === 0;
}

function readTitle(sentence: Sentence, at: number, last: number, row: Row, floor: number): FoundTitle {
  const { tokens } = sentence;
  const first = readLeft(tokens, at, floor, row);
  const phrase = readPhrase(tokens, first, floor);
  const isShort = short.has(tokens[last]?.normal ?? "");
  const complement = isShort ? null : readComplement(tokens, last);
  const before = tokens.slice(phrase, first);
  const kept = before.filter(
    (token) =>
      modifiers.has(token.normal) &&
      !DETERMINERS.has(token.normal) &&
      (!/^\p{Lu}/u.test(tokens[token.index - 1]?.text ?? "") ||
        DETERMINERS.has(tokens[token.index - 1]?.normal ?? "")),
  );
  // "governor of the Bank | of Ghana": the state is a part of the bank's name.
  const isBank = tokens[last]?.normal === "bank" && at < last && complement?.preposition === "of";
  const officeEnd = complement && (isBank || isOffice(tokens, complement, row)) ? complement.last : last;
  const core = row.plural
    ? [
        wordsBetween(sentence, first, at - 1),
        singularOf(wordsBetween(sentence, at, last), row.one),
        wordsBetween(sentence, last + 1, officeEnd),
      ]
        .filter(Boolean)
        .join(" ")
    : wordsBetween(sentence, first, officeEnd);
  const lead = tokens[phrase];
  const possessor = before.find((token) => POSSESSORS.has(token.normal))?.normal ?? null;
  return {
    phrase,
    first,
    last: officeEnd,
    core: at,
    head: last,
    words:
      [...kept.map((token) => token.text), core].join(" ") +
      (isShort && /^\./.test(tokens[last]?.post ?? "") ? "." : ""),
    need: row.need,
    plural: row.plural,
    past:
      [...before, ...tokens.slice(first, at)].some((token) => past.has(token.normal)) ||
      tokens.slice(first, at + 1).some((token) => /^(?:ex|then)-/.test(token.normal)),
    short: isShort,
    complement,
    possessor: possessor as FoundTitle["possessor"],
    determiner: lead && DETERMINERS.has(lead.normal) ? lead.normal : null,
  };
}

/** "deputy foreign", "Civil Defense Authority", "Rural Livelihoods": the words of the office before its head. */
function readLeft(tokens: readonly Token[], at: number, floor: number, row: Row): number {
  let first = at;
  const absorbs = /^(?:minister|secretary|ministers|secretaries)$/.test(tokens[at]?.normal ?? "");
  const headCapital = /^\p{Lu}/u.test(tokens[at]?.text ?? "");
  for (let i = at - 1; i >= floor; i--) {
    const token = tokens[i];
    if (!token || token.possessive || !OPEN.test(token.post) || isPlaceAt(tokens, i)) break;
    const word = wordOf(token);
    if (DETERMINERS.has(word) || isAppointing(tokens, i)) break;
    if (modifiers.has(word) || domains.has(word) || bodies.has(word)) first = i;
    else if (partyWords.has(word) && isBody(tokens[i - 1]) && i > floor)
      first = i; // "Senate Republican leader"
    else if (
      word === "bank" &&
      i > floor &&
      /^(?:central|national|reserve|state)$/.test(tokens[i - 1]?.normal ?? "")
    )
      first = --i; // "Central Bank governor"
    else if (word === "and" && domains.has(tokens[i - 1]?.normal ?? "") && i - 1 >= floor && first < at)
      first = i;
    else if (
      absorbs &&
      !partyWords.has(word) &&
      /^\p{Lu}/u.test(token.text) === headCapital &&
      token.tags.has("Noun") &&
      i > 0 &&
      /^\p{Lu}/u.test(token.text) &&
      !isGivenName(token)
    )
      first = i;
    else if (row.need === "relative") break;
    else break;
  }
  while (first < at && tokens[first]?.normal === "and") first++;
  return first;
}

function isBody(token: Token | undefined): boolean {
  return Boolean(token && bodies.has(token.normal) && OPEN.test(token.post) && !token.possessive);
}

// "was elected president", not "the newly elected president".
function isAppointing(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:re-?)?(?:elected|appointed|designated)$/.test(tokens[at]?.normal ?? "")) return false;
  const before = tokens[at - 1];
  return (
    !before ||
    !(
      DETERMINERS.has(before.normal) ||
      /^(?:newly|recently|democratically|popularly|re|directly)$/.test(before.normal) ||
      before.possessive
    )
  );
}

/** Left of the office: the country, possessives, adjectives, the article, back to where the noun phrase begins. */
function readPhrase(tokens: readonly Token[], first: number, floor: number): number {
  let phrase = first;
  for (let i = first - 1; i >= floor && first - i < 9; i--) {
    const token = tokens[i];
    if (!token) break;
    if (!OPEN.test(token.post)) break;
    if (DETERMINERS.has(token.normal)) return i;
    if (isAppointing(tokens, i)) break;
    const isPlain =
      token.possessive ||
      /^['’]s$/.test(token.text) ||
      /^\p{Lu}/u.test(token.text) ||
      modifiers.has(token.normal) ||
      domains.has(token.normal) ||
      bodies.has(token.normal) ||
      (/^[\p{L}\d]/u.test(token.text) &&
        (token.tags.has("Adjective") || token.tags.has("Noun")) &&
        !token.tags.has("Verb") &&
        !token.tags.has("Pronoun"));
    if (!isPlain || PREPOSITIONS.has(token.normal)) break;
    phrase = i;
  }
  return phrase;
}

/** "of the Senate", "for Europe and Foreign Affairs", "to the United States", up to the name that may follow. */
function readComplement(tokens: readonly Token[], head: number): Complement | null {
  const preposition = tokens[head + 1];
  if (!preposition || !OPEN.test(tokens[head]?.post ?? "") || tokens[head]?.possessive) return null;
  // "became minister under President Reis": whose minister, and no part of the office.
  if (preposition.normal === "under") return null;
  if (!PREPOSITIONS.has(preposition.normal) || !OPEN.test(preposition.post)) return null;
  const first = head + 2;
  let last = -1;
  let capitals = 0;
  for (let i = first; i < tokens.length && i - first < 12; i++) {
    const token = tokens[i];
    if (!token || isDateWord(token)) break;
    const place = findPlaceEnd(tokens, i);
    if (place !== null) {
      last = place;
      i = place;
    } else if (DETERMINERS.has(token.normal) && last < first) {
      if (i > first) break;
    } else if (domains.has(token.normal) || bodies.has(token.normal)) last = i;
    else if (/^(?:of|and|for|&)$/.test(token.normal) && last === i - 1 && isLinkable(tokens, i)) {
      // kept only where a word of the office follows
    } else if (/^\p{Lu}/u.test(token.text)) {
      if (isGivenName(token) && last >= first) break;
      if (
        isGivenName(token) &&
        isNameWord(tokens[i + 1]) &&
        OPEN.test(token.post) &&
        tokens[i - 1]?.normal !== "the"
      )
        break;
      if (last >= first && capitals === 0 && !/^\p{Lu}/u.test(tokens[last]?.text ?? "")) break;
      capitals++;
      last = i;
    } else if (isPlainNoun(token)) last = i;
    else break;
    const end = tokens[last];
    if (i === last && end && !end.possessive && !OPEN.test(end.post)) break;
  }
  if (last < first) return null;
  return { preposition: preposition.normal, first, last };
}

function isLinkable(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.normal === "the" ? tokens[at + 2] : tokens[at + 1];
  if (!next || !OPEN.test(tokens[at]?.post ?? "")) return false;
  const isKnown = domains.has(next.normal) || bodies.has(next.normal);
  if (tokens[at]?.normal === "and") return isKnown;
  return isKnown || findPlaceEnd(tokens, tokens.indexOf(next)) !== null || /^\p{Lu}/u.test(next.text);
}

function isDateWord(token: Token): boolean {
  return /^\d/.test(token.text) || (token.tags.has("Date") && token.normal !== "may");
}

function isPlainNoun(token: Token): boolean {
  if (PREPOSITIONS.has(token.normal) || token.tags.has("Preposition")) return false;
  if (token.tags.has("Verb") || token.tags.has("Pronoun") || token.tags.has("Value")) return false;
  return token.tags.has("Noun") || token.tags.has("Adjective");
}

// "minister of foreign affairs" names the office with its complement; "president of Peru" and "envoy to Peru" do not.
function isOffice(tokens: readonly Token[], complement: Complement, row: Row): boolean {
  if (row.need === "never" || row.need === "relative") return false;
  if (!/^(?:of|for|in|at)$/.test(complement.preposition)) return false;
  let hasWords = false;
  for (let i = complement.first; i <= complement.last; i++) {
    const token = tokens[i];
    if (!token) return false;
    const place = findPlaceEnd(tokens, i);
    if (place !== null) {
      if (!hasWords && place >= complement.last) return false;
      i = place;
    } else if (domains.has(token.normal) || bodies.has(token.normal)) hasWords = true;
  }
  return hasWords;
}

// "Foreign Ministers A and B": each of them is one; the capitals stay as they are printed.
function singularOf(words: string, one: string): string {
  const parts = words.split(" ");
  const singles = one.split(" ");
  if (parts.length !== singles.length) return one;
  return parts
    .map((part, i) =>
      /^\p{Lu}{2}/u.test(part)
        ? part.replace(/s$/, "")
        : /^\p{Lu}/u.test(part)
          ? (singles[i] ?? "").replace(/^./u, (c) => c.toUpperCase())
          : singles[i],
    )
    .join(" ");
}

function wordsBetween({ tokens, text, start }: Sentence, first: number, last: number): string {
  if (last < first) return "";
  return text.slice((tokens[first]?.start ?? start) - start, (tokens[last]?.end ?? start) - start);
}

/** Whether a token is the last word of a state's name or demonym. */
function isPlaceAt(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 3); i <= at; i++) if (findPlaceEnd(tokens, i) === at) return true;
  return false;
}

function buildOffices(): PhraseIndex<Row> {
  const rows = new Map<string, Row>();
  for (const [need, list] of Object.entries(OFFICES) as [OfficeNeed, string][])
    for (const words of entriesOf(list)) {
      rows.set(words, { need, plural: false, one: words });
      // "Sens." has no plural of its own: "Six Senses Spa" names no senators.
      if (!short.has(words) && !rows.has(pluralOf(words)))
        rows.set(pluralOf(words), { need, plural: true, one: words });
    }
  for (const word of short) if (!rows.has(word)) rows.set(word, { need: "name", plural: false, one: word });
  for (const word of wordsOf(RELATIVES)) {
    rows.set(word, { need: "relative", plural: false, one: word });
    rows.set(pluralOf(word), { need: "relative", plural: true, one: word });
  }
  for (const word of wordsOf(COUNTERPARTS))
    rows.set(word, { need: "counterpart", plural: word.endsWith("s"), one: word });
  return buildPhraseIndex(rows);
}

function pluralOf(words: string): string {
  const known = PLURAL_OFFICES[words];
  if (known) return known;
  const of = words.search(/ (?:of|at|to|in|designate|elect|general)\b/);
  const head = of > 0 ? words.slice(0, of) : words;
  const rest = of > 0 ? words.slice(of) : "";
  for (const [one, many] of Object.entries(PLURAL_OFFICES))
    if (!one.includes(" ") && head.endsWith(one)) return head.slice(0, -one.length) + many + rest;
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${rest}`;
  if (/(?:s|x|ch)$/.test(head)) return `${head}es${rest}`;
  return `${head}s${rest}`;
}
