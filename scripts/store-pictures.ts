// npm run pictures: what the stores ask for, from the extension really at work, into .lede/store: screenshots of
// 1280 × 800 and the promotional tile of 440 × 280.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { ensureBrowsers } from "./browsers.mjs";
import { buildIfStale } from "./build-for";
import { type Driven, driveBrowser, ROOT, until } from "./drive-browser";
import { fileIn, servePages } from "./serve-pages";

const OUT = join(ROOT, ".lede", "store");
const [browser] = ensureBrowsers(["chromium"]);
if (!browser) throw new Error("No Chromium was found.");
buildIfStale("chromium");
mkdirSync(OUT, { recursive: true });
const server = await servePages((path) => fileIn(join(ROOT, "public", "sample"), path));
try {
  for (const scheme of ["light", "dark"] as const) {
    const driven = await driveBrowser({ engine: "chromium", path: browser.path, headless: true, scheme });
    try {
      await takeAll(driven, scheme);
    } finally {
      await driven.close();
    }
  }
} finally {
  await server.close();
}
console.log(`Pictures in ${OUT}`);

async function takeAll(driven: Driven, scheme: string): Promise<void> {
  const article = await driven.open(`${server.origin}/article.html`);
  await until(async () => (await driven.stateOf(article)).status === "ready");
  const tab = await driven.tabOf(article);
  const take = async (page: Page, name: string) => {
    await page.setViewport({ width: 1280, height: 800 });
    await page.bringToFront();
    await page.screenshot({ path: join(OUT, `${name}-${scheme}.png`) });
  };
  const report = await driven.extensionPage(`report.html?tab=${tab}`);
  await report.waitForSelector(".marked");
  await take(report, "report");
  await report.evaluate('document.querySelector(".map").scrollIntoView({ block: "center" })');
  await take(report, "map");
  const options = await driven.extensionPage("options.html");
  await options.waitForSelector(".previews");
  await take(options, "options");
  const tile = await driven.extensionPage("welcome.html");
  await tile.waitForSelector("h1");
  await tile.setViewport({ width: 440, height: 280 });
  // The tile has no picture of its own: the look of the interface, its two marks and its one sentence.
  await tile.evaluate(`(() => {
    const root = document.querySelector("#root");
    root.innerHTML = '<main><h1>Lede</h1><span class="key">Who</span> and <span class="key country">where</span>,<br>in the article’s own words.</main>';
    // The page's policy allows no style in markup.
    root.firstChild.style.cssText = "padding:56px 44px;font:22px/1.5 var(--serif)";
    root.querySelector("h1").style.cssText = "margin:0 0 18px;border-bottom:3px double;padding-bottom:14px;font:700 54px/1 var(--serif)";
  })()`);
  await tile.screenshot({ path: join(OUT, `tile-${scheme}.png`) });
}
