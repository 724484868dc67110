import { expect, test } from "vitest";
import { timelineView } from "../../lib/formats/timeline-view";
import type { NewsEvent } from "../../lib/model/report";
import type { Texts } from "../../lib/model/texts";
import { SAMPLE } from "./sample-report";

const TEXTS: Texts = { text: (key) => key, language: "en-US", direction: "ltr" };
const [visit, attack] = SAMPLE.events as [NewsEvent, NewsEvent];

test("events of one date stand together, before and after the article's day", () => {
  const dated = (id: string, from: string, status: NewsEvent["status"]): NewsEvent => ({
    ...visit,
    id,
    status,
    date: { start: 0, end: 1, from, to: from, precision: "day" },
  });
  const events = [
    dated("a", "2024-05-02", "happened"),
    { ...dated("b", "2024-05-02", "denied"), type: "call" as const },
    // The day of the article itself is no future.
    dated("c", "2024-05-17", "ongoing"),
    dated("d", "2024-05-20", "planned"),
    attack,
  ];
  const summary = { ...SAMPLE.summary, timeline: events.map(({ id }) => id) };
  const groups = timelineView({ ...SAMPLE, events, summary }, TEXTS);
  expect(groups.map(({ when, time, rows }) => [when, time, rows.map(({ status }) => status)])).toEqual([
    ["May 2, 2024", "before", ["happened", "denied"]],
    ["May 17, 2024", "before", ["ongoing"]],
    ["May 20, 2024", "after", ["planned"]],
    [null, "undated", ["happened"]],
  ]);
  expect(groups[3]?.rows[0]).toMatchObject({ when: "noDate", words: "Tonga → Fiji" });
});

test("an article without a date has no future", () => {
  const report = { ...SAMPLE, page: { ...SAMPLE.page, published: null } };
  expect(timelineView(report, TEXTS)[0]?.time).toBe("before");
});
