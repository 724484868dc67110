import type { PageState, Target } from "../lib/model/page-state";
import type { MarkedParagraph, SummaryView, TextPart } from "../lib/model/summary-view";
import { type ExportChoice, ExportMenu } from "./export-menu";
import { MarkedText } from "./marked-text";
import { StatusWords } from "./status";
import { Summary } from "./summary";
import { useWords } from "./words";

type Props = {
  state: PageState;
  view: SummaryView | null;
  headline: readonly TextPart[];
  paragraphs: readonly MarkedParagraph[];
  url: string | null;
  exports: readonly ExportChoice[];
  /** What was just done, in words. */
  told: string | null;
  goTo(target: Target): void;
  copy(words: string): void;
  copyLink: ((target: Target) => void) | null;
  copyAs(form: string): void;
  saveAs(form: string): void;
  print(): void;
};

/** The whole report in a tab: the summary beside the marked text. */
export function ReportPage(props: Props) {
  const { state, view, headline, paragraphs, url, exports, told, print, ...actions } = props;
  const { text } = useWords();
  if (!view)
    return (
      <main>
        <StatusWords state={state} />
      </main>
    );
  return (
    <main class="report">
      <div>
        <MarkedText headline={headline} paragraphs={paragraphs} />
        <p class="source">
          {url && (
            <a href={url} dir="ltr">
              {url}
            </a>
          )}
        </p>
      </div>
      <aside aria-label={text("reportTitle")}>
        <div class="acts">
          <span role="status">{told}</span>
          <ExportMenu choices={exports} copy={actions.copyAs} save={actions.saveAs} />
          <button type="button" class="act print" onClick={print}>
            {text("print")}
          </button>
        </div>
        <Summary view={view} goTo={actions.goTo} copy={actions.copy} copyLink={actions.copyLink} isOpen />
      </aside>
    </main>
  );
}
