import { bare } from "./bare";

export const CORRECTIONS_KEY = "corrections";

/** Calls back with what is stored under a key, at every change of it; returns its own end. */
export function watchStored(key: string, changed: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) changed(changes[key].newValue);
  };
  bare?.storage.local.onChanged.addListener(listener);
  return () => bare?.storage.local.onChanged.removeListener(listener);
}
