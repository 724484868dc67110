import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { overlaps } from "../../lib/model/span";
import { statementsOf, toldBy } from "./read-statements";

const PEOPLE = { "Ines Mora": "she", "Karl Lund": "he", "Ada Okafor": "she" } as const;

test.each<[string, string[]]>([
  [
    "“We will not leave,” said Ines Mora, the port's director. “Not now.”",
    ["Ines Mora {said} “We will not leave,” said Ines Mora, the port's director. “Not now.”"],
  ],
  [
    "Ines Mora told reporters that the harbor would close and warned of delays.",
    ["Ines Mora {told} the harbor would close", "Ines Mora {warned} delays"],
  ],
  [
    "The navy said in a statement that the fleet had left, adding that it would be back.",
    ["navy {said} the fleet had left", "navy {adding} it would be back"],
  ],
  ["The fleet “will be back” in May, Karl Lund said.", ["Karl Lund {said} The fleet “will be back” in May"]],
  [
    "Karl Lund said the plan was “a first brick” but that gaps remained.",
    ["Karl Lund {said} the plan was “a first brick” but that gaps remained"],
  ],
  [
    "According to the ministry, two soldiers were killed near Tavla.",
    ["ministry {According to} two soldiers were killed near Tavla"],
  ],
  [
    "Two soldiers were killed near Tavla, according to two diplomats.",
    ["two diplomats {according to} Two soldiers were killed near Tavla"],
  ],
  [
    "Norland accused Sudland of shelling its posts. Sudland denied the charge.",
    ["Norland {accused} Sudland of shelling its posts", "Sudland {denied} the charge"],
  ],
  ["Karl Lund met Ada Okafor. She said the talks went well.", ["Ada Okafor {said} the talks went well"]],
  [
    "“It began in May.\n“It ends now,” Karl Lund said.",
    ["– {–} “It began in May.", "Karl Lund {said} “It ends now,”"],
  ],
  ["“Why now?” Ines Mora asked.", ["Ines Mora {asked} “Why now?”"]],
  [
    "The harbor, Karl Lund said, will close in May.",
    ["Karl Lund {said} The harbor, Karl Lund said, will close in May"],
  ],
  [
    "The mayor, Ines Mora, issued a statement saying the port was full.",
    ["Ines Mora {saying} the port was full"],
  ],
  ["Karl Lund said Ada Okafor had urged restraint.", ["Karl Lund {said} Ada Okafor had urged restraint"]],
  ["Ines Mora welcomed the deal: “It is a start.”", ["Ines Mora {welcomed} “It is a start.”"]],
  ["Karl Lund, who runs the port, denied shelling the town.", ["Karl Lund {denied} shelling the town"]],
  ["Karl Lund went on to say that the talks had failed.", ["Karl Lund {to say} the talks had failed"]],
  // Nothing is said.
  ["The army did not say whether it had fired.", []],
  ["The ship “Hope” sank off Tavla, and nobody knows why.", []],
  ["Karl Lund hopes to tell the council next week.", []],
  ["A word: “never” is what Norland hears.", []],
])("%s", (text, expected) => {
  expect(statementsOf(text, PEOPLE).map((statement) => toldBy(text, statement))).toEqual(expected);
});

test("a denial answers the charge", () => {
  const [charge, denial] = statementsOf(
    "Norland accused Sudland of shelling its posts. Sudland denied the charge.",
  );
  expect(charge?.replyTo).toBeNull();
  expect(denial?.replyTo).toBe(charge?.id);
});

test("words between quotation marks stand in the text", () => {
  const text =
    "“We will ‘never’ go,” said Lund, calling it “a farce.” ``No,'' he said. 'Not us,' she said.\n“On and";
  for (const { quotes, content } of statementsOf(text))
    for (const quote of quotes) {
      expect(quote.start).toBeGreaterThanOrEqual(content.start);
      expect(text.slice(quote.start, quote.end)).not.toMatch(/[“”]/);
    }
});

const ARTICLES = join(process.cwd(), "../shared/eval/articles");
test.skipIf(!existsSync(ARTICLES))(
  "on whole articles contents and quotes are words of the text, apart from their cues",
  () => {
    for (const file of readdirSync(ARTICLES).filter((name) => name.endsWith(".txt"))) {
      const text = readFileSync(join(ARTICLES, file), "utf8").trimEnd();
      for (const { content, quotes, cue, start, end, rule } of statementsOf(text)) {
        expect(text.slice(content.start, content.end).trim()).toBe(text.slice(content.start, content.end));
        expect(start <= content.start && content.end <= end).toBe(true);
        for (const quote of quotes)
          expect(quote.start >= content.start && quote.end <= content.end).toBe(true);
        if (cue && !rule.endsWith("-around")) expect(overlaps(cue, content), `${file} ${start}`).toBe(false);
      }
    }
  },
);
