// "Norland accused Sudland of … Sudland denied it": which statement answers which.
import type { Statement } from "../model/report";
import { overlaps } from "../model/span";
import type { Found } from "./found";
import type { Speaker } from "./resolve-speakers";

const ANSWERS: ReadonlySet<string> = new Set([
  "deny",
  "reject",
  "dismiss",
  "refute",
  "rebuff",
  "dispute",
  "reply",
  "respond",
  "counter",
  "retort",
  "answer",
]);

/** The id of the statement that the one at `at` answers: the last before it, by somebody else, that speaks of the one who answers. */
export function findReplyTo(
  text: string,
  statements: readonly Statement[],
  found: readonly Found[],
  speakers: readonly Speaker[],
  at: number,
): string | null {
  const lemma = found[at]?.clause?.verb.lemma;
  const own = speakers[at];
  const here = statements[at];
  if (!lemma || !ANSWERS.has(lemma) || !own || !here) return null;
  const name = own.name?.split(" ").at(-1) ?? "";
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const before = statements[i];
    const other = speakers[i];
    if (!before || !other || other.who === own.who || other.name === own.name) continue;
    const words = text.slice(before.start, before.end);
    if (overlaps(before, here) || (name.length > 2 && words.includes(name))) return before.id;
  }
  return null;
}
