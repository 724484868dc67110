// What the publisher says for itself, told by the words alone: the same for a page and for pasted text.
import {
  APPEAL_ASKS,
  APPEAL_OPENERS,
  APPEAL_TALK,
  BIO_LINE,
  BIO_VERBS,
  NOTICE_PATTERNS,
  type NoticeRowKind,
} from "../knowledge/notice-patterns";
import type { Notice, NoticeKind } from "../model/report";
import { fillPattern } from "./fill-pattern";
import { wordsIn } from "./read-blocks";

export type Finding = { kind: NoticeKind; reason: string };

/** One answer a paragraph: the notice it is (or a part of), or null where it belongs to the report. */
export function findNotices(
  paragraphs: readonly string[],
  authors: readonly string[] = [],
): (Finding | null)[] {
  const last = paragraphs.length - 1;
  const found = paragraphs.map((text, i) => noticeOf(text, i < 3 || i > last - 6));
  findBios(paragraphs, authors, found);
  for (const [i, appeal] of findAppeals(paragraphs).entries()) if (appeal) found[i] = appeal;
  return found;
}

/** One answer a paragraph: the appeal that it is a part of, or null. */
export function findAppeals(paragraphs: readonly string[]): (Finding | null)[] {
  const found: (Finding | null)[] = paragraphs.map(() => null);
  for (let i = 0; i < paragraphs.length; i++) {
    const end = appealFrom(paragraphs, i);
    if (end <= i) continue;
    const reason = `begins like an appeal: "${(paragraphs[i] ?? "").slice(0, 40)}"`;
    for (let k = i; k < end; k++) found[k] = { kind: "appeal", reason };
    i = end - 1;
  }
  return found;
}

// Who wrote it: at the edges of the text only, by the author's own name or by the words of such lines.
function findBios(paragraphs: readonly string[], authors: readonly string[], found: (Finding | null)[]) {
  const last = paragraphs.length - 1;
  for (const [i, text] of paragraphs.entries()) {
    const atEdge = i > last - 6 || i < 3;
    if (!atEdge || last < 4 || found[i] || wordsIn(text) > 150) continue;
    const bare = text.replace(/^[^\p{L}]+/u, "");
    const name = authors.find((author) => author.includes(" ") && bare.startsWith(author));
    const isAbout = name !== undefined && BIO_VERBS.test(bare.slice(name.length));
    if (isAbout || BIO_LINE.test(bare)) found[i] = { kind: "credit", reason: "tells who wrote it" };
  }
}

/** The notice that a block's words tell by themselves; `atEdge` where it is one of the first or last. */
export function noticeOf(text: string, atEdge: boolean): Finding | null {
  const count = wordsIn(text);
  if (count > LONGEST) return null;
  const bare = text.replace(/^[^\p{L}\p{N}“"©]+/u, "");
  for (const row of ROWS) {
    if (count > row.most || (row.edge && !atEdge)) continue;
    const match = row.pattern.exec(bare);
    if (match) return { kind: row.kind, reason: `says "${match[0].trim().slice(0, 60)}"` };
  }
  return null;
}

const ROWS = (Object.keys(NOTICE_PATTERNS) as NoticeRowKind[]).flatMap((kind) =>
  NOTICE_PATTERNS[kind].map((row) => ({ ...row, kind, pattern: fillPattern(row.pattern) })),
);
const LONGEST = Math.max(...ROWS.map((row) => row.most));

/** Notices of one kind that stand together are one, joined by a line break. */
export function joinNotices(lines: readonly { finding: Finding; text: string; after: boolean }[]): Notice[] {
  const notices: Notice[] = [];
  for (const { finding, text, after } of lines) {
    const last = notices.at(-1);
    if (after && last && last.kind === finding.kind && last.reason === finding.reason)
      last.text += `\n${text}`;
    else notices.push({ kind: finding.kind, text, reason: finding.reason });
  }
  return notices;
}

// An appeal runs from its opening words as long as the publisher speaks of itself; it must ask for something.
function appealFrom(paragraphs: readonly string[], from: number): number {
  const first = unquoted(paragraphs[from] ?? "");
  if (wordsIn(first) > 60 || !APPEAL_OPENERS.some((opener) => opener.test(first))) return from;
  let asks = false;
  let end = from;
  for (let i = from; i < paragraphs.length; i++) {
    const words = unquoted(paragraphs[i] ?? "");
    if (i > from && !APPEAL_TALK.test(words)) break;
    asks ||= APPEAL_ASKS.test(words);
    end = i + 1;
  }
  return asks ? end : from;
}

const LONGEST_APPEAL = 6000; // characters; beyond that an opening mark without a closing one, again and again, takes seconds

function unquoted(text: string): string {
  if (text.length > LONGEST_APPEAL) return text;
  return text.replace(/“[^“”]*”|"[^"]*"/g, "“”");
}
