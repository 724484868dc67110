// npm run bench: what each part costs, beside a peer in the same run. Medians and p95 in milliseconds; ratios first.
//   npm run bench                 in Node and in Chromium
//   npm run bench -- --node       in Node alone
//   npm run bench -- --write      writes the tables into docs/benchmark.md too
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchInChromium } from "./bench/in-chromium";
import { benchInNode } from "./bench/in-node";

const { values: options } = parseArgs({
  options: { node: { type: "boolean", default: false }, write: { type: "boolean", default: false } },
});
const parts = [await benchInNode()];
if (!options.node) parts.push(await benchInChromium());
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}`;
const text = `# What Lede costs\n\nPrinted by \`npm run bench -- --write\`: ${machine}. Milliseconds, median (p95). Compare within a table, not across machines.\n\n${parts.join("\n\n")}\n`;
console.log(text);
if (options.write) writeFileSync(new URL("../docs/benchmark.md", import.meta.url), text);
