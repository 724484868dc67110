import { expect, test } from "vitest";
import { contentText, toldText } from "../../lib/formats/report-text";
import type { Statement } from "../../lib/model/report";
import { SAMPLE } from "./sample-report";

test.each([
  ["an act is told with its verb", "urged", "urged Norland to leave"],
  ["what is said stands alone", "reported", "Norland to leave"],
])("%s", (_, rule, words) => {
  const text = "Mora urged Norland to leave.";
  const [first] = SAMPLE.statements;
  if (!first) throw new RangeError("No statement in the sample");
  const report = { ...SAMPLE, article: { ...SAMPLE.article, text } };
  const statement: Statement = {
    ...first,
    rule,
    cue: { start: 5, end: 10 },
    content: { start: 11, end: 27 },
  };
  expect(toldText(report, statement)).toBe(words);
  expect(contentText(report, statement)).toBe("Norland to leave");
});

test.each([
  ["Mora denied that the port had closed.", "denied", "denied that the port had closed"],
  ["Mora denied reports that the port had closed.", "denied", "denied reports that the port had closed"],
  ["Mora said that the port had closed.", "said", "the port had closed"],
])("a denial is told with its verb: %s", (text, cue, told) => {
  const [first] = SAMPLE.statements;
  if (!first) throw new RangeError("No statement in the sample");
  const report = { ...SAMPLE, article: { ...SAMPLE.article, text } };
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const statement: Statement = {
    ...first,
    rule: "reported",
    cue: at(cue),
    content: at("the port had closed"),
  };
  expect(toldText(report, statement)).toBe(told);
});
