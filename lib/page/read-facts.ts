// Who published what and when: JSON-LD, microdata, OpenGraph and other metas, `<time>`, the visible page, in that
// order of trust.
import type { Page } from "../model/report";
import { fillPattern } from "./fill-pattern";
import { attributeOf, type Block, type Met } from "./read-blocks";
import type { Declared } from "./read-data";

export type Metas = Map<string, string>;

/** Names and properties of the page's metas, in lower case; the first of a name counts. */
export function readMetas(met: Met): Metas {
  const metas: Metas = new Map();
  for (const meta of met.metas) {
    const content = attributeOf(meta, "content")?.trim();
    if (!content) continue;
    for (const key of [
      attributeOf(meta, "property"),
      attributeOf(meta, "name"),
      attributeOf(meta, "itemprop"),
    ])
      if (key && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), content);
  }
  return metas;
}

/** The facts, as far as the page gives them; `near` are the blocks between the headline and the text. */
export function readFacts(input: {
  document: Document;
  url: string | null;
  met: Met;
  metas: Metas;
  declared: Declared | null;
  near: readonly Block[];
  headline: string | null;
}): Page {
  const { document, met, metas, declared, near } = input;
  const times = met.times.map(({ element }) => element);
  const url = addressOf(input.url, met, metas, declared);
  const published = firstDate([
    declared?.published,
    markedDate(met, ["datePublished", "dateCreated"]),
    ...PUBLISHED.map((key) => metas.get(key)),
    ...times.filter((time) => time.hasAttribute("pubdate")).map(dateOf),
    ...times.filter((time) => near.some((block) => contains(block.box.element, time))).map(dateOf),
    ...near.slice(0, 12).map((block) => writtenDate(block.text)),
    addressDate(url),
  ]);
  const modified = firstDate([
    declared?.modified,
    markedDate(met, ["dateModified"]),
    ...MODIFIED.map((key) => metas.get(key)),
  ]);
  // A page that was "modified" before it was published has its dates the wrong way round.
  const swapped = published && modified && Date.parse(modified) < Date.parse(published);
  return {
    url,
    title: document.title?.replace(/\s+/g, " ").trim() || null,
    site: siteOf(metas, declared, document.title ?? "", input.headline),
    byline: bylineOf(met, metas, declared, near),
    published: swapped ? modified : published,
    modified: swapped ? published : modified,
    language: null,
  };
}

const PUBLISHED = (
  "article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime article.published " +
  "dc.date.issued dcterms.created dc.date dc.date.created citation_publication_date publish-date publish_date " +
  "publication_date pubdate date article:published og:published_time originalpublicationdate"
).split(" ");
const MODIFIED =
  "article:modified_time og:updated_time datemodified last-modified lastmod dcterms.modified".split(" ");

function addressOf(given: string | null, met: Met, metas: Metas, declared: Declared | null): string | null {
  const canonical = met.links.find((link) => attributeOf(link, "rel")?.toLowerCase() === "canonical");
  for (const href of [canonical?.getAttribute("href"), metas.get("og:url"), declared?.url]) {
    const address = absolute(href ?? null, given);
    // A canonical address that is the site's own says nothing about the article.
    if (address && !(given && new URL(address).pathname === "/")) return address;
  }
  return given;
}

function absolute(href: string | null, base: string | null): string | null {
  if (!href) return null;
  try {
    const url = new URL(href, base ?? undefined);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function siteOf(
  metas: Metas,
  declared: Declared | null,
  title: string,
  headline: string | null,
): string | null {
  const named = metas.get("og:site_name") ?? declared?.publisher ?? metas.get("application-name");
  if (named) return named.replace(/\s+/g, " ").trim();
  // "Headline - The Paper": what the title adds to the headline.
  const rest = headline && title.startsWith(headline) ? title.slice(headline.length) : "";
  return /^\s*[-–—|»:]\s*(.{2,60})$/.exec(rest)?.[1]?.trim() ?? null;
}

function bylineOf(met: Met, metas: Metas, declared: Declared | null, near: readonly Block[]): string[] {
  const marked = met.marked
    .filter((element) => /\bauthor\b/.test(attributeOf(element, "itemprop") ?? ""))
    .map((element) => {
      const name = met.marked.find(
        (one) => attributeOf(one, "itemprop") === "name" && one !== element && contains(element, one),
      );
      return (
        name?.getAttribute("content") ??
        attributeOf(element, "content") ??
        (name ?? element).textContent ??
        ""
      );
    });
  const written = near.map((block) => writtenNames(block.text));
  const metaNames = [
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "byl",
  ].map((key) => metas.get(key) ?? "");
  for (const names of [declared?.authors ?? [], marked, metaNames.slice(0, 1), metaNames.slice(1), written]) {
    const people = [...new Set(names.flatMap(namesIn))];
    if (people.length) return people.slice(0, 12);
  }
  return [];
}

// "By Ana Ruiz in Lima, Staff Writer · April 4, 2023": the names end where the date, the paper or the place begins.
function writtenNames(text: string): string {
  const names =
    text.length < 120
      ? (/^(?:[Bb]y|BY|(?:Words|Story) by):? ((?:[Tt]he )?\p{Lu}.{2,})$/u.exec(text)?.[1] ?? "")
      : "";
  return names
    .replace(/[·•|/].*| [–—-] .*|\b(?:published|updated|posted|last)\b.*/i, "")
    .replace(DATED, "")
    .replace(/ (?:in|for|at|from) (?:the )?\p{Lu}.*/u, "");
}

const DATED = fillPattern(
  /\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:<month> \d|\d\d? <month>|\d).*/i,
);

// "By Ana Ruiz and Tom Oake | Staff", "By Ana Ruiz · March 4, 2024": names without the day.
function namesIn(text: string): string[] {
  if (/https?:\/\/|@/.test(text)) return [];
  return text
    .replace(/\s+/g, " ")
    .replace(/^\s*(?:by|written by|author):?\s+/i, "")
    .split(/,| and | & |;|\||·|•/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}{2}/u.test(name) && name.length < 60 && !ROLE.test(name));
}

// "Ana Ruiz, Senior Foreign Correspondent"
const ROLE =
  /\d{4}|^(?:admin|staff|editor|\p{L}+ \d+)$|\b(?:writers?|reporters?|correspondents?|contributors?|columnists?|\p{L}+ editor|bureau chief)$/iu;

function markedDate(met: Met, props: string[]): string | null {
  for (const prop of props)
    for (const element of met.marked)
      if (attributeOf(element, "itemprop")?.split(/\s+/).includes(prop)) {
        const date = dateOf(element);
        if (readDate(date)) return date;
      }
  return null;
}

function dateOf(element: Element): string | null {
  return attributeOf(element, "datetime") ?? attributeOf(element, "content") ?? element.textContent;
}

function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = at.parentElement) if (at === outer) return true;
  return false;
}

function firstDate(candidates: (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    const date = readDate(candidate ?? null);
    if (date) return date;
  }
  return null;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** ISO 8601 with the offset that the words give; null where they are no full date. */
export function readDate(words: string | null): string | null {
  const text = words?.trim() ?? "";
  const iso =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?/i.exec(
      text,
    );
  if (iso) return assemble(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], iso[7]);
  // "Wed, 20 Nov 2019 08:16:00 +0000", "Wed Nov 20 08:16:00 UTC 2019"
  const written = writtenDate(text);
  if (!written) return null;
  const clock = /\b(\d{1,2}):(\d\d)(?::(\d\d))?(?: ?(?:GMT|UTC))? ?(Z|[+-]\d\d:?\d\d)?\b/.exec(text);
  const [year, month, day] = written.split("-");
  if (!clock || /[ap]\.?m\b/i.test(text)) return written;
  const zone = clock[4] ?? (/\b(?:GMT|UTC)\b/.test(text) ? "Z" : undefined);
  return assemble(year, month, day, clock[1]?.padStart(2, "0"), clock[2], clock[3], zone);
}

const US_DATE = fillPattern(/\b<month> (\d{1,2})(?:st|nd|rd|th)?,? +(?:at )?(?:[\d:]+ \w+ )?(\d{4})\b/i);
const BRITISH_DATE = fillPattern(/\b(\d{1,2})(st|nd|rd|th)?[ -]<month>,?[ -](\d{4})\b/i);

function writtenDate(text: string): string | null {
  if (text.length > 160) return null;
  const us = US_DATE.exec(text);
  if (us) return assemble(us[4], monthOf(us[1]), us[3]?.padStart(2, "0"));
  const british = BRITISH_DATE.exec(text);
  if (british) return assemble(british[5], monthOf(british[3]), british[1]?.padStart(2, "0"));
  return null;
}

function monthOf(name = ""): string {
  return String(MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1).padStart(2, "0");
}

// "/2025/10/25/" in the address.
function addressDate(url: string | null): string | null {
  const match = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/.exec(url ?? "");
  return match ? assemble(match[1], match[2], match[3]) : null;
}

function assemble(
  year = "",
  month = "",
  day = "",
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | null {
  const date = `${year}-${month}-${day}`;
  if (Number.isNaN(Date.parse(`${date}T00:00:00Z`)) || Number(year) < 1900) return null;
  if (!hour || Number(hour) > 23 || Number(minute) > 59) return date;
  const offset = !zone
    ? ""
    : /^(?:Z|UTC|GMT)$/i.test(zone)
      ? "Z"
      : zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, h, m) => `${h}:${m ?? "00"}`);
  return `${date}T${hour}:${minute}:${second ?? "00"}${offset}`;
}
