// The sample article inside the package. Content scripts do not run on pages of an extension: it brings the reader itself.
const source = await (await fetch("/sample/article.html")).text();
const sample = new DOMParser().parseFromString(source, "text/html");
document.replaceChild(document.adoptNode(sample.documentElement), document.documentElement);
for (const file of ["/gate.js", "/card.js", "/reader.js"])
  document.head.append(Object.assign(document.createElement("script"), { src: file, async: false }));

export {};
