// The terminal command: FILE... in, reports out. `npm run --silent annotate -- --help` tells the rest.
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { parseArgs } from "node:util";
import { analyze } from "../lib/analyze";
import { articleText } from "../lib/formats/article-text";
import { CSV_HEAD, csvRows } from "../lib/formats/csv";
import { jsonLd } from "../lib/formats/json-ld";
import { markdown } from "../lib/formats/markdown";
import { summaryText } from "../lib/formats/summary-text";
import { NO_CORRECTIONS } from "../lib/model/corrections";
import type { Article, Page, Report } from "../lib/model/report";
import { type Reading, readArticle } from "../lib/page/read-article";
import { readText } from "../lib/page/read-text";
import { parseDocument } from "./parse-html";

const USAGE =
  "npm run --silent annotate -- [--published 2025-10-25] [--url URL] [--timing] [--why] [--format ndjson|text|article|markdown|json-ld|csv] FILE...";
const FORMATS: Record<string, (report: Report) => string> = {
  text: (report) => summaryText(report),
  article: articleText,
  markdown: (report) => markdown(report),
  "json-ld": (report) => jsonLd(report),
};

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    published: { type: "string" },
    url: { type: "string" },
    timing: { type: "boolean", default: false },
    why: { type: "boolean", default: false },
    format: { type: "string", default: "ndjson" },
    help: { type: "boolean", default: false },
  },
});
const format = FORMATS[options.format];
if (options.help || !files.length || (!format && !["ndjson", "csv"].includes(options.format))) {
  console.error(USAGE);
  process.exit(options.help ? 0 : 2);
}

let printed = 0;
if (options.format === "csv") await write(CSV_HEAD);
for (const file of files) {
  try {
    await write(options.why ? whyOf(file) : printOf(file, annotate(file)));
    printed++;
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

function printOf(file: string, report: Report): string {
  if (format) return `${printed ? "\n" : ""}${format(report)}\n`;
  return options.format === "csv" ? csvRows(report, file) : `${JSON.stringify({ file, ...report })}\n`;
}

// Each block of the page, kept (+) or dropped (-), and why: docs/reading.md.
function whyOf(file: string): string {
  const { article, verdicts } = html(parseDocument(readFileSync(file, "utf8")));
  const lines = verdicts.map(({ block, kept, reason, notice }) => {
    const why = kept ? "" : `  [${notice ? `${notice.kind}: ` : ""}${reason}]`;
    return `${kept ? "+" : "-"} <${block.tag}> ${block.text.slice(0, 100)}${why}`;
  });
  return `${[`${file}: ${article.reason ?? "an article"}`, ...lines].join("\n")}\n`;
}

function annotate(file: string): Report {
  const source = readFileSync(file, "utf8");
  const isPlain = extname(file).toLowerCase() === ".txt";
  // The browser has built the page before Lede reads it: building it here is not counted as reading.
  const document = isPlain ? null : parseDocument(source);
  const started = performance.now();
  const { page, article } = document ? html(document) : plain(source);
  const read = performance.now();
  const dated = { ...page, published: page.published ?? options.published ?? null };
  const report = analyze({ page: dated, article, corrections: NO_CORRECTIONS });
  if (options.timing) report.timing = { read: read - started, analyze: performance.now() - read };
  return report;
}

function plain(source: string): { page: Page; article: Article } {
  const page = {
    url: options.url ?? null,
    title: null,
    site: null,
    byline: [],
    published: null,
    modified: null,
    language: "en",
  };
  return { page, article: readText(source) };
}

function html(document: Document): Reading {
  return readArticle(document, { url: options.url ?? null });
}

// Waits where the reader of the pipe is slower than we are: memory must not grow with the number of files.
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}
