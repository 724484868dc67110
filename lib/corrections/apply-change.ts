import type { Change, Correction, Corrections, Watch } from "../model/corrections";
import { isContrary, isEqual } from "./compare";

/** The corrections after one step of the reader's; the same ones where it changes nothing. */
export function applyChange(before: Corrections, change: Change): Corrections {
  const { corrections, watchlist } = before;
  switch (change.do) {
    case "correct":
      return { corrections: addCorrection(corrections, change.correction), watchlist };
    case "undo":
      return { corrections: corrections.filter((one) => !isEqual(one, change.correction)), watchlist };
    case "watch":
      return { corrections, watchlist: addWatch(watchlist, { name: change.name, aliases: [], note: "" }) };
    case "unwatch":
      return { corrections, watchlist: watchlist.filter(({ name }) => name !== change.name) };
    case "merge":
      return {
        corrections: change.corrections.corrections.reduce(addCorrection, corrections),
        watchlist: change.corrections.watchlist.reduce(addWatch, watchlist),
      };
  }
}

/** The later word counts: what says the contrary of it goes. */
function addCorrection(corrections: Correction[], added: Correction): Correction[] {
  if (corrections.some((one) => isEqual(one, added))) return corrections;
  return [...corrections.filter((one) => !isContrary(one, added)), added];
}

function addWatch(watchlist: Watch[], added: Watch): Watch[] {
  const known = watchlist.find(({ name }) => name === added.name);
  if (!known) return [...watchlist, added];
  const aliases = [...new Set([...known.aliases, ...added.aliases])];
  const both = { name: known.name, aliases, note: known.note || added.note };
  return watchlist.map((one) => (one === known ? both : one));
}
