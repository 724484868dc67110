import { expect, test } from "vitest";
import { readAll, told } from "./read-text";

test.each([
  // Appositions, relative clauses, reduced ones.
  [
    "Ines Mora, the port's director, told reporters that the harbor would stay closed and warned of delays.",
    ["Ines Mora | told | reporters", "the harbor | would stay | –", "Ines Mora | warned | –"],
  ],
  [
    "The minister, who runs the port, warned that the men arrested on Friday were armed.",
    [
      "The minister | runs | the port",
      "The minister | warned | –",
      "the men | arrested | –",
      "the men | were armed | –",
    ],
  ],
  [
    "The men, arrested in a raid on Sunday, are expected to appear in court.",
    ["The men | arrested | –", "The men | are expected to appear | –"],
  ],
  [
    "The deal Moscow signed last year has not been ratified, Lund added.",
    ["Moscow | signed | –", "The deal | has not been ratified | –", "Lund | added | –"],
  ],
  [
    "Norland, whose troops hold the town, says it will withdraw if Sudland lifts its ban.",
    ["troops | hold | the town", "Norland | says | –", "it | will withdraw | –", "Sudland | lifts | its ban"],
  ],
  // Inversion and quotations.
  [
    "“We will not leave,” said Ines Mora, the port's director, who took office in May.",
    ["We | will not leave | –", "Ines Mora | said | –", "Ines Mora | took | office"],
  ],
  [
    "“What we need is time,” he said, adding: “Nobody wants war.”",
    ["we | need | –", "– | is | time", "he | said | –", "he | adding | –", "Nobody | wants | war"],
  ],
  // A clause of saying after what it reports.
  [
    "The army did not say whether it had fired, spokesman Karl Lund said, calling the report “nonsense.”",
    [
      "The army | did not say | –",
      "it | had fired | –",
      "spokesman Karl Lund | said | –",
      "spokesman Karl Lund | calling | the report “nonsense",
    ],
  ],
  [
    "Talks between the two sides failed to produce a deal, diplomats briefed on the meeting said.",
    [
      "Talks between the two sides | failed to produce | a deal",
      "diplomats | briefed | –",
      "diplomats | said | –",
    ],
  ],
  // Coordination.
  [
    "Officials said Norland and Sudland had agreed to hold talks, but the rebels denied it.",
    [
      "Officials | said | –",
      "Norland and Sudland | had agreed | –",
      "Norland and Sudland | to hold | talks",
      "the rebels | denied | it",
    ],
  ],
  [
    "Lund vowed to fight and promised the families that help would come.",
    ["Lund | vowed | –", "Lund | to fight | –", "Lund | promised | the families", "help | would come | –"],
  ],
  // What opens the sentence.
  [
    "After the talks ended, Okafor, 52, called the offer “a first brick” and urged both sides to stop.",
    [
      "the talks | ended | –",
      "Okafor | called | the offer",
      "Okafor | urged | both sides",
      "both sides | to stop | –",
    ],
  ],
  [
    "Speaking in Riga, Mora said the talks had been “useful” but that gaps remained.",
    ["Mora | Speaking | –", "Mora | said | –", "the talks | had been | –", "gaps | remained | –"],
  ],
  // Addressees and times between the verb and its clause.
  [
    "Okafor told the council Norland would never sign the treaty.",
    ["Okafor | told | the council", "Norland | would never sign | the treaty"],
  ],
  [
    "A spokesman for the navy in Tavla said Tuesday the fleet will sail on Monday.",
    ["A spokesman for the navy in Tavla | said | –", "the fleet | will sail | –"],
  ],
  // A clause of saying within what it reports, and a clause as subject.
  ["The harbor, Lund said, will close in May.", ["Lund | said | –", "The harbor | will close | –"]],
  [
    "Mora told CNN that closing the port made it harder.",
    ["Mora | told | CNN", "Mora | closing | the port", "– | made | it"],
  ],
  ["She said that if Lund ran, he would lose.", ["She | said | –", "Lund | ran | –", "he | would lose | –"]],
  [
    "An official said the man who ran the port had left.",
    ["An official | said | –", "the man | ran | the port", "the man | had left | –"],
  ],
  // Words that the tagger takes for verbs, and "'s" that is none.
  ["But state law requires a permit.", ["state law | requires | a permit"]],
  ["Lund's proposed budget failed.", ["Lund's proposed budget | failed | –"]],
  [
    "All the experts I asked said the plan was sound.",
    ["I | asked | –", "All the experts | said | –", "the plan | was | sound"],
  ],
  [
    "TAVLA, Norland (NP) — A report said the dam would hold.",
    ["A report | said | –", "the dam | would hold | –"],
  ],
  [
    "Norland's foreign ministry accused Sudland of shelling its border posts, saying three guards had been wounded.",
    [
      "Norland's foreign ministry | accused | Sudland",
      "Norland's foreign ministry | shelling | its border posts",
      "Norland's foreign ministry | saying | –",
      "three guards | had been wounded | –",
    ],
  ],
])("%s", (text, expected) => {
  const { clauses } = readAll(text);
  expect(clauses.map((clause) => told(text, clause))).toEqual(expected);
});

test.each([
  [
    "The president hopes to meet Lund there.",
    { lemma: "meet", modality: "hope to", tense: "present", form: "finite" },
  ],
  ["The prime minister is to visit Tavla.", { lemma: "visit", modality: "be to", passive: false }],
  ["Lund is set to hold talks in Tavla.", { lemma: "hold", modality: "be set to" }],
  ["Lund is due to visit Tavla on Monday.", { lemma: "visit", modality: "be due to" }],
  ["Mora will not leave.", { lemma: "leave", tense: "future", negated: true, modality: null }],
  ["The two sides failed to agree.", { lemma: "agree", negated: true, modality: "fail to", tense: "past" }],
  [
    "The town has been shelled since May.",
    { lemma: "shell", perfect: true, passive: true, tense: "present" },
  ],
  ["The fleet has, however, been sailing.", { lemma: "sail", perfect: true, progressive: true }],
  ["They set up a camp.", { lemma: "set", particle: "up" }],
  ["Norland could send troops.", { lemma: "send", modality: "could" }],
])("%s", (text, expected) => {
  const [clause] = readAll(text).clauses;
  expect(clause?.verb).toMatchObject(expected);
});

test("what is said hangs on the saying", () => {
  const text = "Lund will fly to Tavla, the navy said in a statement, adding that the trip would be short.";
  const { clauses } = readAll(text);
  expect(clauses.map((c) => [told(text, c), c.relation, c.parent, c.marker])).toEqual([
    ["Lund | will fly | –", "complement", 1, null],
    ["the navy | said | –", "root", null, null],
    ["the navy | adding | –", "participial", 1, null],
    ["the trip | would be | –", "complement", 2, "that"],
  ]);
});
