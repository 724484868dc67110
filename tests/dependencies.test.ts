// Every package is used, and every package that is used is named in package.json.
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const { dependencies, devDependencies, scripts } = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
) as Record<string, Record<string, string>>;
const named = { ...dependencies, ...devDependencies };

/** Used by name in a setting, or by another package: no file of ours imports them. */
const BY_NAME: Record<string, string> = {
  terser: "wxt.config.ts", // minify: "terser"
  typescript: ".ci/run", // tsc, in npm test
  "@biomejs/biome": "biome.json",
  "@types/node": "tsconfig.json", // the types of node: modules
};

const files = ["lib", "components", "entrypoints", "tests", "scripts"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const PACKAGE = /((?:@[\w-]+\/)?[a-z][\w.-]*)(?:\/[^"]*)?/.source;
const IMPORTS = [
  new RegExp(`^(?:import|export)\\s(?:[^;"]*?\\sfrom\\s)?"${PACKAGE}";`, "gm"),
  new RegExp(`\\b(?:import|require|resolve)\\("${PACKAGE}"\\)`, "g"),
  /node_modules", "((?:@[\w-]+\/)?[\w-]+)"/g,
];

const used = new Map<string, string>();
for (const file of [...files, "wxt.config.ts", "vitest.config.ts"]) {
  const code = readFileSync(join(ROOT, file), "utf8");
  for (const pattern of IMPORTS)
    for (const [, name] of code.matchAll(pattern)) if (name) used.set(name, file);
}
const commands = Object.values(scripts ?? {})
  .concat(
    ["scripts/test.mjs", "scripts/check-packages.ts"].map((file) => readFileSync(join(ROOT, file), "utf8")),
  )
  .join(" ");

test.each(Object.keys(named))("%s is used", (name) => {
  const ofTypes = name.replace(/^@types\//, "");
  const isCommand = new RegExp(`(?:^|[\\s"])${name}(?:[\\s"]|$)`).test(commands);
  expect(used.has(name) || used.has(ofTypes) || isCommand || name in BY_NAME, name).toBe(true);
});

test("nothing is imported that package.json does not name", () => {
  const foreign = [...used].filter(
    ([name]) => !(name in named) && !builtinModules.includes(name) && !name.startsWith("node:"),
  );
  expect(foreign).toEqual([]);
});

test("every version is exact", () => {
  for (const version of Object.values(named)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test("the lock file and the settings name no registry", () => {
  expect(readFileSync(join(ROOT, "package-lock.json"), "utf8")).not.toContain('"resolved"');
});
