// Draws the icons of public/icons: `node scripts/draw-icons.mjs`. The shape tells the state, not the color: the plate
// is full (an article is read), an outline (none), an outline crossed out (off here), an outline with a lock (no access).
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { findBrowser } from "./browsers.mjs";

const OUT = resolve(import.meta.dirname, "../public/icons");
const INK = "#17191c";
const PAPER = "#ffffff";
const MARK = "#f0b13c";
const QUIET = "#868a91"; // reads on light and dark toolbars

/** A drop capital L and the lines of the paragraph that it opens, on a grid of 16. */
const letter = (color) => `<path d="M3.6 3.4h2.3v7.1h2.6v2.1H3.6z" fill="${color}"/>`;
const lines = (color) =>
  `<path d="M7.6 4h5M7.6 6.9h5" stroke="${color}" stroke-width="1.3" fill="none"/><path d="M9.7 11.6h2.9" stroke="${MARK}" stroke-width="2" fill="none"/>`;
const outline = `<rect x="1.1" y="1.1" width="13.8" height="13.8" rx="2.6" fill="none" stroke="${QUIET}" stroke-width="1.2"/>`;

const ICONS = {
  read: `<rect x=".5" y=".5" width="15" height="15" rx="3" fill="${INK}" stroke="#ffffff" stroke-opacity=".35" stroke-width=".6"/>${letter(PAPER)}${lines(PAPER)}`,
  none: `${outline}<g transform="translate(2.1 0)">${letter(QUIET)}</g>`,
  off: `${outline}<g transform="translate(2.1 0)">${letter(QUIET)}</g><path d="M2 14 14 2" stroke="${QUIET}" stroke-width="1.6"/>`,
  "no-access": `${outline}<rect x="4.4" y="7.2" width="7.2" height="5.2" rx="1" fill="${QUIET}"/><path d="M5.9 7V5.6a2.1 2.1 0 0 1 4.2 0V7" fill="none" stroke="${QUIET}" stroke-width="1.4"/>`,
};

const chromium = findBrowser("chromium");
if (!chromium) throw new Error("Drawing the icons needs a Chromium.");
const browser = await puppeteer.launch({ executablePath: chromium.path, args: ["--no-sandbox"] });
const page = await browser.newPage();
mkdirSync(OUT, { recursive: true });
for (const [name, shapes] of Object.entries(ICONS)) {
  for (const size of name === "read" ? [16, 32, 48, 96, 128] : [16, 32, 48]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size}" height="${size}">${shapes}</svg>`,
    );
    writeFileSync(join(OUT, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
