import { expect, test } from "vitest";
import { placeCard } from "../../lib/page/place-card";

const VIEW = { x: 0, y: 0, width: 1000, height: 800 };
const CARD = { width: 300, height: 200 };
const line = (x: number, y: number) => ({ x, y, width: 80, height: 20 });

test.each([
  { where: "below its line", at: line(100, 100), x: 100, y: 128 },
  { where: "above a line at the bottom", at: line(100, 700), x: 100, y: 492 },
  { where: "moved along a line at the right", at: line(950, 100), x: 692, y: 128 },
  { where: "inside, though its line begins before the window", at: line(-40, 100), x: 8, y: 128 },
  {
    where: "ending where a line ends that runs from right to left",
    at: line(500, 100),
    x: 280,
    y: 128,
    rtl: true,
  },
])("$where", async ({ at, x, y, rtl }) => {
  expect(await placeCard(at, CARD, VIEW, rtl)).toEqual({ x, y });
});

test("never over its line, also where it fits on neither side", async () => {
  const high = { width: 300, height: 700 };
  for (const top of [50, 300, 390, 500, 760]) {
    const { y } = await placeCard(line(100, top), high, VIEW);
    expect(y >= top + 20 || y + high.height <= top).toBe(true);
  }
});

test("a card that is wider than what is seen begins at the edge of that", async () => {
  const seen = { x: 200, y: 100, width: 220, height: 400 };
  expect((await placeCard(line(250, 150), CARD, seen)).x).toBe(208);
});

test("the measures of a DOMRect stand on its prototype", async () => {
  const card = Object.create({
    get width() {
      return 300;
    },
    get height() {
      return 200;
    },
  });
  expect(await placeCard(line(100, 100), card, VIEW)).toEqual({ x: 100, y: 128 });
});
