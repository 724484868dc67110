// npm run test:known-faults: does the registry know of a vulnerability in what we bundle (an error) or build with (told, no error)?
// Where it can't be asked nothing is said of it: the checks pass without a network.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");

const bundled = audit(["--omit=dev"]);
const all = audit([]);
if (!bundled || !all) console.log("The registry could not be asked for known vulnerabilities.");
else {
  const named = all.packages.length ? `: ${all.packages.join(", ")}` : "";
  console.log(`Known vulnerabilities: ${bundled.total} in what is bundled, ${all.total} in all${named}`);
  process.exitCode = bundled.total ? 1 : 0;
}

/** @param {string[]} options */
function audit(options) {
  const { stdout } = spawnSync("npm", ["audit", "--json", ...options], {
    cwd: ROOT,
    encoding: "utf8",
    timeout: 60_000,
    shell: process.platform === "win32",
  });
  try {
    const { metadata, vulnerabilities } = JSON.parse(stdout);
    return { total: metadata.vulnerabilities.total, packages: Object.keys(vulnerabilities) };
  } catch {
    return null;
  }
}
