// Pages that do what they can to a script that stands in them.
import type { Served } from "../../scripts/serve-pages";
import { articleBody, articleOf, HARBOR, head } from "./stories";

const html = (body: string): Served => ({ body });

/** Before anything of ours runs: whatever a script may use gives nonsense or throws. `real` is for the tests. */
const OVERRIDES = `<script>
globalThis.real = { highlights: CSS.highlights, names: [] };
const bad = () => { throw new Error("the page's own trap"); };
for (const [of, names] of [
  [Array.prototype, ["map", "filter", "flatMap", "find", "some", "every", "reduce", "push", "slice", "includes"]],
  [String.prototype, ["replace", "slice", "split", "match", "trim", "toLowerCase"]],
  [Node.prototype, ["contains", "getRootNode", "append", "cloneNode"]],
  [Element.prototype, ["getAttribute", "hasAttribute", "closest", "matches", "attachShadow", "checkVisibility", "querySelectorAll", "getBoundingClientRect"]],
  [Document.prototype, ["createElement", "createRange", "getElementsByTagName", "elementFromPoint", "addEventListener"]],
  [Range.prototype, ["toString", "setStart", "setEnd", "getClientRects"]],
  [Promise.prototype, ["then", "catch", "finally"]],
  [Map.prototype, ["get", "set", "has"]],
  [Set.prototype, ["has", "add"]],
  [RegExp.prototype, ["test", "exec"]],
  [HighlightRegistry.prototype, ["set", "delete", "clear", "get"]],
  [MutationObserver.prototype, ["observe", "disconnect"]],
])
  for (const name of names) of[name] = bad;
for (const name of ["Map", "Set", "Promise", "Highlight", "MutationObserver", "AbortController", "CSSStyleSheet", "fetch", "setTimeout", "getComputedStyle", "customElements", "Symbol"])
  Object.defineProperty(globalThis, name, { get: bad, configurable: true });
JSON.parse = JSON.stringify = Object.entries = Object.fromEntries = Object.keys = bad;
for (const name of ["textContent", "nextSibling", "firstChild", "parentNode", "nodeType"])
  Object.defineProperty(Node.prototype, name, { get: bad });
Object.prototype.call = "leave";
Object.prototype.to = "reader";
Object.defineProperty(Object.prototype, "tabId", { get: bad });
Object.defineProperty(CSS, "highlights", { get: bad });
</script>`;

/** Named elements that hide what a form or the document itself has. */
const CLOBBERED = `<!doctype html><html lang="en"><head>${head(HARBOR.title)}</head><body>
<img name="title"><form name="hidden"></form><img name="activeElement"><img name="getSelection">
<input form="trap" name="nextSibling">
<form id="trap"><input name="firstChild"><input name="localName"><input name="getAttribute"><input name="hasAttribute"><input name="parentNode"><input name="textContent"></form>
<main>${articleBody(HARBOR)}<form class="newsletter"><input name="nodeType"><input name="getAttribute"><p>Sign up for our newsletter</p></form></main></body></html>`;

const RESTLESS = articleOf(
  HARBOR,
  `<script>
  globalThis.turns = 0;
  globalThis.longest = 0;
  let last = performance.now();
  const body = document.querySelector(".body");
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    turns++;
    // The same words in new nodes, a counter, a paragraph that comes and goes: without an end.
    body.children[turns % 5].innerHTML = body.children[turns % 5].innerHTML;
    if (turns % 2) body.append(Object.assign(document.createElement("p"), { textContent: "Number " + turns }));
    else body.lastChild.remove();
    setTimeout(turn, 4);
  };
  addEventListener("load", turn);
</script>`,
);

const DEEP = articleOf(
  HARBOR,
  `<style>.far{display:none}</style><script>
  // Not drawn: Chromium itself takes minutes to lay it out.
  let at = document.querySelector(".body").appendChild(document.createElement("div"));
  at.className = "far";
  for (let i = 0; i < 10000; i++) at = at.appendChild(document.createElement("div"));
  at.textContent = "The deepest word.";
</script>`,
);

const MANY = articleOf(
  HARBOR,
  `<div id="many"></div><script>
  const many = document.createElement("template");
  many.innerHTML = '<div class="a b c"><span>x</span></div>'.repeat(50000);
  document.getElementById("many").append(many.content);
</script>`,
);

const WORDS = articleOf(
  HARBOR,
  `<script>
  const add = (words) => document.querySelector(".body").append(Object.assign(document.createElement("p"), { textContent: words }));
  add("x".repeat(1000000));
  add("\\ud83d".repeat(100000));
  add("\\u202e\\u2066Portugal\\u2069 " + "\\u200b".repeat(100000));
  add("“".repeat(50000));
</script>`,
);

export const HOSTILE: Record<string, () => Served> = {
  "/overrides": () => html(articleOf(HARBOR).replace("<meta", `${OVERRIDES}<meta`)),
  "/clobbered": () => html(CLOBBERED),
  "/restless": () => html(RESTLESS),
  "/deep-nest": () => html(DEEP),
  "/many-nodes": () => html(MANY),
  "/odd-words": () => html(WORDS),
  "/frames-in-frames": () =>
    html(
      articleOf(
        HARBOR,
        '<iframe src="/frames-in-frames?a"></iframe><iframe src="/frames-in-frames?b"></iframe><script>if (parent !== window && parent.parent !== window.top) document.querySelectorAll("iframe").forEach((each) => each.remove());</script>',
      ),
    ),
};
