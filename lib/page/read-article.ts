import type { Zone } from "../knowledge/page-zones";
import type { Article, Notice, NoticeKind, Page, Paragraph } from "../model/report";
import { findBody } from "./find-body";
import { findHeadline } from "./find-headline";
import { findLanguage, isEnglish, languageName } from "./find-language";
import { type Finding, findNotices, joinNotices } from "./find-notices";
import { ENOUGH, readSigns, shapePoints } from "./gate";
import { type Block, readBlocks } from "./read-blocks";
import { readDeclared } from "./read-data";
import { readFacts, readMetas } from "./read-facts";
import type { TextMap, TextPiece } from "./text-map";

/** Why a block is in the text or not, for those who ask. */
export type Verdict = { text: string; kept: boolean; reason: string; linked: number };
/** `map` is null where there is no article. */
export type Reading = { page: Page; article: Article; map: TextMap | null; verdicts: Verdict[] };

const NONE = "There is no article on this page.";
const NOTICE_OF_ZONE: Partial<Record<Zone, NoticeKind>> = {
  related: "related",
  newsletter: "newsletter",
  subscription: "subscription",
  appeal: "appeal",
  social: "social",
  consent: "consent",
  caption: "caption",
  credit: "credit",
  tags: "related",
};

/**
 * Reads a live document. `url` is the page's address where it is known; `force` reads it even where the gate says no.
 * Changes nothing in the document.
 */
export function readArticle(document: Document, options: { url: string | null; force?: boolean }): Reading {
  const read = readBlocks(document);
  const { blocks, met } = read;
  const metas = readMetas(met);
  const data = readDeclared(met.data);
  const title = (document.title ?? "").replace(/\s+/g, " ").trim();
  const declared = data.articles[0] ?? null;
  const titles = [declared?.headline, metas.get("og:title"), title, title.split(/\s+[-–—|·»:]\s+/)[0]].filter(
    (one): one is string => Boolean(one),
  );
  const headline = findHeadline(blocks, titles);
  const body = findBody(read, headline);
  const verdicts: Verdict[] = [];
  if (process.env.DEBUG_READ)
    console.log(
      "HEADLINE",
      headline && [blocks.indexOf(headline), headline.tag, headline.text],
      "ROOT",
      body && [body.root.tag, body.root.name, body.root.first, body.root.end],
      blocks.length,
    );
  const kept: Block[] = [];
  const said: { finding: Finding; text: string; after: boolean }[] = [];
  if (body) {
    const candidates: { block: Block; index: number }[] = [];
    let last = -2;
    const inText = (i: number) => i >= body.first && i < body.end && !body.holders[i];
    const texts: string[] = [];
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i];
      if (block && inText(i)) {
        candidates.push({ block, index: i });
        texts.push(block.text);
      }
    }
    const findings = findNotices(texts);
    const findingAt = new Map<number, Finding | null>();
    for (const [k, { index }] of candidates.entries()) findingAt.set(index, findings[k] ?? null);
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i];
      if (!block) continue;
      const zone = body.holders[i]?.zone ?? null;
      let finding = findingAt.get(i) ?? null;
      const kind = zone && NOTICE_OF_ZONE[zone];
      if (zone && kind)
        finding = { kind, reason: `stands in a part called "${body.holders[i]?.box.name || zone}"` };
      if (finding) {
        said.push({ finding, text: block.text, after: last === i - 1 });
        last = i;
        verdicts.push({
          text: block.text,
          kept: false,
          reason: `${finding.kind}: ${finding.reason}`,
          linked: block.linked,
        });
        continue;
      }
      if (!inText(i)) {
        verdicts.push({
          text: block.text,
          kept: false,
          reason: zone
            ? `${zone} <${body.holders[i]?.box.tag} ${body.holders[i]?.box.name}>`
            : "outside the body",
          linked: block.linked,
        });
        continue;
      }
      kept.push(block);
      verdicts.push({ text: block.text, kept: true, reason: "", linked: block.linked });
    }
  }
  const { text, pieces, paragraphs } = joined(kept);
  const notices: Notice[] = joinNotices(said);
  const page = readFacts({
    document,
    url: options.url,
    met,
    metas,
    declared,
    near: headline
      ? blocks.slice(blocks.indexOf(headline) + 1, blocks.indexOf(headline) + 15)
      : blocks.slice(0, 15),
    headline: headline?.text ?? null,
  });
  const language = findLanguage(
    text,
    document.documentElement?.getAttribute("lang") ?? declared?.language ?? metas.get("og:locale") ?? null,
  );
  const words = text.split(/\s+/).filter(Boolean).length;
  const signs = readSigns(document, options.url);
  const points =
    signs.points +
    textPoints(kept) +
    (page.published && !signs.dated ? 1 : 0) +
    (page.byline.length ? 1 : 0) -
    (headline ? 0 : 1);
  let reason: string | null = null;
  if (!text) reason = NONE;
  else if (points < ENOUGH.reader && !options.force) reason = signs.seems ?? NONE;
  else if (!isEnglish(language) && language)
    reason = `This page is in ${languageName(language)}. Lede reads English.`;
  return {
    page: { ...page, language },
    article: {
      detected: reason === null,
      reason,
      headline: headline?.text ?? null,
      text,
      paragraphs,
      notices,
      partial: false,
      live: false,
      unseen: [],
      words,
      minutes: Math.max(1, Math.round(words / 240)),
    },
    map: body ? { root: body.root.element, text: pieces, headline: headline?.pieces ?? [] } : null,
    verdicts,
  };
}

function textPoints(kept: readonly Block[]): number {
  const long = kept.filter((block) => block.text.length >= 80);
  const length = long.reduce((sum, block) => sum + block.text.length, 0);
  const linked = kept.reduce((sum, block) => sum + block.linked, 0);
  const headings = kept.filter((block) => block.level).length;
  return (
    shapePoints(length, long.length) -
    (linked > length * 0.25 ? 2 : 0) -
    (headings > long.length * 0.6 ? 1 : 0)
  );
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
