// Paints a report's mentions on the live page through the CSS Custom Highlight API: no node is touched.
import { type HighlightStyle, type Look, TONES, type Tone } from "../model/highlight-looks";
import type { Mention, Report } from "../model/report";
import type { HighlightMode } from "../model/settings";
import type { Span } from "../model/span";
import { highlightName, highlightSheet, type Overlay } from "./highlight-style";
import { type TextMap, textRangesOf, treesOf } from "./text-map";
import { toneReader } from "./tone";

export type Choice = { mode: HighlightMode; places: boolean; descriptions: boolean; style: HighlightStyle };
/** A mention on the page: the ranges that say its words, and how it looks; no look: it is there, but not painted. */
export type Mark = { mention: Mention; where: "text" | "headline"; ranges: Range[]; look: Look | null };
export type Painting = {
  /** In the order of the page, headline first. Marks whose words the page no longer says are left out. */
  marks: Mark[];
  /** Do all marks still say their words? */
  isWhole(): boolean;
  /** Lays a second look over these ranges, over all others; returns the way back. */
  overlay(kind: Overlay, ranges: readonly Range[]): () => void;
  undo(): void;
};

type Input = { document: Document; map: TextMap; report: Report; choice: Choice };

/** Paints the mentions of a report on the page; what it returns takes them off again. */
export function paint({ document, map, report, choice }: Input): Painting {
  const { highlights } = CSS;
  const toneOf = toneReader();
  const marks = findMarks(map, report, choice);
  const undoSheets = addSheets(document, map, choice.style);
  // Never read back from the registry: Firefox does not let a content script iterate it, and the page may clear it.
  const painted = new Map<string, Highlight>();

  const groups = new Map<string, Range[]>();
  for (const { look, ranges } of marks) {
    if (!look) continue;
    for (const range of ranges) {
      const name = highlightName(look, toneAt(range));
      groups.set(name, [...(groups.get(name) ?? []), range]);
    }
  }
  for (const [name, ranges] of groups) {
    const highlight = new Highlight(...ranges);
    painted.set(name, highlight);
    highlights.set(name, highlight);
  }

  return {
    marks,
    isWhole: () => marks.every((mark) => wordsOf(mark.ranges) === mark.mention.text),
    overlay(kind, ranges) {
      const names = TONES.map((tone) => {
        const highlight = new Highlight(...ranges.filter((range) => toneAt(range) === tone));
        highlight.priority = kind === "flash" ? 2 : 1;
        highlights.set(highlightName(kind, tone), highlight);
        return highlightName(kind, tone);
      });
      return () => {
        for (const name of names) highlights.delete(name);
      };
    },
    undo() {
      for (const name of painted.keys()) highlights.delete(name);
      for (const kind of ["flash", "current"] as const)
        for (const tone of TONES) highlights.delete(highlightName(kind, tone));
      painted.clear();
      undoSheets();
    },
  };

  function toneAt(range: Range): Tone {
    const element = range.startContainer.parentElement;
    return element ? toneOf(element) : "light";
  }
}

/** The words that ranges say now. */
export function wordsOf(ranges: readonly Range[]): string {
  return ranges.map((range) => range.toString()).join("");
}

function findMarks(map: TextMap, { article, mentions, headlineMentions }: Report, choice: Choice): Mark[] {
  const seen = new Set<string>();
  const markOf = (where: Mark["where"], text: string, mention: Mention): Mark => ({
    mention,
    where,
    ranges: rangesOf(map, where, text, mention),
    look: lookOf(mention, choice, seen),
  });
  const headline = article.headline ?? "";
  return [
    ...headlineMentions.map((mention) => markOf("headline", headline, mention)),
    ...mentions.map((mention) => markOf("text", article.text, mention)),
  ].filter((mark) => mark.ranges.length > 0);
}

/** The live ranges of words of the report, one a text node. */
export function rangesOf(map: TextMap, where: Mark["where"], text: string, span: Span): Range[] {
  return textRangesOf(where === "headline" ? map.headline : map.text, text, span);
}

function lookOf(mention: Mention, choice: Choice, seen: Set<string>): Look | null {
  if (choice.mode === "none" || mention.kind === "organization") return null;
  if (mention.kind === "official") {
    if (mention.form === "pronoun") return null;
    if (mention.form !== "description") return "official";
    return choice.descriptions || choice.mode === "all" ? "description" : null;
  }
  if (mention.form === "place") return choice.places || choice.mode === "all" ? "place" : null;
  const isFirst = !seen.has(mention.entity);
  seen.add(mention.entity);
  return isFirst || choice.mode === "all" ? "country" : "country-again";
}

/** The sheet applies to the document and to every shadow root that carries text of the article. */
function addSheets(document: Document, map: TextMap, style: HighlightStyle): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  const shadows = [...treesOf(map)].filter((tree) => tree instanceof ShadowRoot);
  const roots: readonly (Document | ShadowRoot)[] = [document, ...shadows];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightSheet(style));
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((each) => each !== sheet);
  };
}
