import { styleOfLook, TONES, type Tone } from "../lib/model/highlight-looks";
import { previewParts } from "../lib/model/highlight-preview";
import type { Settings } from "../lib/model/settings";
import type { TextKey } from "../lib/model/texts";
import { useWords } from "./words";

const TITLES: Record<Tone, TextKey> = {
  light: "previewLight",
  dark: "previewDark",
  colored: "previewColored",
};

/** The highlights as they will be on a light, a dark and a colored page. */
export function HighlightPreview({ settings }: { settings: Settings }) {
  const { text } = useWords();
  return (
    <div class="previews">
      {TONES.map((tone) => (
        <figure key={tone} class={`preview ${tone}`}>
          <figcaption>{text(TITLES[tone])}</figcaption>
          <p dir="ltr" lang="en">
            {previewParts(settings).map(({ words, look }) => {
              if (!look) return <span key={words}>{words}</span>;
              const { line, wash } = styleOfLook(look, tone, settings.style);
              return (
                <span key={words} class="mark" style={{ textDecoration: line, backgroundColor: wash }}>
                  {words}
                </span>
              );
            })}
          </p>
        </figure>
      ))}
    </div>
  );
}
