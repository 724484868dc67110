import { expect, test } from "vitest";
import { dayInWords, rangeInWords } from "../../lib/formats/date-words";

test.each([
  // The day as the page gives it, wherever its reader is.
  ["2025-10-25T23:50:00-09:00", "en-GB", "25 October 2025"],
  ["2025-10-25", "fr", "25 octobre 2025"],
  ["soon", "en", "soon"],
])("%s in %s", (iso, language, words) => {
  expect(dayInWords(iso, language)).toBe(words);
});

test.each([
  ["2025-09-01", "2025-09-30", "month", "September 2025"],
  ["2019-01-01", "2019-12-31", "year", "2019"],
  ["2025-10-26", "2025-10-26", "day", "26 October 2025"],
  ["2025-10-26", null, "day", "26 October 2025 –"],
  [null, null, "vague", null],
] as const)("%s to %s by %s", (from, to, precision, words) => {
  expect(rangeInWords({ from, to }, precision, "en-GB")).toBe(words);
});
