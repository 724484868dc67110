// What the reader told Lede: plain data, an input of the analysis and never a patch on its result.
import type { CountryCode } from "./report";

/** `name` is the fullest name as the report gave it; office and country narrow it where two people share it. */
export type Correction =
  | { kind: "not-an-official"; name: string }
  | { kind: "someone-else"; name: string }
  | { kind: "same-as"; name: string; as: string }
  | { kind: "also-known-as"; name: string; alias: string }
  | { kind: "official"; name: string; title: string; country: CountryCode | null }
  | { kind: "country"; words: string; code: CountryCode | null }
  | { kind: "hide"; name: string };

export type Watch = { name: string; aliases: string[]; note: string };

export type Corrections = { corrections: Correction[]; watchlist: Watch[] };

export const NO_CORRECTIONS: Corrections = { corrections: [], watchlist: [] };
