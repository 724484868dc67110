// The headline as the page prints it: the heading that says what the page's title says.
import type { Block } from "./read-blocks";

/** `titles` are the page's own words for it, the most trusted first. */
export function findHeadline(blocks: readonly Block[], titles: readonly string[]): Block | null {
  const wanted = titles.map(keyOf).filter(Boolean);
  let best: Block | null = null;
  let most = 0;
  for (const block of blocks) {
    if (!block.level || block.words > 60) continue;
    const key = keyOf(block.text);
    let score = block.level === 1 ? 0.45 : 0;
    for (const title of wanted) score = Math.max(score, likeness(key, title) + (block.level === 1 ? 0.2 : 0));
    if (score > most) {
      best = block;
      most = score;
    }
  }
  return most >= 0.4 ? best : null;
}

function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = new Set(a.split(" "));
  const right = new Set(b.split(" "));
  let both = 0;
  for (const word of left) if (right.has(word)) both++;
  return both / Math.max(left.size, right.size, 3);
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
