import { SAME_OFFICES } from "../knowledge/offices";
import type { FoundPerson } from "../mentions/find-people";

export type TitleRelation = FoundPerson["titles"][number]["relation"];

/** The word that carries a title, short forms as the word they stand for: "Sen." and "state senator" are one. */
export function headOfTitle(title: string): string {
  const words =
    title
      .toLowerCase()
      .replace(/\./g, "")
      .split(/ (?:of|for|to|in|at|under|elect|designate)\b|-elect|-designate/)[0]
      ?.split(/[\s-]+/) ?? [];
  const head =
    words.at(-1) === "general" && words.length > 1 ? words.slice(-2).join(" ") : (words.at(-1) ?? "");
  return SAME_OFFICES[head] ?? head;
}
