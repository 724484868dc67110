// Pages that meddle: with the registry of highlights, with names of ours, with messages.
import {
  assert,
  type BrowserTest,
  openPage,
  painted,
  popupStatus,
  textOf,
  until,
  wait,
  waitPainted,
} from "./context";

export const tests: BrowserTest[] = [
  {
    name: "a page that clears the registry, and one that takes names of ours, loses or keeps only its own",
    async run(context) {
      const page = await openPage(context, "/harbor");
      const before = await waitPainted(page);
      const tab = await context.driven.tabOf(page);
      await page.evaluate("CSS.highlights.clear()");
      assert.equal((await painted(page)).length, 0);
      // Painted anew as soon as something is asked for; the cards and the lines of the popup go on meanwhile.
      assert.equal(await context.driven.askReader(tab, { call: "step", by: 1 }), true);
      await context.driven.askReader(tab, { call: "highlights", mode: "calm" });
      assert.deepEqual(
        (await painted(page)).filter(({ look }) => look !== "current"),
        before,
      );
      await page.evaluate(`{
        const range = document.createRange();
        range.selectNodeContents(document.querySelector("p"));
        CSS.highlights.set("lede-official-light", new Highlight(range));
        CSS.highlights.set("page-own", new Highlight(range));
      }`);
      await context.driven.askReader(tab, { call: "highlights", mode: "calm" });
      assert.deepEqual(
        (await painted(page)).filter(({ look }) => look !== "current"),
        before,
      );
      await context.driven.askReader(tab, { call: "leave" });
      assert.deepEqual(await page.evaluate("[...CSS.highlights].map(([name]) => name)"), ["page-own"]);
    },
  },
  {
    name: "markup in the words of an article stays words, on the page, in the popup and in the report",
    async run(context) {
      const page = await openPage(context, "/markup");
      await waitPainted(page);
      const popup = await context.driven.popup(page);
      await popup.waitForSelector(".summary");
      assert.match(await textOf(popup), /<img src=x onerror=/);
      const report = await context.driven.extensionPage(
        `report.html?tab=${await context.driven.tabOf(page)}`,
      );
      await report.waitForSelector("mark.country");
      for (const view of [page, popup, report]) {
        assert.equal(await view.evaluate("typeof globalThis.pwned"), "undefined");
        assert.equal(await view.evaluate('document.querySelectorAll("img, main script").length'), 0);
      }
    },
  },
  {
    name: "messages that a page forges do nothing",
    async run(context) {
      const page = await openPage(context, "/harbor");
      const before = await waitPainted(page);
      await page.evaluate(`{
        const calls = ["leave", "force", "highlights", "step", "show", "state", "wake", "card", "analyze"];
        for (const to of ["reader", "background"])
          for (const call of calls) {
            const message = { to, call, mode: "none", by: 1, target: { where: "text", start: 0, end: 4 } };
            postMessage(message, "*");
            for (const target of [window, document, document.documentElement])
              target.dispatchEvent(new CustomEvent(call, { detail: message, bubbles: true }));
            try { chrome.runtime.sendMessage(message).catch(() => {}); } catch {}
          }
        // What is done in answer to the pointer and the keys is asked for by trusted events alone.
        document.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
      }`);
      await new Promise((resolve) => setTimeout(resolve, 600));
      assert.deepEqual(await painted(page), before);
      assert.equal(await page.evaluate('document.querySelectorAll("lede-card").length'), 0);
      // Two scripts of two worlds: the page sees no name of ours.
      assert.equal(
        await page.evaluate('String(typeof globalThis.lede + typeof globalThis[Symbol.for("lede")])'),
        "undefinedundefined",
      );
    },
  },
  {
    name: "hostile: a page that overrides everything a script may use is read all the same",
    async run(context) {
      const page = await openPage(context, "/overrides");
      const names = `(() => { const names = []; let i = 0; for (const [name] of real.highlights) names[i++] = name; return names.join(" "); })()`;
      await until(
        async () => String(await page.evaluate(names)).includes("lede-official"),
        8000,
        "highlights",
      );
      assert.equal(await popupStatus(await context.driven.popup(page)), null);
    },
  },
  {
    name: "hostile: names that hide what a form or the document has",
    async run(context) {
      const page = await openPage(context, "/clobbered");
      await waitPainted(page);
      assert.equal(await popupStatus(await context.driven.popup(page)), null);
    },
  },
  ...["/deep-nest", "/many-nodes", "/odd-words", "/frames-in-frames"].map(
    (path): BrowserTest => ({
      name: `hostile: ${path} is read`,
      async run(context) {
        const page = await openPage(context, path);
        const marks = await waitPainted(page);
        assert.ok(marks.some(({ text }) => text === "Portugal"));
        assert.equal(await popupStatus(await context.driven.popup(page)), null);
      },
    }),
  ),
  {
    name: "hostile: a page that never rests is looked at ever less, and answers all the while",
    async run(context) {
      const page = await openPage(context, "/restless");
      await waitPainted(page);
      await wait(4000);
      assert.ok(Number(await page.evaluate("turns")) > 100, "the page goes on");
      // A machine that builds and tests at once holds a page up by itself.
      assert.ok(Number(await page.evaluate("longest")) < 1000, String(await page.evaluate("longest")));
      await context.driven.askReader(await context.driven.tabOf(page), { call: "leave" });
      assert.equal((await painted(page)).length, 0);
    },
  },
  {
    name: "hostile: a card that the page takes out comes again, and leaves nothing behind",
    async run(context) {
      const page = await openPage(context, "/harbor");
      await waitPainted(page);
      await page.evaluate(`new MutationObserver(() => {
        for (const each of document.querySelectorAll("lede-card")) if (globalThis.remove) each.remove();
      }).observe(document.documentElement, { childList: true })`);
      const tab = await context.driven.tabOf(page);
      await page.bringToFront();
      await context.driven.askReader(tab, { call: "step", by: 1 });
      const cards = () => page.evaluate('document.querySelectorAll("lede-card").length');
      await page.evaluate("globalThis.remove = true");
      await page.keyboard.press("Enter");
      await wait(800);
      assert.equal(await cards(), 0);
      await page.keyboard.press("Escape");
      await page.evaluate("globalThis.remove = false");
      await context.driven.askReader(tab, { call: "step", by: 1 });
      await page.keyboard.press("Enter");
      await until(async () => (await cards()) === 1, 4000, "the card");
      await page.keyboard.press("Escape");
      await until(async () => (await cards()) === 0, 2000, "no card");
    },
  },
];
