import { expect, test } from "vitest";
import { resolveCountries } from "../../lib/entities/resolve-countries";
import { findCountries } from "../../lib/mentions/find-countries";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readSentences } from "../../lib/text/sentences";

test("countries stand in order of appearance, a place is counted apart", () => {
  const text = "Chile's envoy met Peruvian officials in Santiago. Peru and Kosovo agreed, Lima said.";
  const sentences = readSentences(text, [{ start: 0, end: text.length }]);
  const countries = resolveCountries(findCountries({ sentences, people: [], corrections: NO_CORRECTIONS }));
  expect(countries.map(({ id, name, flag, mentions, places }) => [id, name, flag, mentions, places])).toEqual(
    [
      ["country:CL", "Chile", "🇨🇱", 1, 1],
      ["country:PE", "Peru", "🇵🇪", 3, 0],
      ["country:XK", "Kosovo", "🇽🇰", 1, 0],
    ],
  );
});
