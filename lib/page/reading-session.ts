// The life of the article on one page: read it, have it analyzed, paint it, keep its report, follow its changes.
import type { IconState, PageState, Target } from "../model/page-state";
import type { Article, Page, Report } from "../model/report";
import { type HighlightMode, nextMode, type Settings } from "../model/settings";
import type { Signs, SignsReader } from "./gate";
import { type Choice, type Mark, type Painting, paint, rangesOf } from "./paint";
import { type Following, type Reading, readWith } from "./read-article";
import { scrollToRanges } from "./scroll-to";
import { placesOf, type TextMap } from "./text-map";
import { watchArticle } from "./watch";

/** What a session needs from outside the page. */
export type Ports = {
  analyze(input: { page: Page; article: Article }): Promise<Report | null>;
  showIcon(state: IconState): void;
  /** Is the extension still there? */
  isAlive(): boolean;
  readSigns: SignsReader;
};

export type Session = {
  /** What is known now; waits for the first reading to end. */
  state(): Promise<PageState>;
  /** Reads this page though the gate says no. */
  force(): Promise<PageState>;
  /** Analyzes the same words anew: the reader's corrections changed. */
  again(): Promise<PageState>;
  /** The page may be another one now: in-site navigation. */
  navigated(): void;
  show(target: Target): boolean;
  /** null: the next mode in turn. */
  setMode(mode: HighlightMode | null): HighlightMode;
  choose(settings: Settings): void;
  /** What is painted now, in the order of the page. */
  marks(): readonly Mark[];
  /** Lays the keyboard's mark over a highlight; null takes it away. */
  point(mark: Mark | null): void;
  report(): Report | null;
  end(): void;
};

const FLASH = 1800; // ms
/** What is shown as an article stays one in its place, though an edit leaves little of it. */
const readShown = (): Signs => ({ points: 9, dated: true, seems: null });
/** Text that arrives late: when a page without an article is looked at again, ms after the look before. */
const LATE: readonly number[] = [400, 1000, 2000, 4000];
/** A live page is analyzed anew at most this often, ms. */
const AGAIN = 3000;

type Shown = { report: Report; map: TextMap; painting: Painting };

/** Starts to read a page and to follow it, until its end. */
export function startSession(document: Document, settings: Settings, ports: Ports): Session {
  let choice = choiceOf(settings);
  let forced = false;
  // The page went to another address: what is shown is no longer what is asked for.
  let moved = false;
  // The corrections are others than those of the report.
  let isStale = false;
  let shown: Shown | null = null;
  // Goes on where an article was lost in its place: a translator may give its words back.
  let watching: { root: Element; end: AbortController } | null = null;
  let state: PageState = { status: "reading" };
  let reading: Promise<void> = Promise.resolve();
  // A reading that was overtaken by a later one changes nothing.
  let turn = 0;
  let analyzedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unpoint = () => {};
  let unflash = () => {};

  begin();
  return {
    state: async () => (shown && !moved ? state : settle()),
    force() {
      forced = true;
      begin();
      return settle();
    },
    again() {
      isStale = true;
      begin();
      return settle();
    },
    navigated() {
      forced = false;
      moved = true;
      begin();
    },
    show,
    setMode(mode) {
      choice = { ...choice, mode: mode ?? nextMode(choice.mode) };
      repaint();
      return choice.mode;
    },
    choose(settings) {
      choice = choiceOf(settings);
      repaint();
    },
    marks: () => shown?.painting.marks.filter((mark) => mark.look) ?? [],
    point(mark) {
      unpoint();
      unpoint = mark && shown ? shown.painting.overlay("current", mark.ranges) : () => {};
    },
    report: () => shown?.report ?? null,
    end() {
      turn++;
      clearTimeout(timer);
      clear();
      watching?.end.abort();
      state = { status: "reading" };
    },
  };

  function begin(late = 0): void {
    reading = attempt(late);
  }

  /** The state once no reading is under way: one may be overtaken by the next while it is waited for. */
  async function settle(): Promise<PageState> {
    for (let waited: unknown; waited !== reading; ) {
      waited = reading;
      await waited;
    }
    return state;
  }

  /** Whatever a page holds, it is told as a state: no error of ours reaches its console. */
  async function attempt(late: number): Promise<void> {
    try {
      await read(late);
    } catch {
      clear();
      state = { status: "error" };
      ports.showIcon("none");
    }
  }

  /** `late`: how many looks found no article. */
  async function read(late: number): Promise<void> {
    const mine = ++turn;
    clearTimeout(timer);
    const found = readPage();
    if (!found.article.detected || !found.map) {
      if (moved || !watching?.root.isConnected) watching?.end.abort();
      moved = false;
      clear();
      state = stateWithout(found);
      ports.showIcon("none");
      const wait = LATE[late];
      if (wait) timer = setTimeout(() => void attempt(late + 1), wait);
      return;
    }
    const report =
      shown && !isStale && isSame(shown.report, found) ? shown.report : await ports.analyze(found);
    if (mine !== turn) return;
    moved = false;
    isStale = false;
    analyzedAt = Date.now();
    if (report) paintReport(report, found.map);
    else {
      clear();
      state = { status: "error" };
    }
    ports.showIcon(report ? "read" : "none");
  }

  function readPage(): Reading {
    const options = { url: document.URL, force: forced, following: following() };
    return readWith(options.following && !moved ? readShown : ports.readSigns, document, options);
  }

  function paintReport(report: Report, map: TextMap): void {
    clear();
    shown = { report, map, painting: paint({ document, map, report, choice }) };
    state = { status: "ready", report, highlights: choice.mode };
    watching?.end.abort();
    watching = { root: map.root, end: new AbortController() };
    watchArticle(placesOf(map), look, watching.end.signal);
  }

  function repaint(): void {
    if (shown) paintReport(shown.report, shown.map);
  }

  /** The page changed under the article: paints what still says its words, analyzes what says others. */
  function look(): boolean {
    if (!ports.isAlive()) return false;
    if (!shown) {
      begin(LATE.length);
      return false;
    }
    const found = readPage();
    if (!found.article.detected || !found.map) {
      begin();
      return true;
    }
    if (isSame(shown.report, found)) {
      if (shown.painting.isWhole() && shown.map.root === found.map.root) {
        shown.map = found.map;
        return false;
      }
      paintReport(shown.report, found.map);
      return true;
    }
    clearTimeout(timer);
    // The old report stays painted as far as its words stand until the new one is there.
    const wait = Math.max(0, analyzedAt + AGAIN - Date.now());
    timer = setTimeout(begin, wait);
    return true;
  }

  function show({ where, ...span }: Target): boolean {
    if (!shown) return false;
    const { article } = shown.report;
    const text = where === "headline" ? (article.headline ?? "") : article.text;
    const ranges = rangesOf(shown.map, where, text, span);
    if (!ranges.length) return false;
    unflash();
    scrollToRanges(ranges);
    unflash = shown.painting.overlay("flash", ranges);
    setTimeout(unflash, FLASH);
    return true;
  }

  function clear(): void {
    unpoint();
    shown?.painting.undo();
    shown = null;
  }

  /** The article that is shown stays the one to read while the page shows it, though title and address have gone on. */
  function following(): Following | null {
    if (!shown?.map.root.checkVisibility()) return null;
    const { report, map } = shown;
    const headline = report.article.headline ?? "";
    const [said] = rangesOf(map, "headline", headline, { start: 0, end: headline.length });
    if (!said) return null;
    let within: Element | null = map.root;
    while (within && !within.contains(said.startContainer)) within = within.parentElement;
    return { headline, within };
  }
}

function choiceOf({ highlights, places, descriptions, style }: Settings): Choice {
  return { mode: highlights, places, descriptions, style };
}

function isSame({ article }: Report, found: Reading): boolean {
  return article.text === found.article.text && article.headline === found.article.headline;
}

function stateWithout({ page, article }: Reading): PageState {
  const language = page.language?.toLowerCase() ?? "en";
  return /^en\b/.test(language)
    ? { status: "not-an-article", reason: article.reason }
    : { status: "unsupported-language", language };
}
