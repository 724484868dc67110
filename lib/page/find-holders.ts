// In which zone of the page does each block stand? Names and tags claim zones; running text in the wrong place denies them.
import type { Zone } from "../knowledge/page-zones";
import { bodyRankOf, zoneOf } from "./find-zones";
import { type Block, type Box, isHidden } from "./read-blocks";
import { runBoxOf, sums } from "./weigh-blocks";

/** The box that claims a zone for the blocks inside it. */
export type Holder = { zone: Zone; box: Box };

/** One answer a block, null where it stands in no zone. `start` is the first block after the headline. */
export function findHolders(
  blocks: readonly Block[],
  boxes: readonly Box[],
  weights: readonly number[],
  start: number,
): (Holder | null)[] {
  const zones = findZones(boxes, blocks, weights, start);
  let holders = holdersOf(boxes, blocks, zones);
  // A zone that holds the page's longest run of paragraphs is the article under a wrong name.
  for (let times = 0; times < 5; times++) {
    const runs = new Map<Box, number>();
    for (const [i, block] of blocks.entries())
      if (i >= start) runs.set(runBoxOf(block), (runs.get(runBoxOf(block)) ?? 0) + (weights[i] ?? 0));
    let rest = 0;
    let wrong: Holder | null = null;
    let most = 0;
    for (const [i, block] of blocks.entries()) {
      if (i < start) continue;
      const run = runs.get(runBoxOf(block)) ?? 0;
      const holder = holders[i];
      if (!holder) rest = Math.max(rest, run);
      else if (run / (LARGE.has(holder.zone) ? 3 : 1.2) > most) {
        most = run / (LARGE.has(holder.zone) ? 3 : 1.2);
        wrong = holder;
      }
    }
    // Comments are rarely called so by mistake, and may be longer than any article.
    if (!wrong || most <= rest || (wrong.zone === "comments" && rest > 300)) break;
    zones.delete(wrong.box);
    holders = holdersOf(boxes, blocks, zones);
  }
  return holders;
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
    // "article-body-commercial-selector": what is called the body is no zone by the way.
    if (BY_THE_WAY.has(zone) && bodyRankOf(box)) continue;
    // A fold of the body for small screens ("read-more") is no list of other stories.
    if (LINKS_ONLY.has(zone) || FOLD.test(box.name)) {
      if (/^(?:p|h[1-6])$/.test(box.tag)) continue;
      const weight = (raw[box.end] ?? 0) - (raw[box.first] ?? 0);
      if (weight > 200 && weight > ((lengths[box.end] ?? 0) - (lengths[box.first] ?? 0)) * 0.5) continue;
    }
    zones.set(box, zone);
  }
  return zones;
}

// Zones that a body may be named after for its layout or its layers.
const BY_THE_WAY = new Set<Zone>([
  "advert",
  "widget",
  "sidebar",
  "form",
  "subscription",
  "gallery",
  "social",
  "credit",
]);
const FOLD = /\bread-?more\b/;
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
