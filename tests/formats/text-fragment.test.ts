import { expect, test } from "vitest";
import { textFragmentLink } from "../../lib/formats/text-fragment";
import type { Report } from "../../lib/model/report";
import { at, SAMPLE } from "./sample-report";

const LONG = `The talks ${"went on and on, said aides, and ".repeat(9)}ended.`;
const PARAGRAPHS = [
  "Nobody came. The ferry-line, “Ø & Co”, stopped (for now).",
  "It will sail again, Lund said. Nobody came. Then it rained.",
  "Nobody came.",
  LONG,
];
const text = PARAGRAPHS.join("\n");
const report = (url: string | null, headline: string | null = null): Report => {
  let end = -1;
  const paragraphs = PARAGRAPHS.map((words) => {
    const start = end + 1;
    end = start + words.length;
    return { start, end, role: "other" as const };
  });
  return {
    ...SAMPLE,
    page: { ...SAMPLE.page, url },
    article: { ...SAMPLE.article, headline, text, paragraphs },
  };
};
const spanOf = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const link = (words: string, from = 0, headline: string | null = null) =>
  textFragmentLink(report("https://n.example/a", headline), spanOf(words, from))?.split("#:~:text=")[1];

test.each([
  ["It will sail again, Lund said.", 0, "It%20will%20sail%20again%2C%20Lund%20said."],
  [
    "The ferry-line, “Ø & Co”, stopped (for now).",
    0,
    "The%20ferry%2Dline%2C%20%E2%80%9C%C3%98%20%26%20Co%E2%80%9D%2C%20stopped%20%28for%20now%29.",
  ],
  // The first of three is the one that a browser finds.
  ["Nobody came.", 0, "Nobody%20came."],
  ["Nobody came.", 20, "again%2C%20Lund%20said.-,Nobody%20came."],
  // It is a paragraph: only the one before tells which.
  ["Nobody came.", 100, "Then%20it%20rained.-,Nobody%20came."],
  [LONG, 0, "The%20talks%20went,aides%2C%20and%20ended."],
  // Over two paragraphs no words are found as a whole.
  ["Then it rained.\nNobody came.", 0, "Then%20it%20rained.,Nobody%20came."],
])("%s", (words, from, directive) => {
  expect(link(words, from)).toBe(directive);
});

test("the headline is searched before the text", () => {
  expect(link("It will sail again, Lund said.", 0, "Ferry: it will sail again, Lund said. Soon")).toBe(
    "It%20will%20sail%20again%2C%20Lund%20said.,-Nobody%20came.%20Then",
  );
});

test.each([
  ["https://n.example/a?b=1#part", "https://n.example/a?b=1#part:~:text=Then%20it%20rained."],
  ["https://n.example/a#:~:text=old", "https://n.example/a#:~:text=Then%20it%20rained."],
  ["https://n.example/a#p:~:text=old", "https://n.example/a#p:~:text=Then%20it%20rained."],
  ["file:///a.html", null],
  [null, null],
])("%s", (url, expected) => {
  expect(textFragmentLink(report(url), spanOf("Then it rained."))).toBe(expected);
});

test("every span of the sample has a link that reads back as its words", () => {
  for (const words of ["Fiji", "she said", "Tonga 🇹🇴 from Monday", 'the best\tof all, "really"'])
    expect(decodeURIComponent(textFragmentLink(SAMPLE, at(words)) ?? "")).toContain(words.replace("\t", " "));
});
