import {
  AFTER_PERSON,
  FEMALE_HONORIFICS,
  HONORIFICS,
  MALE_HONORIFICS,
  SPEECH_VERBS,
} from "../knowledge/name-words";
import type { Pronoun } from "../model/entities";
import type { Span } from "../model/span";
import { findKnownNameEnd, isSafeSurname } from "../text/known-names";
import { isFamilyFirst, isGivenName, isNameWord, type NameRun, readNameAt } from "../text/person-names";
import { findPlaceEnd } from "../text/place-words";
import type { Sentence, Token } from "../text/sentences";
import { wordsOf } from "../text/word-lists";
import { type BoundTitle, bindTitles } from "./bind-titles";
import { addKnownName, findShortNames, type KnownNames } from "./find-short-names";
import { type FoundTitle, findTitles } from "./find-titles";

/** One naming of a person, before anyone knows which namings are the same one. Token indexes are inclusive. */
export type FoundPerson = Span & {
  text: string;
  rule: string;
  /** Index into the sentences. */
  sentence: number;
  first: number;
  last: number;
  words: number;
  /** The offices, roles and kinships that the words give this person here. */
  titles: BoundTitle[];
  /** "Mr", "Mrs": a person who may be another than the holder of the name. */
  honorific: string | null;
  pronoun: Pronoun | null;
  /** "A of Norway", "A from Peru". */
  of: { first: number; last: number } | null;
  /** "Chile's A": the possessor right before the name. */
  possessor: { first: number; last: number } | null;
  /** "(R-Idaho)", ", D-Calif.": a tag of the U.S. parties. */
  party: boolean;
};

/** What the person finder gives: people, and the titles of each sentence that descriptions are made of. */
export type FoundPeople = { people: FoundPerson[]; titles: FoundTitle[][] };

const honorifics = wordsOf(HONORIFICS);
const femaleHonorifics = wordsOf(FEMALE_HONORIFICS);
const maleHonorifics = wordsOf(MALE_HONORIFICS);
const speech = wordsOf(SPEECH_VERBS);
const afterPerson = wordsOf(AFTER_PERSON);
const PARTY_TAG =
  /^,? ?\(?(?:(?:R|D|I|DFL)-\p{Lu}|(?:R|D)\)|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|N\.Y|N\.J|N\.C|S\.C|N\.H|N\.M|N\.D|S\.D|R\.I|W\.Va)\.?\))|^, (?:a |the )?(?:\w+ )?(?:Democrat|Republican)\b/u;

type FoundRun = { run: NameRun; rule: string; honorific: string | null };

export function findPeople(sentences: readonly Sentence[]): FoundPeople {
  const titles = sentences.map((sentence) =>
    findTitles(sentence).filter((title) => !isNameOfTable(sentence.tokens, title)),
  );
  const runs = sentences.map((sentence, i) => readRuns(sentence, titles[i] ?? []));
  const known: KnownNames = new Map();
  for (const [i, list] of runs.entries())
    for (const { run } of list) if (run.words > 1) addKnownName(known, wordsOfRun(sentences[i], run));
  const people = sentences.flatMap((sentence, i) => {
    const full = runs[i] ?? [];
    const short = findShortNames(
      sentence,
      full.map(({ run }) => run),
      known,
    );
    const all = short.length
      ? [...full, ...short.map((run) => ({ run, rule: "short-name", honorific: null }))].sort(
          (a, b) => a.run.first - b.run.first,
        )
      : full;
    return buildPeople(sentence, i, titles[i] ?? [], all);
  });
  return { people, titles };
}

// "Ministers A of X, B of Y and C": after the first name of a plural office the others need no other evidence.
function goesOnList(tokens: readonly Token[], last: number, at: number): boolean {
  if (at <= last || at - last > 6) return false;
  for (let i = last + 1; i < at; i++) {
    const place = findPlaceEnd(tokens, i);
    if (place !== null && place < at) i = place;
    else if (!/^(?:of|from|the|and)$/.test(tokens[i]?.normal ?? "")) return false;
  }
  const isJoined = tokens[at - 1]?.normal === "and" || /^,/.test(tokens[at - 1]?.post ?? "");
  return isJoined && isNameWord(tokens[at]) && isNameWord(tokens[at + 1]) && tokens[at]?.post === " ";
}

// Lower case even in a headline.
const SMALL_WORDS = new Set("with from over into after than that upon amid says".split(" "));

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text, normal }) => text.length > 3 && !SMALL_WORDS.has(normal));
  const isSentence = tokens.some(({ text, tags }) => /^\p{Ll}{2}/u.test(text) && tags.has("Verb"));
  return !isSentence && long.length > 3 && long.every(({ text }) => !/^\p{Ll}/u.test(text));
}

function wordsOfRun(sentence: Sentence | undefined, run: NameRun): string {
  return sentence ? sentence.text.slice(run.start - sentence.start, run.end - sentence.start) : "";
}

function readRuns(sentence: Sentence, titles: readonly FoundTitle[]): FoundRun[] {
  const { tokens } = sentence;
  const starts = new Set<number>();
  const claimed = new Set<number>();
  for (const title of titles) {
    starts.add(nameStartOf(tokens, title));
    if (title.last > title.head) starts.add(title.head + 1);
    for (let i = title.first; i <= title.last; i++) claimed.add(i);
  }
  const plurals = titles.some(({ plural, need }) => plural && need !== "relative");
  const runs: FoundRun[] = [];
  // In a line in title case a name is its first two words: "Lindsey Graham Says".
  const most = isTitleCase(tokens) ? 2 : undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (claimed.has(at) && !isNamesake(tokens, at, titles)) continue;
    const honorific = readHonorific(tokens, at);
    const isListed = plurals && runs.length > 0 && goesOnList(tokens, runs.at(-1)?.run.last ?? 0, at);
    const sure = Boolean(honorific || (starts.has(at) && isOpenTo(tokens, at)) || isListed);
    const known = readKnown(tokens, at) ?? readSurname(tokens, at, sure);
    const run = known ?? readNameAt(tokens, at, sure, most) ?? readApposed(tokens, at, titles);
    const head = tokens[at];
    if (!run || !head) continue;
    if (most && !known && !isGivenName(head) && !isFamilyFirst(head.text)) continue;
    const rule =
      known && run.words > 1
        ? "known-name"
        : honorific
          ? "honorific"
          : sure
            ? "title"
            : personRule(tokens, run, titles);
    if (
      !rule ||
      (sure &&
        run.words === 1 &&
        !known &&
        ((isOpenTo(tokens, run.last + 1) && claimed.has(run.last + 1)) || !isSingleSure(tokens, run)))
    ) {
      if (!rule) at = skipTo(tokens, run, starts);
      continue;
    }
    runs.push({ run, rule, honorific });
    at = run.last;
  }
  return runs;
}

function buildPeople(
  sentence: Sentence,
  index: number,
  titles: readonly FoundTitle[],
  found: readonly FoundRun[],
): FoundPerson[] {
  const { tokens } = sentence;
  const bound = bindTitles(
    sentence,
    titles,
    found.map(({ run }) => run),
  );
  return found.map(({ run, rule, honorific }, i) => ({
    start: run.start,
    end: run.end,
    text: wordsOfRun(sentence, run),
    rule,
    sentence: index,
    first: run.first,
    last: run.last,
    words: run.words,
    titles: bound[i] ?? [],
    honorific,
    pronoun: pronounOf(honorific),
    of: readOf(tokens, run.last),
    possessor: readPossessor(tokens, run.first),
    party: PARTY_TAG.test(sentence.text.slice(run.end - sentence.start, run.end - sentence.start + 40)),
  }));
}

// "President Obama Speech", "Prime Minister Modi Friday": a surname that is known ends the name.
function readSurname(tokens: readonly Token[], at: number, sure: boolean): NameRun | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    !sure ||
    !token ||
    isGivenName(token) ||
    !isOpenAfter(token) ||
    token.post === "-" ||
    !isSafeSurname(token.text)
  )
    return null;
  if (!isNameWord(next) || isFamilyFirst(token.text)) return null;
  return { first: at, last: at, words: 1, given: false, start: token.start, end: token.end };
}

/** A full name of the table of office-holders, by whatever words stand around it. */
function readKnown(tokens: readonly Token[], at: number): NameRun | null {
  const last = findKnownNameEnd(tokens, at);
  if (last === null) return null;
  const end = tokens[last];
  const next = tokens[last + 1];
  const head = tokens[at];
  if (
    !head ||
    !end ||
    (next &&
      isOpenAfter(end) &&
      !isTitleCase(tokens) &&
      isNameWord(next) &&
      !next.tags.has("Date") &&
      !afterPerson.has(next.normal))
  )
    return null;
  const dotted = /^(?:Jr|Sr)$/.test(end.text) && end.post.startsWith(".") ? 1 : 0;
  return { first: at, last, words: 2, given: true, start: head.start, end: end.end + dotted };
}

// "Sisi, the president of Egypt, said": one word is enough where its office stands right after it.
function readApposed(tokens: readonly Token[], at: number, titles: readonly FoundTitle[]): NameRun | null {
  if (tokens[at]?.post !== ", ") return null;
  const title = titles.find((one) => one.phrase === at + 1);
  if (!title || title.need === "never" || title.need === "relative" || title.phrase === title.first)
    return null;
  return readNameAt(tokens, at, true);
}

// "Shah Mahmood Qureshi", "Amir Ohana": the first word is no title where the table has the name with it, and none without.
function isNameOfTable(tokens: readonly Token[], title: FoundTitle): boolean {
  if (title.first !== title.last || title.need === "never" || !/^\p{Lu}/u.test(title.words)) return false;
  const end = findKnownNameEnd(tokens, title.first);
  return end !== null && end > title.last && findKnownNameEnd(tokens, title.last + 1) === null;
}

// "King" and "Bishop" are titles, and names after a given name.
function isNamesake(tokens: readonly Token[], at: number, titles: readonly FoundTitle[]): boolean {
  const title = titles.find((one) => one.first <= at && at <= one.head);
  return Boolean(title && title.need === "name" && at > 0 && title.first === at && isGivenBefore(tokens, at));
}

function isGivenBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return Boolean(
    before && isOpenAfter(before) && isGivenName(before) && findPlaceEnd(tokens, at - 1) === null,
  );
}

function nameStartOf(tokens: readonly Token[], title: FoundTitle): number {
  const end = title.complement && title.complement.last > title.last ? title.complement.last : title.last;
  return tokens[end] ? end + 1 : end;
}

/** Whether the word before a name leads on to it: a space, or the period of "Sen.". */
function isOpenTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return Boolean(before && !before.possessive && /^(?:\.? |[ \u00a0])["“]?$/.test(before.post));
}

function readHonorific(tokens: readonly Token[], at: number): string | null {
  const before = tokens[at - 1];
  if (!before || !honorifics.has(before.normal) || !/^\p{Lu}/u.test(before.text)) return null;
  return /^\.?[ \u00a0]$/.test(before.post) ? before.normal : null;
}

function pronounOf(honorific: string | null): Pronoun | null {
  if (!honorific) return null;
  if (femaleHonorifics.has(honorific)) return "she";
  return maleHonorifics.has(honorific) ? "he" : null;
}

// "leader Hezbollah", "spokesman Monday": a single word after an office must be one that can stand for a person.
function isSingleSure(tokens: readonly Token[], run: NameRun): boolean {
  const token = tokens[run.last];
  const next = tokens[run.last + 1];
  if (!token || token.text.length < 2) return false;
  return !(
    isOpenAfter(token) &&
    next &&
    /^\p{Lu}/u.test(next.text) &&
    findPlaceEnd(tokens, run.last + 1) === null &&
    !next.tags.has("Date")
  );
}

/** Why a run is taken for a person though no office or honorific stands before it; null where nothing says so. */
function personRule(tokens: readonly Token[], run: NameRun, titles: readonly FoundTitle[]): string | null {
  const before = tokens[run.first - 1];
  const last = tokens[run.last];
  const next = tokens[run.last + 1];
  if (!last) return null;
  // "the Woodrow Wilson Center", "a John Deere plant", "Colin Powell High School".
  if (before && /^(?:the|a|an)$/.test(before.normal) && isOpenAfter(before)) return null;
  if (
    next &&
    isOpenAfter(last) &&
    /^\p{Lu}/u.test(next.text) &&
    !last.possessive &&
    !afterPerson.has(next.normal) &&
    !/^(?:Jr|Sr)$/.test(next.text) &&
    !next.tags.has("Date")
  )
    return null;
  if (run.given) return "given-name";
  if (next && speech.has(next.normal) && /^ $/.test(last.post)) return "speech";
  if (
    before &&
    speech.has(before.normal) &&
    before.tags.has("Verb") &&
    run.words <= 4 &&
    /^said|says|told|added$/.test(before.normal)
  )
    return "speech";
  if (
    titles.some((title) => title.phrase === run.last + 1 && /^\s*[,(–—]/.test(last.post + (next?.pre ?? "")))
  )
    return "apposition";
  if (
    isBetweenCommas(tokens, run) &&
    titles.some((title) => title.last + 1 === run.first || (title.complement?.last ?? -2) + 1 === run.first)
  )
    return "title-comma-name";
  if (next && last.post === ", " && /^(?:who|whose|whom)$/.test(next.normal)) return "relative-clause";
  if (
    last.post === ", " &&
    /^(?:in|on|with|from|after|before|during|of) (?:his|her)$/.test(
      `${next?.normal} ${tokens[run.last + 2]?.normal}`,
    )
  )
    return "possessive-after";
  if (last.post === ", " && next && /^\d{2}$/.test(next.text)) return "age";
  return null;
}

// "The minister, Juhan Reis, warned".
function isBetweenCommas(tokens: readonly Token[], run: NameRun): boolean {
  return (
    /^,\s$/.test(tokens[run.first - 1]?.post ?? "") &&
    (run.last === tokens.length - 1 || /^["”’]?\s*[,.;)]/.test(tokens[run.last]?.post ?? ""))
  );
}

// A run that is no person is passed over, up to where an office opens a name inside it.
function skipTo(tokens: readonly Token[], run: NameRun, starts: ReadonlySet<number>): number {
  for (let i = run.first + 1; i <= run.last; i++) if (starts.has(i) || readHonorific(tokens, i)) return i - 1;
  return run.last;
}

function isOpenAfter(token: Token): boolean {
  return !token.possessive && /^[ \u00a0-]$/.test(token.post);
}

function readOf(tokens: readonly Token[], last: number): { first: number; last: number } | null {
  const of = tokens[last + 1];
  if (!of || !/^(?:of|from)$/.test(of.normal) || tokens[last]?.post !== " ") return null;
  const first = tokens[last + 2]?.normal === "the" ? last + 3 : last + 2;
  const end = findPlaceEnd(tokens, first);
  return end === null ? null : { first, last: end };
}

function readPossessor(tokens: readonly Token[], first: number): { first: number; last: number } | null {
  const before = tokens[first - 1];
  if (!before?.possessive) return null;
  for (let i = first - 1; i >= Math.max(0, first - 5); i--)
    if (findPlaceEnd(tokens, i) === first - 1) return { first: i, last: first - 1 };
  return null;
}
