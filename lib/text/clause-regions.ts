// What stands whole in a quotation is read by itself: its verbs look for no subject outside it, and none inside it is theirs.
import type { Quote } from "./quotes";
import type { Sentence } from "./sentences";
import { isVerbal } from "./verb-groups";
import type { WordClass } from "./word-classes";

/** Runs of tokens (inclusive) that are read together. */
export type Region = { pieces: [number, number][]; quote: number | null };

/** The regions of a sentence: each whole quotation, and what is left. `from` is the first quotation that can touch it. */
export function readRegions(
  sentence: Sentence,
  classes: readonly WordClass[],
  quotes: readonly Quote[],
  from: number,
): Region[] {
  const { tokens } = sentence;
  const inner: Region[] = [];
  const outer: [number, number][] = [];
  let at = 0;
  for (let q = from; q < quotes.length; q++) {
    const quote = quotes[q];
    if (!quote || quote.start >= sentence.end) break;
    let first = at;
    while (first < tokens.length && (tokens[first]?.start ?? 0) < quote.start) first++;
    let last = first;
    while (last < tokens.length && (tokens[last]?.end ?? 0) <= quote.end) last++;
    last--;
    if (last < first || !isWhole(sentence, classes, quote, first, last)) continue;
    if (first > at) outer.push([at, first - 1]);
    inner.push({ pieces: [[first, last]], quote: q });
    at = last + 1;
  }
  if (at < tokens.length) outer.push([at, tokens.length - 1]);
  const outside: Region[] = outer.length ? [{ pieces: outer, quote: null }] : [];
  return [...outside, ...inner].sort((a, b) => (a.pieces[0]?.[0] ?? 0) - (b.pieces[0]?.[0] ?? 0));
}

/** A clause of its own: it has a verb, and begins the sentence or follows a comma, a colon or the verb of saying. */
function isWhole(
  sentence: Sentence,
  classes: readonly WordClass[],
  quote: Quote,
  first: number,
  last: number,
): boolean {
  const { tokens } = sentence;
  let verbs = 0;
  for (let at = first; at <= last; at++) if (isVerbal(classes[at])) verbs++;
  const opening = tokens[first];
  const before = tokens[first - 1];
  const closing = tokens[last];
  if (!opening || !closing) return false;
  const all = first === 0 && last === tokens.length - 1;
  if (all || quote.start < sentence.start - 2) return true;
  const capital = /^\p{Lu}/u.test(opening.text);
  const stopped = /[,.?!…—-]["”’']|["”’'][,.?!]/.test(closing.post) || last === tokens.length - 1;
  // "“Terrorists” attacked": a fragment at the start; "“We will,” Mora said" ends with a stop.
  // "“We waited” said Lund": the comma is left out.
  const saying = capital && verbs > 0 && isVerbal(classes[last + 1]) && first === 0 && last > 2;
  if (first === 0) return saying || (stopped && (verbs > 0 || quote.continued));
  if (!before) return false;
  if (/[,:—–]\s*["“'‘]*$/.test(before.post) || /[,:]/.test(before.post))
    return capital || (verbs > 0 && stopped);
  return capital && verbs > 0 && isVerbal(classes[first - 1]);
}
