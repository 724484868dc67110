// npm test: installs what is missing, then every check there is. One closing line with the counts.
//   npm test              everything
//   npm test -- --no-browser   without the two browsers
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { ensureBrowsers } from "./browsers.mjs";
import { ensureModules } from "./modules.mjs";

const ROOT = resolve(import.meta.dirname, "..");

const withBrowsers = !process.argv.includes("--no-browser");
const UNIT_RESULTS = join(ROOT, ".lede", "unit.json");

ensureModules();
if (withBrowsers) ensureBrowsers(["chromium", "firefox"]);

let passed = 0;
let failed = 0;

step("format and lint", "npx", ["biome", "check", "."]);
step("types", "npx", ["tsc", "--noEmit"]);
unitTests();
step("build for Chrome", "npx", ["wxt", "build", "-b", "chrome"]);
step("build for Firefox", "npx", ["wxt", "build", "-b", "firefox"]);
step("rebuild from the sources package", "npm", ["run", "--silent", "test:rebuild"]);
step("the packages as a store sees them", "npm", ["run", "--silent", "test:packages"]);
step("known vulnerabilities", "npm", ["run", "--silent", "test:known-faults"]);
if (withBrowsers) browserTests();

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

function run(command, args, stdio) {
  return spawnSync(command, args, {
    cwd: ROOT,
    stdio,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
}

function step(name, command, args) {
  const { status, stdout, stderr } = run(command, args, "pipe");
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${name}`);
  if (status === 0) passed++;
  else {
    failed++;
    console.log(`${stdout}${stderr}`);
  }
}

function unitTests() {
  mkdirSync(join(ROOT, ".lede"), { recursive: true });
  rmSync(UNIT_RESULTS, { force: true });
  const args = ["vitest", "run", "--reporter=json", `--outputFile.json=${UNIT_RESULTS}`];
  const { status, stderr } = run("npx", args, "pipe");
  if (!existsSync(UNIT_RESULTS)) {
    failed++;
    console.log(`FAILED unit tests: the runner gave no results\n${stderr}`);
    return;
  }
  const results = JSON.parse(readFileSync(UNIT_RESULTS, "utf8"));
  for (const { name, message, assertionResults } of results.testResults) {
    if (message) console.log(`${name}: ${message}`);
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === "failed") console.log(`${fullName}\n${failureMessages.join("\n")}`);
  }
  passed += results.numPassedTests;
  // A suite that does not load has no failed test of its own.
  failed += status === 0 ? 0 : Math.max(1, results.numFailedTests);
  console.log(
    `${status === 0 ? "ok    " : "FAILED"} unit tests: ${results.numPassedTests} of ${results.numTotalTests}`,
  );
}

function browserTests() {
  const { status, stdout, stderr } = run("npm", ["run", "--silent", "test:browser"], "pipe");
  console.log(`${stdout}${stderr}`);
  const counts = stdout.match(/^(\d+) passed, (\d+) failed$/m);
  if (!counts) {
    failed++;
    console.log("FAILED browser tests: the runner gave no counts");
    return;
  }
  passed += Number(counts[1]);
  failed += Number(counts[2]) || (status === 0 ? 0 : 1);
}
