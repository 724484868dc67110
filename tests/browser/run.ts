// npm run test:browser [-- chromium|firefox] [-- WORDS OF A TEST'S NAME]: the production builds in real browsers.
import { parseArgs } from "node:util";
import { ensureBrowsers } from "../../scripts/browsers.mjs";
import { buildIfStale } from "../../scripts/build-for";
import { driveBrowser, type Engine } from "../../scripts/drive-browser";
import { servePages } from "../../scripts/serve-pages";
import { tests as access } from "./access";
import { tests as badInput } from "./bad-input";
import { tests as budgets } from "./budgets";
import { tests as card } from "./card";
import type { BrowserTest, Context } from "./context";
import { tests as corrections } from "./corrections";
import { tests as highlights } from "./highlights";
import { tests as hostile } from "./hostile";
import { tests as install } from "./install";
import { tests as lives } from "./lives";
import { tests as living } from "./living";
import { tests as noAccess } from "./no-access";
import { tests as packaged } from "./package";
import { PAGES } from "./pages";
import { tests as paste } from "./paste";
import { tests as popup } from "./popup";
import { tests as quiet } from "./quiet";
import { tests as reach } from "./reach";
import { recordTraffic } from "./traffic";
import { tests as views } from "./views";
import { tests as walked } from "./walk";
import { WALK_PAGES } from "./walk-pages";

const ALL: BrowserTest[] = [
  ...install,
  ...budgets,
  ...highlights,
  ...popup,
  ...paste,
  ...card,
  ...corrections,
  ...living,
  ...views,
  ...walked,
  ...quiet,
  ...access,
  ...reach,
  ...hostile,
  ...badInput,
  ...lives,
  ...packaged,
  ...noAccess,
];
const MOST = 40_000; // ms for one test

const { positionals } = parseArgs({ allowPositionals: true });
const isEngine = (word: string): word is Engine => word === "chromium" || word === "firefox";
const engines = positionals.filter(isEngine);
const words = positionals.filter((word) => !isEngine(word)).join(" ");
const counts = { passed: 0, failed: 0 };

for (const engine of engines.length ? engines : (["chromium", "firefox"] as const)) await testIn(engine);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;

async function testIn(engine: Engine): Promise<void> {
  const [found] = ensureBrowsers([engine]);
  if (!found) return;
  buildIfStale(engine);
  const server = await servePages(
    (path) => PAGES[path]?.() ?? (WALK_PAGES[path] ? { body: WALK_PAGES[path] } : null),
  );
  const traffic = await recordTraffic();
  const driven = await driveBrowser({ engine, path: found.path, headless: true, proxy: traffic.address });
  const complaints: string[] = [];
  console.log(`\n${driven.version}`);
  const context: Context = { driven, origin: server.origin, complaints };
  try {
    for (const test of ALL) {
      if (!test.name.includes(words) || (test.only && test.only !== engine)) continue;
      await check(test.name, () => test.run(context));
      await driven.closePages();
    }
    await check("no page's console had a complaint", async () => {
      if (complaints.length) throw new Error(complaints.join("\n"));
    });
    await check("no request left the browser but the pages' own", async () => {
      const ours = traffic.seen.filter((url) => !url.startsWith(server.origin) && !isBrowsersOwn(url));
      if (ours.length) throw new Error([...new Set(ours)].join("\n"));
    });
  } finally {
    await driven.close();
    await traffic.close();
    await server.close();
  }
}

/** What a browser asks for on its own, with or without an extension. */
function isBrowsersOwn(url: string): boolean {
  return /^https?:\/\/(?:[\w-]+\.)*(?:mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)(?::443|\/|$)/.test(
    url,
  );
}

async function check(name: string, run: () => Promise<void>): Promise<void> {
  const started = Date.now();
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`took longer than ${MOST} ms`)), MOST);
    });
    await Promise.race([run(), late]);
    counts.passed++;
    console.log(`ok     ${name} (${Date.now() - started} ms)`);
  } catch (error) {
    counts.failed++;
    console.log(
      `FAILED ${name}\n       ${String(error instanceof Error ? error.message : error).replaceAll("\n", "\n       ")}`,
    );
  } finally {
    clearTimeout(timer);
  }
}
