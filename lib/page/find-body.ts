// Which blocks are the article: the part of the page where its paragraphs stand, without the zones that are not text.
import type { Zone } from "../knowledge/page-zones";
import { bodyRankOf, isHidden, zoneOf } from "./find-zones";
import type { Block, Blocks, Box } from "./read-blocks";

/** For each block the zone that it stands in, or null; `root` holds the body. */
export type Body = {
  root: Box;
  zones: (Zone | null)[];
  holders: (Holder | null)[];
  first: number;
  end: number;
};

/** `start` is the index of the first block after the headline. */
export function findBody({ boxes, blocks }: Blocks, headline: Block | null): Body | null {
  const start = headline ? blocks.indexOf(headline) + 1 : 0;
  const weights = blocks.map(weightOf);
  const raw = sums(weights);
  const weighs = (box: Box) => (raw[box.end] ?? 0) - (raw[box.first] ?? 0);
  const spared = new Set<Box>();
  let holders = holdersOf(boxes, blocks, start, spared);
  // A zone that outweighs all the rest is the article under a wrong name.
  for (let times = 0; times < 5; times++) {
    let rest = 0;
    for (const [i, weight] of weights.entries()) if (!holders[i] && i >= start) rest += weight;
    let wrong: Holder | null = null;
    for (const holder of new Set(holders))
      if (holder && holder.box.end > start && weighs(holder.box) > rest * (LARGE.has(holder.zone) ? 8 : 1.5))
        if (!wrong || weighs(holder.box) > weighs(wrong.box)) wrong = holder;
    if (!wrong) break;
    spared.add(wrong.box);
    holders = holdersOf(boxes, blocks, start, spared);
  }
  const zones = holders.map((holder) => holder?.zone ?? null);
  const good = sums(weights.map((weight, i) => (zones[i] || i < start ? 0 : weight)));
  const inside = (box: Box) => (good[box.end] ?? 0) - (good[box.first] ?? 0);
  const top = boxes[0];
  if (!top || !inside(top)) return null;
  const root = hinted(boxes, inside, inside(top)) ?? densest(boxes, inside);
  return { root, zones, holders, first: Math.max(root.first, start), end: root.end };
}

type Holder = { zone: Zone; box: Box };

// Zones that are often longer than the article.
const LARGE = new Set<Zone>(["comments", "related", "footer", "navigation"]);

/** For each block the outermost box that claims a zone for it. */
function holdersOf(
  boxes: readonly Box[],
  blocks: readonly Block[],
  start: number,
  spared: ReadonlySet<Box>,
): (Holder | null)[] {
  const holderOf = new Map<Box, Holder>();
  for (const box of boxes) {
    const above = box.parent ? holderOf.get(box.parent) : undefined;
    if (above) {
      holderOf.set(box, above);
      continue;
    }
    if (spared.has(box)) continue;
    const zone = isHidden(box.element) ? "hidden" : zoneOf(box);
    // The headline stands in no zone.
    if (!zone || (start > box.first && start <= box.end)) continue;
    holderOf.set(box, { zone, box });
  }
  return blocks.map((block) => holderOf.get(block.box) ?? null);
}

function weightOf(block: Block): number {
  if (block.words < 8 || block.level) return 0;
  const density = block.linked / block.text.length;
  if (density > 0.5) return 0;
  const sentence = /[.!?…]["”’')\]]*(?:\s|$)/.test(block.text);
  return block.text.length * (sentence ? 1 : 0.3) * (1 - density);
}

function sums(weights: readonly number[]): number[] {
  const out = [0];
  for (const weight of weights) out.push((out.at(-1) ?? 0) + weight);
  return out;
}

// The containers that are called the body, the surest name first, where they hold enough of the page's text.
function hinted(boxes: readonly Box[], inside: (box: Box) => number, total: number): Box | null {
  const ranks = boxes.map(bodyRankOf);
  for (let rank = Math.max(...ranks); rank > 0; rank--) {
    const named = boxes.filter((box, i) => ranks[i] === rank && inside(box) > 0);
    const outer = named.filter(
      (box) =>
        !named.some(
          (other) =>
            other !== box &&
            other.first <= box.first &&
            other.end >= box.end &&
            boxes.indexOf(other) < boxes.indexOf(box),
        ),
    );
    const sum = outer.reduce((all, box) => all + inside(box), 0);
    if (sum < total * 0.5) continue;
    return common(outer);
  }
  return null;
}

function common(boxes: readonly Box[]): Box | null {
  const [first] = boxes;
  let at: Box | null = first ?? null;
  while (at && boxes.some((box) => !(at && at.first <= box.first && at.end >= box.end))) at = at.parent;
  return at;
}

// Down from the top as long as one child holds most of the text.
function densest(boxes: readonly Box[], inside: (box: Box) => number): Box {
  let [at] = boxes;
  if (!at) throw new RangeError("A page without an element has no body");
  for (;;) {
    const parent: Box = at;
    const all = inside(parent);
    const next = boxes.find((box) => box.parent === parent && inside(box) >= all * 0.8);
    if (!next) return parent;
    at = next;
  }
}
