import { expect, test } from "vitest";
import { applyChange } from "../../lib/corrections/apply-change";
import { type Change, type Correction, type Corrections, NO_CORRECTIONS } from "../../lib/model/corrections";

const NOT: Correction = { kind: "not-an-official", name: "Tove Lindqvist" };
const MAYOR: Correction = { kind: "official", name: "Tove Lindqvist", title: "mayor", country: "SE" };
const SAME: Correction = { kind: "same-as", name: "T. Lindqvist", as: "Tove Lindqvist" };
const GEORGIA: Correction = { kind: "country", words: "Georgia", code: null };
const GEORGIA_STATE: Correction = { kind: "country", words: "Georgia", code: "GE" };

const apply = (...changes: Change[]): Corrections => changes.reduce(applyChange, NO_CORRECTIONS);
const correct = (correction: Correction): Change => ({ do: "correct", correction });

test.each<[string, Correction[], Correction[]]>([
  ["one", [NOT], [NOT]],
  ["twice the same", [NOT, { ...NOT }], [NOT]],
  ["the later word on an office counts", [NOT, MAYOR], [MAYOR]],
  ["and the other way round", [MAYOR, NOT], [NOT]],
  ["the later word on a country counts", [GEORGIA, GEORGIA_STATE], [GEORGIA_STATE]],
  ["another name is no contrary", [NOT, SAME, GEORGIA], [NOT, SAME, GEORGIA]],
  [
    "two aliases stand side by side",
    [
      { kind: "also-known-as", name: "Tove Lindqvist", alias: "TL" },
      { kind: "also-known-as", name: "Tove Lindqvist", alias: "La Tove" },
    ],
    [
      { kind: "also-known-as", name: "Tove Lindqvist", alias: "TL" },
      { kind: "also-known-as", name: "Tove Lindqvist", alias: "La Tove" },
    ],
  ],
])("%s", (_, added, expected) => {
  expect(apply(...added.map(correct)).corrections).toEqual(expected);
});

test("undo takes away that one, by what it says", () => {
  expect(apply(correct(NOT), correct(SAME), { do: "undo", correction: { ...NOT } }).corrections).toEqual([
    SAME,
  ]);
});

test("a name is watched once, and no more when it is taken off", () => {
  const watched = apply({ do: "watch", name: "Mali" }, { do: "watch", name: "Mali" });
  expect(watched.watchlist).toEqual([{ name: "Mali", aliases: [], note: "" }]);
  expect(applyChange(watched, { do: "unwatch", name: "Mali" }).watchlist).toEqual([]);
});

test("a merge keeps both, joins what is watched by both, and changes neither", () => {
  const mine = apply(correct(NOT), correct(GEORGIA), { do: "watch", name: "Mali" });
  const theirs: Corrections = {
    corrections: [NOT, GEORGIA_STATE, SAME],
    watchlist: [
      { name: "Mali", aliases: ["Bamako"], note: "mine" },
      { name: "Chad", aliases: [], note: "" },
    ],
  };
  const before = structuredClone(mine);
  expect(applyChange(mine, { do: "merge", corrections: theirs })).toEqual({
    corrections: [NOT, GEORGIA_STATE, SAME],
    watchlist: [
      { name: "Mali", aliases: ["Bamako"], note: "mine" },
      { name: "Chad", aliases: [], note: "" },
    ],
  });
  expect(mine).toEqual(before);
});
