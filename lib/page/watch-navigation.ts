type Navigation = EventTarget;

/** Calls back after every in-site navigation to another address; a change of the fragment alone is none. */
export function watchNavigation(window: Window, navigated: () => void): void {
  const { navigation } = window as Window & { navigation?: Navigation };
  let before = addressOf(window);
  navigation?.addEventListener("navigatesuccess", () => {
    const address = addressOf(window);
    if (address === before) return;
    before = address;
    navigated();
  });
}

/** Calls back once the page is seen: nothing is done in tabs that are hidden or rendered in advance. */
export function whenSeen(document: Document, seen: () => void): void {
  if (document.visibilityState !== "hidden") seen();
  else document.addEventListener("visibilitychange", seen, { once: true });
}

function addressOf(window: Window): string {
  const { origin, pathname, search } = window.location;
  return origin + pathname + search;
}
