import type { ComponentChildren } from "preact";
import { CARD_OPENINGS, type CardOpening, type Reading, type Settings } from "../lib/model/settings";
import type { TextKey } from "../lib/model/texts";
import { AppearancePart } from "./appearance-part";
import { Choice } from "./choice";
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
const CARD_WORDS: Record<CardOpening, TextKey> = {
  hover: "cardHover",
  key: "cardKey",
  click: "cardClick",
  off: "cardOff",
};

/** Everything that the reader can choose. */
export function Options({ settings, seesAll, keys, version, licences, save, allow, children }: Props) {
  const { text } = useWords();
  return (
    <main class="options">
      <h1>{text("optionsTitle")}</h1>
      <AppearancePart settings={settings} save={save} />
      <Part title={text("behavior")}>
        <Choice
          name="reading"
          legend={text("whenToRead")}
          value={settings.reading}
          choices={READINGS.map(([value, key]) => ({ value, words: text(key) }))}
          choose={(reading) => save({ reading })}
        />
        <Choice
          name="card"
          legend={text("whenCard")}
          value={settings.card}
          choices={CARD_OPENINGS.map((value) => ({ value, words: text(CARD_WORDS[value]) }))}
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
        <p>
          <a href="/notices.txt">{text("licencesAll")}</a>
        </p>
      </Part>
    </main>
  );
}
