// Pages that are no plain article: what most of a day's tabs look like.
import { paragraphsOf } from "./pages";

const head = (title: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>`;

export function blankPage(): string {
  return `${head("Blank")}<body></body></html>`;
}

export function homePage(): string {
  const cards = paragraphsOf(3000)
    .map(
      (text, i) =>
        `<li><h3><a href="/story/${i}">${text.slice(0, 70)}</a></h3><p>${text.slice(0, 120)}</p></li>`,
    )
    .join("");
  return `${head("The Daily Measure")}<body><h1>The Daily Measure</h1><ul>${cards}</ul></body></html>`;
}

export function searchPage(): string {
  const results = paragraphsOf(900)
    .map(
      (text, i) =>
        `<div class="result"><a href="/r/${i}">${text.slice(0, 60)}</a><p>${text.slice(0, 150)}</p></div>`,
    )
    .join("");
  return `${head("grain - Search")}<body><form role="search"><input value="grain"></form>${results}</body></html>`;
}

/** Changes its DOM sixty times a second, as boards, chats and charts do. */
export function appPage(): string {
  return `${head("Board")}<body><div id="board"></div><script>
    const board = document.getElementById("board");
    for (let i = 0; i < 400; i++) board.append(Object.assign(document.createElement("div"), { textContent: "cell " + i }));
    let n = 0;
    setInterval(() => { board.children[n++ % 400].textContent = "value " + n; board.append(board.firstChild); }, 16);
  </script></body></html>`;
}

export function liveBlogPage(): string {
  const entries = paragraphsOf(2500)
    .map(
      (text, i) =>
        `<article class="entry" id="entry-${i}"><time datetime="2026-02-10T${String(23 - (i % 24)).padStart(2, "0")}:00:00Z"></time><h2>Update ${i}</h2><p>${text}</p></article>`,
    )
    .join("");
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Grain talks: live</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Grain talks: live","datePublished":"2026-02-10T09:00:00+00:00"}</script></head>
<body><main><h1>Grain talks: live</h1><div class="live-blog">${entries}</div></main></body></html>`;
}
