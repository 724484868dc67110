// The sample article inside the package. Content scripts do not run on pages of an extension: it brings the reader itself.
import article from "../../public/sample/article.html?raw";

const sample = new DOMParser().parseFromString(article, "text/html");
sample.querySelector("link")?.setAttribute("href", "/sample/article.css");
document.replaceChild(document.adoptNode(sample.documentElement), document.documentElement);
for (const file of ["/gate.js", "/card.js", "/reader.js"])
  document.head.append(Object.assign(document.createElement("script"), { src: file, async: false }));
