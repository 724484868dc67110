import { HIGHLIGHT_MODES, type HighlightMode } from "../lib/model/settings";
import type { TextKey } from "../lib/model/texts";
import { useWords } from "./words";

type Props = {
  /** null: nothing is painted on this page. */
  mode: HighlightMode | null;
  site: string | null;
  siteOn: boolean;
  setMode(mode: HighlightMode): void;
  setSite(on: boolean): void;
  openOptions(): void;
};

export function Controls({ mode, site, siteOn, setMode, setSite, openOptions }: Props) {
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
                onChange={() => setMode(each)}
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
            onChange={(event) => setSite(event.currentTarget.checked)}
          />
          <span class="site-name">{text("onThisSite", site)}</span>
        </label>
      )}
      <button type="button" class="plain options" onClick={openOptions}>
        {text("options")}
      </button>
    </footer>
  );
}
