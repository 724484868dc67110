import { HIGHLIGHT_STYLES, type HighlightStyle, styleOfLook } from "../lib/model/highlight-looks";
import { DEFAULT_SETTINGS, HIGHLIGHT_MODES, type Settings } from "../lib/model/settings";
import type { TextKey } from "../lib/model/texts";
import { Choice } from "./choice";
import { HighlightPreview } from "./highlight-preview";
import { Part } from "./part";
import { Switch } from "./switch";
import { useWords } from "./words";

type Props = { settings: Settings; save(change: Partial<Settings>): void };

/** What is marked on a page and how, with a preview that follows every choice. */
export function AppearancePart({ settings, save }: Props) {
  const { text } = useWords();
  const { style } = settings;
  return (
    <Part title={text("appearance")}>
      <Choice
        name="mode"
        legend={text("appearanceMode")}
        value={settings.highlights}
        choices={HIGHLIGHT_MODES.map((mode) => ({
          value: mode,
          words: text(mode),
          hint: text(`${mode}Hint` satisfies TextKey),
        }))}
        choose={(highlights) => save({ highlights })}
      />
      <HighlightPreview settings={settings} />
      <div class="styles">
        {(["palette", "lines", "strength"] as const).map((part) => (
          <StyleChoice key={part} part={part} style={style} choose={(next) => save({ style: next })} />
        ))}
      </div>
      <Switch words={text("places")} on={settings.places} set={(places) => save({ places })} />
      <Switch
        words={text("descriptions")}
        on={settings.descriptions}
        set={(descriptions) => save({ descriptions })}
      />
    </Part>
  );
}

type StyleProps = { part: keyof HighlightStyle; style: HighlightStyle; choose(style: HighlightStyle): void };

function StyleChoice({ part, style, choose }: StyleProps) {
  const { text } = useWords();
  return (
    <Choice
      name={part}
      legend={text(part)}
      value={style[part]}
      choices={HIGHLIGHT_STYLES[part].map((value) => ({
        value,
        words: text(STYLE_WORDS[value]),
        sample: <Sample style={{ ...DEFAULT_SETTINGS.style, palette: style.palette, [part]: value }} />,
      }))}
      choose={(value) => choose({ ...style, [part]: value })}
    />
  );
}

const STYLE_WORDS: Record<HighlightStyle[keyof HighlightStyle], TextKey> = {
  "amber-teal": "palette_amber_teal",
  "crimson-blue": "palette_crimson_blue",
  ink: "palette_ink",
  "solid-dotted": "lines_solid_dotted",
  "double-solid": "lines_double_solid",
  "wavy-dashed": "lines_wavy_dashed",
  faint: "strength_faint",
  plain: "strength_plain",
  strong: "strength_strong",
};

/** Both marks, without words of their own. */
function Sample({ style }: { style: HighlightStyle }) {
  return (
    <span class="sample" aria-hidden="true">
      {(["official", "country"] as const).map((kind) => {
        const { line, wash } = styleOfLook(kind, "light", style);
        return (
          <span key={kind} style={{ textDecoration: line, backgroundColor: wash }}>
            {"\u2002\u2002"}
          </span>
        );
      })}
    </span>
  );
}
