// Pages that change under the reader, each as a kind of site does it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Served } from "../../scripts/serve-pages";
import { articleBody, articleOf, GRAIN, HARBOR, head, NORWAY } from "./stories";

const html = (body: string): Served => ({ body });
const json = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** A front page that turns into an article in place; `more` runs before. */
const front = (more = "") =>
  `<!doctype html><html lang="en"><head>${head("The Shore Gazette", "website")}</head><body><main><h1>The Shore Gazette</h1><ul>${"<li><a href='/x'>A story of today</a></li>".repeat(200)}</ul></main><script>${more}
addEventListener("go", ({ detail }) => {
  history.pushState({}, "", detail);
  document.title = ${json(HARBOR.title)};
  document.querySelector("main").innerHTML = ${json(articleBody(HARBOR))};
});
</script></body></html>`;

// A router that lets nobody else hear of it.
const SILENT = `navigation.addEventListener("navigatesuccess", (event) => event.stopImmediatePropagation());
navigation.addEventListener("currententrychange", (event) => event.stopImmediatePropagation());`;

const SILENT_SPA = `<script>${SILENT}
const stories = ${json({ "/silent": HARBOR, "/silent/grain": GRAIN })};
addEventListener("go", ({ detail }) => {
  history.pushState({}, "", detail);
  const { title, paragraphs } = stories[detail];
  document.title = title;
  document.querySelector("h1").textContent = title;
  document.querySelector(".body").replaceChildren(...paragraphs.map((text) => Object.assign(document.createElement("p"), { textContent: text })));
});
</script>`;

/** The next article is appended below the first, and the address goes with it. */
const SCROLL = `<script>
addEventListener("next", () => {
  const next = document.createElement("article");
  next.innerHTML = ${json(articleBody(GRAIN).replace(/^<article>|<\/article>$/g, ""))};
  document.querySelector("main").append(next);
  history.replaceState({}, "", "/scroll/grain");
  document.title = ${json(GRAIN.title)};
});
addEventListener("noise", () => {
  for (let i = 0; i < 50; i++) document.body.append(Object.assign(document.createElement("p"), { textContent: "An advert, number " + i }));
});
addEventListener("entry", () => {
  document.querySelector(".body").append(Object.assign(document.createElement("p"), { textContent: ${json(NORWAY)} }));
});
</script>`;

const ENTRIES = [...HARBOR.paragraphs, ...GRAIN.paragraphs];
const entry = (text: string, at: number) =>
  `<article class="entry" id="entry-${at}"><time datetime="2025-03-17T${10 + at}:00:00Z">${10 + at}:00</time><h3>Update ${at}</h3><p>${text}</p></article>`;
const LIVE = `<!doctype html><html lang="en"><head>${head("Ferry harbor talks: live updates")}
<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Ferry harbor talks: live updates","datePublished":"2025-03-17T10:00:00Z"}</script></head>
<body><main><h1>Ferry harbor talks: live updates</h1><div class="live-blog">${ENTRIES.slice(0, 6).map(entry).join("")}</div></main><script>
const TEXTS = ${json([NORWAY, "Iceland's Foreign Minister Thorgerdur Gunnarsdottir said in Reykjavik that Iceland had no plans to join the talks about the harbor this year."])};
let at = 20;
const add = (text) => {
  const made = document.createElement("template");
  made.innerHTML = '<article class="entry"><time datetime="2025-03-17T21:00:00Z">21:00</time><h3>Update ' + at++ + '</h3><p></p></article>';
  made.content.querySelector("p").textContent = text;
  document.querySelector(".live-blog").prepend(made.content);
};
addEventListener("entry", ({ detail }) => add(TEXTS[detail]));
// Forty in two seconds.
addEventListener("burst", () => {
  let left = 40;
  const timer = setInterval(() => {
    add("In update " + left + " the ministry said that talks on the harbor went on and that the delegation from Denmark had arrived.");
    if (!--left) clearInterval(timer);
  }, 50);
});
</script></body></html>`;

/** A component that renders its paragraphs: `keys` gives every paragraph a new node, `words` changes one of them. */
const COMPONENTS = `<!doctype html><html lang="en"><head>${head(HARBOR.title)}</head><body><main id="app"></main><script type="module">
import { h, render, Fragment } from "/preact.mjs";
const story = ${json(HARBOR)};
const NORWAY = ${json(NORWAY)};
let state = { version: 0, norway: false, cut: 0, ticks: 0 };
function Body({ version, norway, cut, ticks }) {
  const paragraphs = story.paragraphs.slice(cut);
  if (norway) paragraphs[1 - cut] = NORWAY;
  return h("article", null,
    h("h1", null, story.title),
    h("div", { class: "body" },
      h("p", { class: "age" }, ticks, " seconds ago"),
      paragraphs.map((text, at) => h("p", { key: version + "-" + at },
        // As components do it: the words of a paragraph in several text nodes.
        text.split(/(?<=, )/).map((part) => h(Fragment, null, part))))));
}
const draw = (change) => { state = { ...state, ...change }; render(h(Body, state), document.getElementById("app")); };
draw({});
addEventListener("keys", () => draw({ version: state.version + 1 }));
addEventListener("norway", () => draw({ norway: !state.norway }));
addEventListener("cut", ({ detail }) => draw({ cut: Number(detail) }));
addEventListener("tick", () => draw({ ticks: state.ticks + 1 }));
</script></body></html>`;

const PORTUGUESE = [
  "Portugal e Marrocos concordaram na segunda-feira em construir juntos um porto de balsas, disse o ministro dos Negócios Estrangeiros de Portugal em Lisboa, depois de conversações com uma delegação de Rabat.",
  "O ministro disse que as obras começariam na primavera e que os dois governos pagariam metade. Disse que o porto serviria para mercadorias e passageiros a partir do segundo ano.",
  "O ministro dos Negócios Estrangeiros de Marrocos chamou ao acordo um bom dia para as duas margens. Ele vai visitar Portugal de novo em junho, disse o ministério numa nota.",
  "O acordo surge quando a Espanha e Marrocos discutem um túnel sob o estreito, um plano que foi estudado pela primeira vez nos anos oitenta e que engenheiros da Suíça viram de novo.",
  "Os laços entre Portugal e Marrocos cresceram desde que os dois foram escolhidos para um torneio de futebol, e o comércio entre eles duplicou nos últimos dez anos, dizem as autoridades.",
];
/** What a translator and a dark mode do to a page that is not theirs. */
const TRANSLATED = `<script>
const before = [];
addEventListener("translate", () => {
  const words = ${json(PORTUGUESE)};
  document.documentElement.lang = "pt";
  document.querySelectorAll(".body p").forEach((p, at) => {
    before.push(p.innerHTML);
    const outer = document.createElement("font"), inner = document.createElement("font");
    outer.style.verticalAlign = inner.style.verticalAlign = "inherit";
    inner.textContent = words[at];
    outer.append(inner);
    p.firstChild.replaceWith(outer);
  });
});
addEventListener("original", () => {
  document.documentElement.lang = "en";
  document.querySelectorAll(".body p").forEach((p, at) => { p.innerHTML = before[at]; });
});
addEventListener("darken", () => {
  const sheet = document.createElement("style");
  sheet.textContent = "html, body { background: #111 !important; color: #ddd !important }";
  document.head.append(sheet);
  for (const each of document.querySelectorAll("*")) each.setAttribute("data-darkened", "");
});
addEventListener("wrap", () => {
  // Extensions that check spelling or names put each word into an element of theirs.
  for (const p of document.querySelectorAll(".body p"))
    p.innerHTML = p.textContent.split(" ").map((word) => "<span data-checked>" + word + "</span>").join(" ");
});
</script>`;

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("");
/** The words stand in the page, the frame around them in a shadow root with slots. */
const SLOTS = `<!doctype html><html lang="en"><head>${head(HARBOR.title)}</head><body><main><news-story><h1 slot="headline">${HARBOR.title}</h1>${paragraphs(HARBOR.paragraphs)}</news-story></main><script>
customElements.define("news-story", class extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: "open" }).innerHTML = '<style>:host{display:block}.frame{max-width:40rem}</style><article class="frame"><header><slot name="headline"></slot></header><div class="body"><slot></slot></div></article>';
  }
});
addEventListener("entry", () => {
  document.querySelector("news-story").append(Object.assign(document.createElement("p"), { textContent: ${json(NORWAY)} }));
});
</script></body></html>`;

/** The words stand in shadow roots, one a paragraph, inside the shadow root of the article. */
const SHADOWS = `<!doctype html><html lang="en"><head>${head(HARBOR.title)}</head><body><main><news-story></news-story></main><script>
customElements.define("news-paragraph", class extends HTMLElement {
  set words(words) {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.innerHTML = "<style>p{margin:1em 0}</style><p></p>";
    root.querySelector("p").textContent = words;
  }
});
customElements.define("news-story", class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = '<style>.body{font:1rem serif}</style><article><h1></h1><div class="body"></div></article>';
    root.querySelector("h1").textContent = ${json(HARBOR.title)};
    for (const words of ${json(HARBOR.paragraphs)}) root.querySelector(".body").append(Object.assign(document.createElement("news-paragraph"), { words }));
  }
});
addEventListener("entry", () => {
  document.querySelector("news-story").shadowRoot.querySelectorAll("news-paragraph")[1].words = ${json(NORWAY)};
});
</script></body></html>`;

/** Declares nothing and says little: an article by its reports alone, until an editor takes them out. */
const EDITED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HARBOR.title}</title></head><body><main><article><h1>${HARBOR.title}</h1><div class="body">${paragraphs(HARBOR.paragraphs)}</div></article></main><script>
addEventListener("edit", () => {
  for (const p of [...document.querySelectorAll(".body p")].slice(0, 3)) p.remove();
});
</script></body></html>`;

export const LIVING: Record<string, () => Served> = {
  "/front": () => html(front()),
  "/grain-deal": () => html(articleOf(GRAIN)),
  "/prerenders": () =>
    html(
      `<!doctype html><html lang="en"><head>${head("Front", "website")}<script type="speculationrules">{"prerender":[{"urls":["/harbor"],"eagerness":"immediate"}]}</script></head><body><a href="/harbor">A story</a></body></html>`,
    ),
  "/silent": () => html(articleOf(HARBOR, SILENT_SPA)),
  "/scroll": () => html(articleOf(HARBOR, SCROLL)),
  "/live": () => html(LIVE),
  "/made-of-components": () => html(COMPONENTS),
  "/translated": () => html(articleOf(HARBOR, TRANSLATED)),
  "/edited-story": () => html(EDITED),
  "/slots": () => html(SLOTS),
  "/all-in-shadow-roots": () => html(SHADOWS),
  "/preact.mjs": () => ({
    body: readFileSync(join(import.meta.dirname, "../../node_modules/preact/dist/preact.mjs")),
    type: "text/javascript",
  }),
};
