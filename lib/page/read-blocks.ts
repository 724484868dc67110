// The one walk over the page: every run of words that stands by itself is a block, with the nodes it came from.
import type { TextPiece } from "./text-map";

/** An element that breaks the line. `first`–`end` are the blocks inside it. */
export type Box = {
  element: Element;
  tag: string;
  parent: Box | null;
  first: number;
  end: number;
  /** Words of class, id and role, in lower case. */
  name: string;
};

/** A run of words: a paragraph, an item, a heading, a cell. `pieces` are offset into `text`. */
export type Block = {
  text: string;
  pieces: TextPiece[];
  box: Box;
  tag: string;
  /** 1–6; 0 where it is no heading. */
  level: number;
  words: number;
  /** Characters inside links, and in italic or small type. */
  linked: number;
  slanted: number;
  /** A picture stands right before it. */
  pictured: boolean;
};

/** What the facts are read from, met on the way. */
export type Met = {
  metas: Element[];
  data: Element[];
  links: Element[];
  times: { element: Element; at: number }[];
  marked: Element[];
};

/** `at` is how many blocks stand before it. */
export type Embed = { what: string; at: number };

/** `cut`: the page is longer than what is read of it. */
export type Blocks = { boxes: Box[]; blocks: Block[]; met: Met; embeds: Embed[]; cut: boolean };

const BREAKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer " +
    "form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th " +
    "thead tr ul"
  ).split(" "),
);
const SKIPPED = new Set(
  (
    "script style noscript template svg math iframe object embed video audio canvas select option textarea input button head " +
    "map area progress meter datalist noembed noframes frame applet"
  ).split(" "),
);
const SLANTED = new Set(["em", "i", "small", "cite"]);
// Chromium's own parser nests no deeper than this.
const DEEPEST = 512;
// The longest articles have a tenth of this; what is longer are comments and archives, and the page must not freeze.
const MOST = { blocks: 6000, characters: 500_000, hidden: 3000 };
const EMBEDS: Record<string, string> = {
  iframe: "an embedded post or player",
  video: "a video",
  audio: "an audio player",
};

/** Reads the whole document in one pass and changes nothing in it. */
export function readBlocks(document: Document): Blocks {
  const boxes: Box[] = [];
  const blocks: Block[] = [];
  const met: Met = { metas: [], data: [], links: [], times: [], marked: [] };
  const embeds: Embed[] = [];
  const run = new Run();
  let characters = 0;
  let cut = false;

  function enter(
    element: Element,
    box: Box,
    depth: number,
    linked: boolean,
    slanted: boolean,
    level: number,
  ) {
    const slotted = slottedIn(element);
    let at = 0;
    for (
      let node = slotted ? slotted[0] : firstOf(element);
      node;
      node = slotted ? slotted[++at] : nextOf(node, element)
    ) {
      if (blocks.length >= MOST.blocks || characters > MOST.characters) cut = true;
      if (cut) return;
      if (node.nodeType === 3) {
        characters += (node as Text).data.length;
        run.add(node as Text, linked, slanted);
        continue;
      }
      if (isTrap(node)) continue;
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      const tag = child.localName;
      if (SKIPPED.has(tag)) {
        if (isData(child)) met.data.push(child);
        else if (tag === "head") readHead(child);
        else if (EMBEDS[tag] && isShown(child)) embeds.push({ what: EMBEDS[tag], at: blocks.length });
        continue;
      }
      if (tag === "br" || tag === "img") {
        if (tag === "br") run.breakLine();
        else run.addPicture();
        continue;
      }
      if (depth > DEEPEST) continue;
      if (tag === "time") met.times.push({ element: child, at: blocks.length });
      else if (tag === "meta") met.metas.push(child);
      if (child.hasAttribute("itemprop")) met.marked.push(child);
      const role = attributeOf(child, "role");
      if (!BREAKS.has(tag) && !isBreaking(child, role)) {
        if (isAside(child, role)) continue;
        enter(child, box, depth + 1, linked || tag === "a", slanted || SLANTED.has(tag), level);
        continue;
      }
      if (isHidden(child) && child.getElementsByTagName("*").length > MOST.hidden) continue;
      flush(box, level);
      const inner = open(child, tag, box);
      const heading = levelOf(child, tag, role) || level;
      enter(child, inner, depth + 1, linked, slanted, heading);
      flush(inner, heading);
      inner.end = blocks.length;
    }
  }

  function open(element: Element, tag: string, parent: Box | null): Box {
    const box = { element, tag, parent, first: blocks.length, end: blocks.length, name: nameOf(element) };
    boxes.push(box);
    return box;
  }

  function flush(box: Box, level: number) {
    for (const { text, pieces, linked, slanted, pictured } of run.take()) {
      const words = wordsIn(text);
      blocks.push({ text, pieces, box, tag: box.tag, level, words, linked, slanted, pictured });
    }
  }

  function readHead(head: Element) {
    for (let node = head.firstChild; node; node = node.nextSibling) {
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      if (child.localName === "meta") met.metas.push(child);
      else if (child.localName === "link") met.links.push(child);
      else if (isData(child)) met.data.push(child);
    }
  }

  const top = document.documentElement;
  if (top) {
    const box = open(top, top.localName, null);
    enter(top, box, 0, false, false, 0);
    flush(box, 0);
    box.end = blocks.length;
  }
  if (cut) met.data = [...document.getElementsByTagName("script")].filter(isData);
  return { boxes, blocks, met, embeds, cut };
}

// A form's fields are properties of it, and hide those of every element.
const USED = [
  "nodeType",
  "nextSibling",
  "firstChild",
  "localName",
  "getAttribute",
  "hasAttribute",
  "shadowRoot",
];

function isTrap(node: Node): boolean {
  const form = globalThis.HTMLFormElement;
  return form && node instanceof form && USED.some((name) => Object.hasOwn(node, name));
}

// Such a form may give anything for its next sibling, itself after all.
function nextOf(node: Node, parent: Node): Node | null | undefined {
  if (!isTrap(node)) return node.nextSibling;
  const all = [...parent.childNodes];
  const at = all.indexOf(node as ChildNode);
  return at < 0 ? null : all[at + 1];
}

function isData(script: Element): boolean {
  return script.localName === "script" && attributeOf(script, "type") === "application/ld+json";
}

/** Written once: it is asked for all over. */
export function attributeOf(element: Element, name: string): string | null {
  return element.getAttribute(name);
}

/** Does the element say that nobody is to see it? */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || attributeOf(element, "aria-hidden") === "true") return true;
  const style = attributeOf(element, "style");
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

// Inside a line of text nobody is to see: a bubble, words for a screen reader, a pop-up that says a linked name again
// and goes on ("Ana BrugAna Brug is a lawyer"). What is hidden as a box may be the text under a wall.
function isAside(element: Element, role: string | null): boolean {
  if (role === "tooltip" || element.hasAttribute("hidden")) return true;
  if (element.localName !== "span") return false;
  if (/\bdisplay\s{0,9}:\s{0,9}none/i.test(attributeOf(element, "style") ?? "")) return true;
  if (UNSEEN.test(attributeOf(element, "class") ?? "")) return true;
  const before = element.previousSibling;
  if (before?.nodeType !== 1) return false;
  const name = (before.textContent ?? "").trim();
  const words = name.includes(" ") && name.length < 60 ? (element.textContent ?? "").trim() : "";
  return words.length > name.length + 3 && words.startsWith(name);
}
const UNSEEN = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|a11y-hidden)(?:\s|$)/i;

// Counters and trackers are no content.
function isShown(frame: Element): boolean {
  if (frame.localName !== "iframe") return true;
  const small = /^[0-9]$/;
  if (frame.hasAttribute("hidden") || attributeOf(frame, "aria-hidden") === "true") return false;
  return !small.test(attributeOf(frame, "width") ?? "") && !small.test(attributeOf(frame, "height") ?? "");
}

// A slot shows nodes from outside the shadow root; its own children are for want of them.
function slottedIn(element: Element): Node[] | null {
  if (element.localName !== "slot") return null;
  const nodes = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return nodes.length ? nodes : null;
}

// An open shadow root is what the reader sees; its slots stand for the element's own children.
function firstOf(element: Element): ChildNode | null {
  const shadow = element.shadowRoot;
  if (shadow && (shadow.textContent ?? "").trim()) return shadow.firstChild;
  return element.firstChild;
}

function isBreaking(element: Element, role: string | null): boolean {
  return role === "heading" || role === "paragraph" || role === "listitem" || element.localName === "slot";
}

function levelOf(element: Element, tag: string, role: string | null): number {
  if (tag.length === 2 && tag[0] === "h" && tag !== "hr") return Number(tag[1]);
  return role === "heading" ? Number(attributeOf(element, "aria-level") ?? 2) || 2 : 0;
}

/** "ArticleBody_main__x2 read-more" and the id, the role: words joined by hyphens, lists by spaces. */
export function nameOf(element: Element): string {
  const list = attributeOf(element, "class");
  // A heading's id is made of its words.
  const id = /^h[1-6]$/.test(element.localName) ? null : attributeOf(element, "id");
  if (!list && !id) return "";
  return `${list ?? ""} ${id ?? ""}`
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/[_:.]+/g, "-")
    .toLowerCase()
    .trim();
}

export function wordsIn(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const space = text.charCodeAt(i) === 32;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

type Line = { text: string; pieces: TextPiece[]; linked: number; slanted: number; pictured: boolean };
/** Characters of many nodes; no paragraph has as many, and each node more would cost the time of the whole line. */
const LONGEST_LINE = 20_000;
// White space to fold, and characters that nobody sees.
const FOLDED = /[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const PLAIN = /^(?:[^\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]| (?! ))*$/;

/** Collects text nodes into lines. A piece holds the node's own characters; folded white space ends a piece. */
class Run {
  private lines: Line[] = [];
  private line: Line = emptyLine();
  private breaks = 0;
  private picture = false;

  add(node: Text, linked: boolean, slanted: boolean) {
    const data = node.data;
    if (!data) return;
    if (this.breaks && /\S/.test(data)) this.endLine();
    if (this.line.text.length > LONGEST_LINE) this.closeLine();
    const before = this.line.text.length;
    if (PLAIN.test(data)) {
      const skip = data[0] === " " && this.endsOpen() ? 1 : 0;
      this.put(node, skip, data.length);
    } else {
      let at = 0;
      FOLDED.lastIndex = 0;
      for (let gap = FOLDED.exec(data); gap; gap = FOLDED.exec(data)) {
        this.put(node, at, gap.index);
        at = FOLDED.lastIndex;
        if (this.endsOpen() || !/\s/.test(gap[0])) continue;
        const space = gap[0].lastIndexOf(" ");
        if (space >= 0) this.put(node, gap.index + space, gap.index + space + 1);
        else this.line.text += " ";
      }
      this.put(node, at, data.length);
    }
    const added = this.line.text.length - before;
    if (linked) this.line.linked += added;
    if (slanted) this.line.slanted += added;
  }

  breakLine() {
    this.breaks++;
  }

  addPicture() {
    if (this.line.text) this.picture = true;
    else this.line.pictured = true;
  }

  take(): Line[] {
    this.breaks = 0;
    this.closeLine();
    const lines = this.lines;
    this.lines = [];
    return lines;
  }

  // One `<br>` after a full sentence, or two anywhere, end a paragraph; else it is white space.
  private endLine() {
    const ends = this.breaks > 1 || /[.!?:…"”’)\]]\s*$/.test(this.line.text.slice(-9));
    this.breaks = 0;
    if (ends) this.closeLine();
    else if (!this.endsOpen()) this.line.text += " ";
  }

  private closeLine() {
    const { line } = this;
    const text = line.text.endsWith(" ") ? line.text.slice(0, -1) : line.text;
    if (!text) return;
    this.line = emptyLine();
    this.line.pictured = this.picture;
    this.picture = false;
    const last = line.pieces.at(-1);
    if (last && last.end > text.length) {
      if (last.start >= text.length) line.pieces.pop();
      else last.end = text.length;
    }
    this.lines.push({ ...line, text });
  }

  private endsOpen(): boolean {
    return !this.line.text || this.line.text.endsWith(" ");
  }

  private put(node: Text, from: number, to: number) {
    if (to <= from) return;
    const { line } = this;
    const start = line.text.length;
    const last = line.pieces.at(-1);
    line.text += node.data.slice(from, to);
    if (last && last.node === node && last.end === start && last.offset + last.end - last.start === from)
      last.end = line.text.length;
    else line.pieces.push({ start, end: line.text.length, node, offset: from });
  }
}

function emptyLine(): Line {
  return { text: "", pieces: [], linked: 0, slanted: 0, pictured: false };
}
