// The pages of the browser tests, written for them, and the seed's page.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Served } from "../../scripts/serve-pages";
import { HOSTILE } from "./hostile-pages";
import { LIVING } from "./living-pages";
import { articleBody, articleOf, GRAIN, HARBOR, head, NORWAY } from "./stories";

const SEED = readFileSync(join(import.meta.dirname, "../seed/article.html"), "utf8");

const RUSSIAN = [
  "Министр иностранных дел Португалии Паулу Ранжел заявил в понедельник, что обе страны построят новую паромную гавань на побережье Атлантического океана.",
  "По его словам, работы начнутся весной, а расходы правительства поделят пополам. Гавань сможет принимать грузы и пассажиров уже со второго года работы.",
  "Министр иностранных дел Марокко Насер Бурита назвал соглашение хорошим днём для обоих берегов и пообещал приехать в Лиссабон ещё раз в июне этого года.",
  "Соглашение подписано в то время, когда Испания и Марокко обсуждают туннель под Гибралтарским проливом, который впервые изучали в восьмидесятые годы.",
  "Связи между двумя странами укрепились после того, как они вместе стали хозяевами футбольного турнира, а торговля выросла вдвое за последние десять лет.",
];

/** Renders the paragraphs anew, with new nodes, as a site built on components does. */
const RERENDER = `<script>
addEventListener("rerender", () => {
  const body = document.querySelector(".body");
  body.innerHTML = body.innerHTML;
});
addEventListener("replace", () => {
  const main = document.querySelector("main");
  const copy = main.cloneNode(true);
  main.remove();
  document.body.prepend(copy);
});
addEventListener("entry", () => {
  const p = document.createElement("p");
  p.textContent = ${JSON.stringify(NORWAY)};
  document.querySelector(".body").append(p);
});
</script>`;

const SPA = `<script>
const stories = ${JSON.stringify({ "/spa": HARBOR, "/spa/grain": GRAIN })};
addEventListener("go", ({ detail }) => {
  history.pushState({}, "", detail);
  const main = document.querySelector("main");
  main.textContent = "";
  const story = stories[detail];
  if (!story) return void (main.textContent = "Home");
  setTimeout(() => {
    const article = document.createElement("article");
    const h1 = document.createElement("h1");
    h1.textContent = document.title = story.title;
    const body = document.createElement("div");
    body.className = "body";
    body.append(...story.paragraphs.map((text) => Object.assign(document.createElement("p"), { textContent: text })));
    article.append(h1, body);
    main.append(article);
  }, 300);
});
</script>`;

const LATE = `<!doctype html><html lang="en"><head>${head(HARBOR.title)}</head><body><main id="app"></main><script>
setTimeout(() => {
  document.querySelector("#app").innerHTML = ${JSON.stringify(articleBody(HARBOR))};
}, 1200);
</script></body></html>`;

const SHOP = `<!doctype html><html lang="en"><head>${head("Kettles", "website")}</head><body><h1>Kettles</h1><ul>${"<li><a href='/k'>A kettle of steel</a> 29.90 <button>Add to cart</button></li>".repeat(30)}</ul></body></html>`;

const DARK = articleOf(HARBOR).replace(
  "</head>",
  "<style>body{background:#10151c;color:#dde3ea;font:18px/1.6 Georgia,serif}main{max-width:640px;margin:auto}h1{background:#f6e27a;color:#111;padding:12px}</style></head>",
);

/** A ground on which neither a dark nor a light line would read. */
const COLORED = articleOf(HARBOR).replace(
  "</head>",
  "<style>body{background:#c98f66;color:#17191c}</style></head>",
);

function big(): string {
  const text = Array.from({ length: 60 }, (_, at) =>
    // Different each time: a second copy of a paragraph is not read.
    [...HARBOR.paragraphs, ...GRAIN.paragraphs].map((words) => `<p>In part ${at}, ${words}</p>`).join("\n"),
  ).join("");
  const noise = `<div class="x" data-x="${"y".repeat(120)}"><span></span></div>`.repeat(33_000);
  return `<!doctype html><html lang="en"><head>${head(HARBOR.title)}</head><body><main><article><h1>${HARBOR.title}</h1><div class="body">${text}</div></article></main><div hidden>${noise}</div></body></html>`;
}

// Names and words that would be markup if anybody took them for it.
const MARKUP = articleOf({
  title: HARBOR.title,
  paragraphs: HARBOR.paragraphs.map((words) =>
    words
      .replace("a ferry harbor", "a ferry harbor &lt;img src=x onerror=pwned=1&gt;")
      .replaceAll("Paulo Rangel", "Paulo &lt;b&gt;Rangel&lt;/b&gt;")
      .replace("Rangel said", "Rangel said &lt;script&gt;pwned=1&lt;/script&gt;"),
  ),
});

/** An article of megabytes: all of it is text. */
function long(): string {
  const text = Array.from({ length: 1300 }, (_, at) =>
    [...HARBOR.paragraphs, ...GRAIN.paragraphs].map((words) => `<p>In part ${at}, ${words}</p>`).join("\n"),
  ).join("");
  return `<!doctype html><html lang="en"><head>${head(HARBOR.title)}<script>
    globalThis.longest = 0;
    let last = performance.now();
    addEventListener("load", () => {
      last = performance.now();
      setInterval(() => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      }, 10);
    });
  </script></head><body><main><article><h1>${HARBOR.title}</h1><div class="body">${text}</div></article></main></body></html>`;
}

const html = (body: string): Served => ({ body });
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

const PDF =
  "%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 300 300]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>";

export const PAGES: Record<string, () => Served> = {
  ...LIVING,
  ...HOSTILE,
  "/seed": () => html(SEED),
  "/harbor": () => html(articleOf(HARBOR)),
  "/dark": () => html(DARK),
  "/colored": () => html(COLORED),
  "/spa": () => html(articleOf(HARBOR, SPA)),
  "/rerender": () => html(articleOf(HARBOR, RERENDER)),
  "/late": () => html(LATE),
  "/shop": () => html(SHOP),
  "/russian": () =>
    html(
      articleOf({ title: "Португалия и Марокко построят гавань", paragraphs: RUSSIAN }).replace(
        'lang="en"',
        'lang="ru"',
      ),
    ),
  "/csp": () => ({
    body: articleOf(HARBOR),
    headers: {
      "content-security-policy":
        "default-src 'none'; img-src 'self'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin",
    },
  }),
  "/favicon.ico": () => ({ body: PIXEL, type: "image/png" }),
  "/blank": () => html("<!doctype html><html lang='en'><title>Blank</title>"),
  "/markup": () => html(MARKUP),
  "/long": () => html(long()),
  "/pdf": () => ({ body: PDF, type: "application/pdf" }),
  "/empty": () => html(""),
  "/big": () => html(big()),
  "/frameset": () =>
    html(
      '<!doctype html><html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="/shop"><frame src="/harbor"></frameset></html>',
    ),
  "/feed": () => ({
    body: '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>A harbor</title></item></channel></rss>',
    type: "application/xml",
  }),
  "/image": () => ({ body: PIXEL, type: "image/png" }),
  "/text": () => ({ body: HARBOR.paragraphs.join("\n\n"), type: "text/plain" }),
};
