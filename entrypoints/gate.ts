// On every page: is this an article? Where it is not, one listener for in-site navigation is all that stays.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { wakeBackground } from "../lib/browser/wake";
import { isArticlePage, readSigns } from "../lib/page/gate";
import { isUnfilled } from "../lib/page/is-unfilled";
import { sharedWorld } from "../lib/page/shared-world";
import { watchNavigation, whenSeen } from "../lib/page/watch-navigation";

/** When a page that a script has yet to fill is looked at again, ms after the look before. */
const LATE = [500, 1500, 3000];

export default defineUnlistedScript(() => {
  const world = sharedWorld();
  // It stands in the page already, and is put in once more with the reader.
  if (world.gate) return;
  world.gate = { readSigns };
  whenSeen(document, () => {
    look(0);
    watchNavigation(window, () => {
      if (world.reader) world.reader.navigated();
      else look(0);
    });
  });
});

function look(late: number): void {
  if (isArticle()) void wakeBackground();
  else if (late < LATE.length && (late > 0 || isUnfilled(document))) setTimeout(look, LATE[late], late + 1);
}

/** Whatever a page does to its own document, no error of ours reaches its console. */
function isArticle(): boolean {
  try {
    return isArticlePage(document);
  } catch {
    return false;
  }
}
