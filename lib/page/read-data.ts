// What the page declares about itself as JSON-LD: one article, as far as it is told.
export type Declared = {
  type: string;
  headline: string | null;
  published: string | null;
  modified: string | null;
  authors: string[];
  publisher: string | null;
  language: string | null;
  url: string | null;
  /** How many words the whole article has. */
  words: number | null;
  /** `isAccessibleForFree` is false. */
  paid: boolean;
};

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/;
type Json = Record<string, unknown>;
const DEEPEST = 6;
const MOST = 60; // entries of a list

/** Every article that the page's JSON-LD tells of, in order. */
export function readDeclared(scripts: readonly Element[]): { articles: Declared[]; types: Set<string> } {
  const articles: Declared[] = [];
  const types = new Set<string>();
  for (const script of scripts) visit(readJson(script.textContent ?? ""), 0);
  return { articles, types };

  function visit(value: unknown, depth: number) {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MOST)) visit(item, depth + 1);
      return;
    }
    if (!isJson(value)) return;
    const names = stringsOf(value["@type"]).map((name) => name.replace(/^.*[/:#]/, ""));
    for (const name of names) types.add(name);
    const type = names.find((name) => ARTICLE.test(name));
    if (type) articles.push(articleOf(value, type));
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) visit(value[key], depth + 1);
  }
}

function articleOf(value: Json, type: string): Declared {
  return {
    type,
    headline: stringOf(value.headline) ?? stringOf(value.name),
    published: stringOf(value.datePublished) ?? stringOf(value.dateCreated),
    modified: stringOf(value.dateModified),
    authors: namesOf(value.author),
    publisher: namesOf(value.publisher)[0] ?? null,
    language: stringOf(value.inLanguage),
    url: stringOf(value.url) ?? stringOf(value.mainEntityOfPage) ?? stringOf(value["@id"]),
    words: Number(value.wordCount) || stringOf(value.articleBody)?.split(/\s+/).length || null,
    paid: value.isAccessibleForFree === false || /^false$/i.test(stringOf(value.isAccessibleForFree) ?? ""),
  };
}

// Line breaks inside strings, comments and CDATA marks are common faults.
function readJson(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    "",
  );
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, " "), bare.replace(/;\s*$/, "")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt
    }
  }
  return null;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function stringsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}

/** `depth`: lists and objects around it; nobody means what stands deeper than a few. */
function stringOf(value: unknown, depth = 0): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return stringOf(value[0], depth + 1);
  if (isJson(value)) return stringOf(value["@value"] ?? value["@id"] ?? value.name, depth + 1);
  return null;
}

function namesOf(value: unknown, depth = 0): string[] {
  if (Array.isArray(value))
    return depth > DEEPEST ? [] : value.slice(0, MOST).flatMap((one) => namesOf(one, depth + 1));
  const name = isJson(value) ? stringOf(value.name) : typeof value === "string" ? value : null;
  return name?.trim() && !/^https?:/.test(name) ? [name.trim()] : [];
}
