import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "../../scripts/drive-browser";
import { assert, type BrowserTest } from "./context";

/** Bytes as they stand in the package; `gz`: gzipped. `files`: their names, or a page with all that it loads. */
type Budget = { name: string; files: RegExp | string; most: number; gz?: boolean };
const BUDGETS: Budget[] = [
  { name: "gate", files: /^gate\.js$/, most: 8 * 1024 },
  { name: "reader", files: /^reader\.js$/, most: 60 * 1024 },
  { name: "card", files: /^card\.js$/, most: 40 * 1024 },
  { name: "background", files: /^background\.js$/, most: 640 * 1024, gz: true },
  { name: "popup", files: "popup.html", most: 60 * 1024, gz: true },
];

export const tests: BrowserTest[] = [
  {
    name: "the Firefox build passes web-ext lint without a remark",
    only: "firefox",
    async run() {
      const { stdout } = spawnSync(
        process.execPath,
        [
          join(ROOT, "node_modules/web-ext/bin/web-ext.js"),
          "lint",
          "-s",
          join(ROOT, ".output/firefox-mv3"),
          "-o",
          "json",
        ],
        { encoding: "utf8" },
      );
      const { summary } = JSON.parse(stdout) as { summary: object };
      assert.deepEqual(summary, { errors: 0, notices: 0, warnings: 0 });
    },
  },
  ...BUDGETS.map(budget),
];

function budget({ name, files, most, gz }: Budget): BrowserTest {
  return {
    name: `${name}: at most ${most / 1024} KB${gz ? " gzipped" : ""}`,
    async run({ driven }) {
      const build = join(ROOT, ".output", driven.engine === "firefox" ? "firefox-mv3" : "chrome-mv3");
      const found = readdirSync(build, { recursive: true, encoding: "utf8" })
        .map((file) => file.replaceAll("\\", "/"))
        .filter((file) =>
          typeof files === "string" ? loaded(build, files).includes(file) : files.test(file),
        );
      assert.ok(found.length > 0, "no such file");
      const bytes = found
        .map((file) => readFileSync(join(build, file)))
        .reduce((sum, content) => sum + (gz ? gzipSync(content).length : content.length), 0);
      assert.ok(bytes <= most, `${bytes} bytes, ${most} allowed`);
    },
  };
}

/** A page, and the scripts and sheets that it names. */
function loaded(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), "utf8");
  return [page, ...[...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map((match) => match[1] ?? "")];
}
