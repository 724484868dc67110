import { expect, test } from "vitest";
import { COUNTRIES } from "../../lib/knowledge/countries";
import { COUNTRY_CODES } from "../../lib/knowledge/country-codes";

test("the codes are those of the table", () => {
  expect(COUNTRY_CODES.split(" ")).toEqual(COUNTRIES.map(({ code }) => code).sort());
});
