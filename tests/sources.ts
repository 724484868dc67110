// For tests that read our own sources.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { parseAst, transformWithEsbuild } from "vite";

const ROOT = join(import.meta.dirname, "..");

/** The TypeScript files below some folders, from the project's root. */
export function sourcesIn(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder)).flatMap((name) => {
      const path = `${folder}/${name}`;
      return statSync(join(ROOT, path)).isDirectory() ? sourcesIn(path) : /\.tsx?$/.test(name) ? [path] : [];
    }),
  );
}

/** A node of a syntax tree, as far as our tests look. */
export type Tree = { type: string; [field: string]: unknown };

/** Every node of a file's syntax tree, types left out, each with the field of its parent that holds it. */
export async function nodesOf(file: string): Promise<{ node: Tree; field: string; parent: Tree | null }[]> {
  const code = readFileSync(join(ROOT, file), "utf8");
  const plain = await transformWithEsbuild(code, relative(ROOT, file), {
    target: "es2023",
    jsx: "automatic",
    tsconfigRaw: {},
  });
  const found: { node: Tree; field: string; parent: Tree | null }[] = [];
  const walk = (value: unknown, field: string, parent: Tree | null): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, field, parent);
    if (!isTree(value)) return;
    found.push({ node: value, field, parent });
    for (const [name, child] of Object.entries(value)) walk(child, name, value);
  };
  walk(parseAst(plain.code), "", null);
  return found;
}

export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
