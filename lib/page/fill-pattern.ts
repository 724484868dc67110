// Patterns of the tables share pieces: `<month>` stands for the months' names wherever it is written.
import { PIECES } from "../knowledge/notice-patterns";

/** The pattern with its pieces put in, to be compiled once. */
export function fillPattern(pattern: RegExp): RegExp {
  return new RegExp(
    pattern.source.replace(/<(\w+)>/g, (_, name: string) => `(${PIECES[name] ?? ""})`),
    pattern.flags,
  );
}
