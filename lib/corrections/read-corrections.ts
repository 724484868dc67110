// Corrections from outside (the storage, a file of somebody else): every field is looked at, nothing is taken over as it is.
import type { Correction, Corrections, Watch } from "../model/corrections";

export const VERSION = 1;

/** `damaged`: not of our making, or parts of it are not; what can be read of it is there. `newer`: of a later Lede. */
export type ReadCorrections = {
  status: "ok" | "damaged" | "newer";
  corrections: Corrections;
  /** How many entries could not be read. */
  skipped: number;
};

const LONGEST = 200; // characters of a name
const LONGEST_NOTE = 1000;
const MOST = 5000; // entries of either list
const MOST_ALIASES = 50;

/** What a store or a parsed file holds. */
export function readCorrections(given: unknown): ReadCorrections {
  if (!isRecord(given)) return nothing("damaged");
  if (typeof given.version === "number" && given.version > VERSION) return nothing("newer");
  if (given.version !== VERSION || !Array.isArray(given.corrections) || !Array.isArray(given.watchlist))
    return nothing("damaged");
  const corrections = given.corrections.slice(0, MOST).flatMap((one: unknown) => readCorrection(one) ?? []);
  const watchlist = given.watchlist.slice(0, MOST).flatMap((one: unknown) => readWatch(one) ?? []);
  const skipped = given.corrections.length + given.watchlist.length - corrections.length - watchlist.length;
  return { status: skipped ? "damaged" : "ok", corrections: { corrections, watchlist }, skipped };
}

function nothing(status: "damaged" | "newer"): ReadCorrections {
  return { status, corrections: { corrections: [], watchlist: [] }, skipped: 0 };
}

/** One correction; null where it is none. */
export function readCorrection(given: unknown): Correction | null {
  if (!isRecord(given)) return null;
  const { kind } = given;
  if (kind === "country") {
    const words = readName(given.words);
    const code = readCode(given.code);
    return words && code !== undefined ? { kind, words, code } : null;
  }
  const name = readName(given.name);
  if (!name) return null;
  switch (kind) {
    case "not-an-official":
    case "someone-else":
    case "hide":
      return { kind, name };
    case "same-as": {
      const as = readName(given.as);
      return as && as !== name ? { kind, name, as } : null;
    }
    case "also-known-as": {
      const alias = readName(given.alias);
      return alias && alias !== name ? { kind, name, alias } : null;
    }
    case "official": {
      const title = given.title === "" ? "" : readName(given.title);
      const country = readCode(given.country);
      return title !== null && country !== undefined ? { kind, name, title, country } : null;
    }
    default:
      return null;
  }
}

function readWatch(given: unknown): Watch | null {
  if (!isRecord(given) || !Array.isArray(given.aliases) || given.aliases.length > MOST_ALIASES) return null;
  const name = readName(given.name);
  const aliases = given.aliases.map(readName);
  const { note } = given;
  if (!name || typeof note !== "string" || note.length > LONGEST_NOTE) return null;
  const read = aliases.filter((alias) => alias !== null);
  return read.length === aliases.length ? { name, aliases: read, note } : null;
}

/** A name as a person would write it on one line; null where it is none. */
export function readName(given: unknown): string | null {
  if (typeof given !== "string" || given.length > LONGEST * 2) return null;
  const name = given.normalize("NFC").replace(/\s+/g, " ").trim();
  const isName =
    name.length <= LONGEST && /\p{L}/u.test(name) && !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(name);
  return isName ? name : null;
}

function readCode(given: unknown): string | null | undefined {
  if (given === null) return null;
  return typeof given === "string" && /^[A-Z]{2}$/.test(given) ? given : undefined;
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}
