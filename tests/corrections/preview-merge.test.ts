import { expect, test } from "vitest";
import { previewMerge } from "../../lib/corrections/preview-merge";
import type { Correction, Corrections } from "../../lib/model/corrections";

const NOT: Correction = { kind: "not-an-official", name: "Tove Lindqvist" };
const MAYOR: Correction = { kind: "official", name: "Tove Lindqvist", title: "mayor", country: "SE" };
const HIDE: Correction = { kind: "hide", name: "Malta" };
const watch = (name: string) => ({ name, aliases: [], note: "" });

test("tells what comes, what goes and what is there already", () => {
  const mine: Corrections = { corrections: [NOT, HIDE], watchlist: [watch("Mali")] };
  const theirs: Corrections = { corrections: [MAYOR, HIDE], watchlist: [watch("Mali"), watch("Chad")] };
  expect(previewMerge(mine, theirs)).toEqual({ added: [MAYOR], replaced: [NOT], watched: ["Chad"], same: 2 });
});

test("a file that says nothing new changes nothing", () => {
  const mine: Corrections = { corrections: [NOT], watchlist: [watch("Mali")] };
  expect(previewMerge(mine, mine)).toEqual({ added: [], replaced: [], watched: [], same: 2 });
});
