import { useRef } from "preact/hooks";
import { useWords } from "./words";

/** What a file would bring, in words, before anything is done. */
export type ImportView = { counts: string; added: string[]; replaced: string[]; skipped: string | null };
type Props = {
  canSave: boolean;
  imported: ImportView | null;
  actions: { save(): void; read(file: File): void; merge(): void; cancel(): void };
};

/** To a file and from a file; a merge is shown before it is done. */
export function CorrectionImport({ canSave, imported, actions }: Props) {
  const { text } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div class="acts">
        <button type="button" class="act" disabled={!canSave} onClick={actions.save}>
          {text("exportCorrections")}
        </button>
        <button type="button" class="act" onClick={() => input.current?.click()}>
          {text("importCorrections")}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={text("importCorrections")}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) actions.read(file);
            // The same file can be chosen again.
            event.currentTarget.value = "";
          }}
        />
      </div>
      {imported && (
        <div class="notice-box" role="status">
          <p>{imported.counts}</p>
          <Lines lines={imported.added} />
          {imported.replaced.length > 0 && <p>{text("importReplaces")}</p>}
          <Lines lines={imported.replaced} />
          {imported.skipped && <p>{imported.skipped}</p>}
          <div class="acts">
            <button type="button" class="act" onClick={actions.merge}>
              {text("importMerge")}
            </button>
            <button type="button" class="act" onClick={actions.cancel}>
              {text("cancel")}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.length > 0 ? (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  ) : null;
}
