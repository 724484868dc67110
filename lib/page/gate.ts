/** Does this page say of itself that it is an article, or look like one? At most 2 ms. */
export function isArticlePage(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute("content");
  if (type) return /^(?:news\.?)?article$/i.test(type);
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')];
  if (data.some((script) => /"@type"\s*:\s*\[?\s*"\w*Article"/.test(script.textContent ?? ""))) return true;
  const texts = [...document.querySelectorAll("p")].filter((p) => (p.textContent?.length ?? 0) > 80);
  return texts.length >= 4 && document.querySelectorAll("h1").length === 1;
}
