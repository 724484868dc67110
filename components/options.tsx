import type { ComponentChildren } from "preact";
import { type CardOpening, HIGHLIGHT_MODES, type Reading, type Settings } from "../lib/model/settings";
import type { TextKey } from "../lib/model/texts";
import { Part } from "./part";
import { useWords } from "./words";

type Props = {
  settings: Settings;
  /** Does the browser let Lede see all sites? */
  seesAll: boolean;
  keys: { name: string; key: string }[];
  version: string;
  licences: readonly { name: string; licence: string; holder: string; url: string }[];
  save(change: Partial<Settings>): void;
  allow(): void;
  /** The reader's corrections. */
  children: ComponentChildren;
};

const READINGS: [Reading, TextKey][] = [
  ["always", "readAlways"],
  ["on-click", "readOnClick"],
];
const CARDS: [CardOpening, TextKey][] = [
  ["hover", "cardHover"],
  ["click", "cardClick"],
  ["off", "cardOff"],
];

export function Options({ settings, seesAll, keys, version, licences, save, allow, children }: Props) {
  const { text } = useWords();
  return (
    <main class="options">
      <h1>{text("optionsTitle")}</h1>
      <Part title={text("appearance")}>
        <Choice
          name="mode"
          legend={text("appearanceMode")}
          value={settings.highlights}
          choices={HIGHLIGHT_MODES.map((mode) => [mode, text(mode), text(`${mode}Hint`)])}
          choose={(highlights) => save({ highlights })}
        />
        <Preview mode={settings.highlights} />
        <Switch words={text("places")} on={settings.places} set={(places) => save({ places })} />
        <Switch
          words={text("descriptions")}
          on={settings.descriptions}
          set={(descriptions) => save({ descriptions })}
        />
      </Part>
      <Part title={text("behavior")}>
        <Choice
          name="reading"
          legend={text("whenToRead")}
          value={settings.reading}
          choices={READINGS.map(([reading, key]) => [reading, text(key), null])}
          choose={(reading) => save({ reading })}
        />
        <Choice
          name="card"
          legend={text("whenCard")}
          value={settings.card}
          choices={CARDS.map(([card, key]) => [card, text(key), null])}
          choose={(card) => save({ card })}
        />
      </Part>
      <Part title={text("sites")}>
        <h3>{text("sitesOff")}</h3>
        {settings.sitesOff.length ? (
          <ul class="sites">
            {settings.sitesOff.map((site) => (
              <li key={site}>
                <span dir="ltr">{site}</span>
                <button
                  type="button"
                  class="act"
                  onClick={() => save({ sitesOff: settings.sitesOff.filter((each) => each !== site) })}
                >
                  {text("remove", site)}
                </button>
              </li>
            ))}
          </ul>
        ) : (
          <p class="soft">{text("sitesNone")}</p>
        )}
        <h3>{text("access")}</h3>
        <p class="soft">{text(seesAll ? "accessAll" : "accessSome")}</p>
        {!seesAll && (
          <button type="button" class="act" onClick={allow}>
            {text("accessAllow")}
          </button>
        )}
      </Part>
      {children}
      {keys.length > 0 && (
        <Part title={text("shortcuts")}>
          <dl class="keys">
            {keys.map(({ name, key }) => (
              <div key={name}>
                <dt>{name || text("openCommand")}</dt>
                <dd>{key ? <kbd>{key}</kbd> : <span class="soft">{text("noKey")}</span>}</dd>
              </div>
            ))}
          </dl>
          <p class="soft">{text("resetKeys")}</p>
        </Part>
      )}
      <Part title={text("about")}>
        <p>{text("aboutText")}</p>
        <p class="soft">{text("version", version)}</p>
        <h3>{text("licences")}</h3>
        <p class="soft">{text("licencesMore")}</p>
        <ul class="licences">
          {licences.map(({ name, licence, holder, url }) => (
            <li key={name}>
              <a href={url}>{name}</a>, {holder}, {licence}
            </li>
          ))}
        </ul>
      </Part>
    </main>
  );
}

type ChoiceProps<Value extends string> = {
  name: string;
  legend: string;
  value: Value;
  choices: (readonly [Value, string, string | null])[];
  choose(value: Value): void;
};

function Choice<Value extends string>({ name, legend, value, choices, choose }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {choices.map(([each, words, hint]) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            onChange={() => choose(each)}
          />
          <span>
            {words}
            {hint && <span class="soft hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Switch({ words, on, set }: { words: string; on: boolean; set(on: boolean): void }) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{words}</span>
    </label>
  );
}

function Preview({ mode }: { mode: Settings["highlights"] }) {
  const { text } = useWords();
  return (
    <p class={`preview ${mode}`} dir="ltr" lang="en">
      {text("previewBefore")}
      <span class="mark official">{text("previewOfficial")}</span>
      {text("previewBetween")}
      <span class="mark country">{text("previewCountry")}</span>
      {text("previewMiddle")}
      <span class="mark country again">{text("previewAgain")}</span>
      {text("previewAfter")}
    </p>
  );
}
