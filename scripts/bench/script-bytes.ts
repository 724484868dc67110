// How much script each kind of page is given, from the built extension.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "../drive-browser";
import { table } from "./tables";

const KINDS: readonly [string, readonly string[]][] = [
  ["any page", ["gate.js"]],
  ["article", ["gate.js", "reader.js"]],
  ["article, once a card is opened", ["gate.js", "reader.js", "card.js"]],
];

/** Bytes as they stand in the package, and gzipped. */
export function scriptBytes(): string {
  const rows = KINDS.map(([kind, files]) => {
    const scripts = files.map((file) => readFileSync(join(ROOT, ".output", "chrome-mv3", file)));
    const sum = (of: (script: Buffer) => number) => scripts.reduce((total, script) => total + of(script), 0);
    return [
      kind,
      files.join(" "),
      kb(sum(({ length }) => length)),
      kb(sum((script) => gzipSync(script).length)),
    ];
  });
  return [`## Script a page is given`, table(["page", "scripts", "KB", "KB gzipped"], rows)].join("\n\n");
}

const kb = (bytes: number) => (bytes / 1024).toFixed(1);
