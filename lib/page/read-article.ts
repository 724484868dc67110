import type { Article, Page, Paragraph } from "../model/report";
import { findBody } from "./find-body";
import { findHeadline } from "./find-headline";
import { findLanguage } from "./find-language";
import { joinNotices } from "./find-notices";
import { findState } from "./find-state";
import { readSigns, type SignsReader } from "./gate";
import { judgeBlocks, type Verdict } from "./judge-blocks";
import { judgePage, NONE } from "./judge-page";
import { type Block, readBlocks } from "./read-blocks";
import { readDeclared } from "./read-data";
import { readFacts, readMetas } from "./read-facts";
import type { TextMap, TextPiece } from "./text-map";

/** `map` is null where there is no article. */
export type Reading = { page: Page; article: Article; map: TextMap | null; verdicts: Verdict[] };

/** An article that is read already, and the element around it and its headline. */
export type Following = { headline: string; within: Element | null };
export type Options = {
  /** The page's address, where it is known. */
  url: string | null;
  /** Reads the page even where the gate says no. */
  force?: boolean;
  /** Of several articles it is this one. */
  following?: Following | null;
};

/** Reads a live document and changes nothing in it. */
export function readArticle(document: Document, options: Options): Reading {
  return readWith(readSigns, document, options);
}

/** The same where the signs are read by the gate's own script. */
export function readWith(signsOf: SignsReader, document: Document, options: Options): Reading {
  const read = readBlocks(document);
  const { blocks, met } = read;
  const metas = readMetas(met);
  const data = readDeclared(met.data);
  const title = titleOf(document).replace(/\s+/g, " ").trim();
  const declared = data.articles[0] ?? null;
  const titles = [
    options.following?.headline,
    declared?.headline,
    metas.get("og:title"),
    title,
    title.split(/ [-–—|·»:] /)[0],
  ].filter((one): one is string => Boolean(one));
  const headline = findHeadline(blocks, titles);
  const body = findBody(read, headline, options.following?.within);
  const facts = readFacts({
    document,
    url: options.url,
    met,
    metas,
    declared,
    near: headline ? blocks.slice(blocks.indexOf(headline) + 1).slice(0, 14) : blocks.slice(0, 15),
    headline: headline?.text ?? null,
  });
  const verdicts = body ? judgeBlocks(blocks, body, facts.byline) : [];
  const kept = verdicts.filter((verdict) => verdict.kept).map((verdict) => verdict.block);
  const { text, pieces, paragraphs } = joined(kept);
  const notices = joinNotices(
    verdicts.flatMap(({ notice, block }, i) =>
      notice ? [{ finding: notice, text: block.text, after: Boolean(verdicts[i - 1]?.notice) }] : [],
    ),
  );
  const state = body
    ? findState({ read, body, verdicts, headline: headline?.text ?? null, declared })
    : { partial: false, live: false, unseen: [] };
  const lang = document.documentElement?.getAttribute("lang") ?? declared?.language ?? metas.get("og:locale");
  const page = { ...facts, language: findLanguage(text, lang ?? null) };
  const reason = text
    ? options.force
      ? null
      : judgePage({ signs: signsOf(document, options.url), page, headline: headline?.text ?? null, verdicts })
    : NONE;
  const words = text.split(/\s+/).filter(Boolean).length;
  return {
    page,
    article: {
      detected: reason === null,
      reason,
      headline: headline?.text ?? null,
      text,
      paragraphs,
      notices,
      ...state,
      words,
      minutes: Math.max(1, Math.round(words / 240)),
    },
    map:
      body && reason === null
        ? { root: body.root.element, text: pieces, headline: headline?.pieces ?? [] }
        : null,
    verdicts,
  };
}

function joined(blocks: readonly Block[]): { text: string; pieces: TextPiece[]; paragraphs: Paragraph[] } {
  let text = "";
  const pieces: TextPiece[] = [];
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    if (text) text += "\n";
    const at = text.length;
    for (const piece of block.pieces) pieces.push({ ...piece, start: piece.start + at, end: piece.end + at });
    text += block.text;
    paragraphs.push({ start: at, end: text.length, role: block.level ? "heading" : "other" });
  }
  return { text, pieces, paragraphs };
}

// An image called "title" is the document's title to a script.
function titleOf(document: Document): string {
  const { title } = document as { title: unknown };
  return typeof title === "string" ? title : "";
}
