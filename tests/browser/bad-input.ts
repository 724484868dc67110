import {
  assert,
  type BrowserTest,
  openPage,
  painted,
  popupStatus,
  textOf,
  until,
  waitPainted,
} from "./context";

const NOT_ARTICLES = ["/empty", "/frameset", "/feed", "/image", "/text", "/pdf"];

export const tests: BrowserTest[] = [
  ...NOT_ARTICLES.map(
    (path) =>
      ({
        name: `${path}: no highlight, no complaint, and the popup says what is so`,
        async run(context) {
          const page = await openPage(context, path);
          await new Promise((resolve) => setTimeout(resolve, 300));
          const popup = await context.driven.popup(page);
          const status = await popupStatus(popup);
          assert.ok(status === "not-an-article" || status === "protected-page", String(status));
        },
      }) satisfies BrowserTest,
  ),
  {
    name: "a page of 5 MB is read",
    async run(context) {
      const page = await openPage(context, "/big");
      await waitPainted(page);
      assert.ok((await painted(page)).length > 100);
    },
  },
  {
    name: "an article of megabytes: the page answers while it is read, and the summary says how far that went",
    async run(context) {
      const page = await openPage(context, "/long");
      const popup = await context.driven.popup(page);
      await popup.waitForSelector(".summary, .status", { timeout: 3000 });
      await popup.waitForSelector(".summary", { timeout: 25_000 });
      assert.match(await textOf(popup), /what stands after the first 30000 words/);
      assert.ok(Number(await page.evaluate("longest")) < 2000, String(await page.evaluate("longest")));
      // The analyst is free for other pages again.
      await waitPainted(await openPage(context, "/harbor"));
    },
  },
  {
    name: "a tab that is closed, and a page of the browser's own",
    async run(context) {
      const { driven } = context;
      const page = await openPage(context, "/harbor");
      const tab = await driven.tabOf(page);
      await page.close();
      const popup = await driven.extensionPage(`popup.html?tab=${tab}`);
      assert.equal(await popupStatus(popup), "closed");
      const own = await driven.browser.newPage();
      const address = driven.engine === "firefox" ? "about:license" : "chrome://version/";
      own.goto(address).catch(() => {}); // never settles in Firefox
      await until(async () => (await own.evaluate("location.href")) === address, 4000, address);
      const about = await driven.popup(own);
      assert.equal(await popupStatus(about), "protected-page");
    },
  },
  {
    name: "the background stopped in mid-request is asked again",
    async run(context) {
      const { driven } = context;
      const page = await openPage(context, "/empty");
      for (let i = 0; i < 3; i++) {
        const going = page.goto(`${context.origin}/harbor?${i}`, { waitUntil: "load" });
        await new Promise((resolve) => setTimeout(resolve, 40 * i));
        await driven.stopBackground();
        await going;
        await waitPainted(page);
      }
      await driven.stopBackground();
      const popup = await driven.popup(page);
      assert.equal(await popupStatus(popup), null);
    },
  },
];
