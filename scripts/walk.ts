// npm run walk [-- chromium|firefox]: a stranger's way through Lede, with a picture of each step in .lede/walk.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { walk } from "../tests/browser/walk";
import { WALK_PAGES } from "../tests/browser/walk-pages";
import { ensureBrowsers } from "./browsers.mjs";
import { buildIfStale } from "./build-for";
import { driveBrowser, ROOT } from "./drive-browser";
import { servePages } from "./serve-pages";

const OUT = join(ROOT, ".lede", "walk");
const asked = process.argv[2];
mkdirSync(OUT, { recursive: true });
const server = await servePages((path) => (WALK_PAGES[path] ? { body: WALK_PAGES[path] } : null));
for (const engine of ["chromium", "firefox"] as const) {
  if (asked && asked !== engine) continue;
  const [found] = ensureBrowsers([engine]);
  if (!found) continue;
  buildIfStale(engine);
  const driven = await driveBrowser({ engine, path: found.path, headless: true });
  try {
    await walk({ driven, origin: server.origin, complaints: [] }, async (page, name) => {
      const isPopup = page.url().includes("popup.html");
      await page.bringToFront();
      await page.setViewport(isPopup ? { width: 420, height: 600 } : { width: 1100, height: 900 });
      await page.screenshot({ path: join(OUT, `${name}-${engine}.png`) });
      if (name === "7-report")
        writeFileSync(join(OUT, `${name}-${engine}.pdf`), await page.pdf({ timeout: 20_000 }));
    });
    console.log(`${engine}: the whole way`);
  } finally {
    await driven.close();
  }
}
await server.close();
console.log(`Pictures in ${OUT}`);
