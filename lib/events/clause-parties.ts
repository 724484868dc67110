// Parties beside a clause's subject: after its verb, before a relative clause, in the clause that it governs.
import type { Clause } from "../text/clauses";
import type { Token } from "../text/sentences";
import type { EventReading, SentenceReading } from "./event-reading";
import { type Party, PREPOSITIONS, readParties } from "./read-parties";

/** Parties among the tokens of `tail`. */
export function partiesOf(reading: EventReading, one: SentenceReading, tail: readonly number[]): Party[] {
  const first = tail[0];
  const last = tail.at(-1);
  if (first === undefined || last === undefined) return [];
  const inside = new Set(tail);
  return readParties(reading, one, first, last).filter((party) => inside.has(party.token));
}

/** "Canada, which sent tents, and China, which": the second is no part of the first one's clause. */
export function ofOwnClause(
  parties: readonly Party[],
  { relation }: Clause,
  tokens: readonly Token[],
): Party[] {
  if (relation !== "relative") return [...parties];
  return parties.filter(
    ({ token }) => !(tokens[token - 1]?.normal === "and" && tokens[token - 2]?.post.includes(",")),
  );
}

/** "rallied for and against Mora": on neither side. */
export function isForAndAgainst({ token }: Party, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, token - 3), token).map(({ normal }) => normal);
  return before.join(" ") === "for and against";
}

/** "warned that the country could split": the one told last before it. */
export function countryBefore(
  { sentence, mentions, index }: SentenceReading,
  { readings }: EventReading,
  content: Clause,
): Party[] {
  const { subject } = content;
  if (!subject || subject.last - subject.first !== 1) return [];
  const words = [subject.first, subject.last].map((at) => sentence.tokens[at]?.normal).join(" ");
  if (words !== "the country") return [];
  const before = [...(readings[index - 1]?.mentions ?? []), ...mentions].findLast(
    (mention) => mention.kind === "country" && mention.end <= subject.start,
  );
  if (!before) return [];
  return [
    {
      id: before.entity,
      kind: "country",
      preposition: "",
      strong: true,
      isPlace: false,
      token: subject.last,
      head: null,
      mention: before,
    },
  ];
}

/** "joined on Tuesday, when he signed the papers in Lima": the same occasion. */
export function whenParties(
  reading: EventReading,
  one: SentenceReading,
  children: readonly Clause[],
): Party[] {
  return children
    .filter(({ marker, relation }) => relation === "adverbial" && marker === "when")
    .flatMap((child) => readParties(reading, one, child.first, child.last))
    .filter((party) => party.isPlace);
}

const RELATIVES = new Set(["who", "whom", "which", "that"]);

/** "Kim Jong Un, who he last held talks with": whom a relative clause with a subject of its own is about. */
export function antecedentParties(
  reading: EventReading,
  one: SentenceReading,
  clause: Clause,
  tail: readonly number[],
): Party[] {
  if (clause.relation !== "relative" || !RELATIVES.has(clause.marker ?? "") || !clause.subject) return [];
  if (clause.subject.last < clause.first) return [];
  const { tokens } = one.sentence;
  const stranded = tail.find((at) => {
    const next = tokens[at + 1];
    return (
      PREPOSITIONS.has(tokens[at]?.normal ?? "") &&
      (!next || PREPOSITIONS.has(next.normal) || tokens[at]?.post.trim())
    );
  });
  const before = readParties(reading, one, Math.max(0, clause.first - 8), clause.first - 1).at(-1);
  if (!before || before.isPlace || (stranded === undefined && clause.object)) return [];
  return [{ ...before, preposition: tokens[stranded ?? -1]?.normal ?? "", strong: true }];
}

/** Those of the clauses that are its content, but for the ones already told. */
export function contentParties(
  reading: EventReading,
  one: SentenceReading,
  content: readonly Clause[],
  told: readonly Party[],
): Party[] {
  const tokens = new Set(told.map((party) => party.token));
  return content
    .flatMap((child) => readParties(reading, one, child.first, child.last))
    .filter((party) => !tokens.has(party.token));
}
