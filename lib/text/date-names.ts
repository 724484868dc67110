// Where words of time are part of a name: "The Sunday Times", "General April Benson", "the May Fourth Movement".
import { NAMED_DAY_OPENERS } from "../knowledge/date-words";

const LEADING_PREPOSITION = /^(?:in|on|since|last|next|this|during|early|late|from|until|through)\b/i;
const AMBIGUOUS_LEAD = /^(?:by|of|from|after|before|until) (?:the )?\w+$/i;
// What may follow a date and begin with a capital without making one name of both.
const NO_NAME = /^(?:I|AM|PM|GMT|UTC|EST|CET|BST|Eastern|Moscow|Central)\b/;
const ATTACK_DAY = /^(?:on )?(?:September|Sept\.|October|Oct\.|January|Jan\.) (?:11|7|6)$/;

/** Is the expression at `start`–`end` of a sentence's text only part of a name? */
export function isInName(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const next = /^ (\p{Lu}[\p{L}\p{N}'-]*)/u.exec(text.slice(end, end + 40))?.[1];
  const before = /(\p{L}+)[ -]$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? "";
  if (NAMED_DAY_OPENERS.includes(before)) return true;
  // "the October 7 attack": a day that has become a name belongs to no year of ours.
  if (
    before === "the" &&
    ATTACK_DAY.test(words) &&
    /^ (?:attack|terror|massacre|assault)/.test(text.slice(end))
  )
    return true;
  if (!next || NO_NAME.test(next) || /\d/.test(words)) {
    return Boolean(next) && /\d$/.test(words) && !/\d{4}$/.test(words) && before === "the";
  }
  if (AMBIGUOUS_LEAD.test(words)) return true;
  return !LEADING_PREPOSITION.test(words);
}
