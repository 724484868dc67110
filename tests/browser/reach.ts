// Fingers, keys, the reader's own colors and a screen reader's tree.
import type { Page } from "puppeteer-core";
import { assert, type BrowserTest, type Context, openPage, waitPainted } from "./context";

export const tests: BrowserTest[] = [
  {
    name: "under a finger nothing to press in popup and options is smaller than 44 px",
    // The protocol of Firefox sets no pointer.
    only: "chromium",
    async run(context) {
      const popup = await popupOf(context);
      const options = await context.driven.extensionPage("options.html");
      await options.waitForSelector("h1");
      for (const page of [popup, options]) {
        await page.setViewport({ width: 400, height: 700, hasTouch: true, isMobile: true });
        await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
        assert.equal(await page.evaluate("matchMedia('(pointer: coarse)').matches"), true);
        const small =
          await page.evaluate(`[...document.querySelectorAll("button, select, summary, input:not([hidden])")]
          .map((each) => (/radio|checkbox/.test(each.type) ? each.closest("label") : each))
          .map((each) => ({ each, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width && (box.height < 43.5 || box.width < 43.5))
          .map(({ each, box }) => each.className + " " + each.textContent.slice(0, 20) + " " + box.width + " × " + box.height)`);
        assert.deepEqual(small, []);
      }
    },
  },
  {
    name: "by Tab alone every control of the popup is reached, and Esc closes its menu",
    async run(context) {
      const popup = await popupOf(context);
      await popup.bringToFront();
      const all = Number(
        await popup.evaluate(
          `[...document.querySelectorAll("button, select, summary, input:checked")].filter((each) => each.checkVisibility()).length`,
        ),
      );
      await popup.evaluate("globalThis.reached = new Set()");
      let opened = false;
      for (let presses = 0; presses < all + 12; presses++) {
        await popup.keyboard.press("Tab");
        const isRowMenu = await popup.evaluate(
          "(reached.add(document.activeElement), document.activeElement === document.querySelector('.row.official .more'))",
        );
        // At once: after the last control Tab goes on into Firefox's own toolbar, from where no script gets the keys back.
        if (!isRowMenu || opened) continue;
        opened = true;
        await popup.keyboard.press("Enter");
        await popup.waitForSelector(".correct-menu:popover-open");
        await popup.keyboard.press("Escape");
        assert.equal(await popup.evaluate('Boolean(document.querySelector(":popover-open"))'), false);
        assert.equal(await popup.evaluate("document.activeElement.className"), "more");
      }
      assert.ok(opened, "the menu of a row was reached");
      const missed = await popup.evaluate(
        `[...document.querySelectorAll("button, select, summary, input:checked")].filter((each) => each.checkVisibility() && !reached.has(each)).map((each) => each.className + " " + each.textContent)`,
      );
      assert.deepEqual(missed, []);
    },
  },
  {
    name: "the tree that a screen reader gets: headings, the map with its words, names of all buttons",
    only: "chromium",
    async run(context) {
      const popup = await popupOf(context);
      const tree = await popup.accessibility.snapshot({ interestingOnly: false });
      const nodes: { role: string; name?: string; description?: string }[] = [];
      const walk = (node: typeof tree) => {
        if (!node) return;
        nodes.push(node);
        for (const child of node.children ?? []) walk(child);
      };
      walk(tree);
      const names = (role: string) =>
        nodes.filter((node) => node.role === role).map(({ name }) => name ?? "");
      for (const heading of ["Officials", "Countries", "Who said what", "Timeline"])
        assert.ok(names("heading").includes(heading), heading);
      const map = nodes.find(({ name }) => name === "Map of the countries");
      assert.match(map?.description ?? "", /North Korea · \d+, /);
      assert.deepEqual(
        names("button").filter((name) => !name.trim()),
        [],
      );
      assert.ok(nodes.some(({ role }) => role === "main"));
    },
  },
  {
    name: "in the reader's own colors events, dots and marks still differ",
    only: "chromium",
    async run(context) {
      const popup = await popupOf(context);
      const session = await popup.createCDPSession();
      await session.send("Emulation.setEmulatedMedia", {
        features: [{ name: "forced-colors", value: "active" }],
      });
      assert.equal(await popup.evaluate("matchMedia('(forced-colors: active)').matches"), true);
      const fills = await popup.evaluate(`["land", "dot", "shape .full"].map((name) => {
        const each = document.querySelector("." + name);
        return each && getComputedStyle(each).fill;
      })`);
      const [land, dot, full] = fills as (string | null)[];
      assert.notEqual(land, dot);
      const shape = await popup.evaluate("getComputedStyle(document.querySelector('.shape')).fill");
      assert.notEqual(full, shape);
    },
  },
];

async function popupOf(context: Context): Promise<Page> {
  const page = await openPage(context, "/seed");
  await waitPainted(page);
  const popup = await context.driven.popup(page);
  await popup.waitForSelector(".summary");
  return popup;
}
