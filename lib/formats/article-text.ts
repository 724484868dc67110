import type { Report } from "../model/report";

/** The article as plain text, one paragraph a line, and after it the publisher's appeal. */
export function articleText({ article }: Report): string {
  const appeal = article.notices.filter((notice) => notice.kind === "appeal").map((notice) => notice.text);
  return [article.text, ...appeal].filter(Boolean).join("\n");
}
