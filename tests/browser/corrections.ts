// The reader corrects, and it stays corrected.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import {
  assert,
  type BrowserTest,
  type Context,
  openPage,
  painted,
  textOf,
  until,
  waitPainted,
} from "./context";

const NAME = "Paulo Rangel";

const hasMark = async (page: Page, words: string, look = "official") =>
  (await painted(page)).some(({ text, look: each }) => each === look && text.includes(words));

/** Opens the menu of a row and chooses an entry, as the keyboard does. */
async function choose(popup: Page, row: string, entry: string): Promise<void> {
  await popup.bringToFront();
  await popup.waitForSelector(".summary");
  const button = `[...document.querySelectorAll(".more:not(.link-only)")].find((each) => each.getAttribute("aria-label").includes(${JSON.stringify(row)}))`;
  await popup.evaluate(`${button}.focus()`);
  await popup.keyboard.press("Enter");
  await popup.waitForSelector(".correct-menu:popover-open .item");
  await popup.evaluate(
    `[...document.querySelectorAll(".correct-menu:popover-open .item")].find((each) => each.textContent === ${JSON.stringify(entry)}).focus()`,
  );
  await popup.keyboard.press("Enter");
}

/** Is the keyboard's mark on this name? */
async function pointsAt(page: Page, name: string): Promise<boolean> {
  return (await painted(page)).some(({ look, text }) => look === "current" && text.includes(name));
}

async function forget({ driven }: Context): Promise<void> {
  await driven.askExtension('api.storage.local.remove(["corrections", "corrections-aside"])');
}

async function stored({ driven }: Context): Promise<Record<string, unknown>> {
  return (await driven.askExtension("api.storage.local.get(null)")) as Record<string, unknown>;
}

async function withFile(text: string, use: (path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "lede-file-"));
  const path = join(folder, "corrections.json");
  writeFileSync(path, text);
  try {
    await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function chooseFile(options: Page, path: string): Promise<void> {
  const text = JSON.stringify(readFileSync(path, "utf8"));
  await options.evaluate(`(() => {
    const input = document.querySelector("input[type=file]");
    const files = new DataTransfer();
    files.items.add(new File([${text}], "corrections.json", { type: "application/json" }));
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  })()`);
}

export const tests: BrowserTest[] = [
  {
    name: "a corrected name loses its highlight at once, on the next page too, and undo brings it back",
    async run(context) {
      const page = await openPage(context, "/harbor");
      await waitPainted(page);
      assert.ok(await hasMark(page, NAME), "marked before");
      const popup = await context.driven.popup(page);
      await choose(popup, NAME, "Not an official");
      await until(async () => !(await hasMark(page, "Rangel")), 4000, "no mark");
      assert.ok(await hasMark(page, "Bourita"), "the other one stays");
      await until(async () => (await textOf(popup, ".told")).includes(`${NAME} is not an official`));
      assert.equal(
        await popup.evaluate('document.querySelector(".official .name").textContent'),
        "Nasser Bourita",
      );

      const next = await openPage(context, "/dark");
      await waitPainted(next);
      assert.equal(await hasMark(next, "Rangel"), false);

      await popup.bringToFront();
      await popup.evaluate('document.querySelector(".told button").click()');
      await until(
        async () => (await hasMark(page, NAME)) && (await hasMark(next, NAME)),
        4000,
        "the marks again",
      );
      await forget(context);
    },
  },
  {
    name: "a wrong country, another name and a hidden country are told in the menu, and Esc closes it",
    async run(context) {
      const page = await openPage(context, "/harbor");
      await waitPainted(page);
      const popup = await context.driven.popup(page);
      await choose(popup, "Switzerland", "Hide");
      await until(async () => !(await hasMark(page, "Switzerland", "country")), 4000, "no mark");
      await choose(popup, "Spain", "Wrong country …");
      await popup.waitForSelector(".question select");
      assert.equal(await popup.evaluate("document.activeElement.localName"), "select");
      await popup.select(".question select", "MT");
      await popup.evaluate('document.querySelector(".question .apply").click()');
      // The list of the menu has a Malta too: the correction has come when it is told.
      await until(async () => /Malta/.test(await textOf(popup, ".told")), 4000, "Malta");
      assert.match(await textOf(popup, ".countries"), /Malta/);
      await choose(popup, NAME, "Also known as …");
      await popup.waitForSelector(".question input");
      await popup.keyboard.press("Escape");
      await until(async () => !(await popup.evaluate('Boolean(document.querySelector(":popover-open"))')));
      assert.match(String(await popup.evaluate("document.activeElement.className")), /more/);
      await forget(context);
    },
  },
  {
    name: "a watched name in an article is a number on the toolbar's icon",
    async run(context) {
      const page = await openPage(context, "/harbor");
      await waitPainted(page);
      const tab = await context.driven.tabOf(page);
      const badge = () => context.driven.askExtension(`api.action.getBadgeText({ tabId: ${tab} })`);
      assert.equal(await badge(), "");
      const popup = await context.driven.popup(page);
      await choose(popup, "Morocco", "Watch this name");
      await until(async () => (await badge()) === "1", 4000, "the badge");
      await until(async () => (await textOf(popup, ".watched")).includes("Morocco"));
      await choose(popup, "Morocco", "Stop watching");
      await until(async () => (await badge()) === "", 4000, "no badge");
      await forget(context);
    },
  },
  {
    name: "options: add, list, undo; an export comes back by an import, shown before it is merged",
    async run(context) {
      const options = await context.driven.extensionPage("options.html");
      // A reload that is waited for never ends in Firefox.
      await options.evaluate(
        'void (location.hash = "add=official&words=Tove%20Lindqvist", setTimeout(() => location.reload()))',
      );
      await until(
        async () =>
          (await options.evaluate('document.querySelector(".add [name=name]").value')) === "Tove Lindqvist",
      );
      assert.equal(await options.evaluate("location.hash"), "");
      await options.type(".add [name=title]", "mayor");
      await options.select(".add [name=country]", "SE");
      await options.evaluate('document.querySelector(".add .act").click()');
      await options.waitForSelector(".listed li");
      assert.match(await textOf(options, ".listed"), /Tove Lindqvist is an official: mayor, Sweden/);

      await options.evaluate(`(() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { void blob.text().then((text) => { globalThis.exported = text; }); return make.call(URL, blob); };
        HTMLAnchorElement.prototype.click = () => {};
        document.querySelector(".acts .act").click();
      })()`);
      await until(async () => Boolean(await options.evaluate("globalThis.exported")), 3000, "the file");
      const exported = String(await options.evaluate("globalThis.exported"));
      await options.evaluate('document.querySelector(".listed button").click()');
      await until(async () => !(await options.evaluate('Boolean(document.querySelector(".listed li"))')));

      await withFile(exported, async (path) => {
        await chooseFile(options, path);
        await options.waitForSelector(".notice-box");
        assert.match(await textOf(options, ".notice-box"), /New corrections: 1\./);
        assert.equal(await options.evaluate('Boolean(document.querySelector(".listed li"))'), false);
        await options.evaluate('document.querySelector(".notice-box .act").click()');
        await options.waitForSelector(".listed li");
      });
      await withFile('{"version":1,"corrections":[{"kind":"hide"}],"watchlist":[]}', async (path) => {
        await chooseFile(options, path);
        await until(async () => (await textOf(options, ".trouble")).includes("holds no corrections"));
      });
      await forget(context);
    },
  },
  {
    name: "a name is corrected in its card, by keyboard alone, on every open page at once",
    async run(context) {
      const page = await openPage(context, "/harbor");
      const other = await openPage(context, "/dark");
      await waitPainted(page);
      await waitPainted(other);
      const tab = await context.driven.tabOf(page);
      await page.bringToFront();
      const isMarked = () => hasMark(page, "Rangel");
      // The card's root is closed to every script of the page: keys go in, and what comes of it shows on the page.
      for (let tabs = 2; tabs < 8 && (await isMarked()); tabs++) {
        await page.keyboard.press("Escape");
        await context.driven.askReader(tab, { call: "step", by: 1 });
        for (let step = 0; step < 6 && !(await pointsAt(page, NAME)); step++)
          await context.driven.askReader(tab, { call: "step", by: 1 });
        await page.keyboard.press("Enter");
        await until(
          async () => Boolean(await page.evaluate('Boolean(document.querySelector("lede-card"))')),
          4000,
          "card",
        );
        await new Promise((resolve) => setTimeout(resolve, 200));
        for (let at = 0; at < tabs; at++) await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await new Promise((resolve) => setTimeout(resolve, 200));
        await page.keyboard.press("Enter");
        await until(async () => !(await isMarked()), 1500).catch(() => {});
      }
      assert.equal(await isMarked(), false);
      await until(async () => !(await hasMark(other, "Rangel")), 4000, "no mark on the other page");
      const { corrections } = (await stored(context)).corrections as { corrections: unknown[] };
      assert.deepEqual(corrections, [{ kind: "not-an-official", name: NAME }]);
      await forget(context);
    },
  },
  {
    name: "the context menu has its two entries, which lead to the options with the words filled in",
    async run(context) {
      const { driven } = context;
      // A menu can't be opened without a window: that both entries are there is what the browser can tell.
      // The background may only just be starting.
      for (const entry of ["official", "alias"])
        await until(
          async () =>
            (await driven.askExtension(
              `api.contextMenus.update("${entry}", { contexts: ["selection"] }).then(() => true)`,
            )) === true,
          6000,
          `the entry ${entry}`,
        );
      await assert.rejects(driven.askExtension('api.contextMenus.update("other", {}).then(() => true)'));
      const options = await driven.extensionPage("options.html");
      await options.evaluate(
        'void (location.hash = "add=alias&words=The%20Harbor%20Woman", setTimeout(() => location.reload()))',
      );
      await until(
        async () =>
          (await options.evaluate('document.querySelector("[name=alias]")?.value')) === "The Harbor Woman",
      );
    },
  },
  {
    name: "a damaged store is told and kept aside before anything is written over it",
    async run(context) {
      await context.driven.askExtension(
        'api.storage.local.set({ corrections: { version: 1, corrections: "x" } })',
      );
      const page = await openPage(context, "/harbor");
      await waitPainted(page);
      const popup = await context.driven.popup(page);
      await popup.waitForSelector(".summary");
      assert.deepEqual((await stored(context)).corrections, { version: 1, corrections: "x" });
      const options = await context.driven.extensionPage("options.html");
      await options.waitForSelector(".notice-box");
      await choose(popup, NAME, "Not an official");
      await until(async () => !(await hasMark(page, "Rangel")), 4000, "no mark");
      assert.deepEqual((await stored(context))["corrections-aside"], [{ version: 1, corrections: "x" }]);
      await forget(context);
    },
  },
];
