import { assert, type BrowserTest, openPage, painted, textOf, until, waitPainted } from "./context";

export const tests: BrowserTest[] = [
  {
    name: "the report page shows the whole report beside the marked text; a line finds its words there",
    async run(context) {
      const page = await openPage(context, "/seed");
      await waitPainted(page);
      const report = await context.driven.extensionPage(
        `report.html?tab=${await context.driven.tabOf(page)}`,
      );
      await report.waitForSelector("mark.country");
      assert.match(await textOf(report, ".marked"), /Ties between Pyongyang and Moscow have deepened/);
      await report.evaluate(
        `[...document.querySelectorAll(".row.country button.go")].find((row) => row.textContent.startsWith("Ukraine")).click()`,
      );
      assert.deepEqual(
        (await painted(report)).map(({ text }) => text),
        ["Ukraine"],
      );
    },
  },
  {
    name: "every form of export writes the report",
    async run(context) {
      const page = await openPage(context, "/seed");
      await waitPainted(page);
      const popup = await context.driven.popup(page);
      await popup.waitForSelector(".summary");
      // What would be saved is caught where the link is clicked.
      await popup.evaluate(`
        globalThis.saved = [];
        const blobs = new Map();
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { const url = make.call(URL, blob); blobs.set(url, blob); return url; };
        HTMLAnchorElement.prototype.click = function () {
          saved.push(blobs.get(this.href).text().then((words) => [this.download, words]));
        };
        for (const button of document.querySelectorAll(".menu-row button:last-child")) button.click();
      `);
      const saved = (await popup.evaluate("Promise.all(saved)")) as [string, string][];
      assert.deepEqual(
        saved.map(([name]) => name.split(".").at(-1)),
        ["md", "txt", "html", "csv", "json", "jsonld", "json", "bib"],
      );
      for (const [name, words] of saved) assert.ok(words.includes("North Korea"), name);
    },
  },
  {
    name: "popup and report copy each form, and a link to the words of a row",
    async run(context) {
      const page = await openPage(context, "/seed");
      await waitPainted(page);
      const tab = await context.driven.tabOf(page);
      for (const path of ["popup", "sidepanel", "report"]) {
        const view = await context.driven.extensionPage(`${path}.html?tab=${tab}`);
        await view.waitForSelector(".summary");
        // What reaches the clipboard is noted: a browser without a window has none.
        await view.evaluate(`
          globalThis.copied = [];
          Object.defineProperty(navigator, "clipboard", { value: {
            writeText: async (words) => void copied.push(words),
            write: async ([item]) => void copied.push(await (await item.getType("text/html")).text()),
          } });
          document.querySelector(".export").click();
        `);
        const copied = async () => (await view.evaluate("copied")) as string[];
        const forms = Number(await view.evaluate('document.querySelectorAll(".menu-row").length'));
        assert.equal(forms, 8);
        for (let at = 0; at < forms; at++) {
          await view.evaluate(
            `document.querySelectorAll(".menu-row")[${at}].querySelector("button").click()`,
          );
          await until(async () => (await copied()).length === at + 1, 3000, `${path}: copy ${at}`);
        }
        for (const words of await copied()) assert.ok(words.includes("North Korea"), words.slice(0, 80));
        await until(async () => (await textOf(view, '[role="status"]')).includes("Copied"), 3000, "told");

        await view.evaluate('document.querySelector(".lead .link-only").click()');
        await until(async () => (await copied()).length === forms + 1, 3000, `${path}: a link`);
        const link = (await copied()).at(-1) ?? "";
        assert.match(link, /^https?:\/\/[^#]+#:~:text=North%20Korea/);
        await view.close();
      }
    },
  },
  {
    name: "the side panel follows the tab that is in front, and its page",
    async run(context) {
      const { driven } = context;
      const seed = await openPage(context, "/seed");
      await waitPainted(seed);
      const harbor = await openPage(context, "/harbor");
      await waitPainted(harbor);
      // In a tab of its own it would be what is in front: it follows the tabs of the window, as they are brought there.
      const panel = await driven.extensionPage("sidepanel.html");
      const shows = (words: string) =>
        until(async () => (await textOf(panel)).includes(words), 8000, `"${words}" in the panel`);
      await seed.bringToFront();
      await shows("Visit Russia and Belarus");
      await harbor.bringToFront();
      await shows("Ferry Harbor");
      await harbor.goto(`${context.origin}/shop`, { waitUntil: "load" });
      await shows("No article here");
    },
  },
  {
    name: "the welcome page, and the sample inside the package is read",
    async run({ driven }) {
      const welcome = await driven.extensionPage("welcome.html");
      await until(async () => (await textOf(welcome)).includes("Lede is here"));
      const sample = await driven.extensionPage("sample.html");
      await waitPainted(sample);
      assert.ok((await painted(sample)).some(({ text }) => text === "Pekka Haavisto"));
    },
  },
];
