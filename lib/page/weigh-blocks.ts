// How much running text a block is, and which blocks make one run of it.
import type { Block, Box } from "./read-blocks";

/** Characters of running text: nothing for headings, short lines and lists of links, less where no sentence ends. */
export function weightOf(block: Block): number {
  if (block.words < 8 || block.level) return 0;
  const density = block.linked / block.text.length;
  if (density > 0.5) return 0;
  const sentence = /[.!?…]["”’')\]]*(?:\s|$)/.test(block.text);
  return block.text.length * (sentence ? 1 : 0.3) * (1 - density);
}

/** `sums[i]` is what stands before the i-th; a range's sum is a difference of two. */
export function sums(weights: readonly number[]): number[] {
  const out = [0];
  let sum = 0;
  for (const weight of weights) {
    sum += weight;
    out.push(sum);
  }
  return out;
}

/** The box whose children the paragraphs of one run are; a paragraph may have a box or two of its own. */
export function runBoxOf(block: Block): Box {
  let box = block.box;
  while (box.parent && box.end - box.first < 2) box = box.parent;
  return box === block.box && box.parent ? box.parent : box;
}
