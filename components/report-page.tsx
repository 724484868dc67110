import type { PageState, Target } from "../lib/model/page-state";
import type { MarkedParagraph, SummaryView } from "../lib/model/summary-view";
import { MarkedText } from "./marked-text";
import { StatusWords } from "./status";
import { Summary } from "./summary";
import { useWords } from "./words";

type Props = {
  state: PageState;
  view: SummaryView | null;
  paragraphs: readonly MarkedParagraph[];
  url: string | null;
  goTo(target: Target): void;
  copy(words: string): void;
  print(): void;
};

export function ReportPage({ state, view, paragraphs, url, goTo, copy, print }: Props) {
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
        <MarkedText headline={view.headline} paragraphs={paragraphs} />
        <p class="source">
          {url && (
            <a href={url} dir="ltr">
              {url}
            </a>
          )}
        </p>
      </div>
      <aside aria-label={text("reportTitle")}>
        <button type="button" class="act print" onClick={print}>
          {text("print")}
        </button>
        <Summary view={view} goTo={goTo} copy={copy} isOpen />
      </aside>
    </main>
  );
}
