import type { Article } from "../model/report";

/** Plain text, one paragraph a line; always an article. The first line is not a headline. */
export function readText(source: string): Article {
  const lines = source
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  let at = 0;
  const paragraphs = lines.map((line) => {
    const paragraph = { start: at, end: at + line.length, role: "other" as const };
    at = paragraph.end + 1;
    return paragraph;
  });
  const text = lines.join("\n");
  const words = text.split(/\s+/).filter(Boolean).length;
  return {
    detected: true,
    reason: null,
    headline: null,
    text,
    paragraphs,
    notices: [],
    partial: false,
    live: false,
    unseen: [],
    words,
    minutes: Math.max(1, Math.round(words / 240)),
  };
}
