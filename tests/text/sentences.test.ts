import { expect, test } from "vitest";
import { readAll } from "./read-text";

test.each([
  ["“We will not leave. They know it. Nobody pays,” said Mora.|It rained."],
  ["Gen. Karl Lund of the U.N. said he'd see Mr. O'Hara at 5 p.m. Tuesday.|They met."],
  ["“Why now?” she asked.|“Because we can.”"],
  ["He lives at No. 10 with J. Lund of Acme Inc. in Tavla."],
  ["They crossed the U.S. border.|The U.S. Senate agreed."],
])("%s", (marked) => {
  const parts = marked.split("|");
  const text = parts.join(" ");
  const expected = parts.flatMap((part) =>
    part.startsWith("“We") ? ["“We will not leave.", "They know it.", "Nobody pays,” said Mora."] : [part],
  );
  expect(readAll(text).sentences.map((sentence) => sentence.text)).toEqual(expected);
});

test("tokens say their words and nothing is lost between them", () => {
  const text = "“It isn't Norland's fault – nor the rebels' (so far)…” she said; he'd agree.\nNext!";
  const { sentences } = readAll(text);
  for (const { tokens } of sentences)
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, "");
  const all = sentences.flatMap(({ tokens }) =>
    tokens.map((t) => t.text + (t.possessive ? text.slice(t.end, t.end + 2) : "")),
  );
  expect(letters(all.join(""))).toBe(letters(text));
});
