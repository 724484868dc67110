// The toolbar icon: its shape tells the state, its title says it.
import type { IconState } from "../model/page-state";
import type { TextKey } from "../model/texts";
import { browser } from "./api";
import { ALL_SITES } from "./tabs";
import { texts } from "./texts";

const TITLES: Record<IconState, TextKey> = {
  read: "iconRead",
  none: "iconNone",
  off: "iconOff",
  "no-access": "iconNoAccess",
};

/** For one tab, until it goes to another page; false where the tab is gone. */
export async function showIcon(tabId: number, state: IconState): Promise<boolean> {
  try {
    await browser.action.setIcon({ tabId, path: pathsOf(state) });
    await browser.action.setTitle({ tabId, title: texts.text(TITLES[state]) });
    return true;
  } catch {
    return false;
  }
}

/** How many watched names are in the article of this tab; the badge goes with the page. */
export async function showWatched(tabId: number, names: readonly string[]): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: names.length ? String(names.length) : "" });
    if (!names.length) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: "#8a5000" });
    await browser.action.setTitle({ tabId, title: texts.text("iconWatched", names.join(", ")) });
  } catch {
    // The tab is gone.
  }
}

/** For all tabs that nothing is known of: can Lede see pages at all? */
export async function showDefaultIcon(): Promise<void> {
  const state = (await browser.permissions.contains(ALL_SITES)) ? "none" : "no-access";
  await browser.action.setIcon({ path: pathsOf(state) });
  await browser.action.setTitle({ title: texts.text(TITLES[state]) });
}

function pathsOf(state: IconState): Record<string, string> {
  return Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${state}-${size}.png`]));
}
