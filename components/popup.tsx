import type { PageState, Target } from "../lib/model/page-state";
import type { HighlightMode } from "../lib/model/settings";
import type { SummaryView } from "../lib/model/summary-view";
import { Controls } from "./controls";
import type { ExportChoice } from "./export-menu";
import { StatusWords } from "./status";
import { Summary } from "./summary";

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
  copyAs(form: string): void;
  saveAs(form: string): void;
};

type Props = {
  state: PageState;
  view: SummaryView | null;
  site: string | null;
  siteOn: boolean;
  exports: readonly ExportChoice[];
  actions: PopupActions;
};

export function Popup({ state, view, site, siteOn, exports, actions }: Props) {
  return (
    <div class="popup">
      <main class="scroll" tabIndex={-1}>
        {state.status === "ready" && view ? (
          <Summary view={view} goTo={actions.goTo} copy={actions.copy} />
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
