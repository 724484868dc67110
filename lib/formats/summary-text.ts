import type { Report } from "../model/report";

/** The summary as plain text. */
export function summaryText({ article, summary }: Report): string {
  return summary.lead
    ? `LEAD\n${article.text.slice(summary.lead.start, summary.lead.end)}`
    : "LEAD\nnot stated";
}
