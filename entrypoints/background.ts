// The analyst: compromise and the tables live here, off the page's thread. It keeps no state.
import { defineBackground } from "wxt/utils/define-background";
import { analyze } from "../lib/analyze";
import { browser } from "../lib/browser/api";
import { addContextMenus, answerContextMenus } from "../lib/browser/context-menus";
import { changeStore, readStoredCorrections } from "../lib/browser/corrections";
import { showDefaultIcon, showIcon, showWatched } from "../lib/browser/icon";
import { BACKGROUND_SHAPES } from "../lib/browser/message-shapes";
import { answerAsBackground, askReader } from "../lib/browser/messages";
import { readSettings } from "../lib/browser/settings";
import { findActiveTab, isPrivateTab, readTab, runInTab } from "../lib/browser/tabs";
import { texts } from "../lib/browser/texts";
import { findWatched } from "../lib/corrections/find-watched";
import { namedCountries } from "../lib/formats/correction-words";
import { siteOf } from "../lib/model/settings";

export default defineBackground(() => {
  // Between the analysis of a page and its icon, no longer.
  const watched = new Map<number, string[]>();
  answerAsBackground(
    {
      async wake(_ask, { tabId, url }) {
        if (tabId === null) return false;
        const settings = await readSettings();
        if (settings.sitesOff.includes(siteOf(url) ?? "")) {
          await showIcon(tabId, "off");
          return false;
        }
        return settings.reading === "always" && runInTab(tabId, "reader");
      },
      async analyze({ page, article }, { tabId }) {
        const corrections = await readStoredCorrections();
        const report = analyze({ page, article, corrections });
        if (tabId !== null) watched.set(tabId, findWatched(report, corrections.watchlist));
        return report;
      },
      card: async (_ask, { tabId }) => tabId !== null && runInTab(tabId, "card"),
      tools: async (_ask, { isPrivate }) => ({
        isPrivate,
        watched: (await readStoredCorrections()).watchlist.map(({ name }) => name),
        countries: namedCountries(texts),
      }),
      async icon({ state }, { tabId }) {
        if (tabId === null || !(await showIcon(tabId, state))) return false;
        const names = state === "read" ? watched.get(tabId) : [];
        watched.delete(tabId);
        if (names) await showWatched(tabId, names);
        return true;
      },
      async correct({ change, tabId }, { isPrivate }) {
        // Private windows use what is stored, and store nothing.
        if (isPrivate || (await isPrivateTab(tabId))) return false;
        await changeStore(change);
        return true;
      },
    },
    BACKGROUND_SHAPES,
  );

  browser.commands?.onCommand.addListener(async (command) => {
    const tabId = await findActiveTab();
    if (tabId === null) return;
    // The key is the reader's wish: a page that nothing has read yet is read now.
    const { status } = await readTab(tabId, await readSettings());
    if (status !== "ready") return;
    if (command === "highlights") await askReader(tabId, "highlights", { mode: null });
    if (command === "next") await askReader(tabId, "step", { by: 1 });
    if (command === "previous") await askReader(tabId, "step", { by: -1 });
  });

  answerContextMenus((entry, words) => {
    const asked = new URLSearchParams({ add: entry, words });
    void browser.tabs.create({ url: `/options.html#${asked}` });
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void addContextMenus();
    // Once, behind the tab that is in front; no update opens anything.
    if (reason === "install") void browser.tabs.create({ url: "/welcome.html", active: false });
  });
  browser.permissions.onAdded.addListener(showDefaultIcon);
  browser.permissions.onRemoved.addListener(showDefaultIcon);
  void showDefaultIcon();
});
