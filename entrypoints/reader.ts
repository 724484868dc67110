// On articles only, injected when the gate said yes or the reader of the page asked: reads, paints, answers the views.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { answerAsReader, askBackground, isConnected } from "../lib/browser/messages";
import { readSettings, watchSettings } from "../lib/browser/settings";
import { CORRECTIONS_KEY, watchStored } from "../lib/browser/watch-stored";
import { siteOf } from "../lib/model/settings";
import { startCards } from "../lib/page/cards";
import type { SignsReader } from "../lib/page/gate";
import { startSession } from "../lib/page/reading-session";
import { sharedWorld } from "../lib/page/shared-world";

export default defineUnlistedScript(() => {
  const world = sharedWorld();
  // The gate and a view may both have asked for it.
  const { reader, gate } = world;
  if (reader || !gate) return;
  world.reader = { navigated: () => {} };
  start(gate.readSigns);
});

function start(readSigns: SignsReader): void {
  const world = sharedWorld();
  const life = new AbortController();
  const ready = readSettings().then((settings) => {
    const session = startSession(document, settings, {
      async analyze({ page, article }) {
        const report = await askBackground("analyze", { page, article });
        isAlive();
        return report;
      },
      isAlive,
      readSigns,
      showIcon: (state) => void askBackground("icon", { state }),
    });
    const cards = startCards(document, settings.card, {
      session,
      load: async () => Boolean(await askBackground("card", {})),
      corrections: {
        tools: () => askBackground("tools", {}),
        change: (change) => void askBackground("correct", { change }),
      },
      signal: life.signal,
    });
    world.reader = {
      navigated() {
        cards.close();
        session.navigated();
      },
    };
    return { session, cards };
  });

  const unwatch = watchSettings(async (settings) => {
    const { session, cards } = await ready;
    if (settings.sitesOff.includes(siteOf(document.URL) ?? "")) return end();
    session.choose(settings);
    cards.choose(settings.card);
  });
  const uncorrect = watchStored(CORRECTIONS_KEY, async () => {
    const { session, cards } = await ready;
    cards.close();
    await session.again();
  });
  const unanswer = answerAsReader({
    state: async () => (await ready).session.state(),
    force: async () => (await ready).session.force(),
    again: async () => (await ready).session.again(),
    show: async ({ target }) => (await ready).session.show(target),
    highlights: async ({ mode }) => (await ready).session.setMode(mode),
    step: async ({ by }) => (await ready).cards.step(by),
    leave: async () => {
      await end();
      return true;
    },
  });

  /** An extension that is gone or new leaves its old scripts in the page: they end at the first chance. */
  function isAlive(): boolean {
    if (!isConnected()) void end();
    return isConnected();
  }

  async function end(): Promise<void> {
    const { session, cards } = await ready;
    session.end();
    cards.close();
    life.abort();
    // The API of an orphan throws.
    if (isConnected()) for (const stop of [unanswer, unwatch, uncorrect]) stop();
    delete world.reader;
  }
}
