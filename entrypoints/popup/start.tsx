// The summary of a tab: what popup and side panel share.
import { render } from "preact";
import type { Told } from "../../components/correction-told";
import { Popup, type PopupActions } from "../../components/popup";
import { WordsProvider } from "../../components/words";
import { browser } from "../../lib/browser/api";
import { readStoredCorrections } from "../../lib/browser/corrections";
import { askBackground, askReader } from "../../lib/browser/messages";
import { openPanel } from "../../lib/browser/panel";
import { readSettings, saveSettings } from "../../lib/browser/settings";
import { ALL_SITES, isPrivateTab, readTab, siteOfTab, watchTabs } from "../../lib/browser/tabs";
import { texts } from "../../lib/browser/texts";
import { findWatched } from "../../lib/corrections/find-watched";
import { correctionWords, namedCountries } from "../../lib/formats/correction-words";
import { exportChoices } from "../../lib/formats/exports";
import { markedText } from "../../lib/formats/marked-text";
import { summaryView } from "../../lib/formats/summary-view";
import { type Change, NO_CORRECTIONS, type Watch } from "../../lib/model/corrections";
import type { PageState, Target } from "../../lib/model/page-state";
import { readPaste } from "../../lib/page/read-paste";
import { showInMarkedText } from "../../lib/page/show-in-marked-text";
import { openPastedReport, type PastedText, stateOfPasted } from "./pasted";
import { copyAs, linkTo, saveAs } from "./take-along";

const EXPORT_CHOICES = exportChoices();

/** When a tab that shows no report is asked again, ms after the time before: its text may come late. */
const AGAIN = [700, 1500, 3000];

export type SummaryApp = { show(tabId: number | null): Promise<void> };

/** Draws the summary of a tab into the page, and of another one when it is told. */
export function startSummary(isPanel: boolean): SummaryApp {
  document.documentElement.lang = texts.language;
  document.documentElement.dir = texts.direction;
  const root = document.getElementById("root");
  let tabId: number | null = null;
  let site: string | null = null;
  let sitesOff: string[] = [];
  let state: PageState = { status: "reading" };
  // An answer that a later question overtook is not drawn.
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPrivate = false;
  let watchlist: Watch[] = NO_CORRECTIONS.watchlist;
  let told: Told | null = null;
  let isPasting = false;
  // What the reader pasted is shown in the page's place, until it is put away.
  let pasted: { text: PastedText; state: PageState } | null = null;
  const countries = namedCountries(texts);

  const actions: PopupActions = {
    goTo(target) {
      if (pasted) showInMarkedText(document, target);
      else if (tabId !== null) void askReader(tabId, "show", { target });
    },
    copy: (words) => void navigator.clipboard.writeText(words),
    async setMode(mode) {
      if (tabId === null || state.status !== "ready") return;
      const highlights = await askReader(tabId, "highlights", { mode });
      if (highlights) draw({ ...state, highlights });
    },
    async setSite(on) {
      if (!site) return;
      const others = sitesOff.filter((each) => each !== site);
      ({ sitesOff } = await saveSettings({ sitesOff: on ? others : [...others, site] }));
      await load();
    },
    force: () => void load(true),
    async allow() {
      if (await browser.permissions.request(ALL_SITES)) await load();
    },
    retry: () => void load(),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openReport() {
      if (pasted) void openPastedReport(pasted.text);
      else void browser.tabs.create({ url: `/report.html?tab=${tabId}` });
    },
    openPanel: isPanel ? null : openPanel,
    setPasting(on) {
      isPasting = on;
      pasted = null;
      draw(state);
    },
    readPaste: ({ text, day }) => void showPasted(readPaste(text, day)),
    copyLink: (target) => void copyLink(target),
    async copyAs(form) {
      const shown = shownState();
      if (shown.status !== "ready") return;
      await copyAs(shown.report, form);
      tell(texts.text("copied"));
    },
    saveAs(form) {
      const shown = shownState();
      if (shown.status === "ready") saveAs(shown.report, form);
    },
  };
  watchTabs((changed, isThere) => {
    if (changed !== tabId) return;
    if (isThere) return void show(tabId);
    turn++;
    draw({ status: "reading" });
  });
  return { show };

  async function show(next: number | null): Promise<void> {
    if (tabId !== next || !root?.hasChildNodes()) draw({ status: "reading" });
    tabId = next;
    site = next === null ? null : await siteOfTab(next);
    if (tabId === next) await load();
  }

  async function load(force = false, times = 0): Promise<void> {
    clearTimeout(timer);
    const mine = ++turn;
    const settings = await readSettings();
    sitesOff = settings.sitesOff;
    told = null;
    isPrivate = await isPrivateTab(tabId);
    ({ watchlist } = await readStoredCorrections());
    const next: PageState = tabId === null ? { status: "closed" } : await readTab(tabId, settings, force);
    if (mine !== turn) return;
    draw(next);
    const wait = AGAIN[Math.min(times, next.status === "reading" ? AGAIN.length - 1 : times)];
    if (wait && (next.status === "reading" || next.status === "not-an-article"))
      timer = setTimeout(() => void load(false, times + 1), wait);
  }

  /** Stores the reader's word, and shows the page as it is with it. */
  async function change(made: Change): Promise<void> {
    const mine = tabId;
    const stored = await askBackground("correct", { change: made, tabId: mine });
    if (tabId !== mine) return;
    told = stored ? tellOf(made) : { words: texts.text("notStored"), undo: null };
    ({ watchlist } = await readStoredCorrections());
    if (pasted) return showPasted(pasted.text);
    const next = stored && mine !== null ? await askReader(mine, "again", {}) : null;
    if (tabId === mine) draw(next ?? state);
  }

  async function showPasted(text: PastedText): Promise<void> {
    isPasting = false;
    pasted = { text, state: pasted?.state ?? { status: "reading" } };
    draw(state);
    const read = await stateOfPasted(text);
    // Put away, or another text, while it was read.
    if (pasted?.text !== text) return;
    pasted = { text, state: read };
    draw(state);
  }

  function shownState(): PageState {
    return pasted?.state ?? state;
  }

  function tellOf(made: Change): Told | null {
    if (made.do !== "correct") return null;
    const { correction } = made;
    return {
      words: correctionWords(correction, texts),
      undo: () => void change({ do: "undo", correction }),
    };
  }

  async function copyLink(target: Target): Promise<void> {
    const shown = shownState();
    const link = shown.status === "ready" ? linkTo(shown.report, target) : null;
    if (!link) return;
    await navigator.clipboard.writeText(link);
    tell(texts.text("copied"));
  }

  function tell(words: string): void {
    told = { words, undo: null };
    draw(state);
  }

  function draw(next: PageState): void {
    state = next;
    if (!root) return;
    const shown = shownState();
    const report = shown.status === "ready" ? shown.report : null;
    render(
      <WordsProvider value={texts}>
        <Popup
          state={shown}
          view={report && summaryView(report, texts)}
          site={site}
          siteOn={!site || !sitesOff.includes(site)}
          exports={EXPORT_CHOICES}
          tools={{
            change: (made) => void change(made),
            isPrivate,
            watched: watchlist.map(({ name }) => name),
            officials: report?.officials.map(({ name }) => name) ?? [],
            countries,
          }}
          told={told}
          watched={report ? findWatched(report, watchlist) : []}
          isPasting={isPasting}
          pasted={pasted && (report ? markedText(report) : [])}
          actions={actions}
        />
      </WordsProvider>,
      root,
    );
  }
}
