// Real Chromium with and without the built extension, page by page in turn: what Lede adds to a page.
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "../browsers.mjs";
import { driveBrowser, until } from "../drive-browser";
import { servePages } from "../serve-pages";
import { figuresOf } from "./measure";
import { pageOf } from "./pages";
import { appPage, blankPage, homePage, liveBlogPage, searchPage } from "./site-pages";
import { table } from "./tables";
import { benchViews } from "./views";

const ROUNDS = 5;
const PAGES: Record<string, { html: string; isArticle: boolean; at?: string }> = {
  blank: { html: blankPage(), isArticle: false },
  home: { html: homePage(), isArticle: false, at: "/" },
  app: { html: appPage(), isArticle: false, at: "/board/" },
  search: { html: searchPage(), isArticle: false, at: "/search?q=grain" },
  "article, 300 words": { html: pageOf(300), isArticle: true },
  "article, 1,200 words": { html: pageOf(1200), isArticle: true },
  "article, 8,000 words": { html: pageOf(8000), isArticle: true },
  "live blog": { html: liveBlogPage(), isArticle: true },
};
const names = Object.keys(PAGES);
/** For the views: no row of their own. */
const VIEWED: Record<string, string> = { "/2026/02/10/a-view-of-grain-talks": pageOf(800) };

type Sample = {
  task: number;
  script: number;
  longest: number;
  shift: number;
  nodes: number;
  listeners: number;
  heap: number;
  observers: number;
  highlights: number | null;
};

/** Tables of what Lede adds, at normal speed and with the CPU slowed four times. */
export async function benchWithLede(tell: (line: string) => void): Promise<string> {
  const found = findBrowser("chromium");
  if (!found) return "## With and without Lede\n\nNo Chromium was found.";
  const server = await servePages((path) => {
    const page =
      PAGES[names[Number(path.match(/story-(\d+)$/)?.[1])] ?? ""] ??
      Object.values(PAGES).find(({ at }) => at?.split("?")[0] === path);
    const body = page?.html ?? VIEWED[path];
    return body ? { body } : null;
  });
  const driven = await driveBrowser({ engine: "chromium", path: found.path, headless: true });
  const bare = await puppeteer.launch({
    executablePath: found.path,
    headless: true,
    args: ["--no-sandbox", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const parts: string[] = [];
    for (const slowed of [1, 4]) {
      const rows = [];
      for (const [index, name] of names.entries()) {
        tell(`${name}, CPU slowed ${slowed}×`);
        const url = `${server.origin}${PAGES[name]?.at ?? `/2026/02/10/story-${index}`}`;
        rows.push(await rowOf(name, url, driven.browser, bare, slowed));
      }
      parts.push(
        `## In Chromium with and without Lede${slowed > 1 ? `, CPU slowed ${slowed} times` : ""}`,
        table(
          [
            "page",
            "task time with ÷ without",
            "task ms added, median (p95)",
            "longest task ms, with (without); 0: none over 50",
            "load to highlights ms, median (p95)",
            "nodes added",
            "listeners added",
            "observers added",
            "layout shift added",
            "heap KB added",
          ],
          rows,
        ),
      );
    }
    const article = `${server.origin}${Object.keys(VIEWED)[0]}`;
    const tab = `${server.origin}/2026/02/10/story-${names.indexOf("article, 300 words")}`;
    parts.push(await benchViews({ driven, bare }, { article, tab }, { rounds: ROUNDS, tell }));
    return parts.join("\n\n");
  } finally {
    await driven.close();
    await bare.close();
    await server.close();
  }
}

async function rowOf(
  name: string,
  url: string,
  lede: Browser,
  bare: Browser,
  slowed: number,
): Promise<string[]> {
  const isArticle = PAGES[name]?.isArticle ?? false;
  const withLede: Sample[] = [];
  const without: Sample[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const ours = await sample(lede, url, slowed, isArticle);
    const plain = await sample(bare, url, slowed, false);
    if (round < 0) continue;
    withLede.push(ours);
    without.push(plain);
  }
  const median = (samples: Sample[], of: (sample: Sample) => number) => figuresOf(samples.map(of)).median;
  const added = figuresOf(withLede.map((each, i) => each.task - (without[i]?.task ?? 0)));
  const times = withLede.flatMap(({ highlights }) => (highlights === null ? [] : [highlights]));
  const until = figuresOf(times);
  const difference = (of: (sample: Sample) => number) => median(withLede, of) - median(without, of);
  return [
    name,
    `${(median(withLede, (each) => each.task) / median(without, (each) => each.task)).toFixed(2)}×`,
    `${added.median.toFixed(1)} (${added.p95.toFixed(1)})`,
    `${median(withLede, (each) => each.longest).toFixed(0)} (${median(without, (each) => each.longest).toFixed(0)})`,
    times.length ? `${until.median.toFixed(0)} (${until.p95.toFixed(0)})` : "none",
    difference((each) => each.nodes).toFixed(0),
    difference((each) => each.listeners).toFixed(0),
    median(withLede, (each) => each.observers).toFixed(0),
    difference((each) => each.shift).toFixed(3),
    (difference((each) => each.heap) / 1024).toFixed(0),
  ];
}

// The page notes its own long tasks, shifts and the moment at which a highlight of ours stands in the registry that
// page and extension share.
const WATCH = `
  globalThis.bench = { longest: 0, shift: 0, highlights: null };
  new PerformanceObserver((list) => { for (const e of list.getEntries()) bench.longest = Math.max(bench.longest, e.duration); }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) bench.shift += e.value; }).observe({ type: "layout-shift", buffered: true });
  addEventListener("load", () => {
    const loaded = performance.now();
    const look = setInterval(() => {
      if (CSS.highlights.size === 0) return;
      bench.highlights = performance.now() - loaded;
      clearInterval(look);
    }, 4);
    setTimeout(() => clearInterval(look), 6000);
  });`;

/** Observers that live in the worlds of extensions on this page, of any kind. */
async function countObservers(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin.startsWith("chrome-extension:")) worlds.push(context.id);
  });
  await session.send("Runtime.enable");
  let count = 0;
  for (const contextId of worlds)
    for (const kind of ["Mutation", "Intersection", "Resize", "Performance"]) {
      const { result } = await session.send("Runtime.evaluate", {
        contextId,
        expression: `${kind}Observer.prototype`,
      });
      if (!result.objectId) continue;
      const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
      const { result: found } = await session.send("Runtime.callFunctionOn", {
        objectId: objects.objectId ?? "",
        functionDeclaration: "function () { return this.length; }",
        returnByValue: true,
      });
      count += Number(found.value);
    }
  await session.detach();
  return count;
}

async function sample(browser: Browser, url: string, slowed: number, waits: boolean): Promise<Sample> {
  const page = await browser.newPage();
  try {
    await page.emulateCPUThrottling(slowed);
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(url, { waitUntil: "load" });
    if (waits) await until(async () => (await noted(page)).highlights !== null, 8000, `highlights on ${url}`);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const {
      TaskDuration = 0,
      ScriptDuration = 0,
      Nodes = 0,
      JSEventListeners = 0,
      JSHeapUsedSize = 0,
    } = await page.metrics();
    return {
      task: TaskDuration * 1000,
      script: ScriptDuration * 1000,
      nodes: Nodes,
      listeners: JSEventListeners,
      heap: JSHeapUsedSize,
      observers: await countObservers(page),
      ...(await noted(page)),
    };
  } finally {
    await page.close();
  }
}

function noted(page: Page): Promise<{ longest: number; shift: number; highlights: number | null }> {
  return page.evaluate("({ ...bench })") as Promise<{
    longest: number;
    shift: number;
    highlights: number | null;
  }>;
}
