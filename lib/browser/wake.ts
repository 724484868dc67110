import { bare } from "./bare";
import type { ToBackground } from "./messages";

/** ms before each time that it is told: a background that is stopped or started just then does not hear it. */
const WAITS = [0, 50, 400, 1500];

/** Tells the background that an article is here; it decides whether to read it. */
export async function wakeBackground(): Promise<void> {
  const message: ToBackground<"wake"> = { to: "background", call: "wake" };
  for (const wait of WAITS) {
    if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
    // No id: the extension was updated or removed under this page.
    if (!bare?.runtime?.id) return;
    const answer = await bare.runtime.sendMessage(message).catch(() => undefined);
    if (answer !== undefined && answer !== null) return;
  }
}
