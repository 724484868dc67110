import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from "../knowledge/given-names";
import {
  DOUBLE_INITIALS,
  FAMILY_FIRST,
  GIVEN_LAST,
  JOINED_PARTICLES,
  NAME_SUFFIXES,
  NAMES_TOO,
  NO_NAME_WORDS,
  PARTICLES,
  PLACE_GIVEN_NAMES,
} from "../knowledge/name-words";
import { foldAccents } from "../model/entity-id";
import type { Span } from "../model/span";
import { bareNameOf, nameKeyOf, readOfficeTerms } from "./office-terms";
import { findPlaceEnd } from "./place-words";
import type { Token } from "./sentences";
import { wordsOf } from "./word-lists";

/** A run of tokens that has the shape of a person's name; `first` and `last` are inclusive token indexes. */
export type NameRun = Span & { first: number; last: number; words: number; given: boolean };

const particles = wordsOf(PARTICLES);
const suffixes = wordsOf(NAME_SUFFIXES);
const formal = new Set(
  "mr mrs ms dr prof sir dame sheikh sheikha sheik shaikh imam mullah rabbi lord lady baroness madam".split(
    " ",
  ),
);
const noName = wordsOf(NO_NAME_WORDS);
const namesToo = wordsOf(NAMES_TOO);
const familyFirst = wordsOf(FAMILY_FIRST);
const givenLast = wordsOf(GIVEN_LAST);
const placeGiven = wordsOf(PLACE_GIVEN_NAMES);
const male = wordsOf(MALE_NAMES);
const female = wordsOf(FEMALE_NAMES);
const other = wordsOf(OTHER_NAMES);

const LONGEST = 7;
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.){1,3}\p{Lu}?\.?)$/u;
const doubleInitials = wordsOf(DOUBLE_INITIALS);
const joinedParticles = wordsOf(JOINED_PARTICLES);
const NAME_WORD = /^(?:[dDlLOoMm]['’])?\p{Lu}[\p{L}\p{M}'’‘ʻ]*(?:\.\p{L}+)*$/u;
const SHOUTED = /^\p{Lu}{2,}$/u;

let holderNames: ReadonlySet<string> | undefined;

/** The first words of the names of office-holders: they are given names (or family names that stand first) too. */
function readHolderNames(): ReadonlySet<string> {
  const firsts = readOfficeTerms().flatMap(({ name }) => {
    const words = nameKeyOf(bareNameOf(name)).split(" ");
    return words.length > 1 && words[0] ? [words[0]] : [];
  });
  return new Set(firsts.filter((word) => word.length > 2 && !noName.has(word) && !particles.has(word)));
}

/** "he" or "she" where the given name is clearly of one sex. */
export function sexOfName(name: string): "he" | "she" | null {
  const word = foldAccents(name.split(/[ -]/)[0] ?? "").toLowerCase();
  if (male.has(word) === female.has(word)) return null;
  return male.has(word) ? "he" : "she";
}

export function isGivenName(token: Token): boolean {
  if (!/^\p{Lu}/u.test(token.text)) return false;
  const word = foldAccents(token.text).toLowerCase();
  if (male.has(word) || female.has(word) || other.has(word)) return true;
  holderNames ??= readHolderNames();
  return holderNames.has(word);
}

/** Whether a family name that stands first in its own order ("Xi", "Nguyen") begins here. */
export function isFamilyFirst(word: string): boolean {
  return familyFirst.has(word.toLowerCase());
}

export function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase());
}

/**
 * The longest run that begins at a token and has the shape of a name. `sure`: an office or "Mr" stands before it,
 * so one word is enough and its first word may be any.
 */
export function readNameAt(
  tokens: readonly Token[],
  at: number,
  sure: boolean,
  most = LONGEST,
): NameRun | null {
  const head = tokens[at];
  if (!head || !isNameStart(tokens, at, sure)) return null;
  let last = at;
  let words = 1;
  let given = isGivenName(head) || isFamilyFirst(head.text) || head.tags.has("FirstName");
  for (let i = at; i - at < LONGEST && words < most && isOpen(tokens[i]); i++) {
    const next = tokens[i + 1];
    if (!next) break;
    if (next.pre !== "") {
      // Robert “Bobby” Reis: a nickname between marks is crossed.
      if (!isNickname(tokens, i + 1)) break;
      continue;
    }
    const joined = tokens[i]?.post === "-";
    if (isNameWord(next, joined)) {
      const place = findPlaceEnd(tokens, i + 1);
      // "Kirk Douglas" is a name, "Barack Obama Kenya" and "Modi South Africa" are not.
      if (place !== null && (place > i + 1 || !(given && words === 1) || isNameWordAt(tokens, place))) break;
      if (
        noName.has(next.normal) &&
        !joined &&
        !(given && namesToo.has(next.normal) && !isNameWordAt(tokens, i + 1))
      )
        break;
      given ||= isGivenName(next);
      words++;
      last = i + 1;
    } else if (isParticleAt(tokens, i + 1) && hasNameAfter(tokens, i + 1)) {
      // Particles are crossed here and kept only where a name word follows.
    } else if (joined && /^\p{Ll}/u.test(next.text)) {
      last = i + 1; // "Ki-moon"
    } else if (suffixes.has(next.normal) && /^\p{Lu}/u.test(next.text)) {
      last = i + 1;
    } else break;
  }
  if (words === 1 && last === at && !sure) return null;
  const end = tokens[last];
  const after = tokens[last + 1];
  if (end && after && end.post === ", " && /^(?:Jr|Sr)$/.test(after.text)) last++;
  const tail = tokens[last];
  if (!tail) return null;
  const dotted = /^(?:Jr|Sr)$/.test(tail.text) && tail.post.startsWith(".") ? 1 : 0;
  return { first: at, last, words, given, start: head.start, end: tail.end + dotted };
}

/** Whether a token could be a word of a name: capitalized, no acronym, not one of the words that never are. */
export function isNameWord(token: Token | undefined, joined = false): boolean {
  if (!token) return false;
  if (joined && /^\p{L}+$/u.test(token.text)) return /^\p{Lu}/u.test(token.text);
  if (INITIALS.test(token.text))
    return token.text !== "I" && token.text !== "A" ? true : token.post.startsWith(".");
  if (doubleInitials.has(token.text)) return true;
  return NAME_WORD.test(token.text) && !SHOUTED.test(token.text);
}

function isNameStart(tokens: readonly Token[], at: number, sure: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  const next = tokens[at + 1];
  if (isParticleAt(tokens, at)) return sure && hasNameAfter(tokens, at);
  if (!isNameWord(token)) return false;
  if (formal.has(token.normal) && isNameWord(next) && !token.possessive) return false;
  const follows = isOpen(token) && isNameWord(next) && !noName.has(next?.normal ?? "");
  if (noName.has(token.normal)) return follows && familyFirst.has(token.normal);
  const place = findPlaceEnd(tokens, at);
  if (place === null) return true;
  if (place > at) return false;
  // "Jordan Pryce": a given name that is also a place.
  return (
    follows && findPlaceEnd(tokens, at + 1) === null && (placeGiven.has(token.normal) || isGivenName(token))
  );
}

// "ash-Shami" joins, "Obama at Harvard" does not.
function isParticleAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !/^[\p{Ll}'’]/u.test(token.text)) return false;
  if (token.post === "-") return joinedParticles.has(token.normal) || particles.has(token.normal);
  return particles.has(token.normal);
}

function isNickname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return Boolean(
    token &&
      next &&
      /^["“'‘(]$/.test(token.pre) &&
      /^["”'’)] $/.test(token.post) &&
      isNameWord(token) &&
      isNameWord(next) &&
      next.pre === "",
  );
}

function isNameWordAt(tokens: readonly Token[], before: number): boolean {
  return isOpen(tokens[before]) && isNameWord(tokens[before + 1]);
}

function hasNameAfter(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (!token || !isOpen(token)) return false;
    const next = tokens[i + 1];
    if (!next) return false;
    if (isNameWord(next)) return !noName.has(next.normal);
    if (!isParticleAt(tokens, i + 1)) return false;
  }
  return false;
}

/** Whether the next token goes on without a break. */
function isOpen(token: Token | undefined): boolean {
  if (!token || token.possessive) return false;
  if (/^(?:[ \u00a0]|-|)$/.test(token.post) || (/^["“'‘(]$/.test(token.pre) && /^["”'’)] $/.test(token.post)))
    return true;
  return (
    token.post === ". " &&
    /^(?:\p{Lu}|St|Mt|\p{Lu}\p{Ll}\.?\p{Lu}?)$/u.test(token.text) &&
    token.text.length <= 2
  );
}

/** Vietnamese order: the given name stands last and is the one used alone. */
export function isGivenLast(word: string): boolean {
  return givenLast.has(word.toLowerCase());
}
