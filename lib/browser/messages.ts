// Every message between the parts of Lede, declared once; both ends take their types from here.
import type { Runtime } from "webextension-polyfill";
import type { Change, CorrectionTools } from "../model/corrections";
import type { IconState, PageState, Target } from "../model/page-state";
import type { Article, Page, Report } from "../model/report";
import { HIGHLIGHT_MODES, type HighlightMode } from "../model/settings";
import { bare } from "./bare";

type Nothing = Record<never, never>;

/** Asked of the background by the scripts in a page. */
export type BackgroundCalls = {
  /** An article is here: read it, if the reader wants it read. */
  wake: { ask: Nothing; answer: boolean };
  analyze: { ask: { page: Page; article: Article }; answer: Report | null };
  /** Put the hover card's script into this page. */
  card: { ask: Nothing; answer: boolean };
  /** For a card, whose script can't carry it. */
  tools: { ask: Nothing; answer: CorrectionTools };
  /** What the toolbar icon shows for this tab. */
  icon: { ask: { state: IconState }; answer: boolean };
  /** The reader corrects something, from the page or from a view on this tab; false in a private window. */
  correct: { ask: { change: Change; tabId?: number | null }; answer: boolean };
};

/** Asked of the reader in a page by the background and the views. */
export type ReaderCalls = {
  state: { ask: Nothing; answer: PageState };
  /** Read this page, also where the gate says no. */
  force: { ask: Nothing; answer: PageState };
  /** Analyze what is read anew: the corrections changed. */
  again: { ask: Nothing; answer: PageState };
  /** Scroll to these words and flash them. */
  show: { ask: { target: Target }; answer: boolean };
  /** null: the next mode in turn. */
  highlights: { ask: { mode: HighlightMode | null }; answer: HighlightMode };
  step: { ask: { by: 1 | -1 }; answer: boolean };
  /** Take everything off this page and end. */
  leave: { ask: Nothing; answer: boolean };
};

/** ms before each time that the background is asked. */
const BACKGROUND_WAITS: readonly number[] = [0, 50, 400, 1500];

type Calls = Record<string, { ask: object; answer: unknown }>;
type Message<To extends string, All extends Calls, Call extends keyof All> = {
  to: To;
  call: Call;
} & All[Call]["ask"];
export type ToBackground<Call extends keyof BackgroundCalls> = Message<"background", BackgroundCalls, Call>;

export type Sender = { tabId: number | null; url: string | null; isPrivate: boolean };
type Handlers<All extends Calls> = {
  [Call in keyof All]: (ask: All[Call]["ask"], sender: Sender) => Promise<All[Call]["answer"]>;
};

/** Has what is asked the shape that is declared for it? */
export type Shapes<All extends Calls> = {
  [Call in keyof All]: (ask: Record<string, unknown>) => boolean;
};

const any = () => true;
const READER_SHAPES: Shapes<ReaderCalls> = {
  state: any,
  force: any,
  again: any,
  leave: any,
  show: ({ target }) => isTarget(target),
  highlights: ({ mode }) => mode === null || HIGHLIGHT_MODES.some((each) => each === mode),
  step: ({ by }) => by === 1 || by === -1,
};

function isTarget(given: unknown): boolean {
  const { where, start, end } = (given ?? {}) as Record<string, unknown>;
  return (where === "text" || where === "headline") && [start, end].every(Number.isSafeInteger);
}

/** Asks the background; null where it can't be reached. */
export async function askBackground<Call extends keyof BackgroundCalls>(
  call: Call,
  ask: BackgroundCalls[Call]["ask"],
): Promise<BackgroundCalls[Call]["answer"] | null> {
  return askAgain(BACKGROUND_WAITS, async () =>
    bare?.runtime.sendMessage({ to: "background", call, ...ask }),
  );
}

/** Asks the reader in a tab; null where there is none. */
export async function askReader<Call extends keyof ReaderCalls>(
  tabId: number,
  call: Call,
  ask: ReaderCalls[Call]["ask"],
): Promise<ReaderCalls[Call]["answer"] | null> {
  return askAgain([0], async () =>
    bare?.tabs.sendMessage(tabId, { to: "reader", call, ...ask }, { frameId: 0 }),
  );
}

/** Is the extension that this script belongs to still there? */
export function isConnected(): boolean {
  return Boolean(bare?.runtime?.id);
}

/** Answers what pages and views ask of the background; returns its own end. */
export function answerAsBackground(
  handlers: Handlers<BackgroundCalls>,
  shapes: Shapes<BackgroundCalls>,
): () => void {
  return answer("background", handlers, shapes);
}

/** Answers what views and the background ask of the reader in a page; returns its own end. */
export function answerAsReader(handlers: Handlers<ReaderCalls>): () => void {
  return answer("reader", handlers, READER_SHAPES);
}

/**
 * `undefined` is what a background that was stopped in mid-request answers, and one that is just being started may not
 * be there yet: it is asked again, after a moment. Of a reader that is not there once is enough.
 */
async function askAgain<Answer>(
  waits: readonly number[],
  send: () => Promise<unknown>,
): Promise<Answer | null> {
  for (const wait of waits) {
    if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
    if (!isConnected()) return null;
    const answer = await withinLimit(send().catch(() => undefined));
    if (answer !== undefined && answer !== null) return answer as Answer;
  }
  return null;
}

/** ms after which a try counts as not answered: a message to a background that dies just then may never settle. */
const TRY_LIMIT = 15_000;

function withinLimit<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), TRY_LIMIT);
  });
  return Promise.race([asked, limit]).finally(() => clearTimeout(timer));
}

function answer<All extends Calls>(to: string, handlers: Handlers<All>, shapes: Shapes<All>): () => void {
  const listener = (message: unknown, from: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (from.id !== bare?.runtime.id || !isMessageTo(to, message)) return false;
    const handler = Object.hasOwn(handlers, message.call) ? handlers[message.call] : undefined;
    if (!handler) return false;
    const { to: _to, call, ...ask } = message;
    if (!shapes[call]?.(ask)) return false;
    const sender = {
      tabId: from.tab?.id ?? null,
      url: from.url ?? from.tab?.url ?? null,
      isPrivate: from.tab?.incognito ?? false,
    };
    // A failure of ours is an answer too: null.
    handler(ask, sender).then(respond, () => respond(null));
    return true; // the answer comes later
  };
  // The types know no listener that answers some messages only.
  const typed = listener as Runtime.OnMessageListenerCallback;
  bare?.runtime.onMessage.addListener(typed);
  return () => bare?.runtime.onMessage.removeListener(typed);
}

function isMessageTo(to: string, message: unknown): message is { to: string; call: string } {
  return (
    typeof message === "object" &&
    message !== null &&
    "to" in message &&
    message.to === to &&
    "call" in message &&
    typeof message.call === "string"
  );
}
