// Which part of the page holds the article: where its paragraphs stand, once the zones that are no text are taken off.
import { common, findCore, type Inside, isSameMake, type Part } from "./find-core";
import { findHolders, type Holder } from "./find-holders";
import { bodyRankOf } from "./find-zones";
import type { Block, Blocks, Box } from "./read-blocks";
import { sums, weightOf } from "./weigh-blocks";

/** For each block the zone that it stands in, or null; the body is the blocks of `parts`, all inside `root`. */
export type Body = { root: Box; holders: (Holder | null)[]; parts: Part[]; around: Part };

/** Null where the page has no running text. `within`: the box of the article, where it is known. */
export function findBody(
  { boxes, blocks }: Blocks,
  headline: Block | null,
  within: Element | null = null,
): Body | null {
  const start = headline ? blocks.indexOf(headline) + 1 : 0;
  const weights = blocks.map(weightOf);
  const holders = findHolders(blocks, boxes, weights, start);
  const good = sums(weights.map((weight, i) => (holders[i] || i < start ? 0 : weight)));
  const inside = (box: Box) => (good[box.end] ?? 0) - (good[box.first] ?? 0);
  const page = boxes[0];
  if (!page || !inside(page)) return null;
  const core = findCore({ boxes, blocks, weights, holders, headline, start, inside, page, within });
  const parts = [
    ...partsBefore(blocks, weights, holders, start, core),
    { first: Math.max(core.first, start), end: core.end },
    ...partsAfter(boxes, inside, core, start),
  ];
  const root = common(core, parts);
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
  const parts: Part[] = [];
  for (let i = start; i < core.first; i++) {
    const block = blocks[i];
    if (!block || holders[i]) continue;
    if ((weights[i] ?? 0) > 0 && block.words >= 40) return [...parts, { first: i, end: core.first }];
    if (!parts.length && i < start + 12 && isStandfirst(block)) parts.push({ first: i, end: i + 1 });
  }
  return parts;
}

// Most publishers' standfirsts repeat the text and are called so; one in a box that is called the body is its first part.
function isStandfirst(block: Block): boolean {
  const { parent } = block.box;
  return block.tag === "p" && block.words > 9 && !block.linked && parent !== null && bodyRankOf(parent) > 0;
}

// Boxes built like the body's that follow it with more of the text.
function partsAfter(boxes: readonly Box[], inside: Inside, core: Box, start: number): Part[] {
  const parts: Part[] = [];
  for (let like: Box = core; like.parent && like.tag !== "body"; like = like.parent) {
    // Beside a box that holds the headline too stand other articles.
    if (like.tag === "article" || like.first < start) break;
    if (!like.name || like.parent.end === like.end) continue;
    for (const box of boxes)
      if (box.parent === like.parent && box.first >= like.end && isSameMake(box, like) && inside(box) > 400)
        parts.push({ first: box.first, end: box.end });
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
