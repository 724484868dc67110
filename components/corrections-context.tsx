import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Change, CorrectionTools } from "../lib/model/corrections";

export type Corrections = CorrectionTools & {
  change(change: Change): void;
  /** The officials of the article, for "same as". */
  officials: readonly string[];
};

const Tools = createContext<Corrections | null>(null);

export const CorrectionsProvider = Tools.Provider;

/** null: nothing can be corrected here. */
export function useCorrections(): Corrections | null {
  return useContext(Tools);
}
