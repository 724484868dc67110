// Which part of the page a box is: told by its tag, its role and the words of its class and id.
import { BODY_WORDS, NO_ZONE_PREFIXES, ZONE_WORDS, type Zone } from "../knowledge/page-zones";
import type { Box } from "./read-blocks";

const ZONE_OF = new Map<string, Zone>();
for (const [zone, words] of Object.entries(ZONE_WORDS) as [Zone, string][])
  for (const word of words.split(" ")) if (!ZONE_OF.has(joined(word))) ZONE_OF.set(joined(word), zone);
const BODY_RANK = new Map<string, number>();
BODY_WORDS.forEach((words, rank) => {
  for (const word of words.split(" ")) BODY_RANK.set(joined(word), BODY_WORDS.length - rank);
});

const NO_ZONE = new Set(NO_ZONE_PREFIXES.split(" "));

const ZONE_OF_TAG: Record<string, Zone> = {
  nav: "navigation",
  menu: "navigation",
  aside: "sidebar",
  footer: "footer",
  figcaption: "caption",
  caption: "caption",
  form: "form",
  dialog: "widget",
  address: "credit",
};
const ZONE_OF_ROLE: Record<string, Zone> = {
  navigation: "navigation",
  complementary: "sidebar",
  contentinfo: "footer",
  banner: "navigation",
  search: "form",
  dialog: "widget",
  alertdialog: "widget",
  menu: "navigation",
  menubar: "navigation",
  tablist: "navigation",
  tooltip: "widget",
  alert: "widget",
};

/** The zone that a box's own tag, role and names claim; null where they claim none. */
export function zoneOf(box: Box): Zone | null {
  const { element, tag } = box;
  if (tag === "html" || tag === "body" || tag === "main") return null;
  const byName = zoneOfName(box.name);
  if (byName) return byName;
  const role = element.getAttribute("role");
  if (role && ZONE_OF_ROLE[role]) return ZONE_OF_ROLE[role] ?? null;
  return ZONE_OF_TAG[tag] ?? null;
}

/** How surely the box is called a container of the article's body; 0 where it is not. */
export function bodyRankOf(box: Box): number {
  const prop = box.element.getAttribute("itemprop");
  if (prop === "articleBody" || prop === "reviewBody") return BODY_WORDS.length + 1;
  let best = 0;
  for (const phrase of phrasesOf(box.name)) best = Math.max(best, BODY_RANK.get(phrase) ?? 0);
  return best;
}

function zoneOfName(name: string): Zone | null {
  for (const phrase of phrasesOf(name)) {
    const zone = ZONE_OF.get(phrase) ?? ZONE_OF.get(phrase.replace(/s$/, ""));
    if (zone) return zone;
  }
  return null;
}

function joined(phrase: string): string {
  return phrase.replaceAll("-", "");
}

// "td-post-content is-wide": the whole name first, then pairs of neighbors, then single words.
function* phrasesOf(name: string): Generator<string> {
  for (const one of name.split(/\s+/)) {
    if (!one) continue;
    const words = one.split(/-+/).filter(Boolean);
    if (NO_ZONE.has(words[0] ?? "")) continue;
    if (words.length > 2) yield words.join("");
    for (let i = 0; i + 1 < words.length; i++) yield `${words[i]}${words[i + 1]}`;
    yield* words;
  }
}
