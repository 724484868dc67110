// Small pages, each written for one way in which pages are built. What is kept is told paragraph by paragraph.
import { describe, expect, test } from "vitest";
import { readArticle } from "../../lib/page/read-article";
import { parseDocument } from "../../scripts/parse-html";

const P = [
  "The finance minister of Malawi told parliament in Lilongwe on Tuesday that the new port levy would be delayed until the spring.",
  "Traders on the lake had asked for more time, and the chamber of commerce said that it welcomed the decision of the government.",
  "A spokesman for the port authority said that the first ships would be inspected in April, whatever the levy turned out to be.",
  "Neighboring Mozambique has promised to publish its own tariffs by the end of the month, its embassy said in a short statement.",
];
const BODY = P.map((text) => `<p>${text}</p>`).join("\n");

function page(body: string, head = ""): Document {
  return parseDocument(
    `<!DOCTYPE html><html lang="en"><head><title>Malawi delays port levy - The Lake Post</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="The Lake Post">${head}</head>
    <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>${body}<footer>© The Lake Post</footer></body></html>`,
  );
}
const read = (body: string, head = "") => readArticle(page(body, head), { url: null });
const lines = (body: string, head = "") => read(body, head).article.text.split("\n");
const DATED = '<meta property="article:published_time" content="2024-03-05T07:00:00Z">';
const H = "<h1>Malawi delays port levy</h1>";

describe("the text is the article and nothing else", () => {
  test.each([
    ["plain", `<div>${H}${BODY}</div>`],
    [
      "a body split over boxes of one make",
      `${H}<div class="part">${P.slice(0, 2)
        .map((p) => `<p>${p}</p>`)
        .join("")}</div><div class="ad">Advertisement</div><div class="part">${P.slice(2)
        .map((p) => `<p>${p}</p>`)
        .join("")}</div>`,
    ],
    [
      "a box for each paragraph",
      `${H}<div>${P.map((p) => `<div class="block"><p>${p}</p></div>`).join("")}</div>`,
    ],
    ["paragraphs by <br>", `${H}<div>${P.join("<br><br>")}</div>`],
    [
      "a paragraph that is broken in mid-sentence",
      `${H}<div>${BODY.replace("on Tuesday that", "on Tuesday<br>that")}</div>`,
    ],
    [
      "a drop cap",
      `${H}<div>${BODY.replace("<p>The finance", '<p><span class="drop">T</span>he finance')}</div>`,
    ],
    [
      "white space and characters that nobody sees",
      `${H}<div>${BODY.replace("finance minister", "finance\n   min\u00adis\u200bter").replace("on Tuesday", "on&nbsp;Tuesday")}</div>`,
    ],
    [
      "text under a paywall's wrapper",
      `${H}<div class="paywall" hidden>${BODY}</div><div class="subscribe">Subscribe now.</div>`,
    ],
    [
      "two copies of one text",
      `${H}<div class="story">${BODY}<div class="mobile"><p>${P[1]}</p></div></div>`,
    ],
    ["a zone's word on the body itself", `<main>${H}<div class="sidebar-layout widget">${BODY}</div></main>`],
    [
      "comments that are longer",
      `${H}<article>${BODY}</article><div id="comments">${P.map((p) => `<div><p>No: ${p} ${p}</p></div>`).join("")}</div>`,
    ],
    [
      "a consent dialog that is longer",
      `<div class="cookie-consent" role="dialog">${P.map((p) => `<p>We use cookies. ${p} ${p}</p>`).join("")}</div>${H}<div>${BODY}</div>`,
    ],
    [
      "captions",
      `${H}<div><figure><img src="a.jpg"><figcaption>Boats on the lake.</figcaption></figure>${BODY}<p><img src="b.jpg"></p><p>A boat near Monkey Bay</p></div>`,
    ],
    [
      "a pop-up that says a linked name again, a bubble, words for a screen reader",
      `${H}<div>${BODY.replace(
        "port authority",
        '<a href="/pa">port authority</a><span class="b"><b>port authority</b> More on it</span>',
      )
        .replace(
          "the chamber",
          'the <span role="tooltip">A club.</span><span style="display: none">club</span>chamber',
        )
        .replace(
          "short statement.",
          'short statement.<span class="sr-only">opens in a new window</span>',
        )}</div>`,
    ],
    [
      "the body's second half in a fold for small screens",
      `${H}<div><p>${P[0]}</p><p>${P[1]}</p><div class="read-more"><p>${P[2]}</p><p>${P[3]}</p></div></div>`,
    ],
    [
      'a line "also read" and a list of links',
      `${H}<div>${BODY.replace(`<p>${P[2]}`, `<p>ALSO READ:</p><ul><li><a href="/1">What shoppers pay for fish</a></li><li><a href="/2">Ships sent to the other harbor</a></li></ul><p>${P[2]}`)}</div>`,
    ],
    ["an unclosed page", `${H}<div><p>${P.join("<p>")}`],
  ])("%s", (_, body) => expect(lines(body)).toEqual(P));

  test("sub-headings, lists and quotations that belong stay", () => {
    const body = `${H}<div><p>${P[0]}</p><h2>What changes</h2><ul><li>Boats pay less</li><li>Ferries pay nothing</li></ul>
      <p>${P[1]}</p><blockquote><p>${P[2]}</p></blockquote><p>${P[3]}</p></div>`;
    const { article } = read(body);
    expect(article.text.split("\n")).toEqual([
      P[0],
      "What changes",
      "Boats pay less",
      "Ferries pay nothing",
      P[1],
      P[2],
      P[3],
    ]);
    expect(article.paragraphs.map((p) => p.role === "heading")).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test("a standfirst between headline and body belongs, where its box is called the body; a link there does not", () => {
    const deck =
      "A levy that was to pay for the new port of Nkhata Bay is put off once more, to the relief of traders.";
    expect(
      lines(
        `${H}<div class="story-text"><p>${deck}</p><p>Business</p><p><a href="/x">Why the ships of the lake are late again this year.</a></p></div><div class="story-body">${BODY}</div>`,
      ),
    ).toEqual([deck, ...P]);
  });

  test("a title that is all link stays where it has paragraphs of its own below it", () => {
    const long = `${P[0]} ${P[1]}`;
    const title = "Why the Levy on the Lake Was Delayed Again and Again";
    const part = `<h2><a href="/x">${title}</a></h2><p>${long}</p>`;
    expect(lines(`${H}<div><p>${P[2]}</p>${part}${part.replaceAll("lake", "river")}</div>`)).toEqual([
      P[2],
      title,
      long,
      title,
      long.replaceAll("lake", "river"),
    ]);
    expect(lines(`${H}<div><p>${P[2]}</p>${part}</div>`)).toEqual([P[2], long]);
  });

  test("of several articles on a page, the one that the headline belongs to", () => {
    const other = P.map(
      (p) => `<p>${p.replace("Malawi", "Zambia").replace("the", "its")} More was said later.</p>`,
    ).join("");
    expect(
      lines(
        `<article>${H}${BODY}${BODY.replaceAll("levy", "fee")}</article><article><h2>Zambia does too</h2>${other}</article>`,
      ),
    ).toContain(P[0]);
    expect(
      lines(
        `<article>${H}${BODY}${BODY.replaceAll("levy", "fee")}</article><article><h2>Zambia does too</h2>${other}</article>`,
      ).join(),
    ).not.toContain("Zambia");
  });
});

describe("notices are taken out and kept by kind", () => {
  test.each([
    ["related", "<p>ALSO READ | Tariffs on the lake: a short history</p>"],
    ["related", '<div class="related-stories"><a href="/x">Tariffs on the lake</a></div>'],
    ["newsletter", "<p>Sign up for our newsletter and get the lake's news in your inbox.</p>"],
    ["social", "<p>Follow us on Facebook and Telegram.</p>"],
    ["credit", "<p>Reporting by Ada Phiri in Lilongwe; editing by Jon Moyo</p>"],
    ["correction", "<p>Correction: An earlier version of this story gave a wrong date.</p>"],
    ["other", "<p>Advertisement</p>"],
  ])("%s: %s", (kind, html) => {
    const { article } = read(`<article>${H}<div>${BODY.replace("</p>", `</p>${html}`)}</div></article>`);
    expect(article.text.split("\n")).toEqual(P);
    const [notice] = article.notices.filter((one) => one.kind === kind);
    expect(notice?.reason).toBeTruthy();
  });

  test("an appeal in a box beside the text, by its words alone", () => {
    const plea =
      "<aside><p><b>A message from The Lake Post</b></p><p>Help us stay on the water: your contribution pays the crew.</p></aside>";
    const { article } = read(`<article>${H}<div class="body">${BODY}</div>${plea}</article>`);
    expect(article.text.split("\n")).toEqual(P);
    expect(article.notices.find(({ kind }) => kind === "appeal")?.text).toBe(
      "A message from The Lake Post\nHelp us stay on the water: your contribution pays the crew.",
    );
  });

  test("a sentence of the report that mentions a donation or a newsletter stays", () => {
    const said =
      "The party's newsletter said on Monday that members had donated more than in any year since the war.";
    expect(lines(`${H}<div>${BODY}<p>${said}</p></div>`)).toEqual([...P, said]);
  });
});

test("every character of the text maps to a text node that says it, and the page is not changed", () => {
  const document = page(
    `${H}<div>${BODY.replace("finance minister", "<b>finance\n  minister</b>")}<p><a href="/x">A link</a> in the middle of a sentence, and <i>more</i> after it.</p></div>`,
    DATED,
  );
  const before = document.documentElement.textContent;
  const { article, map } = readArticle(document, { url: null });
  expect(document.documentElement.textContent).toBe(before);
  for (const piece of map?.text ?? [])
    expect(piece.node.data.slice(piece.offset, piece.offset + piece.end - piece.start)).toBe(
      article.text.slice(piece.start, piece.end),
    );
  const mapped = (map?.text ?? []).reduce((sum, piece) => sum + piece.end - piece.start, 0);
  expect(mapped).toBeGreaterThan(article.text.length * 0.95);
  expect(map?.headline.map((piece) => piece.node.data)).toEqual(["Malawi delays port levy"]);
});

describe("facts", () => {
  test.each([
    ["By Ada Phiri in Lilongwe, Staff Writer", ["Ada Phiri"]],
    ["By Ada Phiri and Jon Moyo | The Lake Post", ["Ada Phiri", "Jon Moyo"]],
    ["BY ADA PHIRI Published 5 March 2024", ["ADA PHIRI"]],
    ["By Ada Phiri, Senior Correspondent – Tue, 5 Mar 2024", ["Ada Phiri"]],
    ["By the lake it was quiet", []],
  ])("the names of a line: %s", (line, names) => {
    expect(read(`${H}<p>${line}</p><div>${BODY}</div>`).page.byline).toEqual(names);
  });

  test("an author with an office of her own, in microdata", () => {
    const author =
      '<div itemprop="author" itemscope><span itemprop="name">Ada Phiri</span><span itemprop="jobTitle">Editor</span></div>';
    const date = '<time itemprop="datePublished" datetime="2024-03-05T08:15:00+02:00">today</time>';
    expect(read(`${H}${author}${date}<div itemprop="articleBody">${BODY}</div>`).page).toMatchObject({
      byline: ["Ada Phiri"],
      published: "2024-03-05T08:15:00+02:00",
    });
  });

  test("a day beside the author's name is no author", () => {
    const { page: facts } = read(`${H}<p>By Ada Phiri · <time>March 5, 2024</time></p>${BODY}`);
    expect(facts.byline).toEqual(["Ada Phiri"]);
  });

  test("the dates keep the page's own offset; JSON-LD is trusted before metas", () => {
    const { page: facts } = read(
      `${H}${BODY}`,
      `<meta property="article:published_time" content="2024-03-05T07:00:00Z">
       <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Malawi delays port levy",
       "datePublished":"2024-03-05T08:15:00+02:00","dateModified":"2024-03-05T11:00:00+02:00","author":[{"name":"Ada Phiri"},{"name":"Jon Moyo"}]}]}</script>
       <link rel="canonical" href="https://lake.example/2024/03/05/levy">`,
    );
    expect(facts).toMatchObject({
      site: "The Lake Post",
      published: "2024-03-05T08:15:00+02:00",
      modified: "2024-03-05T11:00:00+02:00",
      byline: ["Ada Phiri", "Jon Moyo"],
      language: "en",
      url: "https://lake.example/2024/03/05/levy",
    });
  });

  test.each([
    ["<p class='meta'>By Ada Phiri | March 5, 2024</p>", "2024-03-05"],
    ["<time datetime='2024-03-05T08:15+02:00'>Tuesday</time>", "2024-03-05T08:15:00+02:00"],
    ["<div>Published: 5 Mar 2024</div>", "2024-03-05"],
  ])("the date that the page prints: %s", (html, date) => {
    expect(read(`${H}${html}<div>${BODY}</div>`).page.published).toBe(date);
  });
});

const RUSSIAN = [
  "Правительство объявило во вторник о новых мерах поддержки рыбаков на озере, сообщила пресс-служба министерства.",
  "Торговцы просили больше времени, и палата приветствовала решение, которое было принято после долгих переговоров.",
  "Первые суда будут осмотрены в апреле, заявил представитель порта, какой бы ни была новая плата за стоянку судов.",
];
const GERMAN = [
  "Die Regierung hat am Dienstag mitgeteilt, dass die neue Abgabe für den Hafen nicht vor dem Frühjahr kommt.",
  "Die Händler hatten um mehr Zeit gebeten, und die Kammer sagte, dass sie mit der Entscheidung zufrieden ist.",
  "Die ersten Schiffe werden im April geprüft, sagte ein Sprecher, wie hoch die Abgabe am Ende auch sein wird.",
];

describe("what is no article for Lede is told in words", () => {
  test.each([
    [RUSSIAN.map((p) => `<p>${p}</p>`).join(""), "This page is in Russian. Lede reads English."],
    [GERMAN.map((p) => `<p>${p}</p>`).join(""), "This page is in German. Lede reads English."],
    ["", "There is no article on this page."],
  ])("%s", (body, reason) => {
    const { article, map } = readArticle(
      parseDocument(
        `<html><head><meta property="og:type" content="article"></head><body>${body}</body></html>`,
      ),
      { url: null },
    );
    expect(article).toMatchObject({ detected: false, reason });
    expect(map).toBeNull();
  });

  test.each([
    "",
    "<frameset><frame src=a></frameset>",
    "<?xml version='1.0'?><feed><entry>x</entry></feed>",
    "\u0000\u0001",
    "<p>",
    `${"<div>".repeat(4000)}deep`,
  ])("bad input is no exception: %.30s", (source) => {
    expect(readArticle(parseDocument(source), { url: null }).article.detected).toBe(false);
  });

  test("`force` reads a page that the signs are against", () => {
    const document = parseDocument(`<h1>Rules</h1>${BODY}`);
    expect(readArticle(document, { url: "https://lake.example/" }).article.detected).toBe(false);
    expect(readArticle(document, { url: "https://lake.example/", force: true }).article.text).toContain(P[0]);
  });
});

describe("a page of megabytes", () => {
  const many = (count: number, html: string) => html.repeat(count);

  test("hidden archives and endless comments do not keep the article from being read", () => {
    const archive = `<div hidden>${many(4000, '<p><a href="/x">A day</a></p>')}</div>`;
    const comments = `<div id="comments">${many(7000, "<p>No, I do not think so at all, and said so twice.</p>")}</div>`;
    const { article } = read(`${archive}${H}<article>${BODY}</article>${comments}`);
    expect(article.text.split("\n")).toEqual(P);
    expect(article.unseen).toEqual([]);
  });

  test("a text without end is cut, and says so", () => {
    const { article } = read(`${H}<article>${many(2500, BODY)}</article>`);
    expect(article.unseen).toEqual(["the rest of a very long page"]);
  });
});

describe("state", () => {
  test("cut at the publisher's wall", () => {
    const { article } = read(
      `${H}<div><p>${P[0]}</p><p>${P[1]?.slice(0, 60)}…</p></div><div class="paywall-message">This article is exclusive to subscribers.</div>`,
    );
    expect(article.partial).toBe(true);
    expect(read(`${H}${BODY}`).article.partial).toBe(false);
  });
  test("a book is read as far as its first 30,000 words, and says so", () => {
    const chapters = Array.from({ length: 500 }, (_, at) =>
      P.map((text) => `<p>In chapter ${at}, ${text}</p>`).join(""),
    );
    const { article } = read(`${H}<div class="body">${chapters.join("")}</div>`);
    expect(article.words).toBeGreaterThan(29_000);
    expect(article.words).toBeLessThanOrEqual(30_000);
    expect(article.unseen).toEqual(["what stands after the first 30000 words"]);
  });

  test("a live blog, and the player that could not be read", () => {
    const { article } = read(
      `${H}<div>${BODY}<iframe src="https://video.example/1" width="640"></iframe></div>`,
      '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Malawi delays port levy"}</script>',
    );
    expect(article).toMatchObject({ live: true, unseen: ["an embedded post or player"] });
  });
});

test.each([
  ["without metadata, with words of a report", "Malawi delays port levy until the spring", BODY, true],
  ["a service's page of the same length", "Port services", BODY.replace(/said|told/g, "knows"), false],
])("a short page %s", (_, headline, body, isArticle) => {
  const document = parseDocument(
    `<html lang="en"><head><title>${headline} - Post</title></head><body><h1>${headline}</h1><div>${body}</div></body></html>`,
  );
  expect(readArticle(document, { url: null }).article.detected).toBe(isArticle);
});
