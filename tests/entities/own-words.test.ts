import { expect, test } from "vitest";
import { analyze } from "../../lib/analyze";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readText } from "../../lib/page/read-text";

// The table says of each that the office is over; the article says otherwise, or gives no date to say it by.
test.each([
  ["Chilean Foreign Minister Alberto van Klaveren flew to Lima.", null, "Foreign Minister"],
  ["President Clinton spoke in Ohio, the governor said.", "2016-05-01", "President"],
])("the article's words stand: %s", (text, published, title) => {
  const page = { url: null, title: null, site: null, byline: [], published, modified: null, language: "en" };
  const { officials } = analyze({ page, article: readText(text), corrections: NO_CORRECTIONS });
  expect(officials[0]).toMatchObject({ title, basis: "text" });
});
