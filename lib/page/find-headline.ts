// The headline as the page prints it: the heading that says what the page's title says.
import type { Block } from "./read-blocks";

/** `titles` are the page's own words for it, the most trusted first. */
export function findHeadline(blocks: readonly Block[], titles: readonly string[]): Block | null {
  const wanted = titles.map(keyOf).filter(Boolean);
  const total = blocks.reduce((sum, block) => sum + proseOf(block), 0) || 1;
  let best: Block | null = null;
  let most = 0;
  let before = 0;
  for (const block of blocks) {
    before += proseOf(block);
    if (block.words > 60 || (!block.level && block.words < 3)) continue;
    const key = keyOf(block.text);
    const bonus = block.level === 1 ? 0.3 : block.level ? 0.1 : -0.2;
    let score = block.level === 1 ? 0.4 : 0;
    for (const [i, title] of wanted.entries())
      score = Math.max(score, likeness(key, title) + bonus - i * 0.02);
    // The text stands below its headline; a teaser's heading stands below the text.
    score *= 1 - (0.6 * before) / total;
    if (score > most) {
      best = block;
      most = score;
    }
  }
  return most >= 0.38 ? best : null;
}

function proseOf(block: Block): number {
  return block.words > 15 && block.linked < block.text.length * 0.4 ? block.text.length : 0;
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
