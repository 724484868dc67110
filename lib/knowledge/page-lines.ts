// Short lines that tell what kind of page this is. Each pattern is tried on a whole block of a few words.

/** A date that begins a line: many of them make a list of stories. */
export const DATE_LINE =
  /^(\w+,? )?(<month> \d{1,2},? \d{4}|\d{1,2} <month>,? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\b/i;
/** What stands below a teaser. */
export const TEASER_LINE = /^(read more|continue reading|learn more|more|full story|view (more|details))\b/i;
/** What stands beside a post of a forum. */
export const MEMBER_LINE =
  /^(joined|posts|registered|member since|messages|threads|reputation|reaction score)\b:?/i;
/** A headline of a story that is still being told. */
export const LIVE_HEADLINE =
  /^live\b ?[:|–—-]|\blive (updates?|blog|coverage|reporting)\b|\bas it happened\b/i;
/** What loads older entries of such a story. */
export const MORE_ENTRIES =
  /^(load|show|see|view) (more|older|earlier|previous)\b|^(older|earlier) (posts|entries|updates)$/i;
/** A text that a wall cuts ends so. */
export const CUT_WORDS = /(…|\.\.\.|\[\.\.\.\]|\[…\]|[\p{L},;–—-])$/u;
