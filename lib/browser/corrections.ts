// The reader's corrections in storage.local. Only the background writes them, one change after the other.
import { applyChange } from "../corrections/apply-change";
import { type ReadCorrections, readCorrections, VERSION } from "../corrections/read-corrections";
import { type Change, type Corrections, NO_CORRECTIONS } from "../model/corrections";
import { putAside } from "./aside";
import { bare } from "./bare";
import { CORRECTIONS_KEY } from "./watch-stored";

let writing: Promise<unknown> = Promise.resolve();

/** The stored corrections, and whether the store could be read; `found`: as it stands there. */
export async function readStore(): Promise<ReadCorrections & { found: unknown }> {
  const stored = await bare?.storage.local.get(CORRECTIONS_KEY);
  const given = stored?.[CORRECTIONS_KEY];
  return given === undefined
    ? { status: "ok", corrections: NO_CORRECTIONS, skipped: 0, found: null }
    : { ...readCorrections(given), found: given };
}

/** For an analysis, which goes on without them where the browser refuses to read. */
export async function readStoredCorrections(): Promise<Corrections> {
  return readStore().then(
    ({ corrections }) => corrections,
    () => NO_CORRECTIONS,
  );
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
  if (status !== "ok") await putAside("corrections", found);
  await bare?.storage.local.set({ [CORRECTIONS_KEY]: { version: VERSION, ...checked.corrections } });
  return checked.corrections;
}
