import type { Page } from "puppeteer-core";
import { assert, type BrowserTest, openPage, painted, until, waitPainted } from "./context";

const isOpen = (page: Page) => page.evaluate('Boolean(document.querySelector("lede-card"))');

export const tests: BrowserTest[] = [
  {
    name: "a card opens after a rest of the pointer, beside the line, and Esc or leaving takes it away",
    async run(context) {
      const page = await openPage(context, "/harbor");
      await waitPainted(page);
      const { x, y, bottom, top } = await firstHighlight(page);
      await page.mouse.move(x, y);
      await until(async () => Boolean(await isOpen(page)), 4000, "the card");
      await until(
        async () => {
          const box = await cardBox(page);
          return box.width > 200 && (box.top >= bottom || box.bottom <= top);
        },
        2000,
        "the card beside its line",
      );
      // Hoverable: the pointer may go into it.
      const box = await cardBox(page);
      await page.mouse.move(x, box.top + 20, { steps: 4 });
      await new Promise((resolve) => setTimeout(resolve, 700));
      assert.equal(await isOpen(page), true);
      await page.keyboard.press("Escape");
      assert.equal(await isOpen(page), false);
      await page.mouse.move(x, y);
      await until(async () => Boolean(await isOpen(page)), 4000, "the card again");
      await page.mouse.move(1000, 700, { steps: 3 });
      await until(async () => !(await isOpen(page)), 3000, "no card");
    },
  },
  {
    name: "with a key: a pointer that rests opens no card, with Shift held down it does at once",
    async run(context) {
      await context.driven.askExtension('api.storage.local.set({ settings: { card: "key" } })');
      const page = await openPage(context, "/harbor");
      await waitPainted(page);
      const { x, y } = await firstHighlight(page);
      await page.mouse.move(x, y);
      await new Promise((resolve) => setTimeout(resolve, 700));
      assert.equal(await isOpen(page), false);
      await page.keyboard.down("Shift");
      await until(async () => Boolean(await isOpen(page)), 4000, "the card");
      await page.keyboard.up("Shift");
      await page.keyboard.press("Escape");
      await page.mouse.move(x, y + 200);
      await page.keyboard.down("Shift");
      await page.mouse.move(x, y, { steps: 3 });
      await until(async () => Boolean(await isOpen(page)), 4000, "the card again");
      await page.keyboard.up("Shift");
      await context.driven.askExtension("api.storage.local.remove('settings')");
    },
  },
  {
    name: "next, previous and Enter reach highlights and their cards without a pointer",
    async run(context) {
      const page = await openPage(context, "/harbor");
      await waitPainted(page);
      const tab = await context.driven.tabOf(page);
      await page.bringToFront();
      assert.equal(await context.driven.askReader(tab, { call: "step", by: 1 }), true);
      const current = async () => (await painted(page)).filter(({ look }) => look === "current");
      const first = (await current())[0];
      assert.ok(first);
      await context.driven.askReader(tab, { call: "step", by: 1 });
      assert.notDeepEqual((await current())[0], first);
      await context.driven.askReader(tab, { call: "step", by: -1 });
      assert.deepEqual((await current())[0], first);
      await page.keyboard.press("Enter");
      await until(async () => Boolean(await isOpen(page)), 4000, "the card");
      assert.equal(await page.evaluate("document.activeElement.localName"), "lede-card");
      await page.keyboard.press("Escape");
      assert.equal(await isOpen(page), false);
      assert.equal(await page.evaluate("document.activeElement.localName"), "body");
    },
  },
];

type Box = { x: number; y: number; top: number; bottom: number; width: number };

async function firstHighlight(page: Page): Promise<Box> {
  await page.bringToFront();
  return (await page.evaluate(`(() => {
    const range = [...CSS.highlights].filter(([name]) => name.startsWith("lede-country-l")).flatMap(([, h]) => [...h]).at(-1);
    const { x, y, top, bottom, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, top, bottom, width };
  })()`)) as Box;
}

async function cardBox(page: Page): Promise<Box> {
  return (await page.evaluate(`(() => {
    const { x, y, top, bottom, width } = document.querySelector("lede-card").getBoundingClientRect();
    return { x, y, top, bottom, width };
  })()`)) as Box;
}
