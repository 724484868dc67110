import { expect, test } from "vitest";
import { findWatched } from "../../lib/corrections/find-watched";
import { SAMPLE } from "../formats/sample-report";

test.each<[string, string[], boolean]>([
  ["Samoa", [], true],
  ["Sam", [], false],
  ["samoa", [], false],
  ["Apia", [], false],
  ["Apia", ["Samoa"], true],
  ["Tonga", [], true],
])("%s with the other names %j is in the article: %s", (name, aliases, isThere) => {
  expect(findWatched(SAMPLE, [{ name, aliases, note: "" }])).toEqual(isThere ? [name] : []);
});
