import { useWords } from "./words";

export type Told = { words: string; undo: (() => void) | null };

/** What was just corrected, with the way back. */
export function CorrectionTold({ told }: { told: Told | null }) {
  const { text } = useWords();
  return (
    <div role="status">
      {told && (
        <p class="told">
          <span dir="auto">{told.words}</span>
          {told.undo && (
            <button type="button" class="plain link" onClick={told.undo}>
              {text("undo")}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
