// Settings and corrections in a storage that is damaged, of another version, full or refused.
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../lib/model/settings";
import { fakeExtension } from "./fake-extension";

async function start(stored: Record<string, unknown> = {}) {
  const extension = fakeExtension();
  Object.assign(extension.stored, stored);
  const settings = await import("../../lib/browser/settings");
  const corrections = await import("../../lib/browser/corrections");
  const aside = await import("../../lib/browser/aside");
  return { ...extension, ...settings, ...corrections, ...aside };
}

const WATCH = { do: "watch", name: "Mali" } as const;
const polluting = JSON.parse('{"__proto__": {"places": true}, "version": 1, "highlights": "none"}');

test.each<[string, unknown, object]>([
  ["no object", "nonsense", {}],
  ["a list", [1], {}],
  ["a field of another kind", { version: 1, highlights: "loud", places: true }, { places: true }],
  ["a site that is none", { version: 1, sitesOff: ["a.example", 7] }, { sitesOff: ["a.example"] }],
  ["a newer Lede's", { version: 9, highlights: "none", glow: 3 }, { highlights: "none" }],
])(
  "damaged settings (%s) are read as far as they go, and kept aside before a change is written",
  async (_, found, read) => {
    const lede = await start({ settings: found });
    expect(await lede.readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...read });
    expect(await lede.findDamagedSettings()).toEqual(found);
    // Reading alone writes nothing.
    expect(lede.stored).toEqual({ settings: found });
    await lede.saveSettings({ card: "off" });
    expect(lede.stored.settings).toEqual({ ...DEFAULT_SETTINGS, ...read, card: "off" });
    expect(lede.stored["settings-aside"]).toEqual([found]);
    expect(await lede.readAside()).toEqual([found]);
    expect(await lede.findDamagedSettings()).toBeUndefined();
    await lede.dropAside();
    expect(await lede.readAside()).toEqual([]);
  },
);

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["what is stored today", DEFAULT_SETTINGS],
  ["the first builds', without a version", { highlights: "none", sitesOff: ["a.example"] }],
  ["an older one's, without later fields", { version: 1, places: true }],
  ["fields in another order", Object.fromEntries(Object.entries(DEFAULT_SETTINGS).reverse())],
])(
  "settings that are sound (%s) are migrated by the next change, and nothing is put aside",
  async (_, stored) => {
    const lede = await start(stored === undefined ? {} : { settings: stored });
    expect(await lede.findDamagedSettings()).toBeUndefined();
    await lede.saveSettings({ card: "click" });
    expect(lede.stored.settings).toEqual({
      ...DEFAULT_SETTINGS,
      ...(stored as object),
      version: 1,
      card: "click",
    });
    expect(lede.stored["settings-aside"]).toBeUndefined();
  },
);

test("keys that would change the prototype change nothing", async () => {
  const lede = await start({ settings: polluting, corrections: polluting });
  expect(await lede.readSettings()).toEqual({ ...DEFAULT_SETTINGS, highlights: "none" });
  expect((await lede.readStore()).corrections).toEqual({ corrections: [], watchlist: [] });
  expect(({} as Record<string, unknown>).places).toBeUndefined();
});

test.each<[string, unknown]>([
  ["damaged", { version: 1, corrections: "x" }],
  ["newer", { version: 9, corrections: [], watchlist: [] }],
  [
    "in part",
    { version: 1, corrections: [{ kind: "hide" }], watchlist: [{ name: "Chad", aliases: [], note: "" }] },
  ],
])("corrections that can't be read (%s) are kept aside before a change is written", async (_, found) => {
  const lede = await start({ corrections: found });
  await lede.changeStore(WATCH);
  expect(lede.stored["corrections-aside"]).toEqual([found]);
  expect((await lede.readStore()).status).toBe("ok");
});

test("a full storage: nothing is lost, nothing half written, and the caller hears of it", async () => {
  const corrections = { version: 1, corrections: [{ kind: "hide", name: "Chad" }], watchlist: [] };
  const stored = { settings: { version: 1, card: "click" }, corrections };
  const lede = await start(structuredClone(stored));
  lede.refuse.add("set");
  expect((await lede.saveSettings({ card: "off" })).card).toBe("click");
  await expect(lede.changeStore(WATCH)).rejects.toThrow();
  expect(lede.stored).toEqual(stored);
  // Once there is room again, it goes on.
  lede.refuse.clear();
  await lede.changeStore(WATCH);
  expect((await lede.readStore()).corrections.watchlist).toHaveLength(1);
  expect((await lede.readStore()).corrections.corrections).toHaveLength(1);
});

test("a storage that refuses to be read: the reading goes on, and nothing is written over what may be there", async () => {
  const stored = {
    settings: { version: 1, highlights: "none" },
    corrections: { version: 1, corrections: [], watchlist: [] },
  };
  const lede = await start(structuredClone(stored));
  lede.refuse.add("get");
  expect(await lede.readSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await lede.readStoredCorrections()).toEqual({ corrections: [], watchlist: [] });
  expect(await lede.saveSettings({ card: "off" })).toEqual(DEFAULT_SETTINGS);
  await expect(lede.changeStore(WATCH)).rejects.toThrow();
  expect(lede.stored).toEqual(stored);
});
