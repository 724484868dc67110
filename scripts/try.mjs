// `npm run try [-- PAGE] [--browser chrome|chromium|edge|firefox]`. Plain Node: it installs what the rest needs.
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { ensureModules } from "./modules.mjs";

const ROOT = resolve(import.meta.dirname, "..");

try {
  ensureModules();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ["--import", "tsx", join(ROOT, "scripts", "try.ts"), ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
