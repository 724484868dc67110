// Whom a pronoun cannot be: "whom she last met" is not she, "his Iranian counterpart" is no counterpart of an Iranian.
import type { Mention } from "../model/report";
import type { Clause } from "../text/clauses";
import type { EventReading, SentenceReading } from "./event-reading";
import { type Party, readParties } from "./read-parties";

const PRONOUNS = new Set(["he", "she"]);
/** Sentences that a reader still has in mind. */
const BACK = 3;

/** The subject as read, or who else the pronoun stands for where it cannot be that one. */
export function otherThan(
  reading: EventReading,
  one: SentenceReading,
  clause: Clause,
  subject: readonly Party[],
  tail: readonly number[],
): readonly Party[] {
  const { tokens } = one.sentence;
  const at = clause.subject?.first ?? -1;
  if (at !== clause.subject?.last || !PRONOUNS.has(tokens[at]?.normal ?? "")) return subject;
  const whom = whomClause(clause, one);
  if (whom) return otherBefore(one, whom, at) ?? subject;
  const country = counterpartOf(reading, one, tail);
  const [who] = subject;
  if (!who || !country || reading.countryOf.get(who.id) !== country) return subject;
  return guestBefore(reading, one, country) ?? subject;
}

/** "Mora, whom she met", "whom she is said to have met": the relative clause that is about somebody else. */
export function whomClause(clause: Clause, { clauses }: SentenceReading): Clause | null {
  if (clause.relation === "relative" && clause.marker === "whom") return clause;
  const over = clauses.find((other) => other.id === clause.parent);
  const isSaid = clause.relation === "complement" && clause.verb.form === "infinitive" && !clause.object;
  return isSaid && over?.relation === "relative" && over.marker === "whom" && !over.object ? over : null;
}

/** "a meeting between Mora and Lund, whom she last met": Mora. */
function otherBefore({ sentence, mentions }: SentenceReading, { start }: Clause, at: number): Party[] | null {
  const officials = mentions.filter(({ kind, end }) => kind === "official" && end <= start);
  const about = officials.at(-1);
  const other = about && officials.findLast(({ entity }) => entity !== about.entity);
  return other && sentence.tokens[at] ? [partyOf(other, at)] : null;
}

/** The country of "his Iranian counterpart". */
function counterpartOf(
  reading: EventReading,
  one: SentenceReading,
  tail: readonly number[],
): Party["id"] | null {
  const { tokens } = one.sentence;
  const own = tail.find((at) => /^(?:his|her)$/.test(tokens[at]?.normal ?? ""));
  const last = tail.find((at) => own !== undefined && at > own && at - own < 4 && isPeer(tokens[at]?.normal));
  if (own === undefined || last === undefined) return null;
  return readParties(reading, one, own, last).find(({ kind }) => kind === "country")?.id ?? null;
}

function isPeer(word: string | undefined): boolean {
  return word === "counterpart" || word === "colleague";
}

/** The official of another country whom one of the sentences before was about. */
function guestBefore(reading: EventReading, one: SentenceReading, host: Party["id"]): Party[] | null {
  for (let back = 1; back <= BACK; back++) {
    const before = reading.readings[one.index - back];
    const main = before?.clauses.find(({ relation, subject }) => relation !== "relative" && subject);
    if (!before || !main?.subject) continue;
    const guests = readParties(reading, before, main.subject.first, main.subject.last).filter(
      ({ id, kind }) => kind === "official" && reading.countryOf.get(id) !== host,
    );
    if (guests.length === 1) return guests;
  }
  return null;
}

function partyOf(mention: Mention, token: number): Party {
  return {
    id: mention.entity,
    kind: mention.kind,
    preposition: "",
    strong: true,
    isPlace: false,
    token,
    head: null,
    mention,
  };
}
