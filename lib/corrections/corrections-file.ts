// The small file that corrections are exported to and imported from.
import type { Corrections } from "../model/corrections";
import { type ReadCorrections, readCorrections, VERSION } from "./read-corrections";

const LARGEST = 2_000_000; // characters

/** The text of the file. */
export function writeFile({ corrections, watchlist }: Corrections): string {
  return `${JSON.stringify({ lede: "corrections", version: VERSION, corrections, watchlist }, null, 2)}\n`;
}

/** What such a file holds; text that is no such file is `damaged`. */
export function readFile(text: string): ReadCorrections {
  return readCorrections(text.length > LARGEST ? null : parse(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}
