// Drives a browser that has Lede really installed: for `npm run try` and for the browser tests.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { PageState } from "../lib/model/page-state";

export const ROOT = resolve(import.meta.dirname, "..");
export const GECKO_ID = "{5f1c7a52-6a3e-4b0e-9d1b-8c6f2e4a9b31}";
/** Firefox gives every install another address; a test has to know it beforehand. */
const GECKO_UUID = "0d6f3b54-9c1e-4a53-8f6e-5a2f7b1c9e08";

export type Engine = "chromium" | "firefox";
export type Options = {
  engine: Engine;
  path: string;
  headless: boolean;
  scheme?: "light" | "dark";
  /** BCP 47: the language of the interface; Chromium only, Firefox needs a language pack. */
  language?: string;
  /** All traffic goes through this proxy, "127.0.0.1:3128". */
  proxy?: string;
};
export type Driven = {
  engine: Engine;
  browser: Browser;
  version: string;
  /** A page in a new tab. */
  open(url: string): Promise<Page>;
  /** A page of the extension in a new tab: "popup.html?tab=3". */
  extensionPage(path: string): Promise<Page>;
  /** The browser's number for the tab that shows this page. */
  tabOf(page: Page): Promise<number>;
  /** The popup about the tab of a page, in a tab of its own. */
  popup(page: Page): Promise<Page>;
  /** What Lede's reader says of the page, once it has read it. */
  stateOf(page: Page): Promise<PageState>;
  /** Sends the reader in a tab a message, as a view does. */
  askReader(tabId: number, message: { call: string } & Record<string, unknown>): Promise<unknown>;
  /** Runs a script in a page of the extension, where `api` is its API. */
  askExtension(script: string): Promise<unknown>;
  /** Stops the background, as the browser does when it has nothing to do. */
  stopBackground(): Promise<void>;
  /** After the extension started anew: its pages that were open are gone. */
  forgetDesk(): Promise<void>;
  /** Closes all tabs that were opened here. */
  closePages(): Promise<void>;
  close(): Promise<void>;
};

export async function driveBrowser({
  engine,
  path,
  headless,
  scheme = "light",
  language,
  proxy,
}: Options): Promise<Driven> {
  const profile = mkdtempSync(join(tmpdir(), "lede-profile-"));
  const browser = await (engine === "firefox" ? launchFirefox : launchChromium)({
    path,
    headless,
    profile,
    scheme,
    language,
    proxy,
  });
  const build = join(ROOT, ".output", engine === "firefox" ? "firefox-mv3" : "chrome-mv3");
  const id = await browser.installExtension(build);
  const origin = engine === "firefox" ? `moz-extension://${GECKO_UUID}` : `chrome-extension://${id}`;

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: "load" });
    return page;
  }

  async function extensionPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    const url = `${origin}/${path}`;
    // In Firefox this never settles.
    const go = () => void page.goto(url).catch(() => {});
    go();
    await until(async () => {
      const at = String(await page.evaluate("location.href + document.readyState"));
      // An extension that is just being started has no pages yet.
      if (at.startsWith("chrome-error:")) go();
      return at === `${url}complete`;
    });
    return page;
  }

  // A page of the extension that can ask the browser about tabs.
  let desk: Page | null = null;
  async function ask<Answer>(script: string): Promise<Answer> {
    desk ??= await extensionPage("icons/read-16.png");
    return (await desk.evaluate(
      `(() => { const api = globalThis.browser ?? chrome; return ${script}; })()`,
    )) as Answer;
  }

  async function tabOf(page: Page): Promise<number> {
    const tabs = await ask<{ id: number; url?: string }[]>("api.tabs.query({})");
    // The browser does not tell an extension the address of its own pages.
    const tab =
      tabs.find(({ url }) => url === page.url()) ??
      (!page.url().startsWith("http") && tabs.findLast(({ url }) => !url || !/^http|extension/.test(url)));
    if (!tab) throw new Error(`No tab shows ${page.url()}.`);
    return tab.id;
  }

  /** "No reader there" counts only after a while: the page may still be read. */
  async function stateOf(page: Page): Promise<PageState> {
    const tabId = await tabOf(page);
    let state: PageState | null = null;
    await until(async () => {
      state = (await askReader(tabId, { call: "state" })) as PageState;
      return Boolean(state);
    }, 3000).catch(() => {});
    return state ?? { status: "not-an-article", reason: null };
  }

  function askReader(tabId: number, message: object): Promise<unknown> {
    const sent = JSON.stringify({ to: "reader", ...message });
    return ask(`api.tabs.sendMessage(${tabId}, ${sent}, { frameId: 0 })`);
  }

  return {
    engine,
    browser,
    version: await browser.version(),
    open,
    extensionPage,
    tabOf,
    stateOf,
    askReader,
    askExtension: ask,
    async closePages() {
      const pages = await browser.pages();
      // A browser whose last tab is closed ends: the desk stays.
      desk ??= await extensionPage("icons/read-16.png");
      for (const page of pages) if (page !== desk) await page.close().catch(() => {});
    },
    stopBackground: () => (engine === "firefox" ? stopEventPage(browser) : stopWorker(browser)),
    async forgetDesk() {
      await desk?.close().catch(() => {});
      desk = null;
    },
    popup: async (page) => extensionPage(`popup.html?tab=${await tabOf(page)}`),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function stopWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find((each) => each.type() === "service_worker");
  const worker = await target?.worker().catch(() => null);
  await worker?.close().catch(() => {}); // it may have been stopped just now
}

type Bidi = { connection: { send(method: string, params: object): Promise<{ result: Answered }> } };
type Answered = { contexts?: { context: string }[]; result?: { value?: unknown } };

/** Through the browser's own window, which knows every extension. */
async function stopEventPage(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as Bidi;
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const context = result.contexts?.[0]?.context;
  await connection.send("script.evaluate", {
    expression: `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    target: { context },
    awaitPromise: true,
  });
}

type Launch = {
  path: string;
  headless: boolean;
  profile: string;
  scheme: string;
  language: string | undefined;
  proxy: string | undefined;
};

function launchChromium({ path, headless, profile, scheme, language, proxy }: Launch): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: path,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    // On Linux the environment comes before the option.
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    defaultViewport: headless ? { width: 1280, height: 860 } : null,
    args: [
      ...(language ? [`--lang=${language}`] : []),
      ...(isRoot ? ["--no-sandbox"] : []),
      ...(scheme === "dark" ? ["--force-dark-mode", "--blink-settings=preferredColorScheme=0"] : []),
      // Chromium sends loopback past a proxy unless it is told not to.
      ...(proxy ? [`--proxy-server=${proxy}`, "--proxy-bypass-list=<-loopback>"] : []),
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
    ],
  });
}

function launchFirefox({ path, headless, profile, scheme, proxy }: Launch): Promise<Browser> {
  const [host, port] = proxy?.split(":") ?? [];
  return puppeteer.launch({
    browser: "firefox",
    executablePath: path,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 860 } : null,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      "layout.css.prefers-color-scheme.content-override": scheme === "dark" ? 0 : 1,
      ...(proxy && {
        "network.proxy.type": 1,
        "network.proxy.http": host,
        "network.proxy.http_port": Number(port),
        "network.proxy.ssl": host,
        "network.proxy.ssl_port": Number(port),
        "network.proxy.no_proxies_on": "",
        "network.proxy.allow_hijacking_localhost": true,
      }),
    },
  });
}

/** Waits until the check holds; an error of the check is a no. */
export async function until(check: () => Promise<boolean>, most = 10_000, what = "it"): Promise<void> {
  const end = Date.now() + most;
  for (;;) {
    if (await check().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`Waited ${most} ms for ${what} in vain.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
