import { expect, test } from "vitest";
import { EVENT_ROWS } from "../../lib/knowledge/event-types";
import { reportOf } from "./report-of";

const types = (text: string) => reportOf(text).events.map((event) => event.type);

test.each(EVENT_ROWS.flatMap(({ type, yes }) => yes.map((text) => [type, text] as const)))(
  "%s: %s",
  (type, text) => {
    expect(types(text)).toContain(type);
  },
);

test.each(EVENT_ROWS.flatMap(({ type, no }) => no.map((text) => [type, text] as const)))(
  "no %s: %s",
  (type, text) => {
    expect(types(text)).not.toContain(type);
  },
);
