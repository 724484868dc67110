// Holds the table of docs/architecture.md: who may import whom.
import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { nodesOf, sourcesIn } from "./sources";

const ROOT = resolve(import.meta.dirname, "..");
const STEPS = ["mentions", "entities", "statements", "events", "summary"];
const STEP_MAY = ["lib/model", "lib/knowledge", "lib/text"];

/** Folder → what it may import besides itself: folders of ours, and packages by name. */
const MAY: Record<string, { folders: string[]; packages?: string[] }> = {
  "lib/knowledge": { folders: [] },
  "lib/model": { folders: ["lib/knowledge", "public/_locales"] },
  "lib/text": { folders: ["lib/model", "lib/knowledge"], packages: ["compromise/two", "chrono-node"] },
  ...Object.fromEntries(STEPS.map((step) => [`lib/${step}`, { folders: STEP_MAY }])),
  "lib/corrections": { folders: ["lib/model"] },
  "lib/formats": { folders: ["lib/model", "lib/knowledge"] },
  "lib/page": { folders: ["lib/model", "lib/knowledge"], packages: ["@floating-ui/core"] },
  "lib/browser": { folders: ["lib/model", "lib/corrections"], packages: ["webextension-polyfill"] },
  components: { folders: ["lib/model"], packages: ["preact", "preact/hooks"] },
};
/** One importer each: the library is wrapped once. */
const ONLY_IN: Record<string, string> = {
  "compromise/two": "lib/text/sentences.ts",
  "chrono-node": "lib/text/dates.ts",
  "@floating-ui/core": "lib/page/place-card.ts",
};
/** The step that follows may take the result type of the one before. */
const RESULT_TYPES: [string, string][] = [["lib/entities/", "lib/mentions/"]];

const files = sourcesIn("lib", "components");

test.each(files)("%s imports only what its folder may", (file) => {
  const folder = Object.keys(MAY).find((name) => file.startsWith(`${name}/`));
  if (!folder) return; // lib/analyze.ts: the order of the steps
  const rule = MAY[folder];
  for (const { target, typeOnly } of importsOf(join(ROOT, file))) {
    if (!target.startsWith(".")) {
      expect(rule?.packages ?? [], `${file} → ${target}`).toContain(target);
      if (ONLY_IN[target]) expect(file).toBe(ONLY_IN[target]);
      continue;
    }
    const path = relative(ROOT, resolve(dirname(join(ROOT, file)), target));
    if (path.startsWith(`${folder}/`)) continue;
    if (typeOnly && RESULT_TYPES.some(([from, to]) => file.startsWith(from) && path.startsWith(to))) continue;
    expect(
      (rule?.folders ?? []).some((allowed) => path.startsWith(`${allowed}/`)),
      `${file} → ${path}`,
    ).toBe(true);
  }
});

test.each(sourcesIn("lib/knowledge"))("%s is a table, no function", async (file) => {
  const functions = (await nodesOf(file)).filter(({ node }) => /Function/.test(node.type));
  expect(functions).toEqual([]);
});

test("the wrapped libraries have one importer each", () => {
  for (const file of sourcesIn("lib", "components", "entrypoints"))
    for (const { target } of importsOf(join(ROOT, file)))
      if (/^(?:compromise|chrono-node)\b/.test(target)) expect(ONLY_IN[target], target).toBe(file);
});

function importsOf(file: string): { target: string; typeOnly: boolean }[] {
  const code = readFileSync(file, "utf8");
  const statements = code.matchAll(
    /^(?:import|export)\s+(type\s+)?[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"/gm,
  );
  return [...statements].map((m) => ({ target: m[2] ?? m[3] ?? "", typeOnly: Boolean(m[1]) }));
}
