// The one importer of webextension-polyfill. Not for the gate, which carries nothing (see wake.ts).
import browser from "webextension-polyfill";

export { browser };
