// Entries of the context menu on selected words. Firefox for Android has no such menus.
import { browser } from "./api";
import { texts } from "./texts";

const ENTRIES = [
  { id: "official", title: texts.text("menuOfficial") },
  { id: "alias", title: texts.text("menuAlias") },
] as const;

/** Once, at the install and after an update: the browser remembers them. */
export async function addContextMenus(): Promise<void> {
  const menus = browser.contextMenus;
  if (!menus) return;
  await menus.removeAll();
  for (const entry of ENTRIES) menus.create({ ...entry, contexts: ["selection"] });
}

/** Calls back with the words and the entry that was chosen for them; not in a private window, where nothing is stored. */
export function answerContextMenus(chosen: (entry: string, words: string) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.incognito) chosen("private", "");
    else if (selectionText) chosen(String(menuItemId), selectionText);
  });
}
