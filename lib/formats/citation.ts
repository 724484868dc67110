// The article as a source to cite: what the page says of itself, and nothing else.
import { foldAccents } from "../model/entity-id";
import type { Report } from "../model/report";
import { type Author, authorOf } from "./author-names";

type CslItem = {
  id: string;
  type: "article-newspaper" | "webpage";
  title?: string;
  author?: Author[];
  "container-title"?: string;
  issued?: { "date-parts": number[][] };
  URL?: string;
  language?: string;
};

/** CSL-JSON: a list of one item, as reference managers read it. A field that the page does not give is left out. */
export function citationCsl(report: Report): string {
  const { page } = report;
  const title = titleOf(report);
  const author = page.byline.map(authorOf);
  const day = dayOf(page.published);
  const item: CslItem = {
    id: keyOf(report),
    type: page.site ? "article-newspaper" : "webpage",
    ...(title && { title }),
    ...(author.length && { author }),
    ...(page.site && { "container-title": page.site }),
    ...(day && { issued: { "date-parts": [day] } }),
    ...(page.url && { URL: page.url }),
    ...(page.language && { language: page.language }),
  };
  return JSON.stringify([item], null, 2);
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** BibTeX: an entry that classic styles, BibLaTeX and reference managers read. The title keeps its capitals. */
export function citationBibtex(report: Report): string {
  const { page } = report;
  const title = titleOf(report);
  const [year, month, day] = dayOf(page.published) ?? [];
  const fields: [string, string | null | undefined][] = [
    ["author", page.byline.map((name) => bibtexName(authorOf(name))).join(" and ")],
    ["title", title && `{${escaped(title)}}`],
    ["howpublished", page.site && escaped(page.site)],
    ["year", year?.toString()],
    ["month", month ? MONTHS[month - 1] : null],
    ["day", day?.toString()],
    ["url", page.url && address(page.url)],
    ["langid", page.language && escaped(page.language)],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (!value) return [];
    // The months are names that BibTeX knows.
    return [`  ${name} = ${name === "month" ? value : `{${value}}`},`];
  });
  return [`@misc{${keyOf(report)},`, ...lines, "}", ""].join("\n");
}

function titleOf({ article, page }: Report): string | null {
  return (article.headline ?? page.title)?.replace(/\s+/g, " ").trim() || null;
}

/** "koroi2024fiji": who, when, and the title's first long word; of plain letters. */
function keyOf(report: Report): string {
  const { page } = report;
  const [first] = page.byline.map(authorOf);
  const who = first ? ("literal" in first ? first.literal : first.family) : (page.site ?? "");
  const [year] = dayOf(page.published) ?? [];
  const title = (titleOf(report) ?? "").split(/[\s’']+/).map(plainLetters);
  const word = title.find((one) => one.length > 3) ?? title.join("");
  return `${plainLetters(who)}${year ?? ""}${word}` || "article";
}

function plainLetters(text: string): string {
  return foldAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
}

/** Year, month and day in the page's own time zone; what it does not give is left out. */
function dayOf(published: string | null): number[] | null {
  const [, ...parts] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published ?? "") ?? [];
  return parts.length ? parts.filter(Boolean).map(Number) : null;
}

function bibtexName(author: Author): string {
  // In braces "and" and "," are words of the name.
  if ("literal" in author) return `{${escaped(author.literal)}}`;
  return [author.family, author.suffix, author.given]
    .flatMap((part) => (part ? escaped(part) : []))
    .join(", ");
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  '"': "{\\textquotedbl}",
};

/** The words as they are, whatever they would mean to TeX. */
function escaped(text: string): string {
  return text.replace(/[\\{}~^"&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** An address is taken as it stands, up to its closing brace. */
function address(url: string): string {
  return url.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
