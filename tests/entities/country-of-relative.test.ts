import { expect, test } from "vitest";
import { analyze } from "../../lib/analyze";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readText } from "../../lib/page/read-text";

const OPENING = "Peru was absent. Peru left. Peru will vote. Polish Prime Minister Ewa Kos flew home.";

// "her chief of staff" is of the country of whoever the relative is named by, not of the article's main country.
test.each([
  ["Kos's brother Jan, who is her chief of staff, met Peru's envoy.", "Jan", "PL"],
  ["Her rival Jan Reis, the chief of staff, stayed.", "Jan Reis", "PE"],
])("%s", (text, name, country) => {
  const page = {
    url: null,
    title: null,
    site: null,
    byline: [],
    published: null,
    modified: null,
    language: "en",
  };
  const { officials } = analyze({
    page,
    article: readText(`${OPENING} ${text}`),
    corrections: NO_CORRECTIONS,
  });
  expect(officials.find((one) => one.name === name)?.country).toBe(country);
});
