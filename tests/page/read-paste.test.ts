import { expect, test } from "vitest";
import { readPaste } from "../../lib/page/read-paste";

const textOf = (source: string) => readPaste(source, null).article.text;

test.each([
  [
    "one paragraph a line stays as it is",
    "Chile sent a team to Peru on Monday.\nThe minister said it would stay.\n\nTalks go on.",
    "Chile sent a team to Peru on Monday.\nThe minister said it would stay.\nTalks go on.",
  ],
  [
    "lines of a sheet become paragraphs, a divided word becomes whole",
    [
      "The government of Chile sent a team of engineers to Peru on Monday, its for-",
      "eign minister said, to look at three bridges that the river damaged in the",
      "rains of last week.",
      "Peru had asked for help from several of its neighbors, and from the south-",
      "east of Brazil a second team is on its way, which will look at the south-east",
      "bridges first. The work takes until June.",
      "",
      "Engineers of both countries have worked together before, after the earthquake",
      "of 2007, when they built a hospital near the coast.",
    ].join("\r\n"),
    [
      "The government of Chile sent a team of engineers to Peru on Monday, its foreign minister said, to look at three bridges that the river damaged in the rains of last week.",
      "Peru had asked for help from several of its neighbors, and from the south-east of Brazil a second team is on its way, which will look at the south-east bridges first. The work takes until June.",
      "Engineers of both countries have worked together before, after the earthquake of 2007, when they built a hospital near the coast.",
    ].join("\n"),
  ],
  [
    "a mail that is answered",
    "> Chile sent a team to Peru.\n> > The minister said it would stay.",
    "Chile sent a team to Peru.\nThe minister said it would stay.",
  ],
  [
    "signs that are not seen",
    "Ch\u00adile sent\u202e a\u0000 team\tto Pe\u200bru\ud800.",
    "Chile sent a team to Peru\ufffd.",
  ],
])("%s", (_name, source, text) => {
  expect(textOf(source)).toBe(text);
});

test("nothing is no article, and a page of another language says so", () => {
  expect(readPaste(" \n\t\n", null).article.detected).toBe(false);
  const russian = "Министр иностранных дел сообщил в понедельник, что обе страны построят новую гавань.";
  expect(readPaste(russian, null).page.language).toBe("ru");
});

test("the day that the reader gives is the day of the text", () => {
  expect(readPaste("Chile sent a team to Peru.", "2024-05-17").page.published).toBe("2024-05-17");
});

test("a text of megabytes is read as far as the first 30,000 words, in a moment", () => {
  const started = performance.now();
  const { article } = readPaste(
    "Chile sent a team to Peru on Monday. ".repeat(7).concat("\n").repeat(4000),
    null,
  );
  expect(article.unseen).toEqual(["what stands after the first 30000 words"]);
  expect(article.words).toBeLessThanOrEqual(30_000);
  for (const hostile of [
    "a".repeat(1e6),
    "a-\n".repeat(3e5),
    "> ".repeat(5e5),
    "\n".repeat(1e6),
    "“(".repeat(5e5),
  ])
    readPaste(hostile, null);
  expect(performance.now() - started).toBeLessThan(4000);
});
