import { render } from "preact";
import { Options } from "../../components/options";
import { WordsProvider } from "../../components/words";
import { browser } from "../../lib/browser/api";
import { readSettings, saveSettings, watchSettings } from "../../lib/browser/settings";
import { ALL_SITES } from "../../lib/browser/tabs";
import { texts } from "../../lib/browser/texts";
import { LICENCES } from "../../lib/knowledge/licences";
import { startCorrections } from "./start-corrections";

document.documentElement.lang = texts.language;
document.documentElement.dir = texts.direction;
document.title = texts.text("optionsTitle");
const root = document.getElementById("root");
let settings = await readSettings();
let seesAll = await browser.permissions.contains(ALL_SITES);
// Firefox for Android has no keys.
const keys = (await browser.commands?.getAll()) ?? [];

const corrections = await startCorrections(draw);

watchSettings((next) => {
  settings = next;
  draw();
});
browser.permissions.onAdded.addListener(look);
browser.permissions.onRemoved.addListener(look);
draw();

async function look(): Promise<void> {
  seesAll = await browser.permissions.contains(ALL_SITES);
  draw();
}

function draw(): void {
  if (!root) return;
  render(
    <WordsProvider value={texts}>
      <Options
        settings={settings}
        seesAll={seesAll}
        keys={keys.map(({ description, shortcut }) => ({ name: description ?? "", key: shortcut ?? "" }))}
        version={browser.runtime.getManifest().version}
        licences={LICENCES}
        save={(change) => void saveSettings(change)}
        allow={() => void browser.permissions.request(ALL_SITES)}
      >
        {corrections()}
      </Options>
    </WordsProvider>,
    root,
  );
}
