import { spawnSync } from "node:child_process";
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
