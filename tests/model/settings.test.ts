import { expect, test } from "vitest";
import { settingsFrom } from "../../lib/browser/settings";
import { DEFAULT_SETTINGS, nextMode, siteOf } from "../../lib/model/settings";

test.each([
  ["https://www.news.example/world/1", "news.example"],
  ["http://127.0.0.1:8080/a", "127.0.0.1"],
  ["about:blank", null],
  ["https://", null],
  [undefined, null],
])("the site of %s is %s", (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test("the key goes through the modes in turn", () => {
  expect(["calm", "all", "none"].map((mode) => nextMode(mode as "calm"))).toEqual(["all", "none", "calm"]);
});

test.each([
  [undefined, {}],
  ["nonsense", {}],
  [{ highlights: "loud", card: 3, sitesOff: "all" }, {}],
  [
    { highlights: "none", sitesOff: ["a.example", 7], places: true },
    { highlights: "none", sitesOff: ["a.example"], places: true },
  ],
  [
    { card: "key", style: { palette: "ink", lines: "zigzag", strength: "strong" } },
    { card: "key", style: { palette: "ink", lines: "solid-dotted", strength: "strong" } },
  ],
])("what is stored as %j is read as far as it is of its kind", (stored, change) => {
  expect(settingsFrom(stored)).toEqual({ ...DEFAULT_SETTINGS, ...change });
});
