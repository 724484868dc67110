// The extension API as the browser gives it, for scripts that stand in pages and have to be small. What is used of it
// there answers with promises in both browsers; the views and the background take the polyfill (api.ts).
import type { Browser } from "webextension-polyfill";

const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

export const bare: Browser | undefined = browser?.runtime ? browser : chrome;
