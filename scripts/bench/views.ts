// What a reader waits for, in real Chromium with the built extension: the first report, the popup, a click in it, and
// twenty tabs at once, with and without Lede in turn.
import type { Browser, Page } from "puppeteer-core";
import { type Driven, until } from "../drive-browser";
import { figuresOf } from "./measure";
import { table } from "./tables";

const TABS = 20;

/** `article` and `tabs`: addresses of articles of 800 and of 300 words. */
export async function benchViews(
  { driven, bare }: { driven: Driven; bare: Browser },
  { article, tab }: { article: string; tab: string },
  { rounds, tell }: { rounds: number; tell: (line: string) => void },
): Promise<string> {
  const parts: string[] = [];
  for (const slowed of [1, 4]) {
    tell(`views, CPU slowed ${slowed}×`);
    parts.push(
      `## What a reader waits for${slowed > 1 ? `, the page's and the popup's CPU slowed ${slowed} times` : ""}`,
      table(
        ["what", "ms, median (p95)", "runs"],
        [
          [
            "load to report, 800 words, background stopped",
            ...(await waits(rounds, () => firstReport(driven, article, slowed, true))),
          ],
          [
            "load to report, 800 words, background awake",
            ...(await waits(rounds, () => firstReport(driven, article, slowed, false))),
          ],
          ...(await popupRows(driven, article, slowed, rounds)),
        ],
      ),
    );
  }
  tell(`${TABS} tabs at once`);
  const withLede: number[] = [];
  const without: number[] = [];
  for (let round = 0; round < 3; round++) {
    withLede.push(await tabsAtOnce(driven.browser, tab, true));
    without.push(await tabsAtOnce(bare, tab, false));
  }
  const ours = figuresOf(withLede);
  const plain = figuresOf(without);
  parts.push(
    `## ${TABS} tabs at once, 300 words each`,
    table(
      [
        "with ÷ without",
        "with Lede, each tab highlighted once it was seen: ms",
        "without, each tab seen: ms",
      ],
      [[`${(ours.median / plain.median).toFixed(2)}×`, shown(ours), shown(plain)]],
    ),
  );
  return parts.join("\n\n");
}

async function waits(rounds: number, run: () => Promise<number>): Promise<string[]> {
  const times: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const time = await run();
    if (round >= 0) times.push(time);
  }
  return [shown(figuresOf(times)), String(times.length)];
}

// The highlights stand in the registry that page and extension share: they come with the report.
const NOTE = `
  globalThis.bench = { highlights: null };
  addEventListener("load", () => {
    const loaded = performance.now();
    const look = setInterval(() => {
      if (CSS.highlights.size === 0) return;
      bench.highlights = performance.now() - loaded;
      clearInterval(look);
    }, 4);
  });`;

async function firstReport(driven: Driven, url: string, slowed: number, isCold: boolean): Promise<number> {
  const page = await driven.browser.newPage();
  try {
    await page.emulateCPUThrottling(slowed);
    await page.evaluateOnNewDocument(NOTE);
    if (isCold) await driven.stopBackground();
    await page.goto(url, { waitUntil: "load" });
    return await highlighted(page);
  } finally {
    await page.close();
  }
}

async function highlighted(page: Page): Promise<number> {
  let time: unknown = null;
  await until(
    async () => {
      time = await page.evaluate("bench.highlights");
      return time !== null;
    },
    15_000,
    "highlights",
  );
  return Number(time);
}

// The popup notes when a summary stands in it, as the frame after it begins, and what a click in it takes to show.
const NOTE_POPUP = `
  globalThis.bench = { summary: null };
  new MutationObserver((_, observer) => {
    if (!document.querySelector(".summary")) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { bench.summary = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });`;

const CLICK = `new Promise((done) => {
  const started = performance.now();
  document.querySelector(".summary [aria-expanded], .summary summary, .summary button").click();
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - started)));
})`;

async function popupRows(driven: Driven, url: string, slowed: number, rounds: number): Promise<string[][]> {
  const page = await driven.open(url);
  const first: number[] = [];
  const useful: number[] = [];
  const clicks: number[] = [];
  try {
    await driven.stateOf(page);
    const address = await driven.extensionPage(`popup.html?tab=${await driven.tabOf(page)}`);
    const popupUrl = address.url();
    await address.close();
    for (let round = -1; round < rounds; round++) {
      const popup = await driven.browser.newPage();
      await popup.emulateCPUThrottling(slowed);
      await popup.evaluateOnNewDocument(NOTE_POPUP);
      await popup.goto(popupUrl, { waitUntil: "load" });
      await until(async () => (await popup.evaluate("bench.summary")) !== null, 10_000, "a summary");
      const [summary, paint] = (await popup.evaluate(
        '[bench.summary, performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN]',
      )) as [number, number];
      const click = Number(await popup.evaluate(CLICK));
      await popup.close();
      if (round < 0) continue;
      useful.push(summary);
      first.push(paint);
      clicks.push(click);
    }
  } finally {
    await page.close();
  }
  const row = (what: string, times: number[]) => [what, shown(figuresOf(times)), String(times.length)];
  return [
    row("popup to its first paint, the report is there", first),
    row("popup to the summary painted, the report is there", useful),
    row("a click in the popup to the next frame", clicks),
  ];
}

/** All tabs load together; each is brought to the front in turn, as only a tab that is seen is read. */
async function tabsAtOnce(browser: Browser, url: string, waits: boolean): Promise<number> {
  const pages = await Promise.all(Array.from({ length: TABS }, () => browser.newPage()));
  try {
    const started = performance.now();
    for (const page of pages) await page.evaluateOnNewDocument(NOTE);
    await Promise.all(pages.map((page) => page.goto(url, { waitUntil: "load" })));
    for (const page of pages) {
      await page.bringToFront();
      if (waits) await highlighted(page);
    }
    return performance.now() - started;
  } finally {
    await Promise.all(pages.map((page) => page.close()));
  }
}

function shown({ median, p95 }: { median: number; p95: number }): string {
  return `${median.toFixed(0)} (${p95.toFixed(0)})`;
}
