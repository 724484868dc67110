// The whole report in a tab: the summary beside the marked text.
import { render } from "preact";
import { ReportPage } from "../../components/report-page";
import { WordsProvider } from "../../components/words";
import { readSettings } from "../../lib/browser/settings";
import { readTab } from "../../lib/browser/tabs";
import { texts } from "../../lib/browser/texts";
import { markedText } from "../../lib/formats/marked-text";
import { summaryView } from "../../lib/formats/summary-view";
import { showInMarkedText } from "../../lib/page/show-in-marked-text";

document.documentElement.lang = texts.language;
document.documentElement.dir = texts.direction;
const tabId = Number(new URLSearchParams(location.search).get("tab"));
const state = await readTab(tabId, await readSettings());
const report = state.status === "ready" ? state.report : null;
document.title = report?.article.headline ?? texts.text("reportTitle");
const root = document.getElementById("root");
if (root)
  render(
    <WordsProvider value={texts}>
      <ReportPage
        state={state}
        view={report && summaryView(report, texts)}
        paragraphs={report ? markedText(report) : []}
        url={report?.page.url ?? null}
        goTo={(target) => showInMarkedText(document, target)}
        copy={(words) => void navigator.clipboard.writeText(words)}
        print={() => print()}
      />
    </WordsProvider>,
    root,
  );
