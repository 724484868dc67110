import { foldAccents } from "../model/entity-id";
import { isFamilyFirst, isParticle, sexOfName } from "./person-names";

/** The words of a name that tell it from others: accents folded, lower case, particles and initials left out. */
export function nameWords(name: string): string[] {
  const words = foldAccents(name)
    .toLowerCase()
    .replace(/[’'‘ʻ]/g, "")
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/.test(word));
  const plain = words.filter((word, i) => i === 0 || !isParticle(word) || isFamilyFirst(words[0] ?? ""));
  return plain.length ? plain : words;
}

/**
 * Whether two full names are the same person's: one holds the other ("Maduro Moros"), or they differ in spelling only
 * ("Mohammed", "Mohamed"). Never two sexes ("Jan" and "Jana").
 */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (short.join("") === long.join("")) return true;
  if (holds(long, short)) return long[0] === short[0] || long.at(-1) === short.at(-1);
  if (short.length !== long.length) return false;
  const sexes = new Set([sexOfName(short[0] ?? ""), sexOfName(long[0] ?? "")].filter(Boolean));
  if (sexes.size > 1) return false;
  let differ = 0;
  for (const [i, word] of short.entries()) {
    const twin = long[i] ?? "";
    if (word === twin) continue;
    differ++;
    if (!isSpelledAlike(word, twin)) return false;
  }
  return differ < short.length || short.length > 2;
}

/** One letter apart, or two in a long word. */
export function isSpelledAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 2) return false;
  return editDistance(a, b) <= (Math.min(a.length, b.length) >= 7 ? 2 : 1);
}

function holds(long: readonly string[], short: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    at = long.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
