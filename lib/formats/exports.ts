// The forms in which a report can be taken along.
import type { Report } from "../model/report";
import { csv } from "./csv";
import { jsonLd } from "./json-ld";
import { markdown } from "./markdown";
import { pageHtml } from "./page-html";
import { summaryText } from "./summary-text";

export type ExportForm = "markdown" | "text" | "json" | "csv" | "json-ld" | "html";
type Export = { extension: string; type: string; write(report: Report): string };

export const EXPORTS: Record<ExportForm, Export> = {
  markdown: { extension: "md", type: "text/markdown", write: (report) => markdown(report) },
  text: { extension: "txt", type: "text/plain", write: (report) => summaryText(report) },
  json: { extension: "json", type: "application/json", write: (report) => JSON.stringify(report, null, 2) },
  csv: {
    extension: "csv",
    type: "text/csv",
    write: (report) => csv([{ file: report.page.url ?? "", report }]),
  },
  "json-ld": { extension: "jsonld", type: "application/ld+json", write: (report) => jsonLd(report) },
  html: { extension: "html", type: "text/html", write: (report) => pageHtml(report) },
};

/** "finland-joins-nato.md": a file's name for a report. */
export function fileNameOf({ article, page }: Report, form: ExportForm): string {
  const title = (article.headline ?? page.title ?? "article")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
  return `${title || "article"}.${EXPORTS[form].extension}`;
}
