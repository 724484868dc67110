// Pages that change while they are read, each as a kind of site does it.
import type { Page } from "puppeteer-core";
import {
  assert,
  type BrowserTest,
  type Context,
  inWorld,
  openPage,
  openPrepared,
  painted,
  popupStatus,
  sendEvent,
  until,
  wait,
  waitPainted,
} from "./context";

/** Notes what observes the page in our world, and what we send. */
const SPY = `(() => {
  const spy = (globalThis.spy = { observed: [], sent: [], left: 0 });
  const Plain = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Plain {
    observe(target, options) {
      spy.observed.push({ name: target.localName ?? target.nodeName, deep: options.subtree === true });
      super.observe(target, options);
    }
    disconnect() {
      spy.left++;
      super.disconnect();
    }
  };
  const send = api.runtime.sendMessage;
  api.runtime.sendMessage = (message, ...rest) => {
    spy.sent.push(message.call);
    return send.call(api.runtime, message, ...rest);
  };
  return true;
})()`;

type Spied = { observed: { name: string; deep: boolean }[]; sent: string[]; left: number };
const spied = (context: Context, page: Page) => inWorld(context, page, "globalThis.spy") as Promise<Spied>;
const words = async (page: Page) => (await painted(page)).map(({ text }) => text);
const says = async (page: Page, word: string) => (await words(page)).includes(word);
const waitFor = (page: Page, word: string, is = true) =>
  until(async () => (await says(page, word)) === is, 9000, `${is ? "" : "no "}${word}`);

export const tests: BrowserTest[] = [
  {
    name: "living: paragraphs that the site renders anew are painted anew",
    async run(context) {
      const page = await openPage(context, "/rerender");
      const before = await waitPainted(page);
      await sendEvent(page, "rerender");
      await until(async () => (await painted(page)).length === before.length, 5000, "the same highlights");
      assert.deepEqual(await painted(page), before);
    },
  },
  {
    name: "living: a root that is replaced as a whole is painted anew",
    async run(context) {
      const page = await openPage(context, "/rerender");
      const before = await waitPainted(page);
      await sendEvent(page, "replace");
      await until(async () => (await painted(page)).length === before.length, 5000, "the same highlights");
      assert.deepEqual(await painted(page), before);
    },
  },
  {
    name: "living: a component that gives its paragraphs new nodes keeps its highlights, without another analysis",
    async run(context) {
      const page = await openPrepared(context, "/made-of-components", SPY);
      const before = await waitPainted(page);
      const analyses = async () =>
        (await spied(context, page)).sent.filter((call) => call === "analyze").length;
      assert.equal(await analyses(), 1);
      await sendEvent(page, "keys");
      await until(async () => (await painted(page)).length === before.length, 5000, "the same highlights");
      assert.deepEqual(await painted(page), before);
      assert.equal(await analyses(), 1);
      // Where the words changed, the highlights of the old ones go and those of the new ones come.
      await sendEvent(page, "norway");
      await waitFor(page, "Norway");
      assert.ok(!(await words(page)).includes("Rangel"));
      await sendEvent(page, "norway");
      await waitFor(page, "Norway", false);
      await until(
        async () => (await painted(page)).length === before.length,
        5000,
        "the highlights of before",
      );
      assert.deepEqual(await painted(page), before);
    },
  },
  {
    name: "living: a counter that ticks inside the article costs no analysis and no painting",
    async run(context) {
      const page = await openPrepared(context, "/made-of-components", SPY);
      const before = await waitPainted(page);
      for (let i = 0; i < 20; i++) {
        await sendEvent(page, "tick");
        await wait(100);
      }
      const { sent, observed } = await spied(context, page);
      assert.deepEqual(
        sent.filter((call) => call === "analyze"),
        ["analyze"],
      );
      // Each painting observes the root anew.
      assert.ok(observed.filter(({ deep }) => deep).length <= 2, JSON.stringify(observed));
      assert.deepEqual(await painted(page), before);
    },
  },
  {
    name: "living: a paragraph that is added later is read and painted",
    async run(context) {
      const page = await openPage(context, "/rerender");
      await waitPainted(page);
      await sendEvent(page, "entry");
      await waitFor(page, "Norway");
    },
  },
  {
    name: "living: in-site navigation leads to the second article, to a page without one, and back",
    async run(context) {
      const page = await openPage(context, "/spa");
      await waitPainted(page);
      await sendEvent(page, "go", "/spa/grain");
      await waitFor(page, "Kenya");
      assert.ok(!(await says(page, "Portugal")));
      await sendEvent(page, "go", "/spa/home");
      await waitPainted(page, false);
      await sendEvent(page, "go", "/spa");
      await waitFor(page, "Portugal");
    },
  },
  {
    name: "living: a front page that turns into an article is read, once it is one",
    async run(context) {
      const page = await openPage(context, "/front");
      await wait(600);
      assert.equal((await painted(page)).length, 0);
      await sendEvent(page, "go", "/front/2025/03/17/portugal-and-morocco-agree-to-build-a-harbor");
      await waitFor(page, "Portugal");
    },
  },
  {
    name: "living: a navigation that nobody is told of shows in the article itself",
    async run(context) {
      const page = await openPage(context, "/silent");
      await waitPainted(page);
      await sendEvent(page, "go", "/silent/grain");
      await waitFor(page, "Kenya");
      assert.ok(!(await says(page, "Portugal")));
    },
  },
  {
    name: "living: text that a script brings after the load is read",
    async run(context) {
      const page = await openPage(context, "/late");
      await waitPainted(page);
    },
  },
  {
    name: "living: of an endless page the report stays with the article it is of",
    async run(context) {
      const page = await openPrepared(context, "/scroll", SPY);
      const before = await waitPainted(page);
      await sendEvent(page, "next");
      await wait(2500);
      assert.deepEqual(await painted(page), before);
      const state = await context.driven.stateOf(page);
      assert.match(state.status === "ready" ? (state.report.article.headline ?? "") : "", /Ferry Harbor/);
      assert.equal((await spied(context, page)).sent.filter((call) => call === "analyze").length, 1);
      await sendEvent(page, "entry");
      await waitFor(page, "Norway");
      assert.ok(!(await says(page, "Kenya")));
    },
  },
  {
    name: "living: new entries of a live blog get their highlights, in batches",
    async run(context) {
      const page = await openPrepared(context, "/live", SPY);
      await waitPainted(page);
      await sendEvent(page, "entry", "0");
      await waitFor(page, "Norway");
      await sendEvent(page, "burst");
      await waitFor(page, "Denmark");
      await wait(3500);
      const { sent } = await spied(context, page);
      const analyses = sent.filter((call) => call === "analyze").length;
      assert.ok(analyses <= 5, `${analyses} analyses of 41 entries`);
      assert.equal((await words(page)).filter((word) => word === "Denmark").length, 40);
    },
  },
  {
    name: "living: a live blog in a hidden tab is left alone, and read when it is seen again",
    async run(context) {
      const page = await openPrepared(context, "/live", SPY);
      await waitPainted(page);
      const front = await openPage(context, "/blank");
      await front.bringToFront();
      await until(async () => (await page.evaluate("document.visibilityState")) === "hidden", 3000, "hidden");
      await sendEvent(page, "entry", "1");
      await wait(2500);
      assert.ok(!(await says(page, "Iceland")));
      assert.equal((await spied(context, page)).sent.filter((call) => call === "analyze").length, 1);
      await page.bringToFront();
      await waitFor(page, "Iceland");
    },
  },
  {
    name: "living: a page that a translator writes over loses the highlights, and gets them back with its words",
    async run(context) {
      const page = await openPage(context, "/translated");
      const before = await waitPainted(page);
      await sendEvent(page, "translate");
      await waitPainted(page, false);
      const popup = await context.driven.popup(page);
      assert.equal(await popupStatus(popup), "unsupported-language");
      await popup.close();
      await page.bringToFront();
      await sendEvent(page, "original");
      await until(
        async () => (await painted(page)).length === before.length,
        9000,
        "the highlights of before",
      );
      assert.deepEqual(await painted(page), before);
    },
  },
  {
    name: "living: an article that an edit shortens stays one, though it would not be taken for one anew",
    async run(context) {
      const page = await openPage(context, "/edited-story");
      await waitFor(page, "Rangel");
      await sendEvent(page, "edit");
      await waitFor(page, "Rangel", false);
      await wait(1000);
      const state = await context.driven.stateOf(page);
      assert.equal(state.status, "ready");
      assert.ok(await says(page, "Switzerland"));
    },
  },
  {
    name: "living: a dark mode that writes on every element, and a checker that wraps every word, change no highlight",
    async run(context) {
      const page = await openPrepared(context, "/translated", SPY);
      const before = await waitPainted(page);
      await sendEvent(page, "darken");
      await wait(700);
      assert.deepEqual(await painted(page), before);
      await sendEvent(page, "wrap");
      // A highlight of two words has a range in each of the elements.
      const letters = (all: typeof before) => all.map(({ text }) => text.replaceAll(" ", "")).join("");
      await until(async () => letters(await painted(page)) === letters(before), 6000, "the same words");
      assert.equal((await spied(context, page)).sent.filter((call) => call === "analyze").length, 1);
    },
  },
  {
    name: "living: words in the slots of a shadow root are read, painted and followed",
    async run(context) {
      const page = await openPage(context, "/slots");
      assert.ok((await waitPainted(page)).length > 10);
      await sendEvent(page, "entry");
      await waitFor(page, "Norway");
    },
  },
  {
    name: "living: words in shadow roots within a shadow root are read, painted, followed, and left as they were",
    async run(context) {
      const page = await openPage(context, "/all-in-shadow-roots");
      const inner = `[...document.querySelector("news-story").shadowRoot.querySelectorAll("news-paragraph")].map(({ shadowRoot }) => shadowRoot)`;
      const before = await page.evaluate(`${inner}.map((root) => root.innerHTML)`);
      assert.ok((await waitPainted(page)).length > 10);
      assert.deepEqual(await page.evaluate(`${inner}.map((root) => root.innerHTML)`), before);
      // Each root that carries words has the sheet.
      assert.deepEqual(
        await page.evaluate(`${inner}.map((root) => root.adoptedStyleSheets.length)`),
        [1, 1, 1, 1, 1],
      );
      await sendEvent(page, "entry");
      await waitFor(page, "Norway");
      await context.driven.askReader(await context.driven.tabOf(page), { call: "leave" });
      await waitPainted(page, false);
      assert.deepEqual(
        await page.evaluate(`${inner}.map((root) => root.adoptedStyleSheets.length)`),
        [0, 0, 0, 0, 0],
      );
    },
  },
  {
    name: "living: nothing but the article's root is observed, and nothing at all after the end",
    async run(context) {
      const page = await openPrepared(context, "/scroll", SPY);
      await waitPainted(page);
      await sendEvent(page, "noise");
      await wait(2000);
      const { observed, sent } = await spied(context, page);
      assert.deepEqual(
        observed.filter(({ deep }) => deep).map(({ name }) => name),
        observed.filter(({ deep }) => deep).map(() => "div"),
        "the body of the article alone is observed as a whole",
      );
      assert.ok(observed.every(({ name }) => ["div", "article", "main", "body", "html"].includes(name)));
      assert.deepEqual(
        sent.filter((call) => call !== "icon"),
        ["analyze"],
      );
      await context.driven.askReader(await context.driven.tabOf(page), { call: "leave" });
      const after = await spied(context, page);
      await sendEvent(page, "entry");
      await wait(800);
      assert.deepEqual(await spied(context, page), after);
      assert.equal((await painted(page)).length, 0);
    },
  },
];
