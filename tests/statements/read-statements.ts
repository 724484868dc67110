// For tests: the statements of a text of one paragraph a line, with names as the entities' step would give them.
import type { Entities, Pronoun } from "../../lib/model/entities";
import { findStatements } from "../../lib/statements/find-statements";
import { readAll } from "../text/read-text";

/** `people` are names with their pronoun: { "Ines Mora": "she" }; every place of the full name or the surname is theirs. */
export function statementsOf(text: string, people: Record<string, Pronoun | null> = {}) {
  const reading = readAll(text);
  const entities: Entities = {
    mentions: [],
    countries: [],
    officials: [],
    organizations: [],
    people: Object.entries(people).map(([name, pronoun]) => ({
      name,
      official: null,
      pronoun,
      names: placesOf(text, name),
    })),
  };
  return findStatements({ ...reading, entities });
}

function placesOf(text: string, name: string) {
  const places: { start: number; end: number }[] = [];
  const surname = name.split(" ").at(-1) ?? name;
  for (const match of text.matchAll(new RegExp(`${name}|${surname}`, "gu")))
    places.push({ start: match.index, end: match.index + match[0].length });
  return places;
}

/** "Mora {said} the harbor would close": speaker's name, cue and content. */
export function toldBy(text: string, statement: ReturnType<typeof statementsOf>[number]): string {
  const words = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : "–";
  return `${statement.speakerName ?? "–"} {${words(statement.cue)}} ${words(statement.content)}`;
}
