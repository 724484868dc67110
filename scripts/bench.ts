// npm run bench: builds the extension, then what each part costs, beside a peer in the same run. Medians and p95 in milliseconds; ratios first.
//   npm run bench                 in Node, in Chromium, and in Chromium with the built extension
//   npm run bench -- --node       in Node alone
//   npm run bench -- --write      writes the tables into docs/benchmark.md too
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchInChromium } from "./bench/in-chromium";
import { benchInNode } from "./bench/in-node";
import { scriptBytes } from "./bench/script-bytes";
import { benchWithLede } from "./bench/with-lede";

const { values: options } = parseArgs({
  options: { node: { type: "boolean", default: false }, write: { type: "boolean", default: false } },
});
if (!options.node)
  execFileSync("npx", ["wxt", "build", "-b", "chrome"], {
    stdio: "ignore",
    shell: process.platform === "win32",
  });
const started = Date.now();
/** How far it is, for who waits: not a part of what is printed. */
const tell = (line: string) => console.error(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);
tell("in Node");
const parts = [await benchInNode()];
if (!options.node) {
  tell("in Chromium");
  parts.push(scriptBytes(), await benchInChromium(), await benchWithLede(tell));
}
tell("done");
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}`;
const text = `# What Lede costs\n\nPrinted by \`npm run bench -- --write\`: ${machine}. Milliseconds, median (p95). Compare within a table, not across machines.\n\n${parts.join("\n\n")}\n`;
console.log(text);
if (options.write) writeFileSync(new URL("../docs/benchmark.md", import.meta.url), text);
