// What the hover card shows of one highlight: plain data, built from a report.
import type { Basis, CountryCode, IsoDate } from "./report";
import type { Span } from "./span";

export type CardContent = {
  kind: "official" | "country";
  name: string;
  /** Of an official: the office in the article's words. */
  title: string | null;
  country: { code: CountryCode; name: string; flag: string } | null;
  why: Why;
  /** What this official, or for a country its institutions, said in the article. */
  said: (Span & { words: string })[];
  /** Which of how many mentions this is, counted from 1; 0 where it is not counted (a description). */
  nth: number;
  of: number;
};

/** Why Lede thinks so; `words` stand in the article letter for letter. */
export type Why =
  | (Span & { basis: Exclude<Basis, "known">; words: string })
  | { basis: "known"; seen: IsoDate | null; lastKnown: boolean }
  | { basis: "named"; words: string; form: "name" | "stands-for-government" | "people-or-things" | "place" };
