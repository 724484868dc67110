import { bare } from "./bare";
import type { ToBackground } from "./messages";

/** Tells the background that an article is here; it decides whether to read it. Asked once more where it was stopped. */
export async function wakeBackground(): Promise<void> {
  const message: ToBackground<"wake"> = { to: "background", call: "wake" };
  // No id: the extension was updated or removed under this page.
  for (let left = 2; left > 0 && bare?.runtime?.id; left--) {
    const answer = await bare.runtime.sendMessage(message).catch(() => undefined);
    if (answer !== undefined) return;
  }
}
