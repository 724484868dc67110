// The reader's word, from the change to the report.
import { expect, test } from "vitest";
import { analyze } from "../../lib/analyze";
import type { Correction, Corrections } from "../../lib/model/corrections";
import type { Report } from "../../lib/model/report";

const TEXT = [
  "Norwegian Foreign Minister Sigrun Aasland met Ghanaian Trade Minister Kofi Mensah-Boateng in Accra on Friday.",
  "Aasland said that Norway would buy more cocoa. Mensah-Boateng thanked Norway.",
].join("\n");

function report(...corrections: Correction[]): Report {
  return reportWith({ corrections, watchlist: [] });
}

function reportWith(corrections: Corrections): Report {
  const cut = TEXT.indexOf("\n");
  return analyze({
    page: {
      url: "https://news.example/cocoa",
      title: "Cocoa",
      site: null,
      byline: [],
      published: "2024-05-17T09:00:00Z",
      modified: null,
      language: "en",
    },
    article: {
      detected: true,
      reason: null,
      headline: "Aasland visits Ghana",
      text: TEXT,
      paragraphs: [
        { start: 0, end: cut, role: "other" },
        { start: cut + 1, end: TEXT.length, role: "other" },
      ],
      notices: [],
      partial: false,
      live: false,
      words: 30,
      minutes: 1,
      unseen: [],
    },
    corrections,
  });
}

const names = ({ officials }: Report) => officials.map(({ name }) => name);
const codes = ({ countries }: Report) => countries.map(({ code }) => code);

test("without corrections both ministers and both countries are there", () => {
  expect(names(report())).toEqual(["Sigrun Aasland", "Kofi Mensah-Boateng"]);
  expect(codes(report())).toEqual(expect.arrayContaining(["NO", "GH"]));
});

test.each<[Correction["kind"], Correction, string[]]>([
  ["not-an-official", { kind: "not-an-official", name: "Sigrun Aasland" }, ["Kofi Mensah-Boateng"]],
  ["hide", { kind: "hide", name: "Sigrun Aasland" }, ["Kofi Mensah-Boateng"]],
  [
    "same-as",
    { kind: "same-as", name: "Sigrun Aasland", as: "Kofi Mensah-Boateng" },
    ["Kofi Mensah-Boateng"],
  ],
])("%s takes the official away, in the headline too", (kind, correction, left) => {
  const corrected = report(correction);
  expect(names(corrected)).toEqual(left);
  const marked = corrected.headlineMentions.filter((mention) => mention.kind === "official");
  expect(marked.length).toBe(kind === "same-as" ? marked.length : 0);
});

test("an official of the reader's own has the office and country that the reader gave", () => {
  const corrected = report({ kind: "official", name: "Sigrun Aasland", title: "envoy", country: "IS" });
  expect(corrected.officials.find(({ name }) => name === "Sigrun Aasland")).toMatchObject({
    title: "envoy",
    country: "IS",
    rule: "correction",
  });
});

test("a hidden country is gone, with its people", () => {
  expect(codes(report({ kind: "hide", name: "Norway" }))).not.toContain("NO");
});

test("words are another country, or none", () => {
  expect(codes(report({ kind: "country", words: "Norway", code: "IS" }))).toContain("IS");
  const without = report({ kind: "country", words: "Norway", code: null });
  expect(without.mentions.some(({ kind, text }) => kind === "country" && text === "Norway")).toBe(false);
});
