import type { Correction } from "../model/corrections";

/** Whether two corrections say the same. */
export function isEqual(a: Correction, b: Correction): boolean {
  return keyOf(a) === keyOf(b);
}

const WHO: readonly string[] = ["not-an-official", "official", "hide"];

/** Whether the one can't stand beside the other: a name is an official or none, words are one country. */
export function isContrary(one: Correction, other: Correction): boolean {
  if (one.kind === "country") return other.kind === "country" && one.words === other.words;
  if (other.kind === "country") return false;
  if (one.name !== other.name) return false;
  if (WHO.includes(one.kind)) return WHO.includes(other.kind);
  return one.kind === "same-as" && other.kind === "same-as";
}

function keyOf(one: Correction): string {
  switch (one.kind) {
    case "same-as":
      return JSON.stringify([one.kind, one.name, one.as]);
    case "also-known-as":
      return JSON.stringify([one.kind, one.name, one.alias]);
    case "official":
      return JSON.stringify([one.kind, one.name, one.title, one.country]);
    case "country":
      return JSON.stringify([one.kind, one.words, one.code]);
    default:
      return JSON.stringify([one.kind, one.name]);
  }
}
