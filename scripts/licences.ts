// npm run licences: the notices of what the package contains of others, from the packages themselves. Writes the table of
// the options page and the whole texts; a test holds both to what is bundled.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = resolve(import.meta.dirname, "..");
const TABLE = "lib/knowledge/licences.ts";
const TEXTS = "public/notices.txt";
const SOURCES = ["lib", "components", "entrypoints"];
/** What is drawn into a file of ours, so that no import tells of it. */
const DRAWN = [{ name: "world-atlas", of: "Natural Earth", licence: "public domain" }];

type Manifest = {
  license?: string;
  author?: string | { name: string };
  homepage?: string;
  repository?: string | { url: string };
  dependencies?: Record<string, string>;
};
type Notice = { name: string; licence: string; holder: string; url: string; text: string };

/** The two files as they have to be: path → text. */
export function writeLicences(): Record<string, string> {
  const notices = [
    ...bundledPackages().map((name) => noticeOf(name)),
    ...DRAWN.map(({ name, of, licence }) => {
      const notice = noticeOf(name);
      return {
        ...notice,
        name: `${of}, by ${name}`,
        licence: `${licence}, ${notice.licence}`,
        holder: `${of}, ${notice.holder}`,
      };
    }),
  ];
  const rows = notices.map(({ text: _, ...row }) => {
    const cells = Object.entries(row).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return `  { ${cells.join(", ")} },`;
  });
  const texts = notices.map(({ name, text }) => `${name}\n${"=".repeat(name.length)}\n\n${text}\n`);
  return {
    [TABLE]: `// What the package contains of others, and under which licence. Written by \`npm run licences\`.
// biome-ignore format: written by a script
export const LICENCES: readonly { name: string; licence: string; holder: string; url: string }[] = [
${rows.join("\n")}
];
`,
    [TEXTS]: `What Lede contains of others, and the notices of their licences.\n\n${texts.join("\n\n")}`,
  };
}

/** Every package that a source of ours imports, and what those in turn need. */
function bundledPackages(): string[] {
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    // wxt gives the extension three small functions; what it builds with is not in the package.
    if (name !== "wxt")
      for (const needed of Object.keys(manifestOf(folderOf(name)).dependencies ?? {})) add(needed);
  };
  for (const name of importedPackages()) add(name);
  return [...found].sort();
}

function importedPackages(): string[] {
  const names = new Set<string>();
  for (const folder of SOURCES)
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }))
      if (/\.tsx?$/.test(file))
        for (const [, name] of readFileSync(join(ROOT, folder, file), "utf8").matchAll(IMPORT))
          if (name) names.add(name);
  return [...names].sort();
}

const IMPORT = /^(?:import|export)\s(?!type\b)(?:[^;"]*?\sfrom\s)?"((?:@[\w-]+\/)?[a-z][\w-]*)[^"\n]*";/gm;

function noticeOf(name: string): Notice {
  const folder = folderOf(name);
  const { license = "", author, homepage, repository } = manifestOf(folder);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file || !license) throw new Error(`${name} has no licence.`);
  const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  const written = /^Copyright(?: \(c\))?,? (?:[\d-]+(?:-present)?,? )*(.+?)\.?$/im.exec(text)?.[1];
  const named = typeof author === "object" ? author.name : author?.replace(/ [<(].*/, "");
  const holder = named && written && named.startsWith(written) ? named : (written ?? named ?? "");
  const source = typeof repository === "object" ? repository.url : (repository ?? "");
  const url = (homepage ?? source)
    .replace(/^git\+/, "")
    .replace(/^(?:git|http):/, "https:")
    .replace(/\.git$|#readme$/, "");
  return { name, licence: license, holder, url, text };
}

function folderOf(name: string): string {
  return join(ROOT, "node_modules", name);
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const [path, text] of Object.entries(writeLicences())) writeFileSync(join(ROOT, path), text);
