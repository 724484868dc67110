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

export const tests: BrowserTest[] = [
  {
    name: "the popup shows the summary; a click on a line scrolls to its words and flashes them",
    async run(context) {
      const page = await openPage(context, "/seed");
      await waitPainted(page);
      const popup = await context.driven.popup(page);
      assert.equal(await popupStatus(popup), null);
      const words = await textOf(popup);
      for (const part of [
        "North Korea’s Foreign Minister to Visit Russia and Belarus",
        "The Moscow Times",
        "Russia",
      ])
        assert.ok(words.includes(part), part);
      await page.setViewport({ width: 900, height: 400 });
      assert.equal(await page.evaluate("scrollY"), 0);
      await popup.evaluate(
        `[...document.querySelectorAll(".row.country button.go")].find((row) => row.textContent.startsWith("Ukraine")).click()`,
      );
      await until(async () =>
        (await painted(page)).some(({ look, text }) => look === "flash" && text === "Ukraine"),
      );
      await page.bringToFront();
      await until(async () => Number(await page.evaluate("scrollY")) > 300, 4000, "the scroll");
    },
  },
  {
    name: "the switch for a site takes the highlights off its pages, and brings them back",
    async run(context) {
      const page = await openPage(context, "/harbor");
      await waitPainted(page);
      const popup = await context.driven.popup(page);
      await popup.waitForSelector(".summary");
      await popup.evaluate('document.querySelector(".site input").click()');
      await waitPainted(page, false);
      await popup.waitForSelector('[data-status="off-here"]');
      const other = await openPage(context, "/spa");
      await new Promise((resolve) => setTimeout(resolve, 600));
      assert.equal((await painted(other)).length, 0);
      await popup.evaluate('document.querySelector(".act").click()');
      await popup.waitForSelector(".summary");
      await waitPainted(page);
      await other.close();
    },
  },
  {
    name: "a page that is no article has no highlights, and the popup says so and reads it when asked",
    async run(context) {
      const page = await openPage(context, "/shop");
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal((await painted(page)).length, 0);
      const popup = await context.driven.popup(page);
      assert.equal(await popupStatus(popup), "not-an-article");
      assert.match(await textOf(popup), /No article here/);
      await popup.evaluate('document.querySelector(".act").click()');
      await popup.waitForSelector(".summary, [data-status]");
    },
  },
  {
    name: "a page in Russian has no highlights, and the popup says which language it is in",
    async run(context) {
      const page = await openPage(context, "/russian");
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal((await painted(page)).length, 0);
      const popup = await context.driven.popup(page);
      assert.equal(await popupStatus(popup), "unsupported-language");
      assert.match(await textOf(popup), /This page is in Russian/);
    },
  },
  {
    name: "a popup that is opened before the text is there turns into the summary by itself",
    async run(context) {
      const page = await openPage(context, "/late");
      const popup = await context.driven.popup(page);
      await popup.waitForSelector(".status", { timeout: 4000 });
      await popup.waitForSelector(".summary", { timeout: 8000 });
      assert.match(await textOf(popup), /Paulo Rangel/);
    },
  },
  {
    name: "a popup over a page that goes to another one shows that one",
    async run(context) {
      const page = await openPage(context, "/harbor");
      const popup = await context.driven.popup(page);
      await popup.waitForSelector(".summary");
      await page.goto(`${context.origin}/russian`, { waitUntil: "load" });
      await popup.waitForSelector('[data-status="unsupported-language"]', { timeout: 6000 });
      await page.goto(`${context.origin}/seed`, { waitUntil: "load" });
      await popup.waitForSelector(".summary", { timeout: 6000 });
      await until(async () => (await textOf(popup)).includes("Moscow Times"), 4000, "the second summary");
    },
  },
];
