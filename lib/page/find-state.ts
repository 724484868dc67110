// Is all of the article there: is it cut at the publisher's wall, still being written, or partly in players and embeds?
import { CUT_WORDS, LIVE_HEADLINE, MORE_ENTRIES } from "../knowledge/page-lines";
import type { Body } from "./find-body";
import { TOO_LONG, type Verdict } from "./judge-blocks";
import type { Blocks } from "./read-blocks";
import type { Declared } from "./read-data";

export type State = { partial: boolean; live: boolean; unseen: string[] };

/** `declared` is what the page says of its article as data. */
export function findState(input: {
  read: Blocks;
  body: Body;
  verdicts: readonly Verdict[];
  headline: string | null;
  declared: Declared | null;
}): State {
  const { read, body, verdicts, declared } = input;
  const times = read.met.times.filter(({ at }) => isInside(at, body)).length;
  const live =
    declared?.type === "LiveBlogPosting" || (LIVE_HEADLINE.test(input.headline ?? "") && times >= 3);
  const unseen = new Set<string>();
  for (const { at, what } of read.embeds) if (isInside(at, body)) unseen.add(what);
  if (read.cut && body.root.end >= read.blocks.length) unseen.add("the rest of a very long page");
  if (live && verdicts.some(({ block }) => block.words < 8 && MORE_ENTRIES.test(block.text)))
    unseen.add("earlier entries that the page has not loaded");
  if (verdicts.some(({ reason }) => reason === TOO_LONG)) unseen.add(`what ${TOO_LONG}`);
  return { partial: isPartial(verdicts, declared), live, unseen: [...unseen] };
}

function isInside(at: number, body: Body): boolean {
  return at > body.root.first && at <= body.root.end;
}

// A wall is declared or asks for a subscription; the text is cut where it is short or stops in mid-sentence.
function isPartial(verdicts: readonly Verdict[], declared: Declared | null): boolean {
  const kept = verdicts.filter((verdict) => verdict.kept).map((verdict) => verdict.block);
  const last = kept.at(-1);
  if (!last) return false;
  const isWalled = declared?.paid === true || verdicts.some(({ notice }) => notice?.kind === "subscription");
  if (!isWalled) return false;
  const words = kept.reduce((sum, block) => sum + block.words, 0);
  if (declared?.words && declared.words > words * 1.5) return true;
  return words < 150 || CUT_WORDS.test(last.text);
}
