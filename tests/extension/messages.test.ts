// Every kind of message, as it is and garbled: what is not of its shape reaches no handler.
import { expect, test } from "vitest";
import { type FakeExtension, fakeExtension } from "./fake-extension";

const PAGE = {
  url: null,
  title: "T",
  site: null,
  byline: ["A"],
  published: null,
  modified: null,
  language: "en",
};
const ARTICLE = {
  detected: true,
  reason: null,
  headline: "H",
  text: "One.\nTwo.",
  paragraphs: [
    { start: 0, end: 4, role: "other" },
    { start: 5, end: 9, role: "other" },
  ],
  notices: [{ kind: "other", text: "Advert", reason: "says so" }],
  partial: false,
  live: false,
  unseen: [],
  words: 2,
  minutes: 1,
};
const NAME = "Tove Lindqvist";
const polluted = JSON.parse('{"__proto__": {"polluted": true}, "text": "x"}');

type Case = { good: object[]; bad: object[] };
const BACKGROUND: Record<string, Case> = {
  wake: { good: [{}, { more: 1 }], bad: [] },
  card: { good: [{}], bad: [] },
  tools: { good: [{}], bad: [] },
  icon: {
    good: [{ state: "read" }, { state: "off" }],
    bad: [{}, { state: "loud" }, { state: ["read"] }, { state: null }],
  },
  analyze: {
    good: [{ page: PAGE, article: ARTICLE }],
    bad: [
      {},
      { page: PAGE },
      { page: null, article: ARTICLE },
      { page: { ...PAGE, byline: "A" }, article: ARTICLE },
      { page: { ...PAGE, language: 3 }, article: ARTICLE },
      { page: PAGE, article: polluted },
      { page: PAGE, article: { ...ARTICLE, text: 7 } },
      { page: PAGE, article: { ...ARTICLE, text: "x".repeat(2_000_001) } },
      { page: PAGE, article: { ...ARTICLE, paragraphs: {} } },
      { page: PAGE, article: { ...ARTICLE, paragraphs: [{ start: 0, end: 99, role: "other" }] } },
      { page: PAGE, article: { ...ARTICLE, paragraphs: [{ start: -1, end: 4, role: "other" }] } },
      { page: PAGE, article: { ...ARTICLE, paragraphs: [{ start: Number.NaN, end: 4, role: "other" }] } },
      { page: PAGE, article: { ...ARTICLE, paragraphs: [...ARTICLE.paragraphs].reverse() } },
      { page: PAGE, article: { ...ARTICLE, notices: [null] } },
      { page: PAGE, article: { ...ARTICLE, unseen: [{}] } },
    ],
  },
  correct: {
    good: [
      { change: { do: "correct", correction: { kind: "hide", name: NAME } } },
      { change: { do: "undo", correction: { kind: "hide", name: NAME } }, tabId: 4 },
      { change: { do: "watch", name: NAME }, tabId: null },
      { change: { do: "merge", corrections: { corrections: [], watchlist: [] } } },
    ],
    bad: [
      {},
      { change: null },
      { change: { do: "drop" } },
      { change: { do: "__proto__" } },
      { change: { do: "correct" } },
      { change: { do: "correct", correction: { kind: "hide", name: "" } } },
      { change: { do: "correct", correction: { kind: "hide", name: { length: 3 } } } },
      { change: { do: "correct", correction: { kind: "__proto__", name: NAME } } },
      { change: { do: "watch", name: ["a"] } },
      { change: { do: "merge", corrections: polluted } },
      { change: { do: "watch", name: NAME }, tabId: "4" },
    ],
  },
};
const READER: Record<string, Case> = {
  state: { good: [{}], bad: [] },
  force: { good: [{}], bad: [] },
  again: { good: [{}], bad: [] },
  leave: { good: [{}], bad: [] },
  show: {
    good: [
      { target: { where: "text", start: 0, end: 4 } },
      { target: { where: "headline", start: 2, end: 4 } },
    ],
    bad: [
      {},
      { target: null },
      { target: "text" },
      { target: { where: "page", start: 0, end: 4 } },
      { target: { where: "text", start: "0", end: 4 } },
      { target: { where: "text", start: 0, end: Number.POSITIVE_INFINITY } },
    ],
  },
  highlights: { good: [{ mode: null }, { mode: "all" }], bad: [{}, { mode: "loud" }, { mode: ["all"] }] },
  step: { good: [{ by: 1 }, { by: -1 }], bad: [{}, { by: 0 }, { by: "1" }, { by: 1e9 }] },
};

/** Answers every call with what it was asked. */
async function listen(to: "background" | "reader"): Promise<FakeExtension> {
  const extension = fakeExtension();
  const messages = await import("../../lib/browser/messages");
  const { BACKGROUND_SHAPES } = await import("../../lib/browser/message-shapes");
  const cases = to === "reader" ? READER : BACKGROUND;
  const handlers = Object.fromEntries(
    Object.keys(cases).map((call) => [call, async () => `answered ${call}`]),
  );
  if (to === "reader") messages.answerAsReader(handlers as never);
  else messages.answerAsBackground(handlers as never, BACKGROUND_SHAPES);
  return extension;
}

const rows = (["background", "reader"] as const).flatMap((to) =>
  Object.entries(to === "reader" ? READER : BACKGROUND).map(([call, { good, bad }]) => ({
    to,
    call,
    good,
    bad,
  })),
);

test.each(rows)("$to: $call", async ({ to, call, good, bad }) => {
  const { deliver } = await listen(to);
  for (const ask of good)
    expect(await deliver({ to, call, ...ask }), JSON.stringify(ask)).toBe(`answered ${call}`);
  for (const ask of bad)
    expect(await deliver({ to, call, ...ask }), JSON.stringify(ask)).toBe("not answered");
  // From somebody else, or to somebody else.
  const [ask] = good;
  expect(await deliver({ to, call, ...ask }, { id: "another" })).toBe("not answered");
  expect(await deliver({ to, call, ...ask }, {})).toBe("not answered");
  expect(await deliver({ to: to === "reader" ? "background" : "reader", call, ...ask })).toBe("not answered");
});

test.each([
  [null],
  [undefined],
  [7],
  ["leave"],
  [[]],
  [{}],
  [{ to: "reader" }],
  [{ to: "reader", call: null }],
  [{ to: "reader", call: ["leave"] }],
  [{ to: "reader", call: "constructor" }],
  [{ to: "reader", call: "toString" }],
  [{ to: "reader", call: "__proto__" }],
  [{ to: ["reader"], call: "leave" }],
  [{ to: "background", call: "hasOwnProperty" }],
])("%j reaches nobody", async (message) => {
  for (const to of ["background", "reader"] as const) {
    const { deliver } = await listen(to);
    expect(await deliver(message)).toBe("not answered");
  }
  expect("polluted" in {}).toBe(false);
});
