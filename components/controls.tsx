import { HIGHLIGHT_MODES, type HighlightMode } from "../lib/model/settings";
import type { TextKey } from "../lib/model/texts";
import { type ExportChoice, ExportMenu } from "./export-menu";
import type { PopupActions } from "./popup";
import { useWords } from "./words";

type Props = {
  /** null: nothing is painted on this page. */
  mode: HighlightMode | null;
  hasReport: boolean;
  site: string | null;
  siteOn: boolean;
  exports: readonly ExportChoice[];
  actions: PopupActions;
};

/** What stands at the popup's foot: the page's highlights, the site's switch, and the way to everything else. */
export function Controls({ mode, hasReport, site, siteOn, exports, actions }: Props) {
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
        {hasReport && (
          <>
            <ExportMenu choices={exports} copy={actions.copyAs} save={actions.saveAs} />
            <button type="button" class="plain link" onClick={actions.openReport}>
              {text("openReport")}
            </button>
            {mode && actions.openPanel && (
              <button type="button" class="plain link" onClick={actions.openPanel}>
                {text("openPanel")}
              </button>
            )}
          </>
        )}
        <button type="button" class="plain link paste-link" onClick={() => actions.setPasting(true)}>
          {text("paste")}
        </button>
        <button type="button" class="plain link" onClick={actions.openOptions}>
          {text("options")}
        </button>
      </nav>
    </footer>
  );
}
