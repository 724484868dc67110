// Pages to measure on: of our own writing, the same at every run, with the furniture of a news site around the text.
const SUBJECTS = [
  "Portuguese Foreign Minister Paulo Rangel",
  "The Kenyan Ministry of Health",
  "Canadian Prime Minister Mark Carney",
  "A spokesman for the Indonesian navy",
  "Chilean Finance Minister Mario Marcel",
  "The Norwegian government",
  "Two officials briefed on the talks",
  "French President Emmanuel Macron",
];
const SAYINGS = [
  "said the delegation would travel to Jordan on Monday for a second round of talks on grain shipments",
  "told reporters that the agreement with Vietnam would be signed before the end of the year",
  "denied that any troops had been moved toward the border with Peru",
  "accused the neighboring country of delaying the inspection, “without giving a single reason,” and asked for a reply",
  "warned that the tariffs announced last week would hurt farmers in Spain, Italy and Greece",
  "is expected to meet the Finnish defense minister in Helsinki in early March",
  "called the proposal “a first step” and promised to present it to parliament",
];
const FOLLOWS = [
  "The announcement comes as prices for wheat have risen by eleven percent since January.",
  "Relations between Ottawa and Brasília have improved since the two governments reopened their consulates in 2021.",
  "Analysts had predicted a longer delay, given the number of open questions about the port.",
  "The minister will fly on to Tunisia, where a conference of donors begins on Thursday.",
  "About four thousand people work at the plant, which was opened in 1987 and rebuilt after a fire.",
  "It was not clear whether the opposition would support the bill.",
];

/** Paragraphs of running news text with at least `words` words. */
export function paragraphsOf(words: number): string[] {
  const paragraphs: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const said = `${SUBJECTS[i % SUBJECTS.length]} ${SAYINGS[(i * 3) % SAYINGS.length]}.`;
    const paragraph = `${said} ${FOLLOWS[(i * 5) % FOLLOWS.length]}`;
    paragraphs.push(paragraph);
    count += paragraph.split(" ").length;
  }
  return paragraphs;
}

/** A news page with `words` words of article. */
export function pageOf(words: number): string {
  const links = (count: number, name: string) =>
    Array.from(
      { length: count },
      (_, i) => `<li><a href="/${name}/${i}">${name} story number ${i}</a></li>`,
    ).join("");
  const body = paragraphsOf(words)
    .map(
      (text, i) =>
        `<p>${text}</p>${i % 8 === 5 ? `<aside class="related"><a href="/r/${i}">Read more: ${i}</a></aside>` : ""}`,
    )
    .join("\n");
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Grain talks resume - The Daily Measure</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Daily Measure">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Grain talks resume","datePublished":"2026-02-10T09:00:00+00:00"}</script>
</head><body><header><nav><ul>${links(40, "section")}</ul></nav></header>
<main><article><h1>Grain talks resume</h1><p class="byline">By the foreign desk</p><figure><figcaption>The port at dawn.</figcaption></figure>
<div class="article-body">${body}</div></article><aside><h2>Most read</h2><ol>${links(30, "popular")}</ol></aside></main>
<footer><ul>${links(60, "footer")}</ul><p>© The Daily Measure. All rights reserved.</p></footer></body></html>`;
}
