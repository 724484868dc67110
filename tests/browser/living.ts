import { assert, type BrowserTest, openPage, painted, sendEvent, until, waitPainted } from "./context";

export const tests: BrowserTest[] = [
  {
    name: "paragraphs that the site renders anew are painted anew",
    async run(context) {
      const page = await openPage(context, "/rerender");
      const before = await waitPainted(page);
      await sendEvent(page, "rerender");
      await until(async () => (await painted(page)).length === before.length, 5000, "the same highlights");
      assert.deepEqual(await painted(page), before);
    },
  },
  {
    name: "a root that is replaced as a whole is painted anew",
    async run(context) {
      const page = await openPage(context, "/rerender");
      const before = await waitPainted(page);
      await sendEvent(page, "replace");
      await until(async () => (await painted(page)).length === before.length, 5000, "the same highlights");
      assert.deepEqual(await painted(page), before);
    },
  },
  {
    name: "a paragraph that is added later is read and painted",
    async run(context) {
      const page = await openPage(context, "/rerender");
      await waitPainted(page);
      await sendEvent(page, "entry");
      await until(async () => (await painted(page)).some(({ text }) => text === "Norway"), 9000, "Norway");
    },
  },
  {
    name: "in-site navigation leads to the second article, to a page without one, and back",
    async run(context) {
      const page = await openPage(context, "/spa");
      await waitPainted(page);
      await sendEvent(page, "go", "/spa/grain");
      await until(async () => (await painted(page)).some(({ text }) => text === "Kenya"), 8000, "Kenya");
      assert.ok((await painted(page)).every(({ text }) => text !== "Portugal"));
      await sendEvent(page, "go", "/spa/home");
      await waitPainted(page, false);
      await sendEvent(page, "go", "/spa");
      await until(
        async () => (await painted(page)).some(({ text }) => text === "Portugal"),
        8000,
        "Portugal",
      );
    },
  },
  {
    name: "text that a script brings after the load is read",
    async run(context) {
      const page = await openPage(context, "/late");
      await waitPainted(page);
    },
  },
];
