// The core knows the language and nothing else: no DOM, no extension API, no clock, no chance, no state of its own.
import { expect, test } from "vitest";
import { isTree, nodesOf, sourcesIn, type Tree } from "./sources";

const CORE = [
  ...sourcesIn(
    ...[
      "knowledge",
      "model",
      "text",
      "mentions",
      "entities",
      "statements",
      "events",
      "summary",
      "corrections",
      "formats",
    ].map((folder) => `lib/${folder}`),
  ),
  "lib/analyze.ts",
];
const LANGUAGE = new Set(
  (
    "undefined NaN Infinity Array Boolean Date Error Intl JSON Map Math Number Object RangeError RegExp Set String Symbol " +
    "TypeError Uint8Array Uint16Array Uint32Array URL encodeURIComponent structuredClone"
  ).split(" "),
);
/** Depends on the moment, the machine or its language. */
const HIDDEN = new Set(["Date.now", "Math.random"]);
const CHANGES = new Set([
  "set",
  "add",
  "delete",
  "clear",
  "push",
  "pop",
  "shift",
  "unshift",
  "splice",
  "sort",
  "reverse",
  "fill",
]);

test.each(CORE)("%s", async (file) => {
  expect(await foreign(file)).toEqual([]);
});

test.each(sourcesIn("lib/page", "components"))("%s knows no extension API", async (file) => {
  const used = (await foreign(file)).filter((name) => /^(?:browser|chrome)$/.test(name));
  expect(used).toEqual([]);
});

test.each(sourcesIn("lib/browser"))("%s knows no DOM", async (file) => {
  const used = (await foreign(file)).filter((name) =>
    /^(?:document|window|Node|Range|\w*Element|\w+Observer)$/.test(name),
  );
  expect(used).toEqual([]);
});

/** Globals that are not the language's own, and what reads or keeps something beside the arguments. */
async function foreign(file: string): Promise<string[]> {
  const nodes = await nodesOf(file);
  const own = new Set(
    nodes.flatMap(({ node, field, parent }) => (isDeclared(node, field, parent) ? namesIn(node) : [])),
  );
  const atTop = moduleNames(nodes[0]?.node);
  const found = new Set<string>();
  for (const { node, field, parent } of nodes) {
    if (
      node.type === "Identifier" &&
      isUse(field, parent) &&
      !own.has(nameOf(node)) &&
      !LANGUAGE.has(nameOf(node))
    )
      found.add(nameOf(node));
    if (node.type === "ImportExpression") found.add("import()");
    if (node.type === "MemberExpression" && HIDDEN.has(pathOf(node))) found.add(pathOf(node));
    if (node.type === "NewExpression" && nameOf(node.callee) === "Date" && isEmpty(node.arguments))
      found.add("new Date()");
    if (/Function/.test(node.type))
      for (const name of changed(node, atTop)) found.add(`${name}, changed in a function`);
  }
  return [...found];
}

/** Names of the module that a function changes. A table that is built at its first use (`??=`) is no state. */
function changed(outer: Tree, atTop: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    if (!isTree(value)) return;
    if (value.type === "AssignmentExpression" && value.operator !== "??=") found.push(rootOf(value.left));
    if (value.type === "UpdateExpression") found.push(rootOf(value.argument));
    if (value.type === "CallExpression" && isTree(value.callee) && value.callee.type === "MemberExpression")
      if (CHANGES.has(nameOf(value.callee.property))) found.push(nameOf(value.callee.object));
    for (const child of Object.values(value)) walk(child);
  };
  walk(outer.body);
  const inner = new Set<string>();
  const declare = (value: unknown, field: string, parent: Tree | null): void => {
    if (Array.isArray(value)) for (const one of value) declare(one, field, parent);
    if (!isTree(value)) return;
    if (isDeclared(value, field, parent)) for (const name of namesIn(value)) inner.add(name);
    for (const [name, child] of Object.entries(value)) declare(child, name, value);
  };
  declare(outer, "", null);
  return found.filter((name) => atTop.has(name) && !inner.has(name));
}

function moduleNames(program: Tree | undefined): Set<string> {
  const body = Array.isArray(program?.body) ? program.body : [];
  const declared = body.map((one) => (one.type === "ExportNamedDeclaration" ? one.declaration : one));
  return new Set(
    declared.flatMap((one) =>
      one?.type === "VariableDeclaration" ? one.declarations.flatMap((d: Tree) => namesIn(d.id)) : [],
    ),
  );
}

function isDeclared(node: Tree, field: string, parent: Tree | null): boolean {
  if (!parent) return false;
  if (field === "local") return /^Import/.test(parent.type);
  if (field === "id") return /^(?:VariableDeclarator|Function|Class)/.test(parent.type);
  if (field === "param") return parent.type === "CatchClause";
  return field === "params" && node.type !== "TSTypeParameter";
}

/** The names that a pattern declares: `{ a, b: [c], ...d }`. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isTree(value)) return [];
  if (value.type === "Identifier") return [nameOf(value)];
  if (value.type === "ObjectPattern") return namesIn(value.properties);
  if (value.type === "ArrayPattern") return namesIn(value.elements);
  if (value.type === "Property") return namesIn(value.value);
  if (value.type === "AssignmentPattern") return namesIn(value.left);
  return value.type === "RestElement" ? namesIn(value.argument) : [];
}

/** Not a property's name, a key or a label. */
function isUse(field: string, parent: Tree | null): boolean {
  if (field === "label" || field === "imported" || field === "exported") return false;
  if (field === "property" && parent?.type === "MemberExpression") return parent.computed === true;
  return !(field === "key" && parent?.computed !== true);
}

function rootOf(value: unknown): string {
  if (!isTree(value)) return "";
  return value.type === "MemberExpression" ? rootOf(value.object) : nameOf(value);
}

function pathOf(node: Tree): string {
  return `${nameOf(node.object)}.${nameOf(node.property)}`;
}

function nameOf(value: unknown): string {
  return isTree(value) && value.type === "Identifier" && typeof value.name === "string" ? value.name : "";
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
