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
    name: "the side panel shows the tab that is in front, and follows it",
    async run(context) {
      const page = await openPage(context, "/seed");
      await waitPainted(page);
      const panel = await context.driven.extensionPage(
        `sidepanel.html?tab=${await context.driven.tabOf(page)}`,
      );
      await panel.waitForSelector(".summary");
      assert.match(await textOf(panel), /The Moscow Times/);
    },
  },
  {
    name: "the first install opened one page, and the sample inside the package is read",
    async run({ driven }) {
      const welcome = await driven.extensionPage("welcome.html");
      await until(async () => (await textOf(welcome)).includes("Lede is here"));
      const sample = await driven.extensionPage("sample.html");
      await waitPainted(sample);
      assert.ok((await painted(sample)).some(({ text }) => text === "Pekka Haavisto"));
    },
  },
];
