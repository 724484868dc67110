import { describe, expect, test } from "vitest";
import { STATEMENT_CUES } from "../../lib/knowledge/statement-cues";
import { lemmaOf } from "../../lib/text/sentences";
import { readAll } from "../text/read-text";
import { statementsOf } from "./read-statements";

describe.each(STATEMENT_CUES)("$verbs.0", (row) => {
  test(row.yes, () => expect(statementsOf(row.yes)).toHaveLength(1));
  test(row.no, () => expect(statementsOf(row.no)).toHaveLength(0));
});

test("every example is of one of its row's verbs", () => {
  for (const row of STATEMENT_CUES)
    for (const sentence of [row.yes, row.no]) {
      const lemmas = readAll(sentence).sentences.flatMap(({ tokens }) =>
        tokens.map((token) => lemmaOf(token)),
      );
      expect(
        lemmas.some((lemma) => row.verbs.includes(lemma)),
        sentence,
      ).toBe(true);
    }
});
