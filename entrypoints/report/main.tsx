// The whole report in a tab: the summary beside the marked text.
import { render } from "preact";
import { ReportPage } from "../../components/report-page";
import { WordsProvider } from "../../components/words";
import { readSettings } from "../../lib/browser/settings";
import { readTab } from "../../lib/browser/tabs";
import { texts } from "../../lib/browser/texts";
import { exportChoices } from "../../lib/formats/exports";
import { markedHeadline, markedText } from "../../lib/formats/marked-text";
import { summaryView } from "../../lib/formats/summary-view";
import type { PageState } from "../../lib/model/page-state";
import { showInMarkedText } from "../../lib/page/show-in-marked-text";
import { stateOfPasted, takePasted } from "../popup/pasted";
import { copyAs, linkTo, saveAs } from "../popup/take-along";

document.documentElement.lang = texts.language;
document.documentElement.dir = texts.direction;
const asked = new URLSearchParams(location.search);
const state = await readAsked(asked.get("pasted"));
const report = state.status === "ready" ? state.report : null;
document.title = report?.article.headline ?? texts.text("reportTitle");
const root = document.getElementById("root");
const exports = exportChoices();
draw(null);

/** The report of a tab, or of text that a view holds: that is there once, and gone with a reload. */
async function readAsked(pasted: string | null): Promise<PageState> {
  if (pasted === null) return readTab(Number(asked.get("tab")), await readSettings());
  const text = await takePasted(pasted);
  return text ? stateOfPasted(text) : { status: "closed" };
}

function draw(told: string | null): void {
  if (!root) return;
  const tellCopied = () => draw(texts.text("copied"));
  render(
    <WordsProvider value={texts}>
      <ReportPage
        state={state}
        view={report && summaryView(report, texts)}
        headline={report ? markedHeadline(report) : []}
        paragraphs={report ? markedText(report) : []}
        url={report?.page.url ?? null}
        exports={exports}
        told={told}
        goTo={(target) => showInMarkedText(document, target)}
        copy={(words) => void navigator.clipboard.writeText(words)}
        copyLink={
          report?.page.url
            ? (target) => void navigator.clipboard.writeText(linkTo(report, target) ?? "").then(tellCopied)
            : null
        }
        copyAs={(form) => report && void copyAs(report, form).then(tellCopied)}
        saveAs={(form) => report && saveAs(report, form)}
        print={() => print()}
      />
    </WordsProvider>,
    root,
  );
}
