import { assert, type BrowserTest, openPage, painted, popupStatus, until, waitPainted } from "./context";

export const tests: BrowserTest[] = [
  {
    name: "on a page that is no article nothing is done: no reader, no sheet, no node",
    async run(context) {
      const page = await openPage(context, "/shop");
      const before = await page.evaluate("document.documentElement.outerHTML");
      await new Promise((resolve) => setTimeout(resolve, 700));
      const tab = await context.driven.tabOf(page);
      await assert.rejects(context.driven.askReader(tab, { call: "state" }));
      assert.equal(await page.evaluate("document.documentElement.outerHTML"), before);
      assert.equal(await page.evaluate("document.adoptedStyleSheets.length + CSS.highlights.size"), 0);
    },
  },
  {
    name: "the toolbar icon tells: an article is read, none, off here",
    async run(context) {
      const { driven } = context;
      const article = await openPage(context, "/harbor");
      await waitPainted(article);
      const title = async (tabId: number) => driven.askExtension(`api.action.getTitle({ tabId: ${tabId} })`);
      const tab = await driven.tabOf(article);
      await until(async () => (await title(tab)) === "Lede: an article is read", 3000, "the icon");
      const shop = await openPage(context, "/shop");
      assert.equal(await title(await driven.tabOf(shop)), "Lede");
      await driven.askExtension(
        'api.storage.local.set({ settings: { version: 1, sitesOff: ["127.0.0.1"] } })',
      );
      const off = await openPage(context, "/csp");
      await until(
        async () => (await title(await driven.tabOf(off))) === "Lede is off on this site",
        3000,
        "the icon",
      );
      await driven.askExtension("api.storage.local.clear()");
    },
  },
  {
    name: "only when I click: nothing is read until the popup is opened",
    async run(context) {
      const { driven } = context;
      await driven.askExtension('api.storage.local.set({ settings: { version: 1, reading: "on-click" } })');
      const page = await openPage(context, "/harbor");
      await new Promise((resolve) => setTimeout(resolve, 700));
      assert.equal((await painted(page)).length, 0);
      const popup = await driven.popup(page);
      assert.equal(await popupStatus(popup), null);
      await waitPainted(page);
      await driven.askExtension("api.storage.local.clear()");
    },
  },
  {
    name: "a tab behind another one is read only when it is seen",
    async run(context) {
      const page = await openPage(context, "/blank");
      const front = await openPage(context, "/blank?front");
      await front.bringToFront();
      await page.goto(`${context.origin}/harbor`, { waitUntil: "load" });
      assert.equal(await page.evaluate("document.visibilityState"), "hidden");
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.equal((await painted(page)).length, 0);
      await page.bringToFront();
      await waitPainted(page);
    },
  },
];
