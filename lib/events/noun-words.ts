// The words that belong to a noun that tells an event.
import type { Clause } from "../text/clauses";
import type { Token } from "../text/sentences";
import type { SentenceReading } from "./event-reading";

const REACH = 8;
/** A subject longer than this is two things. */
const LONG = 24;

/** Back over the words that qualify the noun: adjectives, possessives, an article. */
export function phraseStart({ sentence: { tokens } }: SentenceReading, at: number): number {
  let first = at;
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const token = tokens[back];
    if (!token || /[,;:.]/.test(token.post)) break;
    const { tags } = token;
    if (tags.has("Verb") && !token.possessive && !tags.has("Adjective")) break;
    if (tags.has("Preposition") || tags.has("Conjunction")) break;
    first = back;
    if (tags.has("Determiner")) break;
  }
  return first;
}

/** On to the next verb or mark; a subject goes on to its verb: "a meeting of the ministers, Mora and Lund, took place". */
export function phraseEnd(one: SentenceReading, at: number): number {
  const { sentence, clauses } = one;
  const { tokens } = sentence;
  const owner = clauses.find(
    ({ subject, verb }) => subject && at >= subject.first && at <= subject.last && verb.first > at,
  );
  let last = at;
  for (let next = at + 1; next < tokens.length; next++) {
    const isSubject = owner !== undefined && next < owner.verb.first && next <= at + LONG;
    if (!isSubject && next > at + REACH) break;
    if (!isSubject && /[,;:]/.test(tokens[next - 1]?.post ?? "")) break;
    if (clauses.some((clause) => isVerb(clause, next) && !isHosted(clause, tokens))) break;
    last = next;
  }
  return last;
}

function isVerb({ verb }: Clause, at: number): boolean {
  return at >= verb.first && at <= verb.last;
}

/** "a meeting chaired by Mora": who stands after "by" is told with the noun. */
function isHosted({ verb, relation }: Clause, tokens: readonly Token[]): boolean {
  return verb.form === "participle" && relation === "participial" && tokens[verb.last + 1]?.normal === "by";
}

/** The smallest clause around a token. */
export function clauseOf({ clauses }: SentenceReading, at: number): Clause | null {
  let best: Clause | null = null;
  for (const clause of clauses)
    if (
      at >= clause.first &&
      at <= clause.last &&
      (!best || clause.last - clause.first < best.last - best.first)
    )
      best = clause;
  return best;
}
