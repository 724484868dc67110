// The reader's corrections in storage.local. Only the background writes them, one change after the other.
import { applyChange } from "../corrections/apply-change";
import { type ReadCorrections, readCorrections, VERSION } from "../corrections/read-corrections";
import { type Change, type Corrections, NO_CORRECTIONS } from "../model/corrections";
import { bare } from "./bare";
import { CORRECTIONS_KEY } from "./watch-stored";

/** What could not be read, as it was found. */
const ASIDE_KEY = "corrections-aside";

let writing: Promise<unknown> = Promise.resolve();

/** The stored corrections, and whether the store could be read; `found`: as it stands there. */
export async function readStore(): Promise<ReadCorrections & { found: unknown }> {
  const stored = await bare?.storage.local.get(CORRECTIONS_KEY);
  const given = stored?.[CORRECTIONS_KEY];
  return given === undefined
    ? { status: "ok", corrections: NO_CORRECTIONS, skipped: 0, found: null }
    : { ...readCorrections(given), found: given };
}

/** What was put aside, for the reader to save or throw away; empty as a rule. */
export async function readAside(): Promise<unknown[]> {
  const aside = (await bare?.storage.local.get(ASIDE_KEY))?.[ASIDE_KEY];
  return Array.isArray(aside) ? aside : [];
}

export async function dropAside(): Promise<void> {
  await bare?.storage.local.remove(ASIDE_KEY);
}

/** Changes what is stored; a store that can't be read as a whole is kept aside before anything is written over it. */
export function changeStore(change: Change): Promise<Corrections> {
  const next = writing.then(() => write(change));
  writing = next.catch(() => {});
  return next;
}

async function write(change: Change): Promise<Corrections> {
  const { status, corrections, found } = await readStore();
  const changed = applyChange(corrections, change);
  // What could not be read back is not written.
  const checked = readCorrections({ version: VERSION, ...changed });
  if (checked.status !== "ok") throw new RangeError("no correction");
  if (status !== "ok") await bare?.storage.local.set({ [ASIDE_KEY]: [...(await readAside()), found] });
  await bare?.storage.local.set({ [CORRECTIONS_KEY]: { version: VERSION, ...checked.corrections } });
  return checked.corrections;
}
