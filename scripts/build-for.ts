import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");

/** Makes the production build for an engine; throws with what the build said where it fails. */
export function buildFor(engine: "chromium" | "firefox"): void {
  const wxt = join(ROOT, "node_modules", "wxt", "bin", "wxt.mjs");
  const target = engine === "firefox" ? "firefox" : "chrome";
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, "build", "-b", target], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The build for ${target} failed:\n${stdout}\n${stderr}`);
}

const SOURCES = [
  "entrypoints",
  "components",
  "lib",
  "public",
  "scripts",
  "wxt.config.ts",
  "package-lock.json",
];

/** Makes the build where a source is newer than it. */
export function buildIfStale(engine: "chromium" | "firefox"): void {
  const built = join(ROOT, ".output", engine === "firefox" ? "firefox-mv3" : "chrome-mv3", "manifest.json");
  if (!existsSync(built) || SOURCES.some((name) => newestIn(join(ROOT, name)) > statSync(built).mtimeMs))
    buildFor(engine);
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
