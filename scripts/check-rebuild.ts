// What a store's reviewer does: the sources archive in an empty folder, `npm ci`, `npm run build-for-amo`. The result must
// be the Firefox package, byte for byte.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { unzipSync } from "fflate";

const ROOT = resolve(import.meta.dirname, "..");
const OUTPUT = join(ROOT, ".output");

run(ROOT, ["run", "zip"]);
const folder = mkdtempSync(join(tmpdir(), "lede-sources-"));
try {
  for (const [name, bytes] of Object.entries(packageOf("sources"))) {
    if (name.endsWith("/")) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  run(folder, ["ci", "--no-audit", "--no-fund"]);
  run(folder, ["run", "build-for-amo"]);
  const expected = packageOf("firefox");
  const wrong = Object.keys(expected).filter((name) => {
    const built = join(folder, ".output", "firefox-mv3", name);
    return !name.endsWith("/") && !readFileSync(built).equals(Buffer.from(expected[name] ?? []));
  });
  if (wrong.length) throw new Error(`The rebuilt extension differs in ${wrong.join(", ")}.`);
  console.log(`Rebuilt byte for byte: ${Object.keys(expected).length} files.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function packageOf(kind: string): Record<string, Uint8Array> {
  const name = readdirSync(OUTPUT).find((each) => each.endsWith(`-${kind}.zip`));
  if (!name) throw new Error(`npm run zip gave no ${kind} package.`);
  return unzipSync(readFileSync(join(OUTPUT, name)));
}

function run(cwd: string, command: string[]): void {
  const { status, stdout, stderr } = spawnSync("npm", command, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm ${command.join(" ")} failed:\n${stdout}${stderr}`);
}
