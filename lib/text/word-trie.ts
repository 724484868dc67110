// Phrases as a trie over words: the longest one that begins at a word, in one walk.
import { keyOf, type Word } from "./words";

/** `exact`: an abbreviation, whose letters are all capitals ("UN" is not "Un"). */
type Piece = { text: string; key: string; gap: string; upper: boolean; exact: boolean; possessive: boolean };
type TrieNode<T> = { next: Map<string, TrieNode<T>>; ends: { value: T; pieces: Piece[] }[] };
export type WordTrie<T> = TrieNode<T>;

/** A capital letter in the phrase must be one in the text; a small letter matches both. */
export function buildTrie<T>(phrases: Iterable<readonly [text: string, value: T]>): WordTrie<T> {
  const root: TrieNode<T> = { next: new Map(), ends: [] };
  for (const [text, value] of phrases) {
    const pieces = piecesOf(text);
    let node = root;
    for (const { key } of pieces) {
      const next = node.next.get(key) ?? { next: new Map(), ends: [] };
      node.next.set(key, next);
      node = next;
    }
    node.ends.push({ value, pieces });
  }
  return root;
}

/** The longest phrase that begins at word `first`, with the index of its last word. */
export function longestAt<T>(
  trie: WordTrie<T>,
  words: readonly Word[],
  first: number,
): { value: T; last: number } | null {
  let node: TrieNode<T> | undefined = trie;
  let best: { value: T; last: number } | null = null;
  for (let i = first; i < words.length; i++) {
    node = node.next.get(words[i]?.key ?? "");
    if (!node) break;
    const end = node.ends.find(({ pieces }) => fits(pieces, words, first));
    if (end) best = { value: end.value, last: i };
  }
  return best;
}

// Case and what stands between the words: "US" is not "us", "turkey" is no state, "Mali. Guinea" are two.
function fits(pieces: readonly Piece[], words: readonly Word[], first: number): boolean {
  return pieces.every((piece, i) => {
    const word = words[first + i];
    if (!word) return false;
    if (piece.exact ? word.text !== piece.text : piece.upper && !isUpper(word.text)) return false;
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
  if (/^['’]\s+$/.test(gap)) return " ";
  if (/^,\s+$/.test(gap)) return ", ";
  return gap;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    const gap = text.slice(at, match.index);
    const before = pieces.at(-1);
    at = match.index + match[0].length;
    if (before && gap === "'" && match[0] === "s") before.possessive = true;
    else {
      if (before && /^'\s/.test(gap)) before.possessive = true;
      const exact = /^\p{Lu}{2,}$/u.test(match[0]);
      const upper = isUpper(match[0]);
      pieces.push({ text: match[0], key: keyOf(match[0]), gap: gapOf(gap), upper, exact, possessive: false });
    }
  }
  return pieces;
}
