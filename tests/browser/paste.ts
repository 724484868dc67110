// Text pasted into the popup: read like a page, stored nowhere.
import type { Page } from "puppeteer-core";
import {
  assert,
  type BrowserTest,
  type Context,
  openPage,
  painted,
  popupStatus,
  textOf,
  until,
} from "./context";

const TEXT = [
  "Chile and Peru signed an agreement on fishing on Monday, Chilean Foreign Minister Elena Fuentes said in Santiago.",
  "Fuentes said that boats of both countries would be counted from May. She called the agreement fair.",
  "Peru’s Foreign Minister Raúl Quispe will visit Chile in June, his ministry said in a statement.",
  "Ecuador was not part of the talks, which began after storms in the south of the Pacific two years ago.",
].join("\n\n");

/** As a paste does it: at once, not key by key. */
async function paste(view: Page, text: string): Promise<void> {
  await view.waitForSelector(".paste textarea");
  await view.evaluate(
    `document.querySelector(".paste textarea").value = ${JSON.stringify(text)}; document.querySelector(".paste .act").click()`,
  );
}

async function stored({ driven }: Context): Promise<string> {
  return JSON.stringify(
    await driven.askExtension(
      "Promise.all([api.storage.local.get(null), api.storage.session.get(null), api.storage.sync.get(null)])",
    ),
  );
}

export const tests: BrowserTest[] = [
  {
    name: "pasted text is read where no extension may run, its lines find their words, and nothing of it is stored",
    async run(context) {
      const { driven } = context;
      const own = await driven.browser.newPage();
      const address = driven.engine === "firefox" ? "about:license" : "chrome://version/";
      own.goto(address).catch(() => {}); // never settles in Firefox
      await until(async () => (await own.evaluate("location.href")) === address, 4000, address);
      const popup = await driven.popup(own);
      assert.equal(await popupStatus(popup), "protected-page");
      await paste(popup, TEXT);
      await popup.waitForSelector(".summary");
      assert.match(await textOf(popup, ".from-paste"), /text that you pasted/);
      assert.match(await textOf(popup, ".summary"), /Elena Fuentes/);
      await popup.evaluate(
        `[...document.querySelectorAll(".row.country button.go")].find((row) => row.textContent.startsWith("Ecuador")).click()`,
      );
      assert.deepEqual(
        (await painted(popup)).map(({ text }) => text),
        ["Ecuador"],
      );
      assert.ok(!(await stored(context)).includes("Fuentes"), "stored");

      await popup.evaluate(
        '[...document.querySelectorAll(".links .link")].find((each) => each.textContent === "Report").click()',
      );
      const report = await openedReport(context);
      assert.match(report, /Raúl Quispe/);
      assert.ok(!(await stored(context)).includes("Fuentes"), "stored by the report");
    },
  },
  {
    name: "a text can be pasted over any page, corrected, and put away again",
    async run(context) {
      const page = await openPage(context, "/harbor");
      const popup = await context.driven.popup(page);
      await popup.waitForSelector(".summary");
      await popup.evaluate('document.querySelector(".paste-link").click()');
      await paste(popup, TEXT);
      await popup.waitForSelector(".from-paste");
      await until(async () => (await textOf(popup, ".summary")).includes("Elena Fuentes"));
      await popup.evaluate('document.querySelector(".official .more").click()');
      await popup.waitForSelector(".correct-menu:popover-open .item");
      await popup.evaluate('document.querySelector(".correct-menu:popover-open .item").click()');
      await until(async () => (await textOf(popup, ".told")).includes("is not an official"));
      await until(async () => !(await textOf(popup, ".summary .section")).includes("Elena Fuentes"));
      await popup.evaluate('document.querySelector(".from-paste .link").click()');
      await until(async () => (await textOf(popup, ".summary")).includes("Paulo Rangel"));
      await context.driven.askExtension('api.storage.local.remove("corrections")');
    },
  },
  {
    name: "a megabyte that is pasted, markup, and a text in another language",
    async run(context) {
      const page = await openPage(context, "/shop");
      const popup = await context.driven.popup(page);
      await popup.waitForSelector("[data-status]");
      const open = () => popup.evaluate('document.querySelector(".paste-link").click()');
      await open();
      await paste(popup, `${TEXT}\n\n`.repeat(2500));
      await until(async () => /Elena Fuentes/.test(await textOf(popup, ".summary")), 25_000, "the summary");
      assert.match(await textOf(popup, ".summary"), /after the first 30000 words/);
      await open();
      await paste(
        popup,
        TEXT.replaceAll("Elena Fuentes", 'Elena <img src=x onerror="pwned=1">\u202e Fuentes'),
      );
      await until(async () => /<img/.test(await textOf(popup, ".pasted-text")), 8000, "the markup as words");
      assert.equal(
        await popup.evaluate("typeof pwned + document.querySelectorAll('img').length"),
        "undefined0",
      );
      await open();
      await paste(
        popup,
        "Министр иностранных дел сообщил в понедельник, что обе страны построят новую гавань.",
      );
      await popup.waitForSelector('[data-status="unsupported-language"]', { timeout: 8000 });
    },
  },
];

/** The text of the report page that was opened in front. */
async function openedReport({ driven }: Context): Promise<string> {
  let text = "";
  // Firefox's protocol does not see tabs that an extension opened; the extension itself does.
  if (driven.engine === "firefox") {
    await until(
      async () => {
        text = String(
          await driven.askExtension(
            'api.extension.getViews({ type: "tab" }).find((view) => view.location.pathname === "/report.html").document.querySelector(".marked").innerText',
          ),
        );
        return text !== "";
      },
      8000,
      "the report page",
    );
    return text;
  }
  await until(
    async () => {
      const report = (await driven.browser.pages()).find((page) => page.url().includes("/report.html"));
      if (report) text = await textOf(report, ".marked");
      return text !== "";
    },
    8000,
    "the report page",
  );
  return text;
}
