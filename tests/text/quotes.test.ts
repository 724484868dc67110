import { expect, test } from "vitest";
import { findQuotes } from "../../lib/text/quotes";
import { paragraphsOf } from "./read-text";

const quotesOf = (text: string) =>
  findQuotes(text, paragraphsOf(text)).map(
    (quote) => `${quote.continued ? "…" : ""}${text.slice(quote.start, quote.end)}${quote.open ? "…" : ""}`,
  );

test.each([
  ["“We will not leave,” said Mora. “Not now.”", ["We will not leave,", "Not now."]],
  ["\"We won't leave,\" said Mora, the mayors' envoy.", ["We won't leave,"]],
  ["'We can't go,' said Lund. It was the '90s.", ["We can't go,"]],
  ["‘The ministers’ talks failed,’ she said.", ["The ministers’ talks failed,"]],
  ["“He told me ‘never’ and left,” she said.", ["He told me ‘never’ and left,"]],
  ["The ship “Hope” sank off Tavla.", ["Hope"]],
  ["``We will see,'' Mora said.", ["We will see,"]],
  ["“It began in May.\n“It ends now,” Mora said.", ["It began in May.…", "…It ends now,"]],
  ["“It began in May.\nIt ends now,” Mora said.", ["It began in May.…", "…It ends now,"]],
  ["The ministers' talks and O'Hara's '06 deal aren't over.", []],
  ["Rock 'n' roll is here.", []],
])("%s", (text, expected) => expect(quotesOf(text)).toEqual(expected));
