import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../lib/model/report";
import { ROOT } from "../../scripts/drive-browser";
import { assert, type BrowserTest, type Context, openPage, painted, until, waitPainted } from "./context";

export const tests: BrowserTest[] = [
  {
    name: "the reference page gets exactly the highlights of its report, over the right words",
    async run(context) {
      const page = await openPage(context, "/seed");
      await waitPainted(page);
      const report = await reportOf(context, page);
      const got = await painted(page);
      assert.deepEqual(
        got.map(({ look, text, before }) => `${before.slice(-20)}[${text}]${look}`),
        expected(report),
      );
      mkdirSync(join(ROOT, ".lede"), { recursive: true });
      await page.bringToFront();
      await page.screenshot({
        path: join(ROOT, ".lede", `seed-${context.driven.engine}.png`),
        fullPage: true,
      });
    },
  },
  {
    name: "painting and switching off leave the page's HTML as it was",
    async run(context) {
      const { driven, origin } = context;
      const page = await driven.browser.newPage();
      // Painting happens after the load: what the page was is read from its own markup, parsed by the same browser.
      await page.goto(`${origin}/seed`, { waitUntil: "load" });
      const before = (await page.evaluate(
        "fetch(location.href).then((r) => r.text()).then((t) => new DOMParser().parseFromString(t, 'text/html').documentElement.outerHTML)",
      )) as string;
      await waitPainted(page);
      assert.equal(await page.evaluate("document.documentElement.outerHTML"), before);
      const tab = await driven.tabOf(page);
      assert.equal(await driven.askReader(tab, { call: "highlights", mode: "none" }), "none");
      assert.equal((await waitPainted(page, false)).length, 0);
      assert.equal(await page.evaluate("document.documentElement.outerHTML"), before);
      assert.equal(await driven.askReader(tab, { call: "highlights", mode: null }), "calm");
      await waitPainted(page);
      await driven.askReader(tab, { call: "leave" });
      await waitPainted(page, false);
      assert.equal(await page.evaluate("document.documentElement.outerHTML"), before);
      assert.equal(await page.evaluate("document.adoptedStyleSheets.length"), 0);
    },
  },
  {
    name: "calm, all and none: what is painted, and how",
    async run(context) {
      const page = await openPage(context, "/harbor");
      const calm = await waitPainted(page);
      const portugal = calm.filter(({ text }) => text === "Portugal");
      assert.equal(portugal[0]?.look, "country");
      assert.ok(portugal.slice(1).every(({ look }) => look === "country-again"));
      const tab = await context.driven.tabOf(page);
      await context.driven.askReader(tab, { call: "highlights", mode: "all" });
      const all = await painted(page);
      assert.ok(all.length >= calm.length);
      assert.ok(all.every(({ look }) => look !== "country-again"));
    },
  },
  {
    name: "a dark page and a colored headline get the inks that read on them",
    async run(context) {
      const page = await openPage(context, "/dark");
      await waitPainted(page);
      const tones = (await page.evaluate(
        "[...CSS.highlights].filter(([, highlight]) => highlight.size).map(([name]) => name)",
      )) as string[];
      assert.ok(tones.includes("lede-country-dark"), tones.join());
    },
  },
  {
    name: "colors, lines and strength that are chosen are on the page at once; a colored ground keeps its own ink",
    async run(context) {
      const page = await openPage(context, "/dark");
      await waitPainted(page);
      const looks = async () =>
        String(
          await page.evaluate(
            "[...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\\n')",
          ),
        );
      assert.match(await looks(), /lede-official-dark\)[^}]*underline 2px rgb\(240, 185, 74\)/);
      await context.driven.askExtension(
        'api.storage.local.set({ settings: { style: { palette: "crimson-blue", lines: "wavy-dashed", strength: "strong" } } })',
      );
      await until(async () => /lede-official-dark\)[^}]*wavy/.test(await looks()), 3000, "the other looks");
      assert.match(await looks(), /lede-official-dark\)[^}]*3px/);
      await context.driven.askExtension("api.storage.local.remove('settings')");
      const colored = await openPage(context, "/colored");
      await waitPainted(colored);
      const names = (await colored.evaluate("[...CSS.highlights.keys()]")) as string[];
      assert.ok(names.includes("lede-official-colored"), names.join());
    },
  },
  {
    name: "a strict content security policy does not stop the highlights",
    async run(context) {
      const page = await openPage(context, "/csp");
      assert.ok((await waitPainted(page)).length > 5);
    },
  },
];

async function reportOf({ driven }: Context, page: Parameters<typeof painted>[0]): Promise<Report> {
  const state = await driven.stateOf(page);
  assert.equal(state.status, "ready");
  return (state as Extract<typeof state, { status: "ready" }>).report;
}

/** What calm highlights have to be, told from the report alone. */
function expected({ article, headlineMentions, mentions }: Report): string[] {
  const seen = new Set<string>();
  const rows = [
    ...headlineMentions.map((mention) => ({ mention, text: article.headline ?? "", from: 0 })),
    ...mentions.map((mention) => ({
      mention,
      text: article.text,
      from:
        article.paragraphs.find(({ start, end }) => start <= mention.start && mention.end <= end)?.start ?? 0,
    })),
  ];
  return rows.flatMap(({ mention, text, from }) => {
    if (mention.kind === "organization" || ["place", "pronoun", "description"].includes(mention.form))
      return [];
    const look =
      mention.kind === "official" ? "official" : seen.has(mention.entity) ? "country-again" : "country";
    seen.add(mention.entity);
    return [
      `${text.slice(from, mention.start).slice(-20)}[${text.slice(mention.start, mention.end)}]${look}`,
    ];
  });
}
