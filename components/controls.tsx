import { HIGHLIGHT_MODES, type HighlightMode } from "../lib/model/settings";
import type { TextKey } from "../lib/model/texts";
import { type ExportChoice, ExportMenu } from "./export-menu";
import type { PopupActions } from "./popup";
import { useWords } from "./words";

type Props = {
  /** null: nothing is painted on this page. */
  mode: HighlightMode | null;
  site: string | null;
  siteOn: boolean;
  exports: readonly ExportChoice[];
  actions: PopupActions;
};

export function Controls({ mode, site, siteOn, exports, actions }: Props) {
  const { text } = useWords();
  return (
    <footer class="controls">
      {mode && (
        <fieldset class="modes">
          <legend class="hidden">{text("highlights")}</legend>
          {HIGHLIGHT_MODES.map((each) => (
            <label key={each} class="mode" title={text(`${each}Hint` satisfies TextKey)}>
              <input
                type="radio"
                name="mode"
                value={each}
                checked={each === mode}
                onChange={() => actions.setMode(each)}
              />
              <span>{text(each)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {site && (
        <label class="site">
          <input
            type="checkbox"
            checked={siteOn}
            onChange={(event) => actions.setSite(event.currentTarget.checked)}
          />
          <span class="site-name">{text("onThisSite", site)}</span>
        </label>
      )}
      <nav class="links">
        {mode && (
          <>
            <ExportMenu choices={exports} copy={actions.copyAs} save={actions.saveAs} />
            <button type="button" class="plain link" onClick={actions.openReport}>
              {text("openReport")}
            </button>
            {actions.openPanel && (
              <button type="button" class="plain link" onClick={actions.openPanel}>
                {text("openPanel")}
              </button>
            )}
          </>
        )}
        <button type="button" class="plain link" onClick={actions.openOptions}>
          {text("options")}
        </button>
      </nav>
    </footer>
  );
}
