// Is this page an article? Small on purpose: it runs on every page, before anything else of Lede does.
// Each sign gives points; `readArticle` sees the text itself, adds what it shows and asks for more.

export type Signs = {
  points: number;
  /** It declares when it was published. */
  dated: boolean;
  /** What kind of page it looks like where it is no article, in words for the reader. */
  seems: string | null;
};

export type SignsReader = (document: Document, url: string | null) => Signs;

/** From this sum on, the page is worth reading; with the text at hand, an article. */
export const ENOUGH = { gate: 1, reader: 3 };

/** Should the reader look at this page? `url` is its address. */
export function isArticlePage(document: Document, url: string | null = document.URL ?? null): boolean {
  const { points } = readSigns(document, url);
  // A headline that the title repeats is no more than a hint: only what nothing speaks against needs it.
  const isTitled = points >= 0 && hasHeadline(document);
  return points + paragraphPoints(document, points > 0 || isTitled, isTitled) >= ENOUGH.gate;
}

/** What the page declares, and what its address looks like. */
export function readSigns(document: Document, url: string | null): Signs {
  let type = "";
  let canonical = "";
  let dated = false;
  for (const meta of document.getElementsByTagName("meta")) {
    const key = meta.getAttribute("property") ?? meta.getAttribute("name");
    if (!key) continue;
    if (key === "og:type") type ||= (meta.getAttribute("content") ?? "").toLowerCase();
    else if (key === "og:url") canonical ||= meta.getAttribute("content") ?? "";
    else if (/^(article:published_time|date|pubdate|parsely-pub-date|dc\.date.*|citation_.*date)$/i.test(key))
      dated = true;
  }
  for (const link of document.getElementsByTagName("link"))
    if (link.getAttribute("rel") === "canonical") canonical = link.getAttribute("href") || canonical;
  const signs: Signs = { points: dated ? 1 : 0, dated, seems: null };
  const add = (points: number, seems?: string) => {
    signs.points += points;
    if (points < 0 && seems) signs.seems ??= seems;
  };
  if (/\barticle$/.test(type)) add(2);
  else if (/product|shop|item|profile/.test(type)) add(-4, SHOP);
  else if (/video/.test(type)) add(-2, SHOP);
  addData(document, add);
  addAddress(/^https?:/.test(url ?? "") ? (url ?? "") : canonical, add);
  return signs;
}

const HOME = "This is a home page. Open one of its articles.";
const LIST = "This is a list of pages, not an article.";
const SHOP = "This is a shop's page, not an article.";
const FORUM = "This is a forum, not an article.";
const FORM = "This page is a form, not an article.";

type Add = (points: number, seems?: string) => void;

function addData(document: Document, add: Add) {
  let types = "";
  for (const script of document.getElementsByTagName("script"))
    if (script.getAttribute("type") === "application/ld+json")
      types +=
        (script.textContent ?? "")
          .match(/"@type"\s{0,9}:\s{0,9}("[^"]{0,200}"|\[[^\]]{0,200}\])/g)
          ?.join(" ") ?? "";
  const has = (names: string) => new RegExp(`["/](${names})"`).test(types);
  if (has("[A-Za-z]*(NewsArticle|LiveBlogPosting)|Report|Article|BlogPosting|ReportageNewsArticle")) add(2.5);
  if (has("DiscussionForumPosting|QAPage")) add(-5, FORUM);
  if (
    has(
      "Product|ProductGroup|Offer|JobPosting|Course|Service|SoftwareApplication|EducationalOccupationalProgram",
    )
  )
    add(-2.5, SHOP);
  if (has("CollectionPage|SearchResultsPage|ProfilePage|ItemPage")) add(-2.5, LIST);
}

const NO_ARTICLE: readonly [RegExp, number, string][] = [
  [/^\/?(index\.\w+|home|[a-z]{2}(-[a-z]{2})?)?\/?$/i, -5, HOME],
  [
    /\/(viewtopic|showthread|forum|forums|discussions?|threads?|t|topic\/\d+|questions|community)([/.]|$)/i,
    -4,
    FORUM,
  ],
  [
    /\/(category|categories|tags?|topics?|sections?|authors?|search|archives?|page\/\d+|browse|directory|list|hub)(\/|$)/i,
    -2.5,
    LIST,
  ],
  [
    /\/(products?|shop|store|collections?|cart|item|itm|dp|cat|pricing|services?|solutions|listing)(\/|$)/i,
    -2.5,
    SHOP,
  ],
  [
    /\/(log-?in|sign-?in|sign-?up|register|account|contact(-us)?|about(-us)?|privacy|terms)([/.]|$)/i,
    -4,
    FORM,
  ],
];

function addAddress(url: string, add: Add) {
  const address = /^https?:\/\/([^/?#]*)([^?#]*)(.*)$/.exec(url);
  if (!address) return;
  const [, host = "", path = "", query = ""] = address;
  if (/^(forums?|community|discussions?|boards|discuss|answers)\./i.test(host)) add(-4, FORUM);
  if (/^(shop|store|jobs|mail|accounts?|login)\./i.test(host)) add(-3, SHOP);
  if (/[?&](q|query|search|s)=/.test(query)) add(-3, LIST);
  for (const [pattern, points, seems] of NO_ARTICLE) if (pattern.test(path)) add(points, seems);
  const last = path.replace(/\/$/, "").split("/").at(-1) ?? "";
  const words = last.split(/[-_+]|%20/).filter((word) => /\p{L}/u.test(word)).length;
  // "/world/africa": a section's front has a word for an address.
  if (path.length > 1 && words < 2 && !/\d|\.\w+$|-/.test(path)) add(-1, LIST);
  if (words >= 4) add(1.5);
  else if (words >= 3) add(0.5);
  if (/\/(19|20)\d\d[/-]?(0?[1-9]|1[0-2])(\D|$)/.test(path)) add(1.5);
  if (/\d{5,}/.test(last)) add(0.5);
  if (/\/(news|articles?|story|stories|blogs?|posts?|opinions?|politics|world)\/./i.test(path)) add(0.5);
}

// Paragraphs are those with a sentence's length; text that stands outside <p> is looked for where there are few.
function paragraphPoints(document: Document, mayBeArticle: boolean, isTitled: boolean): number {
  let count = 0;
  let length = 0;
  let said = 0;
  const take = (words: string) => {
    const long = words.trim().length;
    if (long < 80) return;
    count++;
    length += long;
    said += words.match(SAID)?.length ?? 0;
  };
  for (const p of document.getElementsByTagName("p")) {
    take(p.textContent ?? "");
    if (count >= 30) break;
  }
  if (length < 800)
    for (const div of document.getElementsByTagName("div")) {
      for (let node = div.firstChild; node; node = node.nextSibling)
        if (node.nodeType === 3) take((node as Text).data);
      if (count >= 30) break;
    }
  // Some sites keep all of their text in shadow roots.
  if (length < 250 && mayBeArticle) takeShadows(document.getElementsByTagName("*"));
  return shapePoints(length, count) + (isTitled ? reportPoints(length, said) : 0);

  function takeShadows(elements: Iterable<Element>) {
    for (const element of elements) {
      const shadow = count < 30 && element.shadowRoot;
      if (!shadow) continue;
      for (const p of shadow.querySelectorAll("p")) take(p.textContent ?? "");
      takeShadows(shadow.querySelectorAll("*"));
    }
  }
}

// A heading that says a sentence, and the title says it too.
function hasHeadline(document: Document): boolean {
  const title = document.title ?? "";
  for (const tag of ["h1", "h2"])
    for (const heading of document.getElementsByTagName(tag)) {
      const words = (heading.textContent ?? "").trim();
      if (isSentence(words) && title.includes(words)) return true;
    }
  return false;
}

/** Headlines of stories are long; those of sections, shops and services are not. */
export function isSentence(headline: string): boolean {
  return headline.split(" ").length >= 6;
}

/** Words of a report. */
export const SAID = /\b(?:said|says|told|according to)\b/gi;

/** What a headline of a sentence's length adds, and how often somebody has said something in the text below it. */
export function reportPoints(length: number, said: number): number {
  return said > 1 && said * 900 > length ? 3 : 1.5;
}

/** What the amount of running text says: `length` characters in `count` paragraphs. */
export function shapePoints(length: number, count: number): number {
  if (length < 250) return length < 80 ? -4 : -1.5;
  if (length < 900) return count > 2 ? 0.5 : count > 1 ? 0 : -1;
  return length > 1800 && count >= 5 ? 2 : 1;
}
