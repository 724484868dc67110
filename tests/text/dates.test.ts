import { expect, test } from "vitest";
import { readClauses } from "../../lib/text/clauses";
import { findDates } from "../../lib/text/dates";
import { findQuotes } from "../../lib/text/quotes";
import { readSentences } from "../../lib/text/sentences";

function datesOf(text: string, published: string | null = "2023-06-14"): string[] {
  const paragraphs = [{ start: 0, end: text.length }];
  const sentences = readSentences(text, paragraphs);
  const clauses = readClauses(sentences, findQuotes(text, paragraphs));
  return findDates({ sentences, clauses, published }).map((date) => {
    expect(text.slice(date.start, date.end)).toBe(date.text);
    return `${date.text} = ${date.from ?? ""}..${date.to ?? ""}`;
  });
}

// Published on Wednesday, 14 June 2023.
test.each([
  ["Bhutan's king arrived in Lima on Monday.", "on Monday = 2023-06-12..2023-06-12"],
  ["Bhutan's king will fly to Lima on Monday.", "on Monday = 2023-06-19..2023-06-19"],
  ["The ferry sank last Friday.", "last Friday = 2023-06-09..2023-06-09"],
  [
    "The two sides will talk from Thursday to Saturday.",
    "from Thursday to Saturday = 2023-06-15..2023-06-17",
  ],
  ["Tonga closed the port in November.", "in November = 2022-11-01..2022-11-30"],
  ["Tonga will open the port in November.", "in November = 2023-11-01..2023-11-30"],
  ["The pact was signed on 3 May 2011.", "on 3 May 2011 = 2011-05-03..2011-05-03"],
  ["The pact was signed on May 3.", "on May 3 = 2023-05-03..2023-05-03"],
  ["The pact was signed on Dec. 3.", "on Dec. 3 = 2022-12-03..2022-12-03"],
  ["The navies will train on July 7-11.", "on July 7-11 = 2023-07-07..2023-07-11"],
  ["The emir will visit from July 4 to 6.", "from July 4 to 6 = 2023-07-04..2023-07-06"],
  ["They had met once before in March 2019.", "in March 2019 = 2019-03-01..2019-03-31"],
  ["Tuesday's move comes after months of talks.", "Tuesday's = 2023-06-13..2023-06-13"],
  ["The strike lasted from March to June 2019.", "from March to June 2019 = 2019-03-01..2019-06-30"],
  ["He ruled from 1983 to 1991.", "from 1983 to 1991 = 1983-01-01..1991-12-31"],
  ["The fund covers 2021-23.", "2021-23 = 2021-01-01..2023-12-31"],
  ["Relations soured in the 1960s.", "in the 1960s = 1960-01-01..1969-12-31"],
  ["The dam broke in early 2008.", "in early 2008 = 2008-01-01..2008-04-30"],
  ["Exports rose in the second quarter of 2022.", "in the second quarter of 2022 = 2022-04-01..2022-06-30"],
  ["Malawi has had no envoy there since 2016.", "since 2016 = 2016-01-01.."],
  ["The talks have been frozen since mid-March.", "since mid-March = 2023-03-11.."],
  ["All hostages must be home by the end of August.", "by the end of August = ..2023-08-31"],
  ["They hope to vote before the end of the year.", "before the end of the year = ..2023-12-31"],
  ["Peru elected a council two years ago.", "two years ago = 2021-01-01..2021-12-31"],
  ["Fiji voted in June two years ago.", "in June two years ago = 2021-06-01..2021-06-30"],
  ["The lira fell over the past six months.", "over the past six months = 2022-12-14..2023-06-14"],
  ["The cabinet met earlier this month.", "earlier this month = 2023-06-01..2023-06-14"],
  ["Drones struck the depot overnight.", "overnight = 2023-06-13..2023-06-14"],
  ["The queen begins a four-day tour from Sunday.", "from Sunday = 2023-06-18..2023-06-21"],
  [
    "The army shelled the town on 2 June. Rebels fled the day before.",
    "on 2 June = 2023-06-02..2023-06-02",
    "the day before = 2023-06-01..2023-06-01",
  ],
  ["In recent months the border has been calm.", "In recent months = .."],
])("%s", (text, ...expected) => {
  expect(datesOf(text)).toEqual(expected);
});

test.each([
  "The Sunday Herald named the admiral.",
  "Colonel April Hughes may march with the veterans.",
  "The Good Friday accord still holds.",
  "They redrew the 1923 frontier.",
  "The five-year plan is dead.",
  "Some 2,019 tents were sent.",
  "Paragraph 1996 of the code was struck out.",
])("no date: %s", (text) => {
  expect(datesOf(text)).toEqual([]);
});

test("without a day of publication what counts from it stays unresolved", () => {
  expect(datesOf("Bhutan's king arrived on Monday.", null)).toEqual(["on Monday = .."]);
  expect(datesOf("The pact was signed on 3 May 2011.", null)).toEqual([
    "on 3 May 2011 = 2011-05-03..2011-05-03",
  ]);
});

test("the day of publication is that of its own time zone", () => {
  expect(datesOf("It rained today.", "2023-06-14T23:30:00-07:00")).toEqual([
    "today = 2023-06-14..2023-06-14",
  ]);
});
