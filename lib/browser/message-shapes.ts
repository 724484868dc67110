// What the background is asked has to have this shape: it comes from scripts that stand in pages.
import { readCorrection, readCorrections, VERSION } from "../corrections/read-corrections";
import type { BackgroundCalls, Shapes } from "./messages";

const ICONS: readonly unknown[] = ["read", "none", "off", "no-access"];
const MOST_TEXT = 2_000_000; // characters; the reader ends long before
const none = () => true;

export const BACKGROUND_SHAPES: Shapes<BackgroundCalls> = {
  wake: none,
  card: none,
  tools: none,
  icon: ({ state }) => ICONS.includes(state),
  analyze: ({ page, article }) => isPage(page) && isArticle(article),
  correct: ({ change, tabId }) =>
    isChange(change) && (tabId === undefined || tabId === null || isWhole(tabId)),
};

function isPage(given: unknown): boolean {
  if (!isRecord(given) || !isListOf(given.byline, isText)) return false;
  return ["url", "title", "site", "published", "modified", "language"].every((key) =>
    isTextOrNull(given[key]),
  );
}

function isArticle(given: unknown): boolean {
  if (!isRecord(given) || !isText(given.text) || given.text.length > MOST_TEXT) return false;
  const { length } = given.text;
  let end = 0;
  // In the order of the text, none over another.
  const isParagraph = (one: unknown) => {
    if (!isRecord(one) || !isWhole(one.start) || !isWhole(one.end) || !isText(one.role)) return false;
    const isNext = one.start >= end && one.end >= one.start && one.end <= length;
    end = one.end;
    return isNext;
  };
  const isNotice = (one: unknown) =>
    isRecord(one) && isText(one.kind) && isText(one.text) && isText(one.reason);
  return (
    isTextOrNull(given.headline) &&
    isListOf(given.paragraphs, isParagraph) &&
    isListOf(given.notices, isNotice) &&
    isListOf(given.unseen, isText)
  );
}

function isChange(given: unknown): boolean {
  if (!isRecord(given)) return false;
  switch (given.do) {
    case "correct":
    case "undo":
      return readCorrection(given.correction) !== null;
    case "watch":
    case "unwatch":
      return isText(given.name);
    case "merge":
      return (
        isRecord(given.corrections) &&
        readCorrections({ version: VERSION, ...given.corrections }).status === "ok"
      );
    default:
      return false;
  }
}

const isText = (given: unknown): given is string => typeof given === "string";
const isTextOrNull = (given: unknown) => given === null || isText(given);
const isWhole = (given: unknown): given is number => Number.isSafeInteger(given) && Number(given) >= 0;

function isListOf(given: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(given) && given.every(is);
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}
