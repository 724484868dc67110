// npm run pictures: the picture of the README and of the store listing, 1280 × 800, from the extension really at work on
// the sample article: the page with its highlights and a card, and the popup beside it.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "puppeteer-core";
import { ensureBrowsers } from "./browsers.mjs";
import { buildIfStale } from "./build-for";
import { driveBrowser, ROOT, until } from "./drive-browser";
import { fileIn, servePages } from "./serve-pages";

const OUT = join(ROOT, "docs", "images", "overview.png");
const PAGE = { width: 880, height: 800 };
const POPUP = { width: 400, height: 800 };

const [browser] = ensureBrowsers(["chromium"]);
if (!browser) throw new Error("No Chromium was found.");
buildIfStale("chromium");
const server = await servePages((path) => fileIn(join(ROOT, "public", "sample"), path));
const driven = await driveBrowser({ engine: "chromium", path: browser.path, headless: true });
try {
  const page = await driven.open(`${server.origin}/article.html`);
  await until(async () => (await driven.stateOf(page)).status === "ready");
  await page.setViewport(PAGE);
  await page.evaluate("scrollTo(0, 250)");
  await openCard(page);
  const left = await page.screenshot({ encoding: "base64" });
  const popup = await driven.popup(page);
  await popup.waitForSelector(".summary");
  await popup.setViewport(POPUP);
  const right = await popup.screenshot({ encoding: "base64" });
  const sheet = await driven.open("about:blank");
  await sheet.setViewport({ width: PAGE.width + POPUP.width, height: PAGE.height });
  await sheet.setContent(
    `<style>body{margin:0;display:flex}img{display:block}img+img{box-shadow:-1px 0 0 #bbb}</style>` +
      `<img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}">`,
  );
  mkdirSync(dirname(OUT), { recursive: true });
  await sheet.screenshot({ path: OUT });
  console.log(`Picture in ${OUT}`);
} finally {
  await driven.close();
  await server.close();
}

async function openCard(page: Page): Promise<void> {
  const spot = (await page.evaluate(`(() => {
    const ranges = [...CSS.highlights].filter(([name]) => name.startsWith("lede-official")).flatMap(([, h]) => [...h]);
    // One that stands on one line.
    const range = ranges.findLast((each) => each.startContainer.parentElement.closest("p") && each.getClientRects().length === 1 && each.getBoundingClientRect().top < innerHeight * 0.7);
    const box = range.getBoundingClientRect();
    return { x: box.x + 10, y: box.y + box.height / 2 };
  })()`)) as { x: number; y: number };
  await page.bringToFront();
  await page.mouse.move(spot.x + 40, spot.y + 60);
  await page.mouse.move(spot.x, spot.y, { steps: 5 });
  await until(async () => Boolean(await page.evaluate('document.querySelector("lede-card")')));
  await new Promise((resolve) => setTimeout(resolve, 400));
}
