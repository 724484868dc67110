import { useEffect, useRef } from "preact/hooks";
import { useWords } from "./words";

/** The reader's own text. `day`: ISO, or null where it was not given. */
export type Paste = { text: string; day: string | null };
type Props = { read(paste: Paste): void; cancel: (() => void) | null };

/** A field for text where no extension may run: a PDF, a reader view, a mail. */
export function PasteForm({ read, cancel }: Props) {
  const { text } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  // Asked for, it takes the focus; where it only stands below a status it does not.
  useEffect(() => {
    if (cancel) field.current?.focus();
  }, []);
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        read({ text: String(given.get("text") ?? ""), day: String(given.get("day") ?? "") || null });
      }}
    >
      <label>
        {text("pasteText")}
        <textarea
          ref={field}
          name="text"
          required
          rows={7}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
        />
      </label>
      <label class="day">
        {text("pasteDay")}
        <input type="date" name="day" />
      </label>
      <p class="paste-hint">{text("pasteHint")}</p>
      <div class="acts">
        <button type="submit" class="act">
          {text("pasteRead")}
        </button>
        {cancel && (
          <button type="button" class="plain link" onClick={cancel}>
            {text("cancel")}
          </button>
        )}
      </div>
    </form>
  );
}
