// The names of states as one trie over words, and the longest matches of a sentence in it.
import { COUNTRIES } from "../knowledge/countries";
import { GUARDS, type GuardKind, NOT_COUNTRIES } from "../knowledge/country-guards";
import type { CountryCode, CountryForm } from "../model/report";
import { keyOf, type Word } from "../text/words";

/** `city`: another place of the country, never its government. `blocked`: a longer name that is no state. */
export type NameForm = CountryForm | "city" | "blocked";

export type CountryName = { code: CountryCode; form: NameForm; text: string; guards: readonly GuardKind[] };

/** A match: words `first` to `last` of the sentence, inclusive. */
export type CountryCandidate = CountryName & { first: number; last: number };

type Piece = { key: string; gap: string; upper: boolean; possessive: boolean };
type TrieNode = { next: Map<string, TrieNode>; ends: (CountryName & { pieces: Piece[] })[] };

const NAMES = buildNames();

/** Country names of a sentence, longest first, none overlapping another; blocked names are given too. */
export function findCountryNames(words: readonly Word[]): CountryCandidate[] {
  const found: CountryCandidate[] = [];
  for (let i = 0; i < words.length; ) {
    const match = longestAt(words, i);
    if (match) found.push(match);
    i = match ? match.last + 1 : i + 1;
  }
  return found;
}

function longestAt(words: readonly Word[], first: number): CountryCandidate | null {
  let node: TrieNode | undefined = NAMES;
  let best: CountryCandidate | null = null;
  for (let i = first; node && i < words.length; i++) {
    const word: Word | undefined = words[i];
    if (!word) break;
    node = node.next.get(word.key);
    if (!node) break;
    const end = node.ends.find((name) => fits(name.pieces, words, first));
    if (end) best = { code: end.code, form: end.form, text: end.text, guards: end.guards, first, last: i };
  }
  return best;
}

// Case and what stands between the words: "US" is not "us", "turkey" is no state, "Mali. Guinea" are two.
function fits(pieces: readonly Piece[], words: readonly Word[], first: number): boolean {
  return pieces.every((piece, i) => {
    const word = words[first + i];
    if (!word) return false;
    if (piece.upper && !isUpper(word.text)) return false;
    if (i < pieces.length - 1 && word.possessive !== piece.possessive) return false;
    return i === 0 || gapOf(word.gap) === piece.gap;
  });
}

function isUpper(text: string): boolean {
  const letter = text[0] ?? "";
  return letter !== letter.toLowerCase() || /\d/.test(letter);
}

// Spaces and hyphens are one; a dot inside an abbreviation is a dot, and one before a space as in "St. Lucia" is a space.
function gapOf(gap: string): string {
  if (/^[\s‐‑-]+$/.test(gap) || /^\.\s+$/.test(gap)) return " ";
  if (gap === "’") return "'";
  if (/^,\s+$/.test(gap)) return ", ";
  return gap;
}

function buildNames(): TrieNode {
  const root: TrieNode = { next: new Map(), ends: [] };
  const guards = new Map<string, readonly GuardKind[]>(
    GUARDS.flatMap((guard) => listOf(guard.words).map((words) => [words, guard.when] as const)),
  );
  const add = (code: CountryCode, form: NameForm, text: string, guardedAs = text) => {
    const pieces = piecesOf(text);
    let node = root;
    for (const { key } of pieces) {
      const next = node.next.get(key) ?? { next: new Map(), ends: [] };
      node.next.set(key, next);
      node = next;
    }
    node.ends.push({ code, form, text, pieces, guards: guards.get(guardedAs) ?? [] });
  };
  for (const row of COUNTRIES) {
    for (const text of [row.name, ...listOf(row.names)]) add(row.code, "name", text);
    for (const text of listOf(row.official)) add(row.code, "official-name", text);
    for (const text of listOf(row.short)) add(row.code, "abbreviation", text);
    for (const text of listOf(row.adjectives)) add(row.code, "demonym", text);
    for (const text of listOf(row.people)) {
      add(row.code, "demonym", text);
      // "Danes" needs no article where "Dane" does.
      add(row.code, "demonym", `${text}s`, "");
    }
    for (const text of listOf(row.capital)) add(row.code, "capital", text);
    for (const text of listOf(row.seats)) add(row.code, "seat", text);
    for (const text of listOf(row.cities)) add(row.code, "city", text);
  }
  for (const text of NOT_COUNTRIES) add("", "blocked", text);
  return root;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    const gap = text.slice(at, match.index);
    const before = pieces.at(-1);
    at = match.index + match[0].length;
    if (before && gap === "'" && match[0] === "s") before.possessive = true;
    else pieces.push({ key: keyOf(match[0]), gap: gapOf(gap), upper: isUpper(match[0]), possessive: false });
  }
  return pieces;
}

/** "Denmark; Danmark" → its parts. */
export function listOf(text: string | undefined): string[] {
  return text ? text.split("; ") : [];
}
