// Where each piece of the article's text came from: recorded while reading, never searched for again.
import type { Span } from "../model/span";

/** `start`–`end` of the text are the characters of `node` from `offset` on; one piece never folds white space. */
export type TextPiece = Span & { node: Text; offset: number };

/** Pieces in order of `start`; characters of the text that no node carries (a joining "\n") have no piece. */
export type TextMap = { root: Element; text: TextPiece[]; headline: TextPiece[] };

/** The document and the open shadow roots in which the article's words stand. */
export function treesOf({ text, headline }: TextMap): Set<Node> {
  return new Set([...headline, ...text].map(({ node }) => node.getRootNode()));
}

/** The element that holds all of the text, and the shadow roots inside it that hold some. */
export function placesOf(map: TextMap): { top: Element; shadows: Set<ShadowRoot> } {
  let top = map.root;
  const trees = new Set(map.text.map(({ node }) => node.getRootNode()));
  // Words in the slots of a shadow root stand outside it, below its host.
  for (const tree of trees)
    if (shadowsAbove(top).some(({ host }) => host.getRootNode() === tree))
      while (top.getRootNode() !== tree) top = (top.getRootNode() as ShadowRoot).host;
  const outer = new Set<Node>(shadowsAbove(top));
  const shadows = [...trees].flatMap(shadowsAbove).filter((shadow) => !outer.has(shadow));
  return { top, shadows: new Set(shadows) };
}

/** The element above, out of a shadow root too. */
export function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** The shadow roots around a node, itself included, from the inside out. */
function shadowsAbove(node: Node): ShadowRoot[] {
  const shadows: ShadowRoot[] = [];
  for (let tree = node.getRootNode(); tree instanceof ShadowRoot; tree = tree.host.getRootNode())
    shadows.push(tree);
  return shadows;
}

/** The live ranges that say the words of a span, one a text node; empty where the nodes no longer say them. */
export function textRangesOf(pieces: readonly TextPiece[], text: string, span: Span): Range[] {
  const ranges: Range[] = [];
  for (const piece of pieces) {
    if (piece.end <= span.start || piece.start >= span.end) continue;
    const start = Math.max(piece.start, span.start);
    const end = Math.min(piece.end, span.end);
    const from = piece.offset + start - piece.start;
    const to = piece.offset + end - piece.start;
    if (!piece.node.isConnected || piece.node.data.slice(from, to) !== text.slice(start, end)) return [];
    const range = piece.node.ownerDocument.createRange();
    range.setStart(piece.node, from);
    range.setEnd(piece.node, to);
    ranges.push(range);
  }
  return ranges;
}
