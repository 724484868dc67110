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
