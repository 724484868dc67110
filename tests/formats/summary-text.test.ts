import { expect, test } from "vitest";
import { dateText } from "../../lib/formats/date-text";
import { ENGLISH } from "../../lib/formats/labels";
import { summaryText } from "../../lib/formats/summary-text";
import { SAMPLE } from "./sample-report";

test("the summary as plain text, one item a line", () => {
  expect(summaryText(SAMPLE).split("\n")).toEqual([
    "# Fiji’s minister: 'yes' to *Tonga*",
    "The Suva Post · 17 May 2024 · 1 min",
    "",
    "LEAD",
    "Fiji’s Foreign Minister Ana *Vula* Koroi will visit Tonga 🇹🇴 from Monday, the ministry said.",
    "",
    "WHO",
    "Ana *Vula* Koroi, Foreign Minister, Fiji",
    "WHAT",
    "Visit, planned",
    "WHERE",
    "Tonga",
    "WHEN",
    "20–22 May 2024",
    "SOURCES",
    "Ana *Vula* Koroi, two aides",
    "",
    "OFFICIALS",
    "Fiji: Ana *Vula* Koroi, Foreign Minister (1, known, as of 5 January 2024)",
    "",
    "COUNTRIES",
    "Tonga (3), Fiji (2), Samoa (place)",
    "",
    "WHO SAID WHAT",
    'Ana *Vula* Koroi: =SUM(A1) was “the best\tof all, "really"”',
    "",
    "TIMELINE",
    "20–22 May 2024: Visit, Ana *Vula* Koroi to Tonga, planned",
    "No date: Attack, Tonga against Fiji, happened",
    "",
    "CONTEXT",
    "- The trip comes as <b>Samoa</b> votes.",
    "",
    "BACKGROUND",
    "1. Tonga and Fiji fought in 1830.",
    "",
    "PUBLISHER'S MESSAGE (appeal)",
    "Dear readers,",
    "Give *now*.",
  ]);
});

test("what the article does not state is said to be so", () => {
  const summary = { ...SAMPLE.summary, what: null, who: [], where: [], when: null, sources: [] };
  const text = summaryText({ ...SAMPLE, summary });
  expect(text.match(/Not stated/g)).toHaveLength(5);
});

test.each([
  ["2025-10-26", "2025-10-28", "26–28 October 2025"],
  ["2025-10-26", "2025-10-26", "26 October 2025"],
  ["2025-02-27", "2025-03-02", "27 February – 2 March 2025"],
  ["2024-12-30", "2025-01-02", "30 December 2024 – 2 January 2025"],
  ["2025-09-01", "2025-09-30", "September 2025"],
  ["2019-01-01", "2019-12-31", "2019"],
  ["1970-01-01", "1979-12-31", "1970–1979"],
  ["2017-01-01", null, "since 1 January 2017"],
  [null, "2025-04-30", "until 30 April 2025"],
  [null, null, null],
])("%s to %s is %s", (from, to, text) => {
  expect(dateText({ from, to }, ENGLISH)).toBe(text);
});
