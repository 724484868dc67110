import { join } from "node:path";
import { type Driven, ROOT } from "../../scripts/drive-browser";
import { assert, type BrowserTest, until } from "./context";

/** The first of all tests: it sees what the installation itself opened. */
export const tests: BrowserTest[] = [
  {
    name: "the first install opens one page, behind the tab in front; an update opens none",
    async run({ driven }) {
      await until(async () => (await welcomes(driven)).length > 0, 5000, "the welcome page");
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(await welcomes(driven), ["hidden"]);
      if (driven.engine !== "chromium") return;
      // The same folder once more is an update.
      for (const page of await driven.browser.pages()) if (isWelcome(page.url())) await page.close();
      await driven.browser.installExtension(join(ROOT, ".output", "chrome-mv3"));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.deepEqual(await welcomes(driven), []);
    },
  },
];

const isWelcome = (url: string) => url.endsWith("/welcome.html");

/** Is each welcome page that is open seen or not? */
async function welcomes({ engine, browser, askExtension }: Driven): Promise<unknown[]> {
  if (engine === "chromium") {
    const pages = (await browser.pages()).filter((page) => isWelcome(page.url()));
    return Promise.all(pages.map((page) => page.evaluate("document.visibilityState")));
  }
  // Firefox's protocol does not see tabs that an extension opened; the extension itself does.
  return (await askExtension(
    `api.extension.getViews({ type: "tab" }).filter((view) => view.location.pathname === "/welcome.html").map((view) => view.document.visibilityState)`,
  )) as unknown[];
}
