// A tab, its reader, and what can be said about both.
import type { PageState } from "../model/page-state";
import { type Settings, siteOf } from "../model/settings";
import { browser } from "./api";
import { askReader } from "./messages";

export const ALL_SITES = { origins: ["http://*/*", "https://*/*"] };

/** The tab in front of this window; null where there is none. */
export async function findActiveTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Calls back with the tab that is in front, now and after every change of it or of its page. */
export function followActiveTab(changed: (tabId: number | null) => void): void {
  const tell = async () => changed(await findActiveTab());
  browser.tabs.onActivated.addListener(tell);
  browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
    if (status === "complete" && tabId === (await findActiveTab())) changed(tabId);
  });
  void tell();
}

/** Is the tab in a private window, where nothing is stored? */
export async function isPrivateTab(tabId: number | null | undefined): Promise<boolean> {
  if (tabId === null || tabId === undefined) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito ?? false;
}

/** Calls back when the page of a tab begins to go and when the next one is there. */
export function watchTabs(changed: (tabId: number, isThere: boolean) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) changed(tabId, status === "complete");
  });
}

/** "news.example"; null where the browser does not tell or the page has no site. */
export async function siteOfTab(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return siteOf(tab?.url);
}

/** Pages that were open before Lede was there have no gate yet, whose signs the reader asks for. */
const FILES = { reader: ["/gate.js", "/reader.js"], card: ["/card.js"] };

/** Puts a script of ours into the tab's top frame; false where the browser does not let us. */
export async function runInTab(tabId: number, part: keyof typeof FILES): Promise<boolean> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, files: FILES[part] });
    // Firefox gives no error for its own pages, and no result either.
    return Boolean(result);
  } catch {
    return false;
  }
}

/** The state of the tab for a view that the reader opened on it: reads the page now if nothing has read it yet. */
export async function readTab(tabId: number, settings: Settings, force = false): Promise<PageState> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return { status: "closed" };
  const site = siteOf(tab.url);
  if (!force && site && settings.sitesOff.includes(site)) return { status: "off-here", site };
  const call = force ? "force" : "state";
  const state = await askReader(tabId, call, {});
  if (state) return state;
  if (tab.url && !site) return { status: "protected-page" };
  // Where site access is withheld Chrome would let the script wait for a click on the icon, maybe for ever. A click on
  // it gives access to this tab, and with it the tab's address.
  if (!tab.url && !(await browser.permissions.contains(ALL_SITES))) return { status: "no-permission", site };
  if (await runInTab(tabId, "reader")) {
    const answer = await askReader(tabId, call, {});
    return answer ?? { status: "error" };
  }
  const allowed = await browser.permissions.contains(
    tab.url && site ? { origins: [`${new URL(tab.url).origin}/*`] } : ALL_SITES,
  );
  return allowed ? { status: "protected-page" } : { status: "no-permission", site };
}
