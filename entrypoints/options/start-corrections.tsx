// The corrections part of the options page: what is stored, and what the reader does with it.
import { CorrectionsPart } from "../../components/corrections-part";
import { dropAside, readAside } from "../../lib/browser/aside";
import { readStore } from "../../lib/browser/corrections";
import { askBackground } from "../../lib/browser/messages";
import { findDamagedSettings } from "../../lib/browser/settings";
import { texts } from "../../lib/browser/texts";
import { CORRECTIONS_KEY, watchStored } from "../../lib/browser/watch-stored";
import { readFile, writeFile } from "../../lib/corrections/corrections-file";
import { previewMerge } from "../../lib/corrections/preview-merge";
import { readName } from "../../lib/corrections/read-corrections";
import { correctionWords, namedCountries } from "../../lib/formats/correction-words";
import type { Change, Correction, Corrections } from "../../lib/model/corrections";
import { saveFile } from "../../lib/page/save-file";

/** Calls back when it is to be drawn anew; returns how it is drawn. */
export async function startCorrections(changed: () => void) {
  let store = await readStore();
  let aside = await readAside();
  let settings = await findDamagedSettings();
  // From the context menu of a private window.
  let trouble = location.hash.includes("add=private") ? texts.text("privateWindow") : null;
  let imported: { corrections: Corrections; skipped: number } | null = null;
  const prefill = readPrefill();
  const countries = namedCountries(texts);
  const inWords = (one: Correction) => correctionWords(one, texts);
  watchStored(CORRECTIONS_KEY, () => void reload());

  const actions = {
    correct: (correction: Correction) => void change({ do: "correct", correction }),
    undo: (correction: Correction) => void change({ do: "undo", correction }),
    watch: (name: string) => void change({ do: "watch", name }),
    unwatch: (name: string) => void change({ do: "unwatch", name }),
    save: () => saveJson("lede-corrections.json", writeFile(store.corrections)),
    async read(file: File) {
      const { status, corrections, skipped } = readFile(await file.text());
      const isEmpty = corrections.corrections.length + corrections.watchlist.length === 0;
      trouble =
        status === "newer"
          ? texts.text("importNewer")
          : status === "damaged" && isEmpty
            ? texts.text("importBad")
            : null;
      imported = trouble ? null : { corrections, skipped };
      changed();
    },
    async merge() {
      if (imported) await change({ do: "merge", corrections: imported.corrections });
      imported = null;
      changed();
    },
    cancel() {
      imported = null;
      changed();
    },
    async saveAside() {
      const found = [...aside, ...(store.status === "ok" ? [] : [store.found]), settings];
      saveJson(
        "lede-corrections-found.json",
        JSON.stringify(
          found.filter((one) => one !== undefined),
          null,
          2,
        ),
      );
    },
    async dropAside() {
      await dropAside();
      await reload();
    },
  };
  return view;

  async function change(made: Change): Promise<void> {
    const stored = await askBackground("correct", { change: made });
    trouble = stored ? null : texts.text("notStored");
    await reload();
  }

  async function reload(): Promise<void> {
    store = await readStore();
    aside = await readAside();
    settings = await findDamagedSettings();
    changed();
  }

  function view() {
    const { corrections, watchlist } = store.corrections;
    return (
      <CorrectionsPart
        rows={corrections.map((correction) => ({ correction, words: inWords(correction) }))}
        watchlist={watchlist}
        isDamaged={store.status !== "ok" || settings !== undefined}
        isAside={aside.length > 0}
        trouble={trouble}
        imported={imported && viewOfImport(imported)}
        prefill={prefill}
        countries={countries}
        actions={actions}
      />
    );
  }

  function viewOfImport({ corrections, skipped }: { corrections: Corrections; skipped: number }) {
    const { added, replaced, watched, same } = previewMerge(store.corrections, corrections);
    return {
      counts: texts.text("importCounts", added.length, watched.length, same),
      added: [...added.map(inWords), ...watched],
      replaced: replaced.map(inWords),
      skipped: skipped ? texts.text("importSkipped", skipped) : null,
    };
  }
}

/** "#add=official&words=…", from the context menu; taken out of the address, which the browser's history would keep. */
function readPrefill() {
  const given = new URLSearchParams(location.hash.slice(1));
  const form = given.get("add");
  const words = readName(given.get("words"));
  if (form !== "official" && form !== "alias") return null;
  history.replaceState(null, "", location.pathname);
  return { form, words: words ?? "" } as const;
}

function saveJson(name: string, words: string): void {
  saveFile(document, { name, type: "application/json", words });
}
