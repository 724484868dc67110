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
  ["After saying he was nervous, Karl Lund sat down.", ["Karl Lund {saying} he was nervous"]],
  [
    "It was Monday when Karl Lund cited remarks Ada Okafor had made about the port.",
    ["Karl Lund {cited} remarks Ada Okafor had made about the port"],
  ],
  ["Karl Lund called the charges exaggerated.", ["Karl Lund {called} the charges exaggerated"]],
  [
    "The crew is tired, people close to Ines Mora say.",
    ["people close to Ines Mora {say} The crew is tired"],
  ],
  [
    "The navy's reviewers said more than 1,300 letters were lost.",
    ["navy's reviewers {said} 1,300 letters were lost"],
  ],
  ["The sale was first reported by The Tavla Post.", ["Tavla Post {was first reported} The sale"]],
  [
    "As reported by The Tavla Post, the mayor left in May.",
    ["Tavla Post {As reported by} the mayor left in May"],
  ],
  ["The sale was reported on Monday.", []],
  ["Karl Lund seized on Ines Mora's claim that the port was full.", ["Ines Mora {claim} the port was full"]],
  ["The claim that the port was full spread.", []],
  ["Karl Lund Says Port Could Close in May", ["Karl Lund {Says} Port Could Close in May"]],
  ["Ada Okafor has spoken about the need for rest.", ["Ada Okafor {has spoken} the need for rest"]],
  [
    "Karl Lund asked Ada Okafor, the head of the port, to check the list.",
    ["Karl Lund {asked} Ada Okafor, the head of the port, to check the list"],
  ],
  ["Secretary of State Karl Lund told reporters the port was full.", ["Karl Lund {told} the port was full"]],
  ["Overall, the fund predicted that growth would slow.", ["fund {predicted} growth would slow"]],
  ["Early Tuesday, the ministry disclosed that a ship had sunk.", ["ministry {disclosed} a ship had sunk"]],
  [
    "On this week's show “Meet the Port,” Karl Lund said the ships were full.",
    ["Karl Lund {said} the ships were full"],
  ],
  [
    "In a statement released after the mayor resigned, Karl Lund said he was certain.",
    ["Karl Lund {said} he was certain"],
  ],
  ["There are 384 pledged delegates at stake.", []],
  ["“What does he want?” reacted Karl Lund.", ["Karl Lund {reacted} “What does he want?”"]],
  [
    "Karl Lund left. “Okafor would gain more than Lund,” Mora said. “Okafor knows,” she added.",
    ["Ines Mora {said} “Okafor would gain more than Lund,”", "Ines Mora {added} “Okafor knows,”"],
  ],
  [
    "“Never,” Karl Lund said.\nHe continued:\n“We waited for a year.”",
    ["Karl Lund {said} “Never,”", "Karl Lund {continued} “We waited for a year.”"],
  ],
  [
    "In a radio interview Karl Lund said “the pact may be obsolete.”",
    ["Karl Lund {said} “the pact may be obsolete.”"],
  ],
  ["Asked to describe the ship, Karl Lund said that it was old.", ["Karl Lund {said} it was old"]],
  [
    "Ines Mora said the port planned to hire more guards, though she acknowledged that it was late.",
    ["Ines Mora {said} the port planned to hire more guards", "Ines Mora {acknowledged} it was late"],
  ],
  [
    "Ines Mora said it was a mistake to sell the ferry, but she denied that she had signed the letter.",
    ["Ines Mora {said} it was a mistake to sell the ferry", "Ines Mora {denied} she had signed the letter"],
  ],
  ["Said Karl Lund: “We did not ask for it.”", ["Karl Lund {Said} “We did not ask for it.”"]],
  ["“It is over,” Tavla police Chief Karl Lund said Monday.", ["Karl Lund {said} “It is over,”"]],
  [
    "Karl Lund said the port, which officials said will close in May, was full.",
    ["Karl Lund {said} the port, which officials said will close in May, was full"],
  ],
  ["The port, which officials said will close in May, was full.", ["officials {said} will close in May"]],
  [
    "MORA: If I may, will they come?\nLUND: They will not. Nobody asked them.\nMORA: Why?\nLUND: Who knows?",
    [
      "Ines Mora {:} If I may, will they come?",
      "Karl Lund {:} They will not. Nobody asked them",
      "Ines Mora {:} Why?",
      "Karl Lund {:} Who knows?",
    ],
  ],
  [
    "The fleet issued a policy paper welcoming the talks and urging the council to go on.",
    ["fleet {welcoming} the talks", "fleet {urging} the council to go on"],
  ],
  [
    "Ines Mora lashed out at what he called a farce, adding that she was tired.",
    ["Ines Mora {adding} she was tired"],
  ],
  ["“All the way!” Karl Lund shouted, shorthand for a fight.", ["Karl Lund {shouted} “All the way!”"]],
  [
    "Two officials briefed on the talks, who asked not to be named because they were not allowed to speak, said a letter was being written.",
    ["Two officials {said} a letter was being written"],
  ],
  [
    "Karl Lund, in a post on the channel, described the call as “very useful” and said he had warned the council.",
    ["Karl Lund {described} the call as “very useful”", "Karl Lund {said} he had warned the council"],
  ],
  [
    "According to a draft, patrols will begin in May, though Ines Mora cautioned that no date was set.",
    ["draft {According to} patrols will begin in May", "Ines Mora {cautioned} no date was set"],
  ],
  [
    "Ines Mora condemned what she called a raid and praised the crew.",
    ["Ines Mora {condemned} what she called a raid", "Ines Mora {praised} the crew"],
  ],
  ["The coast guard accused a ship of ramming a ferry.", ["coast guard {accused} a ship of ramming a ferry"]],
  [
    "Ines Mora urged Norland to release jailed sailors.",
    ["Ines Mora {urged} Norland to release jailed sailors"],
  ],
  [
    "Karl Lund met Ada Okafor's spokesperson, Ines Mora. Lund will chair the talks, his spokesperson said.",
    ["his spokesperson {said} Lund will chair the talks"],
  ],
  ["Acting Chief Justice Pel Orun said the council had failed.", ["Pel Orun {said} the council had failed"]],
  ["Bank of Tavla Governor Pel Orun said the port would reopen.", ["Pel Orun {said} the port would reopen"]],
  [
    "The fleet will sail in May, Tavla Radio said, citing the navy.",
    ["Tavla Radio {said} The fleet will sail in May"],
  ],
  [
    "Sudland media reported that aides to the mayor have discussed a meeting.",
    ["Sudland media {reported} aides to the mayor have discussed a meeting"],
  ],
  [
    "Patrols begin in May, according to a text published by the navy.",
    ["navy {according to} Patrols begin in May"],
  ],
  [
    "Karl Lund and Ada Okafor confirmed that they would come, according to the navy.",
    [
      "Karl Lund and Ada Okafor {confirmed} they would come",
      "navy {according to} Karl Lund and Ada Okafor confirmed that they would come",
    ],
  ],
  // A label that stands once is no speaker.
  ["NOTE: The figures are of last year.", []],
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
