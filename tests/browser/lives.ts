// Lede lives and dies with the browser: background stopped, extension renewed or disabled, pages kept and brought back.
import { join } from "node:path";
import { type Driven, ROOT } from "../../scripts/drive-browser";
import {
  assert,
  type BrowserTest,
  openPage,
  painted,
  popupStatus,
  sendEvent,
  textOf,
  until,
  wait,
  waitPainted,
} from "./context";

const ARTICLES = [0, 1, 2, 3, 4, 5];

export const tests: BrowserTest[] = [
  {
    name: "lives: a page that the browser kept is painted when the reader comes back, once",
    async run(context) {
      const page = await openPage(context, "/harbor");
      const before = await waitPainted(page);
      const tab = await context.driven.tabOf(page);
      await page.evaluate("addEventListener('pageshow', (event) => { globalThis.kept = event.persisted; })");
      await page.goto(`${context.origin}/blank`, { waitUntil: "load" });
      await page.evaluate("history.back()");
      await until(async () => (await page.evaluate("location.pathname")) === "/harbor", 4000, "the page");
      await until(async () => (await painted(page)).length === before.length, 8000, "its highlights");
      assert.deepEqual(await painted(page), before);
      assert.equal(await page.evaluate("document.adoptedStyleSheets.length"), 1);
      // Kept or loaded anew: its reader answers.
      const state = (await context.driven.askReader(tab, { call: "state" })) as { status: string };
      assert.equal(state.status, "ready");
    },
  },
  {
    name: "lives: a page that is rendered in advance is read when it is seen, not before",
    only: "chromium",
    async run(context) {
      const page = await openPage(context, "/prerenders");
      await wait(1500);
      await page.bringToFront();
      await page.evaluate("document.querySelector('a').click()");
      await until(async () => (await page.evaluate("location.pathname")) === "/harbor", 4000, "the page");
      await waitPainted(page);
      const started = Number(
        await page.evaluate("performance.getEntriesByType('navigation')[0].activationStart"),
      );
      assert.ok(started > 0, "it was rendered in advance");
    },
  },
  {
    name: "lives: two windows, each with its article",
    async run(context) {
      const { driven, origin } = context;
      const page = await openPage(context, "/harbor");
      await waitPainted(page);
      const other = (await driven.askExtension(
        `api.windows.create({ url: ${JSON.stringify(`${origin}/grain-deal`)} }).then(({ id }) => id)`,
      )) as number;
      const tabs = async () =>
        (await driven.askExtension(`api.tabs.query({ windowId: ${other} })`)) as { id: number }[];
      await until(
        async () => (await headlineIn(driven, (await tabs())[0]?.id ?? -1)).startsWith("Kenya"),
        8000,
        "the second article",
      );
      assert.match(await headlineIn(driven, await driven.tabOf(page)), /Ferry Harbor/);
      await driven.askExtension(`api.windows.remove(${other})`);
      await wait(300);
      assert.match(await headlineIn(driven, await driven.tabOf(page)), /Ferry Harbor/);
    },
  },
  {
    name: "lives: the background stopped at each moment of a reading is asked again",
    async run(context) {
      const { driven, origin } = context;
      const page = await openPage(context, "/empty");
      for (const at of ARTICLES) {
        const going = page.goto(`${origin}/harbor?${at}`, { waitUntil: "load" });
        await wait(25 * at);
        await driven.stopBackground();
        await going;
        await waitPainted(page);
      }
    },
  },
  {
    name: "lives: a full storage: the change is not made, nothing is lost, and it is said",
    only: "chromium", // Firefox sets no limit
    async run(context) {
      const { driven } = context;
      await driven.askExtension('api.storage.local.set({ settings: { version: 1, card: "click" } })');
      const quota = Number(await driven.askExtension("api.storage.local.QUOTA_BYTES"));
      await driven.askExtension(`api.storage.local.set({ filler: "x".repeat(${quota} - 150) })`);
      try {
        const page = await openPage(context, "/harbor");
        await waitPainted(page);
        const change = {
          do: "correct",
          correction: { kind: "hide", name: `Portugal ${"and ".repeat(40)}Spain` },
        };
        assert.equal(
          await driven
            .askExtension(
              `api.runtime.sendMessage({ to: "background", call: "correct", change: ${JSON.stringify(change)} })`,
            )
            .catch(() => null),
          null,
        );
        const stored = (await driven.askExtension(
          'api.storage.local.get(["settings", "corrections"])',
        )) as object;
        assert.deepEqual(stored, { settings: { version: 1, card: "click" } });
        await waitPainted(page);
      } finally {
        await driven.askExtension("api.storage.local.clear()");
      }
    },
  },
  {
    name: "lives: damaged settings are told and kept aside",
    async run(context) {
      const { driven } = context;
      await driven.askExtension(
        "api.storage.local.set({ settings: { version: 1, highlights: 7, places: true } })",
      );
      const page = await openPage(context, "/harbor");
      await waitPainted(page);
      const options = await driven.extensionPage("options.html");
      await options.waitForSelector(".notice-box");
      assert.match(await textOf(options, ".notice-box"), /could not be read/);
      const stored = async () =>
        (await driven.askExtension("api.storage.local.get(null)")) as Record<string, unknown>;
      assert.deepEqual(Object.keys(await stored()), ["settings"]);
      await options.close();
      await driven.askExtension("api.storage.local.clear()");
    },
  },
  {
    name: "lives: in a private window nothing is stored",
    only: "chromium", // the protocol can't let Firefox's extension into private windows
    async run(context) {
      const { driven, origin } = context;
      await configure(driven, "incognitoAccess: true");
      await wait(800); // the extension starts anew
      await driven.forgetDesk();
      const window = (await driven.askExtension(
        `api.windows.create({ incognito: true, url: ${JSON.stringify(`${origin}/harbor`)} }).then(({ id, tabs }) => id)`,
      )) as number;
      const tab = async () =>
        ((await driven.askExtension(`api.tabs.query({ windowId: ${window} })`)) as { id: number }[])[0]?.id ??
        -1;
      await until(async () => (await headlineIn(driven, await tab())).includes("Ferry"), 8000, "the article");
      const before = await driven.askExtension("api.storage.local.get(null)");
      const answer = await driven.askExtension(
        `api.scripting.executeScript({ target: { tabId: ${await tab()} }, func: () => chrome.runtime.sendMessage({ to: "background", call: "correct", change: { do: "watch", name: "Mali" } }) }).then(([{ result }]) => result)`,
      );
      assert.equal(answer, false);
      assert.deepEqual(await driven.askExtension("api.storage.local.get(null)"), before);
      await driven.askExtension(`api.windows.remove(${window})`);
    },
  },
  {
    name: "lives: an update while pages are open: the old scripts end quietly, the popup reads the page with the new ones",
    async run(context) {
      const { driven } = context;
      const page = await openPage(context, "/rerender");
      const before = await waitPainted(page);
      const build = join(ROOT, ".output", driven.engine === "firefox" ? "firefox-mv3" : "chrome-mv3");
      await driven.browser.installExtension(build);
      await wait(1000);
      await driven.forgetDesk();
      // Whatever happens in the page now: no complaint of ours, and no card.
      await page.bringToFront();
      await page.mouse.move(200, 200);
      await page.keyboard.press("Enter");
      await sendEvent(page, "rerender");
      await wait(1200);
      assert.equal(await page.evaluate('document.querySelectorAll("lede-card").length'), 0);
      const popup = await driven.popup(page);
      assert.equal(await popupStatus(popup), null);
      await popup.close();
      await page.bringToFront();
      await until(async () => (await painted(page)).length === before.length, 8000, "the highlights");
      assert.deepEqual(await painted(page), before);
      await sendEvent(page, "entry");
      await until(async () => (await painted(page)).some(({ text }) => text === "Norway"), 9000, "Norway");
    },
  },
  {
    name: "lives: disabled while pages are open, and enabled again",
    only: "chromium",
    async run(context) {
      const { driven, origin } = context;
      const page = await openPage(context, "/rerender");
      await waitPainted(page);
      const id = await driven.askExtension("api.runtime.id");
      const settings = await driven.browser.newPage();
      await settings.goto("chrome://extensions/");
      const enable = (on: boolean) =>
        settings.evaluate(`new Promise((done) => chrome.management.setEnabled("${id}", ${on}, done))`);
      await enable(false);
      await driven.forgetDesk();
      await page.bringToFront();
      await page.mouse.move(300, 300);
      await sendEvent(page, "entry");
      // The old reader sees that it is an orphan, and takes its paint with it.
      await waitPainted(page, false);
      await enable(true);
      await wait(800);
      await page.goto(`${origin}/harbor`, { waitUntil: "load" });
      await waitPainted(page);
    },
  },
];

async function headlineIn(driven: Driven, tab: number): Promise<string> {
  const state = (await driven.askReader(tab, { call: "state" }).catch(() => null)) as {
    report?: { article: { headline: string } };
  } | null;
  return state?.report?.article.headline ?? "";
}

/** Changes what the browser lets the extension do, as its own settings page does. */
async function configure(driven: Driven, change: string): Promise<void> {
  const id = await driven.askExtension("api.runtime.id");
  const settings = await driven.browser.newPage();
  await settings.goto("chrome://extensions/");
  // An unpacked extension that starts anew without it stays disabled.
  await settings.evaluate(
    "new Promise((done) => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, done))",
  );
  await settings.evaluate(
    `new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: "${id}", ${change} }, done))`,
  );
  await settings.close();
}
