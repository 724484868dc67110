// WCAG by axe, on every screen of the extension, light and dark.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { assert, type BrowserTest, openPage, waitPainted } from "./context";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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
];

type Violation = { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] };

async function checkSchemes(page: Page): Promise<void> {
  for (const scheme of ["light", "dark"]) {
    // The protocol of Firefox has no media features: the page's own scheme is set instead.
    await page.evaluate(`document.documentElement.style.colorScheme = "${scheme}"`);
    const found = (await page.evaluate(
      `(async () => { if (!globalThis.axe) { ${AXE}; } return (await axe.run()).violations; })()`,
    )) as Violation[];
    const told = found.map(
      ({ id, help, nodes }) =>
        `${scheme} ${id}: ${help}\n  ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join("\n  ")}`,
    );
    assert.equal(told.join("\n"), "");
  }
}
