// WCAG by axe, on every screen of the extension, light and dark.
import type { Page } from "puppeteer-core";
import { checkSchemes } from "./axe";
import { assert, type BrowserTest, type Context, openPage, until, waitPainted } from "./context";

export const tests: BrowserTest[] = [
  {
    name: "axe finds nothing in the summary, folded and open, light and dark, at 320 px",
    async run(context) {
      const page = await openPage(context, "/seed");
      await waitPainted(page);
      const popup = await context.driven.popup(page);
      await popup.waitForSelector(".summary");
      await checkSchemes(popup);
      await popup.evaluate("document.querySelector('.menu').showPopover()");
      await popup.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      await popup.setViewport({ width: 320, height: 600 });
      await checkSchemes(popup);
      const overflow = await popup.evaluate(
        "document.querySelector('.scroll').scrollWidth - document.querySelector('.scroll').clientWidth",
      );
      assert.equal(overflow, 0);
    },
  },
  {
    name: "axe finds nothing where there is no article",
    async run(context) {
      const popup = await context.driven.popup(await openPage(context, "/shop"));
      await popup.waitForSelector("[data-status]");
      await checkSchemes(popup);
    },
  },
  {
    name: "axe finds nothing in the options, the welcome page and the report page",
    async run(context) {
      const { driven } = context;
      const article = await openPage(context, "/seed");
      await waitPainted(article);
      const tab = await driven.tabOf(article);
      for (const path of ["options.html", "welcome.html", `report.html?tab=${tab}`]) {
        const page = await driven.extensionPage(path);
        await page.waitForSelector("main h1");
        await checkSchemes(page);
      }
    },
  },
  {
    name: "axe finds nothing in a row's open menu and its question, nor in the card with its corrections",
    async run(context) {
      const popup = await popupOf(context, "/seed");
      await popup.evaluate('document.querySelector(".row.official .more").click()');
      await popup.waitForSelector(".correct-menu .item");
      await checkSchemes(popup);
      await popup.evaluate('document.querySelectorAll(".correct-menu .item")[1].click()');
      await popup.waitForSelector(".question");
      await checkSchemes(popup);

      // On the sample page the card's script runs in the page's own world, where its closed root can be opened.
      const sample = await context.driven.extensionPage("sample.html");
      await waitPainted(sample);
      await sample.bringToFront();
      const { x, y } = (await sample.evaluate(`(() => {
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function () { return attach.call(this, { mode: "open" }); };
        const [, marks] = [...CSS.highlights].find(([name]) => name.startsWith("lede-official"));
        const range = [...marks][1];
        range.startContainer.parentElement.scrollIntoView({ block: "center" });
        const { x, y, height } = range.getClientRects()[0];
        return { x: x + 8, y: y + height / 2 };
      })()`)) as { x: number; y: number };
      await sample.mouse.move(x, y - 60);
      await sample.mouse.move(x, y, { steps: 4 });
      // Answers have to be plain values: Firefox's protocol hands out no element of a shadow root.
      const inCard = (script: string) =>
        sample.evaluate(
          `(() => { const root = document.querySelector("lede-card")?.shadowRoot; return ${script}; })()`,
        );
      await until(
        async () => Boolean(await inCard('Boolean(root?.querySelector(".card"))')),
        4000,
        "the card",
      );
      await checkSchemes(sample, "lede-card");
      await inCard('root.querySelector(".correct > summary").click()');
      await until(
        async () => Boolean(await inCard('Boolean(root?.querySelector(".item"))')),
        4000,
        "the corrections",
      );
      await checkSchemes(sample, "lede-card");
    },
  },
  {
    name: "right to left, at 400 % and at 320 px every screen keeps to its width, and axe finds nothing",
    async run(context) {
      const { driven } = context;
      const article = await openPage(context, "/seed");
      await waitPainted(article);
      const tab = await driven.tabOf(article);
      for (const path of [
        `popup.html?tab=${tab}`,
        `report.html?tab=${tab}`,
        "options.html",
        "welcome.html",
      ]) {
        const page = await driven.extensionPage(path);
        await page.waitForSelector("h1");
        // 1280 px at 400 %.
        await page.setViewport({ width: 320, height: 256 });
        for (const direction of ["ltr", "rtl"]) {
          await page.evaluate(`document.documentElement.dir = "${direction}"`);
          const over = await page.evaluate(
            "[document.scrollingElement, document.querySelector('.scroll')].map((box) => box ? box.scrollWidth - box.clientWidth : 0)",
          );
          assert.deepEqual(over, [0, 0], `${path} ${direction}`);
        }
        await checkSchemes(page);
        await page.close();
      }
    },
  },
];

async function popupOf(context: Context, path: string): Promise<Page> {
  const page = await openPage(context, path);
  await waitPainted(page);
  const popup = await context.driven.popup(page);
  await popup.waitForSelector(".summary");
  return popup;
}
