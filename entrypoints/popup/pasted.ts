// Text that the reader pasted: analyzed like a page, kept in this view alone, handed to a report page when asked for.
import { browser } from "../../lib/browser/api";
import { askBackground } from "../../lib/browser/messages";
import type { PageState } from "../../lib/model/page-state";
import type { Article, Page } from "../../lib/model/report";
import { isEnglish } from "../../lib/page/find-language";

export type PastedText = { page: Page; article: Article };

/** What a view shows of it. */
export async function stateOfPasted({ page, article }: PastedText): Promise<PageState> {
  if (!article.detected) return { status: "not-an-article", reason: null };
  if (!isEnglish(page.language)) return { status: "unsupported-language", language: page.language ?? "" };
  const report = await askBackground("analyze", { page, article });
  return report ? { status: "ready", report, highlights: "none" } : { status: "error" };
}

/** Opens a report page and gives it the text, from window to window: it is stored nowhere. */
export async function openPastedReport(pasted: PastedText): Promise<void> {
  const name = crypto.randomUUID();
  // Behind this view at first: a popup that is left is gone, and the text with it.
  const opened = await browser.tabs.create({ url: `/report.html?pasted=${name}`, active: false });
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", ({ data }) => {
    if (data === "ready") channel.postMessage(pasted);
    if (data !== "there") return;
    channel.close();
    void browser.tabs.update(opened.id, { active: true });
  });
}

/** The other end: the text that a view holds ready; null where it does not come. */
export function takePasted(name: string): Promise<PastedText | null> {
  const channel = new BroadcastChannel(name);
  return new Promise((resolve) => {
    const ask = setInterval(() => channel.postMessage("ready"), 100);
    const end = (pasted: PastedText | null) => {
      clearInterval(ask);
      clearTimeout(late);
      if (pasted) channel.postMessage("there");
      channel.close();
      resolve(pasted);
    };
    const late = setTimeout(() => end(null), 5000);
    channel.addEventListener("message", ({ data }) => end(data as PastedText));
    channel.postMessage("ready");
  });
}
