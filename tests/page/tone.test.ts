import { expect, test } from "vitest";
import { readColor } from "../../lib/page/tone";

test.each([
  ["rgb(16, 21, 28)", { red: 16, green: 21, blue: 28, alpha: 1 }],
  ["rgba(0, 0, 0, 0)", { red: 0, green: 0, blue: 0, alpha: 0 }],
  ["color(srgb 1 0.5 0 / 0.4)", { red: 255, green: 127.5, blue: 0, alpha: 0.4 }],
  ["oklch(1 0 0)", { red: 255, green: 255, blue: 255, alpha: 1 }],
  ["oklab(0.25 0.01 0.02 / 0.9)", { red: 34, green: 34, blue: 34, alpha: 0.9 }],
  ["lab(53.6 0 0)", { red: 128, green: 128, blue: 128, alpha: 1 }],
  ["transparent", null],
  ["", null],
])("%s", (css, color) => {
  expect(readColor(css)).toEqual(color);
});
