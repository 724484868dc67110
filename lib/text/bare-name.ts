import { isNameWord } from "./person-names";
import { findPlaceEnd } from "./place-words";
import type { Token } from "./sentences";

const MONTHS = new Set(["may", "march", "april", "june", "july", "august"]);
const DATE_LEAD = /^(?:in|on|by|since|of|until|last|this|next|late|early|mid|from|to|between)$/;

/**
 * Whether a capitalized word that is somebody's family name stands alone here: not "Clinton Foundation", "Ivanka Trump",
 * "on May 3". `follows` tells whether the next word goes on with the same name.
 */
export function isBareName(tokens: readonly Token[], at: number, follows: (next: Token) => boolean): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token) return false;
  const isDate =
    MONTHS.has(token.normal) &&
    (/^\d/.test(next?.text ?? "") || DATE_LEAD.test(before?.normal ?? "") || /^\d/.test(before?.text ?? ""));
  if (isDate) return false;
  if (
    next &&
    isOpen(token) &&
    isNameWord(next) &&
    !next.tags.has("Date") &&
    !/^(?:Administration|Government|Jr|Sr)$/.test(next.text)
  )
    return follows(next);
  const isOfAnother =
    before &&
    before.index > 0 &&
    isOpen(before) &&
    isNameWord(before) &&
    before.tags.has("Noun") &&
    !before.tags.has("Honorific") &&
    findPlaceEnd(tokens, at - 1) === null;
  return !isOfAnother;
}

/** Whether the next word follows without a break. */
export function isOpen(token: Token | undefined): boolean {
  return Boolean(token && !token.possessive && /^[ \u00a0-]$/.test(token.post));
}
