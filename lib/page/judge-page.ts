// Is the page an article, now that its text is known? The gate's signs and what the text shows make one sum.
import { DATE_LINE, MEMBER_LINE, TEASER_LINE } from "../knowledge/page-lines";
import type { Page } from "../model/report";
import { fillPattern } from "./fill-pattern";
import { isEnglish, languageName } from "./find-language";
import { ENOUGH, isSentence, reportPoints, SAID, type Signs, shapePoints } from "./gate";
import type { Verdict } from "./judge-blocks";

/** What is said where nothing else can be. */
export const NONE = "There is no article on this page.";

/** Null where it is an article that Lede can read; else why not, in words for the reader. */
export function judgePage(input: {
  signs: Signs;
  page: Page;
  headline: string | null;
  verdicts: readonly Verdict[];
}): string | null {
  const { signs, page, headline, verdicts } = input;
  const points =
    signs.points +
    textPoints(verdicts, headline) +
    (page.published && !signs.dated ? 1 : 0) +
    (page.byline.length ? 1 : 0) -
    (headline ? 0 : 1);
  if (!isEnglish(page.language) && page.language && points >= 0)
    return `This page is in ${languageName(page.language)}. Lede reads English.`;
  return points >= ENOUGH.reader ? null : (signs.seems ?? NONE);
}

const DATED = fillPattern(DATE_LINE);

function textPoints(verdicts: readonly Verdict[], headline: string | null): number {
  const kept = verdicts.filter((verdict) => verdict.kept).map((verdict) => verdict.block);
  const long = kept.filter((block) => block.text.length >= 80);
  const length = long.reduce((sum, block) => sum + block.text.length, 0);
  const said = long.reduce((sum, block) => sum + (block.text.match(SAID)?.length ?? 0), 0);
  const linked = kept.reduce((sum, block) => sum + block.linked, 0);
  const headings = kept.filter((block) => block.level).length;
  const lines = verdicts.filter(({ block }) => block.words < 10);
  const count = (pattern: RegExp, inBody: boolean) =>
    lines.filter(({ block, inBody: own }) => (own || !inBody) && pattern.test(block.text)).length;
  return (
    shapePoints(length, long.length) +
    (headline && isSentence(headline) ? reportPoints(length, said) : 0) -
    (linked > length * 0.25 ? 2 : 0) -
    (headings > long.length * 0.6 ? 1 : 0) -
    // Teasers carry a date and a "Read more" each, a forum's posts tell about their writers.
    (count(DATED, true) > 2 ? 1.5 : 0) -
    (count(TEASER_LINE, true) > 2 ? 1.5 : 0) -
    (count(MEMBER_LINE, false) > 2 ? 3 : 0)
  );
}
