import type { PageState, Target } from "../lib/model/page-state";
import type { HighlightMode } from "../lib/model/settings";
import type { MarkedParagraph, SummaryView } from "../lib/model/summary-view";
import { Controls } from "./controls";
import { CorrectionTold, type Told } from "./correction-told";
import { type Corrections, CorrectionsProvider } from "./corrections-context";
import type { ExportChoice } from "./export-menu";
import { MarkedText } from "./marked-text";
import { type Paste, PasteForm } from "./paste-form";
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
  /** Opens the field for text, or puts it and what was read from it away. */
  setPasting(on: boolean): void;
  readPaste(paste: Paste): void;
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
  /** The field for text is open. */
  isPasting: boolean;
  /** The state is that of pasted text: its paragraphs. */
  pasted: readonly MarkedParagraph[] | null;
  actions: PopupActions;
};

/** The popup and the side panel: the summary, or what stands where there is none; below it the switches. */
export function Popup(props: Props) {
  const { state, site, siteOn, exports, tools, told, isPasting, pasted, actions } = props;
  return (
    <div class="popup">
      <CorrectionTold told={told} />
      <main class="scroll" tabIndex={-1}>
        <Body {...props} />
      </main>
      <Controls
        mode={state.status === "ready" && !pasted ? state.highlights : null}
        hasReport={state.status === "ready" && !isPasting}
        // The switch would store the address: not of a private window.
        site={pasted || tools?.isPrivate ? null : site}
        siteOn={siteOn}
        exports={exports}
        actions={actions}
      />
    </div>
  );
}

function Body({ state, view, tools, watched, isPasting, pasted, actions }: Props) {
  const { text } = useWords();
  if (isPasting) return <PasteForm read={actions.readPaste} cancel={() => actions.setPasting(false)} />;
  if (state.status !== "ready" || !view)
    return (
      <>
        <StatusWords state={state} actions={actions} />
        {/* Where no extension may run the text itself may be brought here. */}
        {(state.status === "protected-page" || pasted) && (
          <PasteForm read={actions.readPaste} cancel={null} />
        )}
      </>
    );
  return (
    <CorrectionsProvider value={tools}>
      {pasted && (
        <p class="from-paste">
          <span>{text("fromPaste")}</span>
          <button type="button" class="plain link" onClick={() => actions.setPasting(false)}>
            {text("fromPasteBack")}
          </button>
        </p>
      )}
      {tools?.isPrivate && <p class="private-note">{text("privateWindow")}</p>}
      {watched.length > 0 && <p class="watched">{text("watchedHere", watched.join(", "))}</p>}
      <Summary
        view={view}
        goTo={actions.goTo}
        copy={actions.copy}
        copyLink={state.report.page.url ? actions.copyLink : null}
      />
      {pasted && (
        <section class="pasted-text" aria-label={text("pasteText")}>
          <MarkedText headline={[]} paragraphs={pasted} />
        </section>
      )}
    </CorrectionsProvider>
  );
}
