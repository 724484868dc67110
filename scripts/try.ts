// Builds Lede, opens a browser with it installed on a page, or, without a display, prints what Lede read there.
import { existsSync, mkdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { summaryText } from "../lib/formats/summary-text";
import type { PageState } from "../lib/model/page-state";
import { type Browser, type BrowserName, ensureBrowsers, findBrowser } from "./browsers.mjs";
import { buildFor } from "./build-for";
import { type Driven, driveBrowser, ROOT } from "./drive-browser";
import { fileIn, type PageServer, servePages } from "./serve-pages";

const NAMES: readonly BrowserName[] = ["chrome", "chromium", "edge", "firefox"];
const SAMPLE = join(ROOT, "public", "sample", "article.html");
const SHOWN = ".summary, [data-status]";
const OUT = join(ROOT, ".lede");
const USAGE = `npm run try [-- PAGE] [--browser ${NAMES.join("|")}] [--headless]
PAGE is a file or an address; without it, the sample article.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: "string" },
    headless: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help || positionals.length > 1) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}
try {
  await tryOn(positionals[0] ?? SAMPLE);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function tryOn(asked: string): Promise<void> {
  const browser = chooseBrowser();
  console.log(`Browser: ${browser.name} (${browser.path})`);
  console.log("Building …");
  buildFor(browser.engine);
  const { url, server } = await addressOf(asked);
  const hasDisplay =
    process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const headless = values.headless || !hasDisplay;
  const driven = await driveBrowser({ engine: browser.engine, path: browser.path, headless });
  try {
    if (headless) await report(driven, url);
    else {
      await driven.open(url);
      console.log(`Lede is installed in this browser and reads ${url}`);
      console.log("Click Lede's icon (it may be in the menu of extensions), or press Alt+Shift+L.");
      console.log("Close the browser to end.");
      await new Promise((resolve) => driven.browser.once("disconnected", resolve));
    }
  } finally {
    await driven.close().catch(() => {});
    await server?.close();
  }
}

function chooseBrowser(): Browser {
  const name = values.browser;
  if (name !== undefined) {
    const known = NAMES.find((each) => each === name);
    if (!known) throw new Error(`"${name}" is none of the browsers ${NAMES.join(", ")}.`);
    const [browser] = ensureBrowsers([known], console.log);
    if (browser) return browser;
  }
  for (const each of NAMES) {
    const found = findBrowser(each);
    if (found) return found;
  }
  const [installed] = ensureBrowsers(["chromium"], console.log);
  if (!installed) throw new Error("There is no browser.");
  return installed;
}

/** A file is served on loopback, with what lies beside it: an extension's scripts do not run on files. */
async function addressOf(asked: string): Promise<{ url: string; server: PageServer | null }> {
  if (/^https?:\/\//.test(asked)) return { url: asked, server: null };
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), asked);
  if (!existsSync(file) || !statSync(file).isFile())
    throw new Error(`${asked} is neither an address (https://…) nor a file.`);
  const folder = dirname(file);
  const server = await servePages((path) => fileIn(folder, path));
  return { url: `${server.origin}/${encodeURIComponent(basename(file))}`, server };
}

/** Without a display: the summary in the terminal, and pictures of the page and the popup. */
async function report(driven: Driven, url: string): Promise<void> {
  const page = await driven.open(url);
  let state = await driven.stateOf(page);
  let popup = await driven.popup(page);
  await popup.waitForSelector(SHOWN, { timeout: 15_000 });
  if (state.status === "not-an-article") {
    console.log("\nLede takes this page for no article. Read all the same, as the popup's button does:");
    await popup.evaluate("document.querySelector('.act').click()");
    state = await driven.stateOf(page);
    await popup.close();
    popup = await driven.popup(page);
    await popup.waitForSelector(SHOWN, { timeout: 15_000 });
  }
  mkdirSync(OUT, { recursive: true });
  const pictures = [
    join(OUT, `try-page-${driven.engine}.png`),
    join(OUT, `try-popup-${driven.engine}.png`),
  ] as const;
  await page.bringToFront();
  await page.screenshot({ path: pictures[0], fullPage: true });
  await popup.bringToFront();
  await fitWindow(popup);
  await popup.screenshot({ path: pictures[1] });
  console.log(`\n${wordsOf(state)}\n`);
  console.log(
    "There is no display, so the browser ran without a window. Pictures of the page and of the popup:",
  );
  for (const picture of pictures) console.log(`  ${pathToFileURL(picture)}`);
}

async function fitWindow(popup: Page): Promise<void> {
  const height = (await popup.evaluate(
    "document.querySelector('.scroll').scrollHeight + document.querySelector('.controls').offsetHeight",
  )) as number;
  await popup.setViewport({
    width: 420,
    height: Math.min(4000, Math.max(300, height)),
    deviceScaleFactor: 2,
  });
}

function wordsOf(state: PageState): string {
  if (state.status === "ready") return summaryText(state.report);
  if (state.status === "not-an-article") return `No article here. ${state.reason ?? ""}`.trim();
  if (state.status === "unsupported-language") return `Not in English (${state.language}).`;
  return `Nothing was read: ${state.status}.`;
}
