// What holds for every report, whatever the article: on the pages and texts that are there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyze } from "../lib/analyze";
import { articleText } from "../lib/formats/article-text";
import { csv } from "../lib/formats/csv";
import { markdown } from "../lib/formats/markdown";
import { pageHtml } from "../lib/formats/page-html";
import { summaryText } from "../lib/formats/summary-text";
import { NO_CORRECTIONS } from "../lib/model/corrections";
import type { EntityId, Report } from "../lib/model/report";
import { contains, overlaps, type Span, wordsAt } from "../lib/model/span";
import { type Reading, readArticle } from "../lib/page/read-article";
import { readText } from "../lib/page/read-text";
import { parseDocument } from "../scripts/parse-html";

const ROOT = join(import.meta.dirname, "..");
const FOLDERS = ["tests/seed", "public/sample", "../shared/eval/articles"];

// What offsets, quotation marks and names are easily wrong on.
const TEXTS: Record<string, string> = {
  "marks of all kinds":
    '“We will ‘never’ yield,” Prime Minister Aro Tamm told Estonia’s parliament, calling it "a farce." ' +
    "Latvian Foreign Minister Ilze Kalns said: “There is no plan.\n“There never was one,” Kalns added. " +
    "``No,'' an aide said. 'Not us,' she said, and left.\n“An opening without an end, said the Estonian.",
  "letters outside the basic plane":
    "🇫🇯 Fiji’s 𝐏resident Joſe Vula met Tonga’s King 🇹🇴 in Nukuʻalofa.\nE\u0301milie Rochat, Haïti’s minister, said 👩🏽‍⚖️ “oui 😀” to Port-au-Prince.",
  "names in each other":
    "North Korea and South Korea, the Republic of Korea, met US and U.S. envoys of the U.S.-Japan-South Korea talks.\n" +
    "The Bank of China (Hong Kong) sued the New York-based Georgia Tech fund; President of the Republic of the Congo " +
    "Denis Sassou Nguesso spoke with Congolese President Félix Tshisekedi of the Democratic Republic of the Congo.",
  "white space and little else": "\u00a0\u2003\n\n \t\nNo.\n\n\n",
  nothing: "",
};

const SIGNS: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"' };

type Case = [name: string, read: () => Reading];
const cases: Case[] = [
  ...FOLDERS.map((folder) => join(ROOT, folder))
    .filter(existsSync)
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^(?!summary).*\.(html|txt)$/.test(name))
        .map((name): Case => [name, () => readingOf(name, readFileSync(join(folder, name), "utf8"))]),
    ),
  ...Object.entries(TEXTS).map(([name, text]): Case => [name, () => readingOf(".txt", text)]),
];

describe.each(cases)("%s", (_, read) => {
  const { page, article } = read();
  const published = page.published ?? "2019-03-14";
  const build = () =>
    analyze({ page: { ...page, published }, article: structuredClone(article), corrections: NO_CORRECTIONS });
  const report = build();
  const { text, headline, paragraphs } = report.article;

  test("the same input gives the same bytes, and plain data", () => {
    expect(JSON.stringify(build())).toBe(JSON.stringify(report));
    expect(structuredClone(report)).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test("paragraphs are the text", () => {
    expect(paragraphs.map((paragraph) => wordsAt(text, paragraph)).join("\n")).toBe(text);
  });

  test("a mention's slice is its words, inside a paragraph, and names its rule", () => {
    for (const mention of report.mentions) {
      expect(wordsAt(text, mention)).toBe(mention.text);
      expect(mention.text).toBe(mention.text.trim());
      expect(
        paragraphs.some((paragraph) => contains(paragraph, mention)),
        mention.text,
      ).toBe(true);
    }
    for (const mention of report.headlineMentions)
      expect(wordsAt(headline ?? "", mention)).toBe(mention.text);
  });

  test("mentions stand in order; those of a kind never overlap", () => {
    for (const mentions of [report.mentions, report.headlineMentions]) {
      expect(mentions.map(({ start }) => start)).toEqual(
        mentions.map(({ start }) => start).sort((a, b) => a - b),
      );
      for (const [i, one] of mentions.entries())
        for (const other of mentions.slice(i + 1))
          if (one.kind === other.kind)
            expect(overlaps(one, other), `${one.text} | ${other.text}`).toBe(false);
    }
  });

  test("every span has words", () => {
    for (const span of spansIn([
      report.mentions,
      report.officials,
      report.statements,
      report.events,
      report.dates,
      report.summary,
    ]))
      expect(wordsAt(text, span).trim(), JSON.stringify(span)).not.toBe("");
  });

  test("every result names its rule", () => {
    const { mentions, headlineMentions, countries, officials, organizations, statements, events, dates } =
      report;
    for (const one of [
      mentions,
      headlineMentions,
      countries,
      officials,
      organizations,
      statements,
      events,
      dates,
    ].flat())
      expect(one.rule, JSON.stringify(one)).toMatch(/^[a-z]\S*(?: \S+)*$/);
  });

  test("what is referred to exists", () => {
    const entities = idsOf([...report.countries, ...report.officials, ...report.organizations]);
    const statements = idsOf(report.statements);
    const events = idsOf(report.events);
    for (const known of [entities, statements, events]) expect(new Set(known).size).toBe(known.length);
    const { summary } = report;
    expect(entities).toEqual(expect.arrayContaining(entitiesOf(report)));
    expect(statements).toEqual(
      expect.arrayContaining(given([...summary.statements, ...report.statements.map((one) => one.replyTo)])),
    );
    expect(events).toEqual(
      expect.arrayContaining(
        given([...summary.timeline, summary.what, ...report.events.map((one) => one.event)]),
      ),
    );
    expect(idsOf(report.events.filter((event) => event.event === event.id))).toEqual([]);
  });

  test("what stands between quotation marks in an output stands on the page", () => {
    const onPage = [
      text,
      headline,
      page.title,
      page.site,
      ...page.byline,
      ...report.article.notices.map((one) => one.text),
    ].join("\n");
    const table = csv([{ file: "", report }]).replaceAll('""', '"');
    for (const output of [
      summaryText(report),
      unescaped(markdown(report)),
      inHtml(pageHtml(report)),
      articleText(report),
      table,
    ])
      for (const words of quotedIn(output)) expect(onPage).toContain(words);
  });
});

function readingOf(name: string, source: string): Reading {
  if (name.endsWith(".html")) return readArticle(parseDocument(source), { url: null });
  const empty = readArticle(parseDocument(""), { url: null });
  return { ...empty, article: readText(source) };
}

function idsOf(all: readonly { id: string }[]): string[] {
  return all.map(({ id }) => id);
}

function given(ids: readonly (string | null)[]): string[] {
  return ids.filter((id) => id !== null);
}

function entitiesOf({ mentions, officials, statements, events, summary }: Report): EntityId[] {
  return given([
    ...mentions.map((one) => one.entity),
    ...officials.map((one) => one.organization),
    ...statements.map((one) => one.speaker),
    ...events.flatMap((event) => [...event.actors, ...event.targets, event.place, event.source]),
    ...summary.who,
    ...summary.where,
  ]);
}

function spansIn(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(spansIn);
  return isSpan(value) ? [value, ...inside] : inside;
}

function isSpan(value: object): value is Span {
  return (
    "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number"
  );
}

function quotedIn(output: string): string[] {
  return [...output.matchAll(/“([^“”\n]+)”/g)].map((match) => match[1] ?? "");
}

function unescaped(markdown: string): string {
  return markdown.replace(/^---\n.*?\n---\n/s, "").replace(/\\(?=[^\w\s])/g, "");
}

function inHtml(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/&(?:lt|gt|amp|quot);/g, (sign) => SIGNS[sign] ?? sign);
}
