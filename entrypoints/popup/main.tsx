import { render } from "preact";
import { Popup, type PopupActions } from "../../components/popup";
import { WordsProvider } from "../../components/words";
import { browser } from "../../lib/browser/api";
import { askReader } from "../../lib/browser/messages";
import { readSettings, saveSettings } from "../../lib/browser/settings";
import { ALL_SITES, findActiveTab, readTab, siteOfTab } from "../../lib/browser/tabs";
import { texts } from "../../lib/browser/texts";
import { summaryView } from "../../lib/formats/summary-view";
import type { PageState } from "../../lib/model/page-state";

// `?tab=ID`: the popup as a page of its own, about another tab.
const asked = Number(new URLSearchParams(location.search).get("tab"));
if (asked) document.documentElement.classList.add("tab");
document.documentElement.lang = texts.language;
document.documentElement.dir = texts.direction;
const root = document.getElementById("root");
let settings = await readSettings();
const tabId = asked || (await findActiveTab());
const site = tabId === null ? null : await siteOfTab(tabId);
let state: PageState = { status: "reading" };

const actions: PopupActions = {
  goTo: (target) => void (tabId !== null && askReader(tabId, "show", { target })),
  copy: (words) => void navigator.clipboard.writeText(words),
  async setMode(mode) {
    if (tabId === null || state.status !== "ready") return;
    const highlights = await askReader(tabId, "highlights", { mode });
    if (highlights) draw({ ...state, highlights });
  },
  async setSite(on) {
    if (!site) return;
    const others = settings.sitesOff.filter((each) => each !== site);
    settings = await saveSettings({ sitesOff: on ? others : [...others, site] });
    await load();
  },
  force: () => void load(true),
  async allow() {
    if (await browser.permissions.request(ALL_SITES)) await load();
  },
  retry: () => void load(),
  openOptions: () => void browser.runtime.openOptionsPage(),
};

draw(state);
await load();

async function load(force = false): Promise<void> {
  draw(tabId === null ? { status: "closed" } : await readTab(tabId, settings, force));
}

function draw(next: PageState): void {
  state = next;
  if (!root) return;
  render(
    <WordsProvider value={texts}>
      <Popup
        state={state}
        view={state.status === "ready" ? summaryView(state.report, texts) : null}
        site={site}
        siteOn={!site || !settings.sitesOff.includes(site)}
        actions={actions}
      />
    </WordsProvider>,
    root,
  );
}
