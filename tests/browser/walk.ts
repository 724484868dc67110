// A stranger's way through Lede: install, sample, three pages of other designs, a correction, an export, a site switched
// off, the report printed. `npm run walk` goes the same way and takes pictures.
import type { Page } from "puppeteer-core";
import {
  assert,
  type BrowserTest,
  type Context,
  openPage,
  painted,
  textOf,
  until,
  waitPainted,
} from "./context";

/** Takes a picture of a view, under a name. */
export type Take = (page: Page, name: string) => Promise<void>;

const NAME = "Lucía Ferreira";
/** Page → an official, a country, and words that are none of the article's. */
const MET = {
  "/walk/blog": { official: "Esteban Rolón", country: "Argentina", foreign: "Germany" },
  "/walk/app": { official: "Nuala Brennan", country: "Iceland", foreign: "Energy" },
  "/walk/columns": { official: "Hatem Gharbi", country: "Lebanon", foreign: "English" },
};

/** The whole way; throws where something is not as it should be. */
export async function walk(context: Context, take: Take): Promise<void> {
  const { driven } = context;
  const welcome = await driven.extensionPage("welcome.html");
  await until(async () => (await textOf(welcome)).includes("Lede is here"));
  await take(welcome, "1-welcome");
  await welcome.evaluate('document.querySelector("a.act").click()');
  await waitPainted(welcome);
  await take(welcome, "2-sample");

  const pages: Page[] = [];
  for (const [path, { official, country, foreign }] of Object.entries(MET)) {
    const page = await openPage(context, path);
    pages.push(page);
    const marks = await waitPainted(page);
    const has = (words: string) => marks.some(({ text }) => text.includes(words));
    assert.ok(has(official) && has(country), `${path}: ${marks.map(({ text }) => text).join(", ")}`);
    assert.ok(!has(foreign), `${path}: ${foreign}`);
    await take(page, `3-page${path.replaceAll("/", "-")}`);
    const popup = await driven.popup(page);
    await popup.waitForSelector(".summary");
    assert.match(await textOf(popup, ".summary"), new RegExp(official));
    await take(popup, `4-popup${path.replaceAll("/", "-")}`);
    if (path === "/walk/blog") await correctIn(popup, page, take);
    else if (path === "/walk/app")
      assert.ok(!marks.some(({ text }) => text.includes("Ferreira")), "corrected");
    await popup.close();
  }

  const [blog] = pages;
  assert.ok(blog);
  const popup = await driven.popup(blog);
  await popup.waitForSelector(".summary");
  await popup.evaluate('document.querySelector(".export").click()');
  await take(popup, "6-export");
  await popup.evaluate(`
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { globalThis.saved = blob.text(); return make.call(URL, blob); };
    HTMLAnchorElement.prototype.click = () => {};
    document.querySelector(".menu-row button:last-child").click();
  `);
  const saved = String(await popup.evaluate("saved"));
  assert.match(saved, /^---\ntitle: "Uruguay and Paraguay Agree/);
  assert.ok(!/Ferreira, Transport Minister/.test(saved), "the correction is in the export");

  const report = await driven.extensionPage(`report.html?tab=${await driven.tabOf(blog)}`);
  await report.waitForSelector("mark");
  await take(report, "7-report");
  assert.ok((await printed(report)) > 5000, "the printed report");

  await popup.bringToFront();
  await popup.evaluate('document.querySelector(".site input").click()');
  for (const page of pages) await waitPainted(page, false);
  await popup.waitForSelector('[data-status="off-here"]');
  await take(popup, "8-off");
  await popup.evaluate('document.querySelector(".act").click()');
  await blog.bringToFront();
  await waitPainted(blog);
  const options = await driven.extensionPage("options.html");
  await options.waitForSelector(".listed li");
  assert.match(await textOf(options, ".listed"), /Lucía Ferreira is not an official/);
  await take(options, "9-options");
}

async function correctIn(popup: Page, page: Page, take: Take): Promise<void> {
  await popup.bringToFront();
  const more = `[...document.querySelectorAll(".row.official .more")].find((each) => each.getAttribute("aria-label").includes(${JSON.stringify(NAME)}))`;
  await popup.evaluate(`${more}.scrollIntoView({ block: "center" }); ${more}.click()`);
  await popup.waitForSelector(".correct-menu:popover-open .item");
  await take(popup, "5-menu");
  await popup.evaluate('document.querySelector(".correct-menu:popover-open .item").click()');
  await until(
    async () => !(await painted(page)).some(({ text }) => text.includes("Ferreira")),
    4000,
    "the mark gone",
  );
  await take(popup, "5-told");
}

/** Bytes of the report as it is printed. */
async function printed(report: Page): Promise<number> {
  return (await report.pdf({ timeout: 20_000 })).length;
}

export const tests: BrowserTest[] = [
  {
    name: "a stranger's walk: welcome, sample, three designs, a correction, an export, a site off, the report printed",
    async run(context) {
      await walk(context, async () => {});
      await context.driven.askExtension('api.storage.local.remove("corrections")');
    },
  },
];
