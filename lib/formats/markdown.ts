import type { Report } from "../model/report";
import { ENGLISH, type Labels } from "./labels";
import {
  entitySections,
  factSections,
  leadSection,
  originLine,
  paragraphSections,
  statementLines,
  timelineLines,
} from "./summary-lines";

/** The summary as Markdown with YAML front matter, for note-taking apps. */
export function markdown(report: Report, labels: Labels = ENGLISH): string {
  const title = report.article.headline ?? report.page.title;
  const facts = factSections(report, labels).map(
    ({ heading, lines }) => `- **${plain(heading)}:** ${lines.map(plain).join("; ")}`,
  );
  const blocks = [
    frontMatter(report),
    title ? `# ${plain(title)}` : "",
    plain(originLine(report, labels)),
    ...leadSection(report, labels).lines.map((line) => `> ${plain(line)}`),
    facts.join("\n"),
    ...entitySections(report, labels).map(({ heading, lines }) => list(heading, lines.map(plain))),
    list(labels.statements, statementLines(report, labels).map(pair)),
    list(labels.timeline, timelineLines(report, labels).map(pair)),
    ...paragraphSections(report, labels).map(({ heading, lines }) =>
      [`## ${plain(heading)}`, ...lines.map(plain)].join("\n\n"),
    ),
  ];
  return blocks.filter(Boolean).join("\n\n");
}

/** A JSON string is a YAML string, whatever stands in it. */
function frontMatter({ page, article, countries, officials }: Report): string {
  const fields: [string, string | number | string[] | null][] = [
    ["title", article.headline ?? page.title],
    ["source", page.url],
    ["site", page.site],
    ["author", page.byline],
    ["published", page.published],
    ["language", page.language],
    ["words", article.words],
    ["countries", countries.map((country) => country.name)],
    ["officials", officials.map((official) => official.name)],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === null || (Array.isArray(value) && !value.length)) return [];
    if (!Array.isArray(value)) return [`${name}: ${JSON.stringify(value)}`];
    return [`${name}:`, ...value.map((item) => `  - ${JSON.stringify(item)}`)];
  });
  return ["---", ...lines, "---"].join("\n");
}

function list(heading: string, items: readonly string[]): string {
  return items.length ? `## ${plain(heading)}\n\n${items.map((item) => `- ${item}`).join("\n")}` : "";
}

function pair([label, words]: [string, string]): string {
  return `**${plain(label)}:** ${plain(words)}`;
}

/** The words as they are, whatever they would mean to Markdown: "*", "_", "<", "[", a leading "#", "1." … */
function plain(text: string): string {
  return text
    .replaceAll("\n", " ")
    .replace(/[\\`*_[\]<>&~|$]/g, "\\$&")
    .replace(/^(\s*)([#+\-=])/, "$1\\$2")
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/(https?|www)([:.])/gi, "$1\\$2");
}
