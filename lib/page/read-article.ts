import type { Article, Page } from "../model/report";
import type { TextMap, TextPiece } from "./text-map";

/** `map` is null where there is no article. */
export type Reading = { page: Page; article: Article; map: TextMap | null };

/**
 * Reads a live document. `url` is the page's address where it is known; `force` reads it even where the gate says no.
 * Changes nothing in the document.
 */
export function readArticle(document: Document, options: { url: string | null; force?: boolean }): Reading {
  const pieces: TextPiece[] = [];
  let text = "";
  const paragraphs = [];
  for (const p of document.querySelectorAll("p")) {
    const words = p.textContent.trim();
    if (!words) continue;
    if (text) text += "\n";
    paragraphs.push({ start: text.length, end: text.length + words.length, role: "other" as const });
    text += words;
  }
  const count = text.split(/\s+/).filter(Boolean).length;
  return {
    page: {
      url: options.url,
      title: document.title || null,
      site: null,
      byline: [],
      published: null,
      modified: null,
      language: null,
    },
    article: {
      detected: paragraphs.length > 0,
      reason: paragraphs.length > 0 ? null : "There is no article on this page.",
      headline: document.querySelector("h1")?.textContent.trim() ?? null,
      text,
      paragraphs,
      notices: [],
      partial: false,
      live: false,
      unseen: [],
      words: count,
      minutes: Math.max(1, Math.round(count / 240)),
    },
    map: { root: document.documentElement, text: pieces, headline: [] },
  };
}
