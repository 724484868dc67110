// The forms in which a report can be taken along.
import type { Report } from "../model/report";
import type { TextKey } from "../model/texts";
import { citationBibtex, citationCsl } from "./citation";
import { csv } from "./csv";
import { jsonLd } from "./json-ld";
import type { Labels } from "./labels";
import { markdown } from "./markdown";
import { pageHtml } from "./page-html";
import { summaryText } from "./summary-text";

export type ExportForm = "markdown" | "text" | "html" | "csv" | "json" | "json-ld" | "csl" | "bibtex";
type Export = {
  label: TextKey;
  extension: string;
  type: string;
  write(report: Report, labels: Labels): string;
};

/** In the order of the menu. */
export const EXPORTS: Record<ExportForm, Export> = {
  markdown: { label: "form_markdown", extension: "md", type: "text/markdown", write: markdown },
  text: { label: "form_text", extension: "txt", type: "text/plain", write: summaryText },
  html: { label: "form_html", extension: "html", type: "text/html", write: pageHtml },
  csv: {
    label: "form_csv",
    extension: "csv",
    type: "text/csv",
    write: (report, labels) => csv([{ file: report.page.url ?? "", report }], labels),
  },
  json: {
    label: "form_json",
    extension: "json",
    type: "application/json",
    write: (report) => JSON.stringify(report, null, 2),
  },
  "json-ld": { label: "form_json_ld", extension: "jsonld", type: "application/ld+json", write: jsonLd },
  csl: {
    label: "form_csl",
    extension: "csl.json",
    type: "application/vnd.citationstyles.csl+json",
    write: citationCsl,
  },
  bibtex: { label: "form_bibtex", extension: "bib", type: "application/x-bibtex", write: citationBibtex },
};

/** What a menu offers. */
export function exportChoices(): { form: string; label: TextKey }[] {
  return Object.entries(EXPORTS).map(([form, { label }]) => ({ form, label }));
}

export type ExportFile = { name: string; type: string; words: string };

/** The report in a form, as a file; null where there is no such form. */
export function writeExport(report: Report, form: string, labels: Labels): ExportFile | null {
  const known = Object.hasOwn(EXPORTS, form) ? (form as ExportForm) : null;
  if (!known) return null;
  const { write, type } = EXPORTS[known];
  return { name: fileNameOf(report, known), type, words: write(report, labels) };
}

/** "finland-joins-nato.md": a file's name for a report. */
export function fileNameOf({ article, page }: Report, form: ExportForm): string {
  const words = (article.headline ?? page.title ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const title = [...words].slice(0, 60).join("").replace(/^-|-$/g, "");
  return `${title || "article"}.${EXPORTS[form].extension}`;
}
