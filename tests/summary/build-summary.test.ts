import { expect, test } from "vitest";
import { reportOf, told } from "../events/report-of";

// Published on Wednesday, 14 June 2023.
const TEXT = [
  "Peru's President Ana Quispe will visit Chile on Monday, the Peruvian Foreign Ministry said.",
  "“We have much to talk about,” Quispe told reporters in Lima.",
  "Peru and Chile signed a border treaty in 1929. Last month Peru recalled its ambassador from Chile.",
  "Chile will hold an election this year.",
].join("\n");

test("what, who, where and when are those of the lead's event", () => {
  const { summary, events, article } = reportOf(TEXT);
  expect(summary.lead && article.text.slice(summary.lead.start, summary.lead.end)).toBe(TEXT.split("\n")[0]);
  expect(summary.what).toBe(events[0]?.id);
  expect(summary.who).toEqual(["official:ana-quispe"]);
  expect(summary.where).toEqual(["country:CL"]);
  expect(summary.when).toEqual({ from: "2023-06-19", to: "2023-06-19" });
});

test("the timeline runs from the oldest; a plan for this year lies ahead", () => {
  const { summary, events } = reportOf(TEXT);
  expect(summary.timeline.map((id) => events.filter((event) => event.id === id).map(told)[0])).toEqual([
    "agreement happened: PE, CL 1929-01-01..1929-12-31",
    "sanction happened: PE > CL 2023-05-01..2023-05-31",
    "politics planned: CL 2023-01-01..2023-12-31",
    "visit planned: ana-quispe > CL @CL 2023-06-19..2023-06-19",
  ]);
});

test("undated events come last", () => {
  const { summary, events } = reportOf(
    "Togo released two Beninese sailors.\nTogo and Benin signed a treaty in 2019.",
  );
  expect(summary.timeline.map((id) => events.find((event) => event.id === id)?.date?.from ?? null)).toEqual([
    "2019-01-01",
    null,
  ]);
});

test("every source is counted by its kind, once each in the list", () => {
  const { summary } = reportOf(TEXT);
  expect(summary.sourcing).toMatchObject({ institution: 1, person: 1 });
  expect(new Set(summary.sources).size).toBe(summary.sources.length);
});

test("nothing told is nothing stated", () => {
  const { summary } = reportOf("It rained.");
  expect(summary).toMatchObject({ what: null, who: [], where: [], when: null, sources: [], timeline: [] });
});
