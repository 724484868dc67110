import type { TextKey } from "../lib/model/texts";
import { useWords } from "./words";

/** A form that can be copied, saved or both. */
export type ExportChoice = { form: string; label: TextKey; copy: boolean; save: boolean };
type Props = { choices: readonly ExportChoice[]; copy(form: string): void; save(form: string): void };

export function ExportMenu({ choices, copy, save }: Props) {
  const { text } = useWords();
  return (
    <>
      <button type="button" class="plain link" popovertarget="export-menu">
        {text("export")}
      </button>
      <div id="export-menu" class="menu" popover="auto">
        {choices.map(({ form, label, copy: canCopy, save: canSave }) => (
          <div key={form} class="menu-row">
            <span class="menu-label">{text(label)}</span>
            {canCopy && (
              <button type="button" aria-label={`${text("copy")}: ${text(label)}`} onClick={() => copy(form)}>
                {text("copy")}
              </button>
            )}
            {canSave && (
              <button type="button" aria-label={`${text("save")}: ${text(label)}`} onClick={() => save(form)}>
                {text("save")}
              </button>
            )}
          </div>
        ))}
      </div>
    </>
  );
}
