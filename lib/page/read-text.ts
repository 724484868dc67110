import type { Article } from "../model/report";
import { findNotices, joinNotices } from "./find-notices";
import { wordsIn } from "./read-blocks";

/** Plain text, one paragraph a line; always an article. The first line is not a headline. */
export function readText(source: string): Article {
  const lines = source
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const findings = findNotices(lines);
  const paragraphs = [];
  const said = [];
  let text = "";
  for (const [i, line] of lines.entries()) {
    const finding = findings[i];
    if (finding) {
      said.push({ finding, text: line, after: Boolean(findings[i - 1]) });
      continue;
    }
    if (text) text += "\n";
    paragraphs.push({ start: text.length, end: text.length + line.length, role: "other" as const });
    text += line;
  }
  const words = wordsIn(text.replace(/\s/g, " "));
  return {
    detected: true,
    reason: null,
    headline: null,
    text,
    paragraphs,
    notices: joinNotices(said),
    partial: false,
    live: false,
    unseen: [],
    words,
    minutes: Math.max(1, Math.round(words / 240)),
  };
}
