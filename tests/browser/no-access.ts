// The last of all tests: it takes the access to sites away.
import type { Driven } from "../../scripts/drive-browser";
import {
  assert,
  type BrowserTest,
  openPage,
  painted,
  popupStatus,
  textOf,
  until,
  waitPainted,
} from "./context";

export const tests: BrowserTest[] = [
  {
    name: "without access to this one site nothing is read on it, and the popup says so",
    only: "chromium", // Firefox gives and takes sites as a list of our own request
    async run(context) {
      const { driven, origin } = context;
      const page = await openPage(context, "/blank");
      const tab = await driven.tabOf(page);
      await setAccess(driven, "ON_SPECIFIC_SITES", "http://news.example/*");
      await page.goto(`${origin}/harbor`, { waitUntil: "load" });
      await new Promise((resolve) => setTimeout(resolve, 600));
      assert.equal((await painted(page)).length, 0);
      const popup = await driven.extensionPage(`popup.html?tab=${tab}`);
      assert.equal(await popupStatus(popup), "no-permission");
      await setAccess(driven, "ON_ALL_SITES");
      await page.goto(`${origin}/harbor?again`, { waitUntil: "load" });
      await waitPainted(page);
    },
  },
  {
    name: "without access to sites nothing is read, and popup and icon say so",
    async run(context) {
      const { driven } = context;
      const page = await openPage(context, "/blank");
      const tab = await driven.tabOf(page);
      await takeAccess(driven);
      await until(
        async () =>
          (await driven.askExtension("api.action.getTitle({})")) === "Lede has no access to this site",
        4000,
        "the icon",
      );
      await page.goto(`${context.origin}/harbor`, { waitUntil: "load" });
      await new Promise((resolve) => setTimeout(resolve, 600));
      assert.equal((await painted(page)).length, 0);
      const popup = await driven.extensionPage(`popup.html?tab=${tab}`);
      assert.equal(await popupStatus(popup), "no-permission");
      assert.match(await textOf(popup), /No access to this site/);
    },
  },
];

/** As the reader takes it away in the browser's own settings. */
async function takeAccess(driven: Driven): Promise<void> {
  if (driven.engine === "firefox") {
    await driven.askExtension('api.permissions.remove({ origins: ["http://*/*", "https://*/*"] })');
    return;
  }
  await setAccess(driven, "ON_CLICK");
}

async function setAccess(driven: Driven, access: string, site?: string): Promise<void> {
  const id = await driven.askExtension("api.runtime.id");
  const settings = await driven.browser.newPage();
  await settings.goto("chrome://extensions/");
  await settings.evaluate(
    `new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: "${id}", hostAccess: "${access}" }, done))`,
  );
  if (site)
    await settings.evaluate(
      `new Promise((done) => chrome.developerPrivate.addHostPermission("${id}", "${site}", done))`,
    );
  await settings.close();
}
