// Finds the browsers of this machine, and installs one where none is found. Plain Node: it runs before `npm ci`.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const DOWNLOADS = join(ROOT, ".lede", "browsers");

/** @typedef {"chrome" | "chromium" | "edge" | "firefox"} BrowserName */
/** @typedef {{ name: BrowserName, engine: "chromium" | "firefox", path: string }} Browser */

/** Commands on the PATH, then places where installers put them. */
const PLACES = {
  chrome: {
    engine: "chromium",
    commands: ["google-chrome", "google-chrome-stable", "google-chrome-beta"],
    files: [
      "/opt/google/chrome/chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
      `${process.env["PROGRAMFILES(X86)"]}\\Google\\Chrome\\Application\\chrome.exe`,
      `${process.env.LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
    ],
  },
  chromium: {
    engine: "chromium",
    commands: ["chromium", "chromium-browser"],
    files: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      `${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
    ],
  },
  edge: {
    engine: "chromium",
    commands: ["microsoft-edge", "microsoft-edge-stable"],
    files: [
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      `${process.env["PROGRAMFILES(X86)"]}\\Microsoft\\Edge\\Application\\msedge.exe`,
      `${process.env.PROGRAMFILES}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ],
  },
  firefox: {
    engine: "firefox",
    commands: ["firefox", "firefox-esr", "firefox-developer-edition"],
    files: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox",
      `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
    ],
  },
};

/** What stands in for a browser that is not there. */
const STAND_INS = {
  chromium: ["chromium", "chrome", "edge"],
  chrome: ["chrome", "chromium"],
  edge: ["edge"],
  firefox: ["firefox"],
};

/**
 * The browser of that name, or one that runs the same build in its place; null where there is none.
 * `LEDE_CHROMIUM=/path` and `LEDE_FIREFOX=/path` name one by its file.
 * @param {BrowserName} name
 * @returns {Browser | null}
 */
export function findBrowser(name) {
  if (!(name in PLACES))
    throw new Error(`"${name}" is none of the browsers ${Object.keys(PLACES).join(", ")}.`);
  const engine = PLACES[name].engine;
  const chosen = process.env[engine === "firefox" ? "LEDE_FIREFOX" : "LEDE_CHROMIUM"];
  if (chosen) {
    if (!isProgram(chosen)) throw new Error(`There is no program at ${chosen}.`);
    return { name, engine, path: chosen };
  }
  for (const candidate of STAND_INS[name]) {
    const path = findInstalled(PLACES[candidate]);
    if (path) return { name: candidate, engine, path };
  }
  const path = name === "edge" ? null : findDownloaded(engine);
  return path ? { name, engine, path } : null;
}

/**
 * The browsers of those names; what is missing is installed, and `say` is told what is done.
 * Throws where that is impossible, with the way to choose one.
 * @param {BrowserName[]} names
 * @param {(line: string) => void} [say]
 * @returns {Browser[]}
 */
export function ensureBrowsers(names, say = (line) => console.error(line)) {
  return names.map((name) => findBrowser(name) ?? installBrowser(name, say));
}

function installBrowser(name, say) {
  const { engine } = PLACES[name];
  const variable = engine === "firefox" ? "LEDE_FIREFOX" : "LEDE_CHROMIUM";
  say(`No ${name} was found on this machine. (To choose one yourself: ${variable}=/path/to/the/program.)`);
  const browser = installPackage(name, engine, say) ?? download(name, engine, say);
  if (browser) return browser;
  throw new Error(
    `No ${name} could be installed. Install one with this system's own tools, or name it: ${variable}=/path/to/the/program.`,
  );
}

function installPackage(name, engine, say) {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !findOnPath("apt-get")) return null;
  run("apt-get", ["update", "-qq"]);
  const packages = engine === "firefox" ? ["firefox-esr", "firefox"] : ["chromium", "chromium-browser"];
  for (const wanted of packages) {
    say(`Installing the package ${wanted} with apt-get …`);
    if (!run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", wanted])) continue;
    const found = findBrowser(name);
    if (found) return found;
  }
  return null;
}

/** Where no system package can be installed: the browser's own build, kept inside this folder. */
function download(name, engine, say) {
  const cli = join(ROOT, "node_modules", "@puppeteer", "browsers", "lib", "cjs", "main-cli.js");
  if (!existsSync(cli)) return null;
  const build = engine === "firefox" ? "firefox@stable" : "chrome@stable";
  say(`Downloading ${build} into ${DOWNLOADS} …`);
  const out = spawnSync(
    process.execPath,
    [cli, "install", build, "--path", DOWNLOADS, "--format", "{{path}}"],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  const path = out.stdout?.trim().split("\n").at(-1) ?? "";
  if (out.status !== 0 || !isProgram(path)) return null;
  writeFileSync(join(DOWNLOADS, `${engine}.path`), path);
  return { name, engine, path };
}

function findDownloaded(engine) {
  const note = join(DOWNLOADS, `${engine}.path`);
  if (!existsSync(note)) return null;
  const path = readFileSync(note, "utf8");
  return isProgram(path) ? path : null;
}

function findInstalled({ commands, files }) {
  return commands.map(findOnPath).find(Boolean) ?? files.find(isProgram) ?? null;
}

function findOnPath(command) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, command);
    if (isProgram(path)) return path;
  }
  return null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function run(command, options) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // Standard output belongs to whoever called us.
  return spawnSync(command, options, { stdio: ["ignore", 2, 2], env }).status === 0;
}
