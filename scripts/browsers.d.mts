export type BrowserName = "chrome" | "chromium" | "edge" | "firefox";
export type Browser = { name: BrowserName; engine: "chromium" | "firefox"; path: string };
export function findBrowser(name: BrowserName): Browser | null;
export function ensureBrowsers(names: BrowserName[], say?: (line: string) => void): Browser[];
