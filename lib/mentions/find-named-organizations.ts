// Organizations by the last word of their name, and by a definition: "Coastal Reform Movement (CRM)".
import { HEADS_AFTER_AND, NOT_ORGANIZATIONS, OWNERS_IN_NAMES, SMALL_BEFORE_NAMES } from "../knowledge/organs";
import type { CountryMention } from "../model/report";
import type { Word } from "../text/words";
import type { FoundOrganization } from "./find-organizations";
import { isCapital } from "./is-inside-name";
import {
  type ArticleView,
  claim,
  codeOf,
  firstOf,
  isJoined,
  type NamedSpan,
  type OrganizationLine,
  spanOf,
} from "./organization-lines";
import { HEAD_KINDS } from "./organization-names";

const NO_ORGANIZATIONS = new Set(NOT_ORGANIZATIONS);
const SMALL = new Set(SMALL_BEFORE_NAMES);
const OWN_NAMES = new Set(OWNERS_IN_NAMES);
const WEAK_HEADS = new Set(HEADS_AFTER_AND);
const LINKS = new Set(["of", "for", "and", "the", "on", "de", "des", "du"]);

/** Names that end in a word for a body ("Institute", "Movement"), with the letters that they define. */
export function findByHead(line: OrganizationLine, article: ArticleView): FoundOrganization[] {
  const { words, taken } = line;
  const found: FoundOrganization[] = [];
  if (line.title) return found;
  for (let first = 0; first < words.length; first++) {
    if (taken[first] || !isCapital(words[first]) || SMALL.has(words[first]?.key ?? "")) continue;
    const last = runEnd(line, first);
    const named = headOf(line, first, last);
    if (named && NO_ORGANIZATIONS.has(spanOf(line, named.first, named.last).text)) {
      first = named.last;
      continue;
    }
    const abbreviation = named && definedAfter(line, first, last);
    if (named) {
      const start = named.first;
      const end = named.last;
      const span = claim(line, start, end);
      const owner =
        line.owners.get(start) ?? (words[start - 1]?.possessive ? line.owners.get(start - 1) : undefined);
      const organization = {
        name: span.name,
        abbreviation: abbreviation?.text ?? null,
        country: owner ? codeOf(owner.entity) : null,
        kind: named.kind,
        key: span.name.toLowerCase(),
        kinds: [named.kind],
      };
      found.push({
        ...span,
        rule: abbreviation ? "organization:defined" : "organization:head-word",
        form: "name",
        ...organization,
      });
      if (abbreviation) {
        article.defined.set(abbreviation.text, organization.key);
        found.push({ ...abbreviation, rule: "organization:defined", form: "abbreviation", ...organization });
      }
    } else if (last === first && article.defined.has(words[first]?.text ?? "")) {
      const key = article.defined.get(words[first]?.text ?? "") ?? null;
      const span = spanOf(line, first, first);
      found.push({
        ...span,
        rule: "organization:defined-before",
        form: "abbreviation",
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

/** The run of capitals that begins at `first`, small links between capitals included. */
function runEnd({ words, owners, taken }: OrganizationLine, first: number): number {
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

// "Institute of the Interior", "Law and Justice"; "Leeds and the University of York" are two.
function goesOn(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || !LINKS.has(word.key)) return false;
  const next = words[i + 1];
  return isCapital(next) || (word.key !== "and" && next?.key === "the" && isCapital(words[i + 2]));
}

/** Where a word that makes an organization stands in the run: last, or before "of" or "for". */
function headOf({ words, owners }: OrganizationLine, from: number, to: number) {
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

function hasHead(words: readonly Word[], first: number, end: number): boolean {
  return words.slice(first, end).some(({ text }) => HEAD_KINDS.has(text));
}

/** "(ABC)" right after the run, its letters those of the run's words. */
function definedAfter(line: OrganizationLine, first: number, last: number): NamedSpan | null {
  const { words } = line;
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
  return claim(line, last + 1, last + 1);
}
