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

/** What a reader does to the corrections: one step of it. */
export type Change =
  | { do: "correct"; correction: Correction }
  | { do: "undo"; correction: Correction }
  | { do: "watch"; name: string }
  | { do: "unwatch"; name: string }
  | { do: "merge"; corrections: Corrections };

/** What a view must know to offer corrections. */
export type CorrectionTools = {
  /** In a private window nothing is stored. */
  isPrivate: boolean;
  /** The names on the watchlist. */
  watched: readonly string[];
  /** All of them, in the reader's language and order. */
  countries: readonly { code: string; name: string }[];
};

/** What can be corrected about a row or a card. */
export type Subject = {
  kind: "official" | "country";
  name: string;
  /** The words of the article: for a country, what a correction is about. */
  words: string;
  title: string;
  country: CountryCode | null;
  /** From the table of office holders: it may be somebody else of that name. */
  isKnown: boolean;
};
