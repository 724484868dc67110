// npm run test:packages: what a store sees first. Mozilla's own check says nothing at all, both packages are small enough,
// and no file of them is larger than a store reads.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { unzipSync } from "fflate";

const ROOT = resolve(import.meta.dirname, "..");
const OUTPUT = join(ROOT, ".output");
const MOST = 1_500_000; // bytes of a package
const MOST_TEXT = 5_000_000; // of one file in it

const packages = readdirSync(OUTPUT).filter((name) => /-(?:chrome|firefox)\.zip$/.test(name));
if (packages.length !== 2) throw new Error(`npm run zip gave ${packages.join(", ") || "no package"}.`);
for (const name of packages) {
  const bytes = readFileSync(join(OUTPUT, name));
  console.log(`${name}: ${bytes.length} bytes`);
  if (bytes.length > MOST) throw new Error(`${name} is larger than ${MOST} bytes.`);
  for (const [file, content] of Object.entries(unzipSync(bytes)))
    if (content.length > MOST_TEXT) throw new Error(`${file} in ${name} is larger than ${MOST_TEXT} bytes.`);
}

const lint = ["web-ext", "lint", "--source-dir", join(OUTPUT, "firefox-mv3"), "--output", "json"];
const { stdout, stderr } = spawnSync("npx", lint, {
  cwd: ROOT,
  encoding: "utf8",
  shell: process.platform === "win32",
});
const { summary } = JSON.parse(stdout || "{}") as { summary?: Record<string, number> };
if (!summary) throw new Error(`web-ext lint gave no result:\n${stdout}${stderr}`);
console.log(
  `web-ext lint: ${summary.errors} errors, ${summary.notices} notices, ${summary.warnings} warnings`,
);
if (summary.errors || summary.notices || summary.warnings) throw new Error(stdout);
