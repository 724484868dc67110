// What the gate needs of the browser, without the polyfill: it stands on every page.
import type { Runtime } from "webextension-polyfill";
import type { ToBackground } from "./messages";

type Bare = { runtime?: Pick<Runtime.Static, "id" | "sendMessage"> };

/** Tells the background that an article is here; it decides whether to read it. */
export function wakeBackground(): void {
  const { browser, chrome } = globalThis as { browser?: Bare; chrome?: Bare };
  const runtime = (browser ?? chrome)?.runtime;
  // No id: the extension was updated or removed under this page.
  if (!runtime?.id) return;
  const message: ToBackground<"wake"> = { to: "background", call: "wake" };
  Promise.resolve(runtime.sendMessage(message)).catch(() => {});
}
