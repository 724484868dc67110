// Which part of the page holds the article: where its paragraphs stand, once the zones that are no text are taken off.
import type { Zone } from "../knowledge/page-zones";
import { bodyRankOf, isHidden, zoneOf } from "./find-zones";
import type { Block, Blocks, Box } from "./read-blocks";

export type Holder = { zone: Zone; box: Box };
type Part = { first: number; end: number };
/** For each block the zone that it stands in, or null; the body is the blocks of `parts`, all inside `root`. */
export type Body = { root: Box; holders: (Holder | null)[]; parts: Part[]; around: Part };

/** Null where the page has no running text. */
export function findBody({ boxes, blocks }: Blocks, headline: Block | null): Body | null {
  const start = headline ? blocks.indexOf(headline) + 1 : 0;
  const weights = blocks.map(weightOf);
  const zones = findZones(boxes, blocks, weights, start);
  let holders = holdersOf(boxes, blocks, zones);
  // A zone that holds the page's longest run of paragraphs is the article under a wrong name.
  for (let times = 0; times < 5; times++) {
    const runs = new Map<Box, number>();
    for (const [i, block] of blocks.entries())
      if (i >= start) runs.set(parentOf(block), (runs.get(parentOf(block)) ?? 0) + (weights[i] ?? 0));
    let rest = 0;
    let wrong: Holder | null = null;
    let most = 0;
    for (const [i, block] of blocks.entries()) {
      if (i < start) continue;
      const run = runs.get(parentOf(block)) ?? 0;
      const holder = holders[i];
      if (!holder) rest = Math.max(rest, run);
      else if (run / (LARGE.has(holder.zone) ? 3 : 1.2) > most) {
        most = run / (LARGE.has(holder.zone) ? 3 : 1.2);
        wrong = holder;
      }
    }
    if (!wrong || most <= rest) break;
    zones.delete(wrong.box);
    holders = holdersOf(boxes, blocks, zones);
  }
  const good = sums(weights.map((weight, i) => (holders[i] || i < start ? 0 : weight)));
  const inside = (box: Box) => (good[box.end] ?? 0) - (good[box.first] ?? 0);
  const page = boxes[0];
  if (!page || !inside(page)) return null;
  const top = ownArticle(headline, inside) ?? page;
  const at = hinted(boxes, inside, top) ?? top;
  const core = densest(
    boxes,
    inside,
    at,
    longestRun(blocks, weights, holders, Math.max(start, at.first), at.end) ?? at,
  );
  const parts = [
    ...partsBefore(blocks, weights, holders, start, core),
    { first: Math.max(core.first, start), end: core.end },
    ...partsAfter(boxes, inside, core, start),
  ];
  const root = common([core, ...parts]) ?? core;
  return { root, holders, parts, around: { first: headline ? start : root.first, end: aroundOf(core).end } };
}

// Paragraphs between the headline and the body: a first part that stands in a box of its own.
function partsBefore(
  blocks: readonly Block[],
  weights: readonly number[],
  holders: readonly (Holder | null)[],
  start: number,
  core: Box,
): Part[] {
  if (!start) return [];
  for (let i = start; i < core.first; i++)
    if (!holders[i] && (weights[i] ?? 0) > 0 && (blocks[i]?.words ?? 0) >= 40)
      return [{ first: i, end: core.first }];
  return [];
}

// Boxes built like the body's that follow it with more of the text.
function partsAfter(boxes: readonly Box[], inside: (box: Box) => number, core: Box, start: number): Part[] {
  const parts: Part[] = [];
  for (let like: Box = core; like.parent && like.tag !== "body"; like = like.parent) {
    // Beside a box that holds the headline too stand other articles.
    if (like.tag === "article" || like.first < start) break;
    if (!like.name || like.parent.end === like.end) continue;
    for (const box of boxes)
      if (
        box.parent === like.parent &&
        box.first >= like.end &&
        box.tag === like.tag &&
        box.name === like.name
      )
        if (inside(box) > 150) parts.push({ first: box.first, end: box.end });
    if (parts.length) break;
  }
  return parts;
}

// What stands around the body and still belongs to it: its <article> or <main>.
function aroundOf(core: Box): Box {
  let at = core;
  for (let box: Box | null = core; box; box = box.parent)
    if (box.tag === "article" || box.tag === "main") at = box;
    else if (box.tag === "body") break;
  return at === core ? (core.parent ?? core) : at;
}

// The box whose children the paragraphs of one run are; a paragraph may have a box or two of its own.
function parentOf(block: Block): Box {
  let box = block.box;
  while (box.parent && box.end - box.first < 2) box = box.parent;
  return box === block.box && box.parent ? box.parent : box;
}

function findZones(
  boxes: readonly Box[],
  blocks: readonly Block[],
  weights: readonly number[],
  start: number,
): Map<Box, Zone> {
  const raw = sums(weights);
  const lengths = sums(blocks.map((block) => block.text.length));
  const zones = new Map<Box, Zone>();
  for (const box of boxes) {
    const zone = isHidden(box.element) ? "hidden" : zoneOf(box);
    if (!zone || (start > box.first && start <= box.end)) continue;
    if (LINKS_ONLY.has(zone)) {
      if (/^(?:p|h[1-6])$/.test(box.tag)) continue;
      const weight = (raw[box.end] ?? 0) - (raw[box.first] ?? 0);
      if (weight > 200 && weight > ((lengths[box.end] ?? 0) - (lengths[box.first] ?? 0)) * 0.5) continue;
    }
    zones.set(box, zone);
  }
  return zones;
}

// Zones of links, buttons and fields: where running text stands in one, the name is wrong.
const LINKS_ONLY = new Set<Zone>(["navigation", "tags", "social", "footer"]);
// Zones that are often longer than the article.
const LARGE = new Set<Zone>(["comments", "related", "footer", "navigation", "consent"]);
// Zones that say little of what stands in them: a zone inside tells more.
const VAGUE = new Set<Zone>(["sidebar", "widget", "form", "footer", "advert", "hidden"]);

/** For each block the outermost box that claims a zone for it, or the first inside it that tells more. */
function holdersOf(
  boxes: readonly Box[],
  blocks: readonly Block[],
  zones: ReadonlyMap<Box, Zone>,
): (Holder | null)[] {
  const holderOf = new Map<Box, Holder>();
  for (const box of boxes) {
    const above = box.parent ? holderOf.get(box.parent) : undefined;
    const zone = above && !VAGUE.has(above.zone) ? undefined : zones.get(box);
    if (zone && (!above || !VAGUE.has(zone))) holderOf.set(box, { zone, box });
    else if (above) holderOf.set(box, above);
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
  let sum = 0;
  for (const weight of weights) {
    sum += weight;
    out.push(sum);
  }
  return out;
}

// The containers that are called the body, the surest name first, where they hold enough of the page's text.
function hinted(boxes: readonly Box[], inside: (box: Box) => number, top: Box): Box | null {
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
    if (outer.reduce((sum, box) => sum + inside(box), 0) >= inside(top) * 0.5) return common(outer);
  }
  return null;
}

function common(boxes: readonly [Box, ...Part[]] | readonly Box[]): Box | null {
  let at: Box | null = (boxes[0] as Box | undefined) ?? null;
  const first = Math.min(...boxes.map((box) => box.first));
  const end = Math.max(...boxes.map((box) => box.end));
  while (at && (at.first > first || at.end < end)) at = at.parent;
  return at;
}

// Of several articles on a page, the one that the headline stands in.
function ownArticle(headline: Block | null, inside: (box: Box) => number): Box | null {
  for (let box = headline?.box ?? null; box; box = box.parent)
    if (box.tag === "article" && inside(box) > 600) return box;
  return null;
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
    const box = parentOf(block);
    runs.set(box, (runs.get(box) ?? 0) + (weights[i] ?? 0) * (block.tag === "li" ? 0.5 : 1));
    if (!best || (runs.get(box) ?? 0) > (runs.get(best) ?? 0)) best = box;
  }
  return best;
}

// Down from `at` as long as one child holds nearly all of the text, or most of it beside boxes of another make.
function densest(boxes: readonly Box[], inside: (box: Box) => number, at: Box, run: Box): Box {
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

function isSameMake(a: Box, b: Box): boolean {
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
