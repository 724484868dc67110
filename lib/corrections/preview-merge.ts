import type { Correction, Corrections } from "../model/corrections";
import { applyChange } from "./apply-change";
import { isEqual } from "./compare";

/** What a merge would do, before it is done. */
export type MergePreview = {
  added: Correction[];
  /** Corrections of the reader's own that the file says the contrary of. */
  replaced: Correction[];
  watched: string[];
  /** How many entries are there already. */
  same: number;
};

/** What taking over a file's corrections would change of the reader's own. */
export function previewMerge(mine: Corrections, theirs: Corrections): MergePreview {
  const merged = applyChange(mine, { do: "merge", corrections: theirs });
  const isIn = (list: readonly Correction[]) => (one: Correction) =>
    list.some((other) => isEqual(one, other));
  const isMine = isIn(mine.corrections);
  const isKept = isIn(merged.corrections);
  const names = new Set(mine.watchlist.map(({ name }) => name));
  const watched = theirs.watchlist.map(({ name }) => name).filter((name) => !names.has(name));
  return {
    added: merged.corrections.filter((one) => !isMine(one)),
    replaced: mine.corrections.filter((one) => !isKept(one)),
    watched,
    same: theirs.corrections.filter(isMine).length + theirs.watchlist.length - watched.length,
  };
}
