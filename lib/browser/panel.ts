// The side panel: Chrome's side panel, Firefox's sidebar. Neither is in the polyfill's types.

type Panels = {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
  windows?: { WINDOW_ID_CURRENT: number };
};

const { browser, chrome } = globalThis as { browser?: Panels; chrome?: Panels };

/** Opens it, from a click; null where there is none (Firefox for Android). */
export const openPanel: (() => void) | null = findPanel();

function findPanel(): (() => void) | null {
  const sidebar = browser?.sidebarAction;
  if (sidebar) return () => void sidebar.open();
  const panel = chrome?.sidePanel;
  const windowId = chrome?.windows?.WINDOW_ID_CURRENT ?? -2;
  return panel ? () => void panel.open({ windowId }) : null;
}
