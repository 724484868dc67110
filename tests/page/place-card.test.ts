import { expect, test } from "vitest";
import { placeCard } from "../../lib/page/place-card";

const VIEW = { left: 0, top: 0, right: 1000, bottom: 800 };
const CARD = { width: 300, height: 200 };
const line = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

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
])("$where", ({ at, x, y, rtl }) => {
  expect(placeCard(at, CARD, VIEW, rtl)).toEqual({ x, y });
});

test("never over its line, also where it fits on neither side", () => {
  const high = { width: 300, height: 700 };
  for (const top of [50, 300, 390, 500, 760]) {
    const { y } = placeCard(line(100, top), high, VIEW);
    expect(y >= top + 20 || y + high.height <= top).toBe(true);
  }
});

test("a card that is wider than what is seen begins at the edge of that", () => {
  const seen = { left: 200, top: 100, right: 420, bottom: 500 };
  expect(placeCard(line(250, 150), CARD, seen).x).toBe(208);
});
