// An endless page: of two articles below each other, the report stays with the one that it is of.
import { expect, test } from "vitest";
import { readArticle } from "../../lib/page/read-article";
import { parseDocument } from "../../scripts/parse-html";
import { GRAIN, HARBOR, head } from "../browser/stories";

const post = ({ title, paragraphs }: typeof HARBOR, id: string) =>
  `<div class="post" id="${id}"><h1>${title}</h1><div class="post-body">${paragraphs.map((text) => `<p>${text}</p>`).join("")}</div></div>`;
const URL_OF_PAGE = "https://shore.example/2025/03/17/kenya-signs-a-grain-deal";

test("the page's title has gone on to the next article, the report has not", () => {
  const document = parseDocument(
    `<!doctype html><html lang="en"><head>${head(GRAIN.title)}</head><body><main>${post(HARBOR, "a")}${post(GRAIN, "b")}</main></body></html>`,
  );
  const within = document.getElementsByTagName("div")[0] ?? null;
  const read = (headline: string | null) =>
    readArticle(document, { url: URL_OF_PAGE, following: headline ? { headline, within } : null }).article;
  const first = read(HARBOR.title);
  expect(first.headline).toBe(HARBOR.title);
  expect(first.text).toBe(HARBOR.paragraphs.join("\n"));
  // Without anything to follow, the title decides.
  expect(read(null).headline).toBe(GRAIN.title);
});
