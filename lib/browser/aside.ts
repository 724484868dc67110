// What was stored and could not be read: kept as it was found, until the reader saves it or throws it away.
import { bare } from "./bare";

export type Store = "corrections" | "settings";
const KEYS = { corrections: "corrections-aside", settings: "settings-aside" } as const;

/** To be called before anything is written over it. */
export async function putAside(store: Store, found: unknown): Promise<void> {
  await bare?.storage.local.set({ [KEYS[store]]: [...(await readKey(KEYS[store])), found] });
}

/** Everything that was put aside; empty as a rule. */
export async function readAside(): Promise<unknown[]> {
  return [...(await readKey(KEYS.corrections)), ...(await readKey(KEYS.settings))];
}

export async function dropAside(): Promise<void> {
  await bare?.storage.local.remove(Object.values(KEYS));
}

async function readKey(key: string): Promise<unknown[]> {
  const aside = (await bare?.storage.local.get(key))?.[key];
  return Array.isArray(aside) ? aside : [];
}
