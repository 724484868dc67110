import type { PageState, Target } from "../lib/model/page-state";
import type { HighlightMode } from "../lib/model/settings";
import type { SummaryView } from "../lib/model/summary-view";
import { Controls } from "./controls";
import { CorrectionTold, type Told } from "./correction-told";
import { type Corrections, CorrectionsProvider } from "./corrections-context";
import type { ExportChoice } from "./export-menu";
import { StatusWords } from "./status";
import { Summary } from "./summary";
import { useWords } from "./words";

export type PopupActions = {
  goTo(target: Target): void;
  copy(words: string): void;
  setMode(mode: HighlightMode): void;
  setSite(on: boolean): void;
  force(): void;
  allow(): void;
  retry(): void;
  openOptions(): void;
  openReport(): void;
  /** null: this is the panel, or there is none here. */
  openPanel: (() => void) | null;
  copyLink(target: Target): void;
  copyAs(form: string): void;
  saveAs(form: string): void;
};

type Props = {
  state: PageState;
  view: SummaryView | null;
  site: string | null;
  siteOn: boolean;
  exports: readonly ExportChoice[];
  /** What corrections need; null where there are none to make. */
  tools: Corrections | null;
  /** What was just corrected. */
  told: Told | null;
  /** The watched names that are in the article. */
  watched: readonly string[];
  actions: PopupActions;
};

export function Popup({ state, view, site, siteOn, exports, tools, told, watched, actions }: Props) {
  const { text } = useWords();
  return (
    <div class="popup">
      <CorrectionTold told={told} />
      <main class="scroll" tabIndex={-1}>
        {state.status === "ready" && view ? (
          <CorrectionsProvider value={tools}>
            {watched.length > 0 && <p class="watched">{text("watchedHere", watched.join(", "))}</p>}
            <Summary
              view={view}
              goTo={actions.goTo}
              copy={actions.copy}
              copyLink={state.report.page.url ? actions.copyLink : null}
            />
          </CorrectionsProvider>
        ) : (
          <StatusWords state={state} actions={actions} />
        )}
      </main>
      <Controls
        mode={state.status === "ready" ? state.highlights : null}
        site={site}
        siteOn={siteOn}
        exports={exports}
        actions={actions}
      />
    </div>
  );
}
