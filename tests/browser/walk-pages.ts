// Three pages of other designs, as a stranger meets them. The stories are invented.

type Story = { title: string; byline: string; day: string; paragraphs: string[] };

const BRIDGE: Story = {
  title: "Uruguay and Paraguay Agree on a Bridge Over the River",
  byline: "Marta Ibarra",
  day: "2024-05-13",
  paragraphs: [
    "MONTEVIDEO — Uruguay and Paraguay agreed on Monday to build a bridge for lorries and trains together, Uruguayan Transport Minister Lucía Ferreira said after a meeting that lasted until midnight.",
    "Ferreira said that work would begin in March and that each country would pay for its own bank. “We have talked about this bridge for thirty years,” she told reporters. “Now we will build it.”",
    "Paraguayan President Esteban Rolón welcomed the agreement and said that farmers would reach the port in two days instead of five. He will visit Montevideo in June to sign the contract.",
    "Argentina, whose ferries carry most of the goods today, has asked to be heard. Its Foreign Ministry said in a statement that the bridge “must not close the river to larger ships.”",
    "Brazil built a similar bridge ten years ago. Trade between its south and Bolivia has doubled since then, according to the Inter-American Development Bank.",
  ],
};
const CABLE: Story = {
  title: "A Cable Under the Sea Will Join Iceland and Ireland",
  byline: "Owen Hart",
  day: "2024-05-15",
  paragraphs: [
    "Iceland and Ireland will lay a power cable on the floor of the Atlantic, the two governments said on Wednesday, the first of its length to be paid for by its users alone.",
    "Irish Energy Minister Nuala Brennan called it “a quiet revolution.” She said that the cable would carry a tenth of the power that Ireland uses in winter.",
    "Uruguayan Transport Minister Lucía Ferreira, who visited Dublin this week, said that her government would study the plan. Uruguay sells power to Argentina and Brazil.",
    "Iceland’s Prime Minister Sigrún Jónsdóttir said that no new river would be dammed for it. “What we sell is what we have left over,” she said.",
    "Norway and Britain have shared such a cable since 2021. Denmark has two, to the Netherlands and to Britain.",
  ],
};
const GRAPES: Story = {
  title: "Tunisia Opens Its Harbors to Grapes From Lebanon",
  byline: "Dalia Nasr",
  day: "2024-05-16",
  paragraphs: [
    "Tunisia opened its harbors to fruit from Lebanon on Thursday, two years after it had closed them, Tunisian Agriculture Minister Hatem Gharbi said in Tunis.",
    "Gharbi said that the first ships were on their way and that grapes would be in the markets before the holiday. “A door that is closed for too long forgets that it is a door,” he said.",
    "Lebanese Economy Minister Rita Khoury thanked the government in Tunis. She said that Egypt and Jordan had been asked for the same and had not answered yet.",
    "Growers in the north of Tunisia protested against the step. They fear that prices will fall, as they did in Algeria.",
    "Lebanon sold a third of its grapes to countries of the Gulf before the roads through Syria were closed.",
  ],
};

const meta = ({ title, day, byline }: Story) =>
  `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="article:published_time" content="${day}T09:30:00Z"><meta name="author" content="${byline}">`;

/** As a widely used blog software makes it: a sidebar, buttons to share, a box of the author, related posts, comments. */
function blog(story: Story): string {
  const { title, byline, day, paragraphs } = story;
  return `<!doctype html><html lang="en-US"><head>${meta(story)}<style>
body{margin:0;background:#f0f0f1;color:#2c3338;font:17px/1.7 "Open Sans",Arial,sans-serif}.site-header{background:#1d2327;color:#fff;padding:22px 40px;font:700 24px Arial}
.wrap{display:flex;gap:40px;max-width:1100px;margin:30px auto;padding:0 24px}.hentry{flex:1;background:#fff;padding:34px 44px;border-radius:6px}.entry-title{font-size:34px;line-height:1.2;margin:0 0 8px}
.entry-meta{color:#787c82;font-size:14px}.sidebar{width:260px;font-size:15px}.widget{background:#fff;padding:18px 22px;border-radius:6px;margin-bottom:20px}.sharedaddy a{display:inline-block;margin-right:8px;padding:4px 10px;background:#dcdcde;border-radius:3px;font-size:13px}
.author-box{margin-top:30px;border-top:1px solid #dcdcde;padding-top:16px;font-size:15px}a{color:#2271b1}</style></head>
<body class="single single-post"><header class="site-header">The River Post</header><div class="wrap"><main id="primary"><article id="post-812" class="post type-post hentry category-world">
<header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta">By <span class="author vcard">${byline}</span> on <time class="entry-date published" datetime="${day}">13 May 2024</time></div></header>
<div class="entry-content">${paragraphs.map((text, at) => `<p>${text}</p>${at === 2 ? '<p><strong>Read more:</strong> <a href="/other">How ferries came to the river</a></p>' : ""}`).join("\n")}</div>
<div class="sharedaddy"><h3>Share this:</h3><a href="#t">Post</a><a href="#f">Share</a><a href="#m">Mail</a></div>
<footer class="entry-footer"><div class="author-box"><p>${byline} writes about trade and rivers. She lives in Salto.</p></div></footer></article>
<section id="comments" class="comments-area"><h2>Two thoughts on “${title}”</h2><ol class="comment-list"><li class="comment"><p>My cousin in France says the same about the Rhone.</p></li><li class="comment"><p>Ask the people of Germany first!</p></li></ol></section></main>
<aside class="sidebar"><section class="widget"><h2>Recent posts</h2><ul><li><a href="/a">Canada counts its ports</a></li><li><a href="/b">Spain and the sardines</a></li></ul></section><section class="widget"><h2>Newsletter</h2><p>Sign up for our newsletter and never miss a bridge.</p></section></aside></div></body></html>`;
}

/** As an app makes it: no element with a meaning, names that mean nothing, the text put in by a script. */
function app(story: Story): string {
  const { title, byline, paragraphs } = story;
  return `<!doctype html><html lang="en"><head>${meta(story)}<style>
body{margin:0;background:#0e1116;color:#d7dce3;font:17px/1.65 system-ui,Arial,sans-serif}.x1a{position:sticky;top:0;background:#161b22;padding:12px 28px;display:flex;gap:24px}.x7f{max-width:660px;margin:40px auto;padding:0 20px}
.x9c{font:800 36px/1.15 system-ui;margin-bottom:14px}.x2d{color:#8b949e;font-size:14px;margin-bottom:24px}.x5b{margin-bottom:18px}.xq{border-left:3px solid #30363d;padding-left:14px}</style></head>
<body><div id="root"><div class="x1a"><div>Signal</div><div>World</div><div>Energy</div></div><div class="x7f">Loading…</div></div><script>
const story = ${JSON.stringify({ title, byline, paragraphs })};
setTimeout(() => {
  const box = (name, text) => Object.assign(document.createElement("div"), { className: name, textContent: text });
  const page = document.querySelector(".x7f");
  page.textContent = "";
  const head = box("x9c", story.title);
  head.setAttribute("role", "heading");
  head.setAttribute("aria-level", "1");
  page.append(head, box("x2d", story.byline + " · 3 min read"), ...story.paragraphs.map((text) => box("x5b", text)));
}, 700);
</script></body></html>`;
}

/** A page from right to left with an English text in two columns. */
function columns(story: Story): string {
  const { title, byline, paragraphs } = story;
  return `<!doctype html><html lang="ar" dir="rtl"><head>${meta(story)}<style>
body{margin:0;background:#fbf7ef;color:#221d14;font:18px/1.6 Georgia,"Noto Naskh Arabic",serif}nav{display:flex;gap:26px;padding:16px 40px;border-bottom:4px double #221d14}
article{max-width:980px;margin:34px auto;padding:0 30px}h1{font-size:40px;line-height:1.15;margin:0 0 10px;text-align:left}.by{font-style:italic;text-align:left}.cols{columns:2;column-gap:44px;text-align:left;hyphens:auto}.cols p{margin:0 0 14px}</style></head>
<body><nav><b>ميناء الأخبار</b><a href="#1">العالم</a><a href="#2">اقتصاد</a><a href="#3">English</a></nav><article lang="en" dir="ltr"><h1>${title}</h1><p class="by">By ${byline}</p><div class="cols">${paragraphs.map((text) => `<p>${text}</p>`).join("")}</div></article><footer dir="rtl" style="padding:20px 40px">جميع الحقوق محفوظة</footer></body></html>`;
}

/** Path → page. */
export const WALK_PAGES: Record<string, string> = {
  "/walk/blog": blog(BRIDGE),
  "/walk/app": app(CABLE),
  "/walk/columns": columns(GRAPES),
};
