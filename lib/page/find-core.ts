// The box that holds the article's paragraphs, or most of them.
import type { Holder } from "./find-holders";
import { bodyRankOf } from "./find-zones";
import type { Block, Box } from "./read-blocks";
import { runBoxOf } from "./weigh-blocks";

/** A range of blocks. */
export type Part = { first: number; end: number };

/** Characters of running text inside a box. */
export type Inside = (box: Box) => number;

/** From the headline's article, or the page, down: by name, then by where the text is. */
export function findCore(input: {
  boxes: readonly Box[];
  blocks: readonly Block[];
  weights: readonly number[];
  holders: readonly (Holder | null)[];
  headline: Block | null;
  start: number;
  inside: Inside;
  page: Box;
  within: Element | null;
}): Box {
  const { boxes, blocks, weights, holders, headline, start, inside, page, within } = input;
  const top = ownArticle(headline, inside, within) ?? page;
  const at = hinted(boxes, inside, top) ?? top;
  const run = longestRun(blocks, weights, holders, Math.max(start, at.first), at.end);
  return densest(boxes, inside, at, run ?? at);
}

// Of several articles on a page, the one that the headline stands in.
function ownArticle(headline: Block | null, inside: Inside, within: Element | null): Box | null {
  for (let box = headline?.box ?? null; box; box = box.parent)
    if ((box.tag === "article" || box.element === within) && inside(box) > 600) return box;
  return null;
}

// The containers that are called the body, the surest name first, where they hold enough of the page's text.
function hinted(boxes: readonly Box[], inside: Inside, top: Box): Box | null {
  const ranked: { box: Box; rank: number }[] = [];
  let end = -1;
  let most = 0;
  for (const box of boxes) {
    if (box.first < top.first || box.end > top.end) continue;
    const rank = inside(box) ? bodyRankOf(box) : 0;
    if (!rank) continue;
    ranked.push({ box, rank });
    most = Math.max(most, rank);
  }
  for (let rank = most; rank > 0; rank--) {
    const outer: Box[] = [];
    end = -1;
    for (const { box, rank: own } of ranked)
      if (own === rank && box.end > end) {
        outer.push(box);
        end = box.end;
      }
    if (outer.reduce((sum, box) => sum + inside(box), 0) >= inside(top) * 0.5)
      return outer[0] ? common(outer[0], outer) : null;
  }
  return null;
}

/** The lowest box, from `at` up, that holds all the parts. */
export function common(at: Box, parts: readonly Part[]): Box {
  const first = Math.min(...parts.map((part) => part.first));
  const end = Math.max(...parts.map((part) => part.end));
  let box = at;
  while (box.parent && (box.first > first || box.end < end)) box = box.parent;
  return box;
}

function longestRun(
  blocks: readonly Block[],
  weights: readonly number[],
  holders: readonly (Holder | null)[],
  start: number,
  end: number,
): Box | null {
  const runs = new Map<Box, number>();
  let best: Box | null = null;
  for (const [i, block] of blocks.entries()) {
    if (i < start || i >= end || holders[i] || !weights[i]) continue;
    const box = runBoxOf(block);
    runs.set(box, (runs.get(box) ?? 0) + (weights[i] ?? 0) * (block.tag === "li" ? 0.5 : 1));
    if (!best || (runs.get(box) ?? 0) > (runs.get(best) ?? 0)) best = box;
  }
  return best;
}

// Down from `at` as long as one child holds nearly all of the text, or most of it beside boxes of another make.
function densest(boxes: readonly Box[], inside: Inside, at: Box, run: Box): Box {
  let root = at;
  let i = boxes.indexOf(at) + 1;
  for (;;) {
    const children: Box[] = [];
    const from = i;
    for (; i < boxes.length; i++) {
      const box = boxes[i];
      if (!box || box.first >= root.end) break;
      if (box.parent === root && inside(box) > 0) children.push(box);
    }
    const best = children.find((child) => child.first <= run.first && child.end >= run.end);
    if (!best) return root;
    const share = inside(best) / inside(root);
    const own = inside(root) - children.reduce((sum, child) => sum + inside(child), 0);
    const isAlone = () =>
      own < 1 &&
      CONTAINERS.has(best.tag) &&
      children.every((child) => child === best || (child.end - child.first > 1 && !isSameMake(child, best)));
    if (share < 0.85 && !(share > SPLIT && isAlone())) return root;
    root = best;
    i = Math.max(from, boxes.indexOf(best) + 1);
  }
}

/** Do two boxes look like parts of one thing: the same tag, and names that share half their words? */
export function isSameMake(a: Box, b: Box): boolean {
  if (a.tag !== b.tag || !CONTAINERS.has(a.tag)) return !CONTAINERS.has(a.tag);
  const words = new Set(a.name.split(" "));
  const others = b.name.split(" ");
  const both = others.filter((word) => words.has(word)).length;
  return both * 2 >= Math.min(words.size, others.length);
}

const SPLIT = 0.4;
const CONTAINERS = new Set([
  "div",
  "section",
  "article",
  "main",
  "aside",
  "header",
  "footer",
  "td",
  "tr",
  "table",
  "form",
]);
