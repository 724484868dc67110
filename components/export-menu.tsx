import { useRef } from "preact/hooks";
import type { TextKey } from "../lib/model/texts";
import { useWords } from "./words";

export type ExportChoice = { form: string; label: TextKey };
type Props = { choices: readonly ExportChoice[]; copy(form: string): void; save(form: string): void };

/** A button and its menu: every form in which the report can be copied or saved. */
export function ExportMenu({ choices, copy, save }: Props) {
  const { text } = useWords();
  const menu = useRef<HTMLDivElement>(null);
  const act = (use: (form: string) => void, form: string) => {
    menu.current?.hidePopover();
    use(form);
  };
  return (
    <>
      <button type="button" class="plain link export" popovertarget="export-menu">
        {text("export")}
      </button>
      <div id="export-menu" ref={menu} class="menu" popover="auto">
        {choices.map(({ form, label }) => (
          <div key={form} class="menu-row">
            <span class="menu-label">{text(label)}</span>
            <button type="button" aria-label={text("copyRow", text(label))} onClick={() => act(copy, form)}>
              {text("copy")}
            </button>
            <button type="button" aria-label={text("saveAs", text(label))} onClick={() => act(save, form)}>
              {text("save")}
            </button>
          </div>
        ))}
      </div>
    </>
  );
}
