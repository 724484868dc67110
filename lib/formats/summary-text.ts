import type { Report } from "../model/report";
import { ENGLISH, type Labels } from "./labels";
import {
  entitySections,
  factSections,
  leadSection,
  originLine,
  paragraphSections,
  type Section,
  statementLines,
  timelineLines,
} from "./summary-lines";

/** The summary as plain text, one item a line, to paste into a mail. */
export function summaryText(report: Report, labels: Labels = ENGLISH): string {
  const head = [report.article.headline, originLine(report, labels)].filter(Boolean).join("\n");
  const blocks = [
    head,
    section(leadSection(report, labels), labels),
    // The five answers are one block.
    factSections(report, labels)
      .map((fact) => section(fact, labels))
      .join("\n"),
    ...entitySections(report, labels).map((one) => section(one, labels)),
    pairs(labels.statements, statementLines(report, labels), labels),
    pairs(labels.timeline, timelineLines(report, labels), labels),
    ...paragraphSections(report, labels).map((one) => section(one, labels)),
  ];
  return blocks.filter(Boolean).join("\n\n");
}

function section({ heading, lines }: Section, { locale }: Labels): string {
  // "(appeal)" stays in lower case.
  const head = heading.replace(/^[^(]+/, (words) => words.toLocaleUpperCase(locale));
  return [head, ...lines].join("\n");
}

function pairs(heading: string, lines: readonly [string, string][], labels: Labels): string {
  return lines.length ? section({ heading, lines: lines.map(([a, b]) => `${a}: ${b}`) }, labels) : "";
}
