// What every browser test works with.
import { strict as assert } from "node:assert";
import type { Page } from "puppeteer-core";
import { type Driven, until } from "../../scripts/drive-browser";

export type Context = {
  driven: Driven;
  /** Where the tests' pages are served. */
  origin: string;
  /** What went wrong in the consoles of pages opened here. */
  complaints: string[];
};
export type BrowserTest = {
  name: string;
  only?: "chromium" | "firefox";
  run(context: Context): Promise<void>;
};

/** A highlight as the page has it: its name, its words, and the words before it in its block. */
export type Painted = { look: string; text: string; before: string };

export async function openPage({ driven, origin, complaints }: Context, path: string): Promise<Page> {
  const page = await driven.browser.newPage();
  page.on("pageerror", (error) =>
    complaints.push(`${path}: ${error instanceof Error ? error.message : error}`),
  );
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${path}: ${message.text()}`);
  });
  await page.goto(origin + path, { waitUntil: "load" });
  return page;
}

export async function painted(page: Page): Promise<Painted[]> {
  return (await page.evaluate(`[...CSS.highlights]
    .filter(([name]) => name.startsWith("lede-"))
    .flatMap(([name, highlight]) => [...highlight].map((range) => ({ name, range })))
    .filter(({ range }) => !range.collapsed)
    .sort((a, b) => {
      // Words in different shadow roots have no order.
      try { return a.range.compareBoundaryPoints(Range.START_TO_START, b.range); } catch { return 0; }
    })
    .map(({ name, range }) => {
      const block = range.startContainer.parentElement.closest("p, h1, li, td, div, article");
      const start = document.createRange();
      start.setStart(block, 0);
      start.setEnd(range.startContainer, range.startOffset);
      return {
        look: name.replace(/^lede-|-(?:light|dark|colored)$/g, ""),
        text: range.toString(),
        before: start.toString().replace(/\\s+/g, " ").trimStart(),
      };
    })`)) as Painted[];
}

/** Waits until the page has highlights (or none, where `some` is false). */
export async function waitPainted(page: Page, some = true): Promise<Painted[]> {
  await until(
    async () => (await painted(page)).length > 0 === some,
    8000,
    some ? "highlights" : "no highlights",
  );
  return painted(page);
}

export async function sendEvent(page: Page, name: string, detail = ""): Promise<void> {
  await page.evaluate(
    `void dispatchEvent(new CustomEvent(${JSON.stringify(name)}, { detail: ${JSON.stringify(detail)} }))`,
  );
}

/** The popup's status, or null where it shows a summary. */
export async function popupStatus(popup: Page): Promise<string | null> {
  await popup.waitForSelector(".summary, [data-status]", { timeout: 8000 });
  return (await popup.evaluate('document.querySelector("[data-status]")?.dataset.status ?? null')) as
    | string
    | null;
}

export async function textOf(page: Page, selector = "body"): Promise<string> {
  return (await page.evaluate(
    `document.querySelector(${JSON.stringify(selector)})?.innerText ?? ""`,
  )) as string;
}

/** Runs a script in the world of our content scripts in a page; `api` is the extension's API there. */
export async function inWorld({ driven }: Context, page: Page, script: string): Promise<unknown> {
  const tab = await driven.tabOf(page);
  return driven.askExtension(
    `api.scripting.executeScript({ target: { tabId: ${tab} }, func: () => { const api = globalThis.browser ?? chrome; return ${script}; } }).then(([{ result }]) => result)`,
  );
}

/** Opens a page that is read once the popup is opened on it, after `prepare` ran in our world there. */
export async function openPrepared(context: Context, path: string, prepare: string): Promise<Page> {
  const { driven } = context;
  await driven.askExtension('api.storage.local.set({ settings: { version: 1, reading: "on-click" } })');
  const page = await openPage(context, path);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await inWorld(context, page, prepare);
  const popup = await driven.popup(page);
  await popup.waitForSelector(".summary", { timeout: 8000 });
  await popup.close();
  await page.bringToFront();
  await driven.askExtension('api.storage.local.remove("settings")');
  return page;
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export { assert, until };
