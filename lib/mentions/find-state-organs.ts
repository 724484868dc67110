// Organs that every state has, with the state they belong to: "Russian Foreign Ministry", "the parliament of Malta".
import {
  ORGAN_MODIFIERS,
  type OrganRow,
  SENATES,
  SMALL_BEFORE_NAMES,
  SPEAKERS_FOR_ORGANS,
  WARLIKE_NOUNS,
} from "../knowledge/organs";
import type { CountryCode } from "../model/report";
import { longestAt } from "../text/word-trie";
import type { Word } from "../text/words";
import type { FoundOrganization } from "./find-organizations";
import { isCapital } from "./is-inside-name";
import {
  type ArticleView,
  claim,
  codeOf,
  firstOf,
  isJoined,
  type OrganizationLine,
} from "./organization-lines";
import { HEAD_KINDS, ORGAN_NAMES } from "./organization-names";

const MODIFIERS = new Set(ORGAN_MODIFIERS);
const SMALL = new Set(SMALL_BEFORE_NAMES);
const WARLIKE = new Set(WARLIKE_NOUNS);
const SPEAKERS = new Set(SPEAKERS_FOR_ORGANS);
/** States that have a Senate or a Congress, so that the bare word may mean theirs. */
const WITH_SENATE = new Set(SENATES);

/** What every state has, by its name and whose it is; "the army" of an article about one state is that state's. */
export function findOrgans(line: OrganizationLine, article: ArticleView): FoundOrganization[] {
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
  line: OrganizationLine,
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
  let rule = "organization:organ-of-a-country";
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
    if ((!isWhole && isSentenceStart(words, at)) || line.title) return null;
    rule = "organization:organ-of-the-country-at-hand";
  }
  const country = owner ? codeOf(owner.entity) : unownedCountry(words, at, end, article);
  const span = claim(line, first, last);
  return {
    ...span,
    rule,
    form: "name",
    abbreviation: null,
    country,
    kind: row.kind,
    key: row.kind === "embassy" ? span.name.toLowerCase() : `${row.key}:${country ?? ""}`,
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

/** "of Peru", "in Lima" after the name. */
function ownerAfter({ words, owners }: OrganizationLine, end: number, preposition: string) {
  const link = words[end + 1];
  if (link?.key !== preposition || link.gap !== " ") return null;
  const start = words[end + 2]?.key === "the" ? end + 3 : end + 2;
  const owner = owners.get(start);
  if (!owner) return null;
  let last = start;
  while (owners.get(last + 1) === owner) last++;
  return { owner, last };
}
