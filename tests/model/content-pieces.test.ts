import { expect, test } from "vitest";
import { contentPieces } from "../../lib/model/content-pieces";

const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

test.each([
  ["“We waited,” Karl Lund said. “Nobody came.”", "Karl Lund", "said", ["“We waited,”", "“Nobody came.”"]],
  [
    "“We waited,” said Karl Lund, the mayor. “Nobody came.”",
    "Karl Lund",
    "said",
    ["“We waited,”", "“Nobody came.”"],
  ],
  ["The harbor, Lund said in Tavla, will close", "Lund", "said", ["The harbor", "will close"]],
])("%s", (text, speaker, cue, expected) => {
  const statement = {
    content: { start: 0, end: text.length },
    cue: at(text, cue),
    speakerText: at(text, speaker),
  };
  expect(contentPieces(text, statement).map((piece) => text.slice(piece.start, piece.end))).toEqual(expected);
});

test("the words are in one piece where nothing breaks them", () => {
  const text = "Lund said the harbor will close.";
  const statement = {
    content: at(text, "the harbor will close"),
    cue: at(text, "said"),
    speakerText: at(text, "Lund"),
  };
  expect(contentPieces(text, statement)).toEqual([statement.content]);
});
