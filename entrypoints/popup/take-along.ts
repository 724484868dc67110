// How a report is taken along from a view: onto the clipboard, into a file, as a link.
import { texts } from "../../lib/browser/texts";
import { writeExport } from "../../lib/formats/exports";
import { labelsOf } from "../../lib/formats/labels-of";
import { textFragmentLink } from "../../lib/formats/text-fragment";
import type { Target } from "../../lib/model/page-state";
import type { Report } from "../../lib/model/report";
import { saveFile } from "../../lib/page/save-file";

/** Saves the report in one of the forms. */
export function saveAs(report: Report, form: string): void {
  const file = writeExport(report, form, labelsOf(texts));
  if (file) saveFile(document, file);
}

/** Copies it; the page to print as formatted text, with the plain summary for what takes no other. */
export async function copyAs(report: Report, form: string): Promise<void> {
  const file = writeExport(report, form, labelsOf(texts));
  if (!file) return;
  if (form !== "html") return navigator.clipboard.writeText(file.words);
  const plain = writeExport(report, "text", labelsOf(texts))?.words ?? "";
  const item = new ClipboardItem({
    "text/html": new Blob([file.words], { type: "text/html" }),
    "text/plain": new Blob([plain], { type: "text/plain" }),
  });
  await navigator.clipboard.write([item]);
}

/** A link that opens the article at these words; null where it has no address. */
export function linkTo(report: Report, { where, ...span }: Target): string | null {
  return where === "headline" ? report.page.url : textFragmentLink(report, span);
}
