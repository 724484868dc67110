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
        HTMLAnchorElement.prototype.click = function () {
          saved.push(fetch(this.href).then((file) => file.text()).then((words) => [this.download, words]));
        };
        for (const button of document.querySelectorAll(".menu-row button:last-child")) button.click();
      `);
      const saved = (await popup.evaluate("Promise.all(saved)")) as [string, string][];
      assert.deepEqual(
        saved.map(([name]) => name.split(".").at(-1)),
        ["md", "txt", "csv", "json", "jsonld", "html"],
      );
      for (const [name, words] of saved) assert.ok(words.includes("Choe"), name);
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
