// The reader's settings in storage.local.
import { DEFAULT_SETTINGS, HIGHLIGHT_MODES, type HighlightMode, type Settings } from "../model/settings";
import { bare } from "./bare";
import { watchStored } from "./watch-stored";

const KEY = "settings";

/** The stored settings; what is missing or not of its kind is as at the first install. */
export async function readSettings(): Promise<Settings> {
  const stored = await bare?.storage.local.get(KEY);
  return settingsFrom(stored?.[KEY]);
}

export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await bare?.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back at every change; returns its own end. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return watchStored(KEY, (stored) => changed(settingsFrom(stored)));
}

export function settingsFrom(stored: unknown): Settings {
  const given: Record<string, unknown> = typeof stored === "object" && stored ? { ...stored } : {};
  const sites = Array.isArray(given.sitesOff) ? given.sitesOff : [];
  return {
    version: 1,
    highlights:
      HIGHLIGHT_MODES.find((mode: HighlightMode) => mode === given.highlights) ?? DEFAULT_SETTINGS.highlights,
    reading: given.reading === "on-click" ? "on-click" : "always",
    card: given.card === "click" || given.card === "off" ? given.card : "hover",
    sitesOff: sites.filter((site): site is string => typeof site === "string"),
    places: given.places === true,
    descriptions: given.descriptions === true,
  };
}
