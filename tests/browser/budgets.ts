import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "../../scripts/drive-browser";
import { assert, type BrowserTest } from "./context";

/** Bytes as they stand in the package; `gz`: gzipped. */
const BUDGETS: { name: string; files: RegExp; most: number; gz?: boolean }[] = [
  { name: "gate", files: /^gate\.js$/, most: 8 * 1024 },
  { name: "reader", files: /^reader\.js$/, most: 60 * 1024 },
  { name: "card", files: /^card\.js$/, most: 40 * 1024 },
  { name: "background", files: /^background\.js$/, most: 400 * 1024, gz: true },
  { name: "popup", files: /^(?:chunks\/popup-.*\.js|assets\/popup-.*\.css)$/, most: 60 * 1024, gz: true },
];

export const tests: BrowserTest[] = BUDGETS.map(({ name, files, most, gz }) => ({
  name: `${name}: at most ${most / 1024} KB${gz ? " gzipped" : ""}`,
  async run({ driven }) {
    const build = join(ROOT, ".output", driven.engine === "firefox" ? "firefox-mv3" : "chrome-mv3");
    const found = readdirSync(build, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => files.test(file));
    assert.ok(found.length > 0, "no such file");
    const bytes = found
      .map((file) => readFileSync(join(build, file)))
      .reduce((sum, content) => sum + (gz ? gzipSync(content).length : content.length), 0);
    assert.ok(bytes <= most, `${bytes} bytes, ${most} allowed`);
  },
}));
