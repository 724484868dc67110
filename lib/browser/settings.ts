// The reader's settings in storage.local.
import { HIGHLIGHT_STYLES, type HighlightStyle } from "../model/highlight-looks";
import { CARD_OPENINGS, DEFAULT_SETTINGS, HIGHLIGHT_MODES, type Settings } from "../model/settings";
import { putAside } from "./aside";
import { bare } from "./bare";
import { watchStored } from "./watch-stored";

const KEY = "settings";

/** The stored settings; what is missing, not of its kind or not to be had is as at the first install. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await readStored().catch(() => undefined));
}

/** Settings that are stored and can't be read as a whole, as they were found; undefined as a rule. */
export async function findDamagedSettings(): Promise<unknown> {
  const stored = await readStored();
  return stored === undefined || isOfItsKind(stored) ? undefined : stored;
}

/** The settings after the change; as they were where the browser refuses to store. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  try {
    const damaged = await findDamagedSettings();
    const settings = { ...settingsFrom(await readStored()), ...change };
    if (damaged !== undefined) await putAside("settings", damaged);
    await bare?.storage.local.set({ [KEY]: settings });
    return settings;
  } catch {
    return readSettings();
  }
}

async function readStored(): Promise<unknown> {
  return (await bare?.storage.local.get(KEY))?.[KEY];
}

/** Is each field that is stored of its kind? Fields that came with a later version may be missing. */
function isOfItsKind(stored: unknown): boolean {
  if (!isRecord(stored)) return false;
  const { version } = stored;
  // The first builds wrote no version; what a newer Lede wrote is its own.
  if (version !== undefined && version !== DEFAULT_SETTINGS.version) return false;
  return Object.entries(settingsFrom(stored)).every(([key, value]) =>
    key === "version" || stored[key] === undefined ? true : isEqual(stored[key], value),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// A store may give the fields in another order.
function isEqual(stored: unknown, read: unknown): boolean {
  if (!isRecord(stored) || !isRecord(read)) return JSON.stringify(stored) === JSON.stringify(read);
  return Object.entries(stored).every(([key, value]) => isEqual(value, read[key]));
}

/** Calls back at every change; returns its own end. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return watchStored(KEY, (stored) => changed(settingsFrom(stored)));
}

/** Settings from whatever is stored. */
export function settingsFrom(stored: unknown): Settings {
  const given: Record<string, unknown> = typeof stored === "object" && stored ? { ...stored } : {};
  const sites = Array.isArray(given.sitesOff) ? given.sitesOff : [];
  return {
    version: 1,
    highlights: oneOf(HIGHLIGHT_MODES, given.highlights, DEFAULT_SETTINGS.highlights),
    reading: given.reading === "on-click" ? "on-click" : "always",
    card: oneOf(CARD_OPENINGS, given.card, DEFAULT_SETTINGS.card),
    sitesOff: sites.filter((site): site is string => typeof site === "string"),
    places: given.places === true,
    descriptions: given.descriptions === true,
    style: styleFrom(given.style),
  };
}

function styleFrom(stored: unknown): HighlightStyle {
  const given: Record<string, unknown> = typeof stored === "object" && stored ? { ...stored } : {};
  const { palette, lines, strength } = DEFAULT_SETTINGS.style;
  return {
    palette: oneOf(HIGHLIGHT_STYLES.palette, given.palette, palette),
    lines: oneOf(HIGHLIGHT_STYLES.lines, given.lines, lines),
    strength: oneOf(HIGHLIGHT_STYLES.strength, given.strength, strength),
  };
}

function oneOf<Value>(values: readonly Value[], given: unknown, otherwise: Value): Value {
  return values.find((value) => value === given) ?? otherwise;
}
