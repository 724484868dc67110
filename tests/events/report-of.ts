import { analyze } from "../../lib/analyze";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import type { NewsEvent, Page, Report } from "../../lib/model/report";
import { readText } from "../../lib/page/read-text";

/** The report of plain text, one paragraph a line. */
export function reportOf(text: string, published: string | null = "2023-06-14"): Report {
  const page: Page = {
    url: null,
    title: null,
    site: null,
    byline: [],
    published,
    modified: null,
    language: "en",
  };
  return analyze({ page, article: readText(text), corrections: NO_CORRECTIONS });
}

/** "visit planned: official:x > country:CL @country:CL 2023-06-19..2023-06-19". */
export function told({ type, status, actors, targets, place, date }: NewsEvent): string {
  const when = date ? ` ${date.from ?? ""}..${date.to ?? ""}` : "";
  const short = (ids: readonly string[]) => ids.map((id) => id.replace(/^\w+:/, "")).join(", ");
  const where = place ? ` @${place.replace(/^\w+:/, "")}` : "";
  return `${type} ${status}: ${short(actors)}${targets.length ? ` > ${short(targets)}` : ""}${where}${when}`;
}
