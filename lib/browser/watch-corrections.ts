// Small, for the reader in a page: that corrections changed, not what they are.
import { bare } from "./bare";

export const CORRECTIONS_KEY = "corrections";

/** Calls back at every change of the stored corrections; returns its own end. */
export function watchCorrections(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (changes[CORRECTIONS_KEY]) changed();
  };
  bare?.storage.local.onChanged.addListener(listener);
  return () => bare?.storage.local.onChanged.removeListener(listener);
}
