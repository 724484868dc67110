import { expect, test } from "vitest";
import { readFile, writeFile } from "../../lib/corrections/corrections-file";
import type { Corrections } from "../../lib/model/corrections";

const ALL: Corrections = {
  corrections: [
    { kind: "not-an-official", name: "Tove Lindqvist" },
    { kind: "someone-else", name: "Juan Pérez" },
    { kind: "same-as", name: "Pérez", as: "Juan Pérez" },
    { kind: "also-known-as", name: "Juan Pérez", alias: "El Flaco" },
    { kind: "official", name: "أمل سعيد", title: "", country: null },
    { kind: "country", words: "Georgia", code: "GE" },
    { kind: "country", words: "Chad", code: null },
    { kind: "hide", name: "Malta" },
  ],
  watchlist: [{ name: "Mali", aliases: ["Bamako"], note: "a note" }],
};

test("what is written is read back, also with a byte order mark", () => {
  const text = writeFile(ALL);
  expect(readFile(text)).toEqual({ status: "ok", corrections: ALL, skipped: 0 });
  expect(readFile(`\uFEFF${text}`).status).toBe("ok");
});

const file = (fields: object) => JSON.stringify({ version: 1, corrections: [], watchlist: [], ...fields });

test.each<[string, string, string]>([
  ["nothing", "", "damaged"],
  ["no JSON", "{", "damaged"],
  ["a list", "[]", "damaged"],
  ["null", "null", "damaged"],
  ["no version", '{"corrections":[],"watchlist":[]}', "damaged"],
  ["a version in words", file({ version: "1" }), "damaged"],
  ["no list", file({ corrections: { length: 3 } }), "damaged"],
  ["a later version", file({ version: 2, corrections: "other" }), "newer"],
])("a file of %s changes nothing", (_, text, status) => {
  const read = readFile(text);
  expect(read.status).toBe(status);
  expect(read.corrections).toEqual({ corrections: [], watchlist: [] });
});

const NAME = "Tove Lindqvist";
test.each<[string, unknown]>([
  ["null", null],
  ["words", "hide"],
  ["a list", [["kind", "hide"]]],
  ["an unknown kind", { kind: "constructor", name: NAME }],
  ["no name", { kind: "hide" }],
  ["an object as a name", { kind: "hide", name: { toString: "x" } }],
  ["an empty name", { kind: "hide", name: "  " }],
  ["a name without letters", { kind: "hide", name: "12 %" }],
  ["a name of a page's length", { kind: "hide", name: "a".repeat(300) }],
  ["a name that turns the line around", { kind: "hide", name: "Tove \u202etsivqdniL" }],
  ["a name with a control character", { kind: "hide", name: "Tove\u0000" }],
  ["the same as itself", { kind: "same-as", name: NAME, as: NAME }],
  ["a country in words", { kind: "country", words: "Georgia", code: "Georgia" }],
  ["a country left out", { kind: "country", words: "Georgia" }],
  ["an office that is a number", { kind: "official", name: NAME, title: 3, country: null }],
])("an entry that is %s is left out, and counted", (_, entry) => {
  const read = readFile(file({ corrections: [{ kind: "hide", name: NAME }, entry] }));
  expect(read).toEqual({
    status: "damaged",
    corrections: { corrections: [{ kind: "hide", name: NAME }], watchlist: [] },
    skipped: 1,
  });
});

test.each<[string, unknown]>([
  ["no aliases", { name: "Mali", note: "" }],
  ["an alias that is none", { name: "Mali", aliases: [3], note: "" }],
  ["a note of a page's length", { name: "Mali", aliases: [], note: "a".repeat(2000) }],
])("a watched name with %s is left out", (_, entry) => {
  expect(readFile(file({ watchlist: [entry] }))).toMatchObject({
    skipped: 1,
    corrections: { watchlist: [] },
  });
});

test("nothing but the known fields comes in", () => {
  const text = `{"version":1,"watchlist":[],"corrections":[{"kind":"hide","name":"  Tove   Lindqvist ","__proto__":{"x":1},"more":1}]}`;
  expect(readFile(text).corrections.corrections).toEqual([{ kind: "hide", name: NAME }]);
});
