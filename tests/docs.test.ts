// The documentation names files and packages that are there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const names = new Set(
  ["lib", "components", "entrypoints", "tests", "scripts", "public", "docs"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => basename(name)),
  ),
);
const docs = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));

test.each(docs)("docs/%s names files that are there", (doc) => {
  const text = readFileSync(join(ROOT, "docs", doc), "utf8");
  const named = [...text.matchAll(/`(?:[\w-]+\/)*([\w-]+\.(?:tsx?|mjs|md))`/g)].map((match) => match[1]);
  expect(named.filter((name) => !names.has(name ?? ""))).toEqual([]);
  const links = [...text.matchAll(/\]\(([^):#]+)/g)].map((match) => match[1] ?? "");
  expect(links.filter((link) => !existsSync(join(dirname(join(ROOT, "docs", doc)), link)))).toEqual([]);
});

test("docs/dependencies.md names every package, and no other", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const text = readFileSync(join(ROOT, "docs/dependencies.md"), "utf8");
  const named = [...text.matchAll(/^\| (`[^|]+?) +\|/gm)].flatMap(
    ([, cell]) => cell?.match(/[^`, ]+/g) ?? [],
  );
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});
