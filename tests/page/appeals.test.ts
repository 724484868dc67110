import { expect, test } from "vitest";
import { findNotices } from "../../lib/page/find-notices";

const kindsOf = (paragraphs: string[]) => findNotices(paragraphs).map((found) => found?.kind ?? null);

test.each([
  [["Become a member today and help us keep this site free for all.", "Thank you."]],
  [["Our work is free to read. Please become a supporter: your contribution pays for it."]],
  [["A note to our readers", "We need your support to go on."]],
])("an appeal: %j", (paragraphs) => {
  expect(kindsOf(paragraphs)).toEqual(paragraphs.map(() => "appeal"));
});

test.each([
  "Moldova wants to become a member as soon as possible, and asked for its neighbors' support: “Help us,” she said.",
  "Norway said that it would not become a donor to the fund before its contribution had been discussed.",
  "He told the bank's readers of the report that Ghana would become a member, with your contribution in mind.",
  "Support for the journalism bill has grown since the donation scandal.",
])("no appeal: %s", (paragraph) => {
  expect(kindsOf([paragraph])).toEqual([null]);
});
