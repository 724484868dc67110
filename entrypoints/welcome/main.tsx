// Opened once, in the background, by the first install.
import { render } from "preact";
import { Welcome } from "../../components/welcome";
import { WordsProvider } from "../../components/words";
import { browser } from "../../lib/browser/api";
import { texts } from "../../lib/browser/texts";

document.documentElement.lang = texts.language;
document.documentElement.dir = texts.direction;
document.title = texts.text("welcomeTitle");
const root = document.getElementById("root");
const keys = (await browser.commands?.getAll()) ?? [];
if (root)
  render(
    <WordsProvider value={texts}>
      <Welcome
        openKey={keys.find(({ name }) => name === "_execute_action")?.shortcut || null}
        sample="/sample.html"
        openOptions={() => void browser.runtime.openOptionsPage()}
      />
    </WordsProvider>,
    root,
  );
