// Who is named in a run of words, and in what part: after which preposition, for itself or only to qualify a noun.
import { EVENT_WORDS } from "../knowledge/event-words";
import type { EntityId, Mention } from "../model/report";
import type { Token } from "../text/sentences";
import { singular, wordsOf } from "./event-index";
import type { EventReading, SentenceReading } from "./event-reading";

export type Party = {
  id: EntityId;
  kind: Mention["kind"];
  /** The preposition before it; "" for an object or a subject. */
  preposition: string;
  /** It stands for itself, or qualifies a head that acts for it ("Israeli troops"); else it only qualifies a noun. */
  strong: boolean;
  /** A capital or a city that is only where something happens. */
  isPlace: boolean;
  token: number;
  /** The word that it qualifies, in the singular; null where it stands for itself. */
  head: string | null;
  mention: Mention;
};

/** Heads that act for the country that qualifies them. */
export const AGENTS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.agents));
const PLACE_HEADS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.placeHeads));
export const PREPOSITIONS: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.prepositions));
const TIMES: ReadonlySet<string> = new Set(wordsOf(EVENT_WORDS.times));
const BREAK = /[,;:—–("“]/;

/** Parties among the tokens `first`–`last`; a mention that an official or an organization holds or ends is none. */
export function readParties(
  reading: EventReading,
  { sentence, mentions }: SentenceReading,
  first: number,
  last: number,
): Party[] {
  const { tokens } = sentence;
  const from = tokens[first]?.start ?? 0;
  const to = tokens[last]?.end ?? 0;
  const inside = mentions.filter((mention) => mention.start < to && mention.end > from);
  const parties: Party[] = [];
  for (const mention of inside) {
    if (mention.kind !== "organization" && inside.some((other) => isHeldBy(mention, other))) continue;
    if (mention.kind === "organization" && reading.organizations.get(mention.entity)?.kind === "media")
      continue;
    const token = tokens.findIndex((one) => one.end > mention.start);
    if (token < 0) continue;
    const end = lastTokenOf(tokens, mention);
    const isPlace = mention.kind === "country" && (mention.form === "place" || isOfPlace(tokens, end, last));
    const strong = isPlace || isStrong(tokens, end, last, mention, inside);
    const preposition = prepositionBefore(tokens, first, token);
    // "Merkel, chancellor of Germany": the country is told with its official.
    if (mention.kind === "country" && preposition === "of" && isOfOffice(tokens, token, inside)) continue;
    const after = headAfter(tokens, end, last);
    const head = after === null ? null : singular(tokens[after]?.normal ?? "");
    parties.push({
      id: mention.entity,
      kind: mention.kind,
      preposition,
      strong,
      isPlace,
      token,
      head,
      mention,
    });
  }
  return parties;
}

/** The preposition that the words before `token` are under, no further back than `first`. */
function prepositionBefore(tokens: readonly Token[], first: number, token: number): string {
  for (let at = token - 1; at >= first; at--) {
    const one = tokens[at];
    // "at least 14 Malian soldiers"
    if (one?.normal === "at" && /^(?:least|most)$/.test(tokens[at + 1]?.normal ?? "")) continue;
    if (one && PREPOSITIONS.has(one.normal)) return one.normal;
  }
  return "";
}

function isHeldBy(mention: Mention, other: Mention): boolean {
  return (
    other !== mention && other.kind !== "country" && other.start <= mention.start && other.end >= mention.end
  );
}

function isStrong(
  tokens: readonly Token[],
  end: number,
  limit: number,
  mention: Mention,
  inside: readonly Mention[],
): boolean {
  const head = headAfter(tokens, end, limit);
  if (head === null) return true;
  // "Russian Foreign Minister Sergei Lavrov", "Iran's Revolutionary Guards": told with the name that ends it.
  const headToken = tokens[head];
  const holder = inside.find(
    (other) =>
      other !== mention &&
      other.kind !== "country" &&
      headToken &&
      other.start < headToken.end &&
      other.end > (tokens[end]?.end ?? 0),
  );
  if (holder && mention.kind === "country") return false;
  // "UN chief Ana Mora": the body of the office.
  if (holder?.kind === "official" && mention.kind === "organization") return false;
  const isQualifier = mention.kind === "country" || tokens[end]?.possessive;
  if (!isQualifier) return true;
  for (let at = end + 1; at <= head; at++) if (AGENTS.has(singular(tokens[at]?.normal ?? ""))) return true;
  return false;
}

/** "the Egyptian city of", "Poland's border". */
function isOfPlace(tokens: readonly Token[], end: number, limit: number): boolean {
  const head = headAfter(tokens, end, limit);
  return head !== null && PLACE_HEADS.has(singular(tokens[head]?.normal ?? ""));
}

/** The last word of the noun phrase that goes on after a mention, no further than `limit`; null where the mention ends it. */
function headAfter(tokens: readonly Token[], end: number, limit: number): number | null {
  const own = tokens[end];
  if (!own || BREAK.test(own.post)) return null;
  let head: number | null = null;
  for (let at = end + 1; at <= limit && at <= end + 6; at++) {
    const token = tokens[at];
    if (!token || PREPOSITIONS.has(token.normal) || !isNominal(token) || isTime(token)) break;
    // "gave Moldova 200 million", "Chad test-fired".
    if ((at === end + 1 && /^\d/.test(token.text)) || (at === limit && token.post === "-")) break;
    head = at;
    if (token.post.trim() || token.possessive) break;
  }
  return head;
}

/** "travel to Chile next week": what follows tells when. */
function isTime({ normal, tags }: Token): boolean {
  return TIMES.has(normal) || tags.has("WeekDay") || tags.has("Month");
}

function isNominal(token: Token): boolean {
  const { tags } = token;
  if (tags.has("Determiner") || tags.has("Pronoun") || tags.has("Conjunction")) return false;
  if (tags.has("Noun") || tags.has("Adjective")) return true;
  return tags.has("Gerund") && !tags.has("Auxiliary") ? true : tags.has("Value");
}

const OFFICE =
  /^(?:president|minister|chancellor|premier|king|queen|leader|head|ambassador|governor|emir|chief|secretary|speaker)$/;

function isOfOffice(tokens: readonly Token[], token: number, inside: readonly Mention[]): boolean {
  const before = tokens[token - 1]?.normal === "the" ? token - 3 : token - 2;
  if (!OFFICE.test(singular(tokens[before]?.normal ?? ""))) return false;
  const at = tokens[token]?.start ?? 0;
  return inside.some((other) => other.kind === "official" && Math.abs(other.start - at) < 80);
}

function lastTokenOf(tokens: readonly Token[], mention: Mention): number {
  let last = 0;
  for (const [index, token] of tokens.entries()) if (token.start < mention.end) last = index;
  return last;
}
