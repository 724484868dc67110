// Which blocks of the body are the article's, and what the others are: every verdict names its reason.
import { PHOTO_CREDIT, REFERENCE_HEADINGS, RELATED_HEADINGS } from "../knowledge/notice-patterns";
import type { Zone } from "../knowledge/page-zones";
import type { NoticeKind } from "../model/report";
import { fillPattern } from "./fill-pattern";
import type { Body } from "./find-body";
import { type Finding, findAppeals, findNotices, noticeOf } from "./find-notices";
import type { Block, Box } from "./read-blocks";

/** Why a block is in the text or not; `notice` where it is the publisher's own. */
export type Verdict = {
  block: Block;
  kept: boolean;
  /** It stands in the body, kept or not. */
  inBody: boolean;
  reason: string;
  notice: Finding | null;
};

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
  advert: "other",
};

/** One verdict a block, in order. */
export function judgeBlocks(blocks: readonly Block[], body: Body, authors: readonly string[]): Verdict[] {
  const verdicts = blocks.map((block, i) => placed(block, i, body));
  nameAppeals(verdicts, body);
  const live = () => verdicts.filter((verdict) => verdict.kept);
  dropByWords(live(), authors);
  dropListed(verdicts);
  dropCaptions(live());
  dropSections(verdicts);
  dropUnlike(live());
  dropDoubles(live());
  dropBareHeadings(live());
  dropRest(live());
  return verdicts;
}

function placed(block: Block, i: number, body: Body): Verdict {
  const holder = body.holders[i];
  const isNear = i >= body.around.first && i < body.around.end;
  const verdict: Verdict = {
    block,
    kept: false,
    inBody: false,
    reason: "stands outside the body",
    notice: null,
  };
  if (!holder && body.parts.some((part) => i >= part.first && i < part.end)) {
    verdict.kept = true;
    verdict.inBody = true;
    verdict.reason = "stands in the body";
    return verdict;
  }
  if (holder)
    verdict.reason = `stands in a part called "${holder.box.name || holder.box.tag}" (${holder.zone})`;
  const kind = holder && NOTICE_OF_ZONE[holder.zone];
  if (kind && isNear) verdict.notice = { kind, reason: verdict.reason };
  // The words tell the kind better than the name of the part, but for an appeal, which is told as a whole.
  const isSilent =
    holder?.zone === "navigation" || holder?.zone === "comments" || kind === "appeal" || kind === "caption";
  if (!isSilent && (isNear || holder)) verdict.notice = noticeOf(block.text, true) ?? verdict.notice;
  return verdict;
}

// "A message from the Gazette" may stand in a box beside the text that no name gives away.
function nameAppeals(verdicts: readonly Verdict[], { around }: Body) {
  const beside = new Map<Box | null, Verdict[]>();
  for (const verdict of verdicts.slice(around.first, around.end)) {
    if (verdict.kept || verdict.notice) continue;
    const { parent } = verdict.block.box;
    const inside = beside.get(parent);
    if (inside) inside.push(verdict);
    else beside.set(parent, [verdict]);
  }
  for (const inside of beside.values()) {
    const appeals = findAppeals(inside.map(({ block }) => block.text));
    for (const [i, verdict] of inside.entries()) verdict.notice = appeals[i] ?? null;
  }
}

function drop(verdict: Verdict | undefined, reason: string, kind?: NoticeKind) {
  if (!verdict) return;
  verdict.kept = false;
  verdict.reason = reason;
  verdict.notice = kind ? { kind, reason } : null;
}

function dropByWords(verdicts: readonly Verdict[], authors: readonly string[]) {
  const findings = findNotices(
    verdicts.map(({ block }) => block.text),
    authors,
  );
  for (const [i, finding] of findings.entries()) if (finding) drop(verdicts[i], finding.reason, finding.kind);
}

// "ALSO READ:" and a list of links.
function dropListed(verdicts: readonly Verdict[]) {
  for (const [i, verdict] of verdicts.entries()) {
    const { block, kept } = verdict;
    if (!kept || block.tag !== "li" || block.linked < block.text.length * 0.9) continue;
    const before = verdicts[i - 1];
    if (before && !before.kept && before.inBody && before.notice?.kind === "related")
      drop(verdict, before.reason, "related");
  }
}

// What stands right below a picture and is no sentence, or is set in other type, or names who took it.
function dropCaptions(verdicts: readonly Verdict[]) {
  for (const verdict of verdicts) {
    const { block } = verdict;
    if (!block.pictured || block.level || block.words > 40 || block.tag === "li" || block.tag === "td")
      continue;
    const ends = /[.!?…:]["”’')\]]*$/.test(block.text);
    const isSet = block.slanted > block.text.length * 0.9;
    const isLabel = !ends && block.words < 25 && !/[:☆★]|https?/.test(block.text);
    if (isLabel || isSet || TAKEN.test(block.text))
      drop(verdict, "stands below a picture like its caption", "caption");
  }
}

const TAKEN = fillPattern(PHOTO_CREDIT);
const RELATED = fillPattern(RELATED_HEADINGS);

// A heading "Read next" or "References" takes what stands below it along.
function dropSections(verdicts: readonly Verdict[]) {
  for (let i = 0; i < verdicts.length; i++) {
    const { block, kept } = verdicts[i] as Verdict;
    if (!kept || block.words > 8) continue;
    const isRelated = RELATED.test(block.text);
    if (!isRelated && !(block.level && REFERENCE_HEADINGS.test(block.text))) continue;
    const end = sectionEnd(verdicts, i);
    for (let k = i; k < end; k++)
      if (verdicts[k]?.kept)
        drop(verdicts[k], `stands below "${block.text}"`, isRelated ? "related" : "other");
  }
}

function sectionEnd(verdicts: readonly Verdict[], from: number): number {
  const { block } = verdicts[from] as Verdict;
  // The largest box that begins with this heading, as long as it is not the article itself.
  let box: Box = block.box;
  while (
    box.parent &&
    box.parent.first === block.box.first &&
    box.parent.end - box.parent.first < verdicts.length / 2
  )
    box = box.parent;
  if (box !== block.box && box.end > from + 1) return box.end;
  let end = from + 1;
  for (; end < verdicts.length; end++) {
    const next = verdicts[end]?.block;
    if (!next || (next.level && block.level && next.level <= block.level)) break;
    if (next.words > 30 && next.linked < next.text.length * 0.5 && next.tag === "p") break;
    if (box.parent && next.box.first >= box.parent.end) break;
  }
  return end;
}

// Where the paragraphs are <p>, short loose words in other boxes are labels, buttons and prices.
function dropUnlike(verdicts: readonly Verdict[]) {
  let prose = 0;
  let tagged = 0;
  for (const { block } of verdicts) {
    if (block.words < 12 || block.level) continue;
    prose += block.words;
    if (block.tag === "p" || block.tag === "li" || block.tag === "blockquote") tagged += block.words;
  }
  const isTagged = tagged > prose * 0.8;
  // In a round-up of the year each title leads to its article and has its own paragraphs below it.
  const titles = new Set<number>();
  for (const [i, { block }] of verdicts.entries()) {
    const next = verdicts[i + 1]?.block;
    if (block.level && block.linked && next && next.words >= 40 && next.linked < next.text.length * 0.3)
      titles.add(i);
  }
  for (const [i, verdict] of verdicts.entries()) {
    const { block } = verdict;
    const density = block.linked / block.text.length;
    const ends = /[.!?…:]["”’')\]]*$/.test(block.text);
    if (block.level) {
      if (density > 0.8 && !(titles.has(i) && titles.size > 1) && (block.words > 8 || block.level > 4))
        drop(verdict, "a heading that is all link", "related");
    } else if (block.tag === "li") {
      if (density > 0.8 && block.words < 4) drop(verdict, "a short item that is all link");
    } else if (density > 0.8 && block.words < 30 && !(ends && block.words > 8)) {
      drop(verdict, "a line that is all link", "related");
    } else if (isTagged && LOOSE.has(block.tag) && (block.words < 9 || !ends) && block.words < 20) {
      drop(verdict, "a loose line, unlike the paragraphs");
    } else if (density > 0.4 && block.words < 9 && LOOSE.has(block.tag))
      drop(verdict, "a loose line with links");
  }
}

const LOOSE = new Set(
  "div section article main header span aside figure form fieldset summary details body center".split(" "),
);

// Twice the same text: a copy for another width of the screen.
function dropDoubles(verdicts: readonly Verdict[]) {
  const seen = new Set<string>();
  for (const verdict of verdicts) {
    const { block } = verdict;
    if (block.words < 12 || block.level) continue;
    const key = block.text.toLowerCase();
    if (seen.has(key)) drop(verdict, "stands there twice");
    seen.add(key);
  }
}

// A heading with nothing below it.
function dropBareHeadings(verdicts: readonly Verdict[]) {
  for (let i = verdicts.length - 1; i >= 0; i--) {
    const verdict = verdicts[i];
    if (!verdict?.block.level) break;
    drop(verdict, "a heading with nothing below it");
  }
}

export const MOST_WORDS = 30_000; // a book would keep the analyst from every other page
/** The reason of what is too far down to be read. */
export const TOO_LONG = `stands after the first ${MOST_WORDS} words`;

function dropRest(verdicts: readonly Verdict[]) {
  let words = 0;
  for (const verdict of verdicts) {
    words += verdict.block.words;
    if (words > MOST_WORDS) drop(verdict, TOO_LONG);
  }
}
