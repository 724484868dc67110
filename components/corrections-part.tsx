import type { Correction, Watch } from "../lib/model/corrections";
import { CorrectionAdd, type Prefill } from "./correction-add";
import { CorrectionImport, type ImportView } from "./correction-import";
import { Part } from "./part";
import { useWords } from "./words";

export type CorrectionsActions = {
  correct(correction: Correction): void;
  undo(correction: Correction): void;
  watch(name: string): void;
  unwatch(name: string): void;
  save(): void;
  read(file: File): void;
  merge(): void;
  cancel(): void;
  saveAside(): void;
  dropAside(): void;
};
type Props = {
  rows: readonly { correction: Correction; words: string }[];
  watchlist: readonly Watch[];
  /** Something stored could not be read: it is there to be saved or thrown away. */
  isDamaged: boolean;
  /** It was put aside already. */
  isAside: boolean;
  /** What went wrong last, in words. */
  trouble: string | null;
  imported: ImportView | null;
  prefill: Prefill | null;
  countries: readonly { code: string; name: string }[];
  actions: CorrectionsActions;
};

/** The reader's corrections and watchlist on the options page. */
export function CorrectionsPart(props: Props) {
  const { rows, watchlist, isDamaged, isAside, trouble, imported, prefill, countries, actions } = props;
  const { text } = useWords();
  return (
    <>
      <Part title={text("corrections")}>
        {(isDamaged || isAside) && (
          <div class="notice-box" role="status">
            <p>{text("storeDamaged")}</p>
            <div class="acts">
              <button type="button" class="act" onClick={actions.saveAside}>
                {text("asideSave")}
              </button>
              {isAside && (
                <button type="button" class="act" onClick={actions.dropAside}>
                  {text("asideDrop")}
                </button>
              )}
            </div>
          </div>
        )}
        {rows.length ? (
          <ul class="listed">
            {rows.map(({ correction, words }) => (
              <li key={JSON.stringify(correction)}>
                <span dir="auto">{words}</span>
                <button
                  type="button"
                  class="plain link"
                  aria-label={text("undoRow", words)}
                  onClick={() => actions.undo(correction)}
                >
                  {text("undo")}
                </button>
              </li>
            ))}
          </ul>
        ) : (
          <p class="soft">{text("correctionsNone")}</p>
        )}
        <p class="trouble" role="alert">
          {trouble}
        </p>
        <CorrectionImport
          canSave={rows.length > 0 || watchlist.length > 0}
          imported={imported}
          actions={actions}
        />
        <CorrectionAdd prefill={prefill} countries={countries} correct={actions.correct} />
      </Part>
      <Part title={text("watchlist")}>
        <p class="soft">{text("watchlistHint")}</p>
        {watchlist.length > 0 && (
          <ul class="listed">
            {watchlist.map(({ name, aliases }) => (
              <li key={name}>
                <span dir="auto">{[name, ...aliases].join(", ")}</span>
                <button
                  type="button"
                  class="plain link"
                  aria-label={text("remove", name)}
                  onClick={() => actions.unwatch(name)}
                >
                  {text("unwatch")}
                </button>
              </li>
            ))}
          </ul>
        )}
        <form
          class="line"
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            const name = String(new FormData(form).get("name") ?? "").trim();
            form.reset();
            if (name) actions.watch(name);
          }}
        >
          <label>
            {text("fieldName")}
            <input name="name" required maxLength={200} autocomplete="off" dir="auto" />
          </label>
          <button type="submit" class="act">
            {text("watch")}
          </button>
        </form>
      </Part>
    </>
  );
}
