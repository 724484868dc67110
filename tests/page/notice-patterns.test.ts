// Every row of the table runs on its own two examples, and reports that only mention such things stay whole.
import { describe, expect, test } from "vitest";
import { NOTICE_PATTERNS } from "../../lib/knowledge/notice-patterns";
import { fillPattern } from "../../lib/page/fill-pattern";
import { findNotices, noticeOf } from "../../lib/page/find-notices";

const ROWS = Object.entries(NOTICE_PATTERNS).flatMap(([kind, rows]) =>
  rows.map((row) => [row.yes, { ...row, kind }] as const),
);
test.each(ROWS)("%s", (yes, row) => {
  const pattern = fillPattern(row.pattern);
  expect(pattern.test(yes)).toBe(true);
  expect(noticeOf(yes, true)).toMatchObject({ kind: row.kind });
  expect(pattern.test(row.no)).toBe(false);
  expect(noticeOf(row.no, true)).toBeNull();
});

describe("a report stays whole", () => {
  test.each([
    "The charity asked its members to donate blankets before the winter, a spokeswoman said.",
    "Subscribers to the state broadcaster's newsletter learned of the coup two hours late.",
    "“Support our soldiers,” the president told the crowd in Tamale, “and they will support you.”",
    "The two ministers read more into the letter than it said, according to the embassy in Lima.",
    "Follow-up talks on the border will be held in Windhoek in May.",
    "“Dear readers,” began the editorial that brought down the cabinet of Prime Minister Ilse Tamm.",
    "The photo by the court's own artist was shared by both campaigns.",
    "The union is funded by its members, and it depends on their support.",
    "Share your grief, the bishop told mourners in Cebu, and it halves.",
    "By Tuesday evening the harbor was open again.",
  ])("%s", (text) => expect(findNotices(["One.", "Two.", "Three.", "Four.", text, "Six."])[4]).toBeNull());
});

test("an appeal runs from its opening words to its last button, and is one notice", () => {
  const lines = [
    "The envoy left Gaborone on Sunday, the ministry said.",
    "Before you go",
    "We report from eleven countries, and we answer to nobody but you.",
    "Your support keeps our newsroom open. Give from just $3.",
    "No thanks",
    "The next round is planned for July.",
  ];
  const kinds = findNotices(lines).map((finding) => finding?.kind ?? null);
  expect(kinds).toEqual([null, "appeal", "appeal", "appeal", "appeal", null]);
});

test("words that open like an appeal but ask for nothing are the report's", () => {
  const lines = [
    "A message from the general was read out at noon.",
    "We shall return, it said.",
    "Nobody did.",
  ];
  expect(findNotices(lines)).toEqual([null, null, null]);
});

test.each([
  ["Lena Moss", "Lena Moss covers the coast of West Africa.", "credit"],
  ["", "Karim Vale is a freelance reporter based in Tunis.", "credit"],
])("a line about the author ends the text: %s", (author, line, kind) => {
  const lines = ["One.", "Two.", "Three.", "Four.", "Five.", line];
  expect(findNotices(lines, author ? [author] : []).at(-1)).toMatchObject({ kind });
});
