// npm run screens [-- chromium|firefox]: a picture of every screen, light and dark, into .lede/screens.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { ensureBrowsers } from "./browsers.mjs";
import { buildIfStale } from "./build-for";
import { type Driven, driveBrowser, type Engine, ROOT, until } from "./drive-browser";
import { fileIn, servePages } from "./serve-pages";

const OUT = join(ROOT, ".lede", "screens");
const asked = process.argv[2];
const server = await servePages((path) =>
  path === "/shop"
    ? { body: "<!doctype html><title>Shop</title><h1>Kettles</h1>" }
    : fileIn(join(ROOT, "public", "sample"), path),
);
mkdirSync(OUT, { recursive: true });
for (const engine of ["chromium", "firefox"] as const) {
  if (asked && asked !== engine) continue;
  const [browser] = ensureBrowsers([engine]);
  if (!browser) continue;
  buildIfStale(engine);
  for (const scheme of ["light", "dark"] as const) {
    const driven = await driveBrowser({ engine, path: browser.path, headless: true, scheme });
    try {
      await takeAll(driven, engine, scheme);
    } finally {
      await driven.close();
    }
  }
}
await server.close();
console.log(`Pictures in ${OUT}`);

async function takeAll(driven: Driven, engine: Engine, scheme: "light" | "dark"): Promise<void> {
  const take = async (page: Page, name: string, fullPage = false) => {
    await page.bringToFront();
    await page.screenshot({ path: join(OUT, `${name}-${engine}-${scheme}.png`), fullPage });
  };
  const page = await driven.open(`${server.origin}/article.html`);
  await until(async () => (await driven.stateOf(page)).status === "ready");
  await page.setViewport({ width: 900, height: 900 });
  await take(page, "page", true);
  const spot = (await page.evaluate(`(() => {
    const range = [...CSS.highlights].filter(([name]) => name.startsWith("lede-official")).flatMap(([, h]) => [...h])[2];
    range.startContainer.parentElement.scrollIntoView({ block: "center" });
    const box = range.getBoundingClientRect();
    return { x: box.x + 10, y: box.y + box.height / 2 };
  })()`)) as { x: number; y: number };
  await page.mouse.move(spot.x, spot.y);
  await until(async () => Boolean(await page.evaluate('document.querySelector("lede-card")'))).catch(
    () => {},
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  await take(page, "card");
  await page.mouse.move(5, 5);
  const popup = await driven.popup(page);
  await popup.waitForSelector(".summary");
  await popup.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
  const height = (await popup.evaluate("document.querySelector('.scroll').scrollHeight + 60")) as number;
  await popup.setViewport({ width: 420, height });
  await take(popup, "popup");
  const shop = await driven.popup(await driven.open(`${server.origin}/shop`));
  await shop.waitForSelector("[data-status]");
  await shop.setViewport({ width: 420, height: 320 });
  await take(shop, "status");
  const options = await driven.extensionPage("options.html");
  await options.setViewport({ width: 900, height: 900 });
  await take(options, "options", true);
  const report = await driven.extensionPage(`report.html?tab=${await driven.tabOf(page)}`);
  await report.waitForSelector(".marked");
  await report.setViewport({ width: 1200, height: 900 });
  await take(report, "report");
  const menu = await driven.popup(page);
  await menu.waitForSelector(".summary");
  await menu.setViewport({ width: 400, height: 600 });
  await menu.evaluate("document.querySelector('.menu').showPopover()");
  await take(menu, "menu");
  const welcome = await driven.extensionPage("welcome.html");
  await welcome.waitForSelector("h1");
  await welcome.setViewport({ width: 900, height: 900 });
  await take(welcome, "welcome", true);
}
