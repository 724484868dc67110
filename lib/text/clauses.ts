// The clause model that statements and events share.
import type { Span } from "../model/span";
import { type Chunk, readChunks } from "./chunks";
import { buildClauses } from "./clause-builder";
import type { Draft } from "./clause-drafts";
import { type Region, readRegions } from "./clause-regions";
import type { Quote } from "./quotes";
import type { Sentence } from "./sentences";
import { readWordClasses, type WordClass } from "./word-classes";

/** A run of tokens of one sentence; `first` and `last` are inclusive token indexes, `head` the word that carries it. */
export type Phrase = Span & {
  first: number;
  last: number;
  head: number;
  /** The members of a coordination ("Russia, China and Iran"), in order; absent where there is one only. */
  members?: Phrase[];
};

export type VerbGroup = Phrase & {
  /** Base form of the main verb: "has been visiting" → "visit". */
  lemma: string;
  /** "carry out", "call for": the particle or the preposition that belongs to the verb, else null. */
  particle: string | null;
  /** "would" and "could" are past, "will" is future; "is set to" has the tense of "is". */
  tense: "past" | "present" | "future" | "none";
  perfect: boolean;
  progressive: boolean;
  passive: boolean;
  negated: boolean;
  /** The modal or semi-modal that governs it ("would", "may", "be set to", "hope to"), else null. "will" is a tense. */
  modality: string | null;
  form: "finite" | "infinitive" | "gerund" | "participle";
};

export type Complement = { preposition: string | null; phrase: Phrase };

export type ClauseRelation =
  | "root"
  | "coordinate"
  | "complement" // "said [that] X will …", "expected to …"
  | "relative"
  | "adverbial" // "as", "after", "when", "if" …
  | "participial"; // ", adding that …", ", forcing …"

export type Clause = Phrase & {
  id: number;
  /** Index into the sentences. */
  sentence: number;
  verb: VerbGroup;
  /** Resolved over appositions, relative clauses, inversion ("said X") and coordination; null where none is told. */
  subject: Phrase | null;
  /** The apposition after the subject: "Mora, [the port's director], said". */
  apposition: Phrase | null;
  object: Phrase | null;
  complements: Complement[];
  relation: ClauseRelation;
  /** Id of the clause it hangs on. */
  parent: number | null;
  /** The word that opens it: "that", "as", "who", "after"; else null. */
  marker: string | null;
  /** The subject stands after the verb: "said Mora". */
  inverted: boolean;
  /** It stands whole in a quotation: the index of the quotation, else null. */
  quote: number | null;
};

/** Clauses of all sentences, in order of their verbs; `id` is the position in the result. */
export function readClauses(sentences: readonly Sentence[], quotes: readonly Quote[]): Clause[] {
  const clauses: Clause[] = [];
  let quote = 0;
  for (const [index, sentence] of sentences.entries()) {
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= sentence.start) quote++;
    const classes = readWordClasses(sentence.tokens);
    const drafts: (Draft & { quote: number | null })[] = [];
    for (const region of withoutDateline(sentence, readRegions(sentence, classes, quotes, quote))) {
      const chunks = readRegion(sentence, classes, region);
      drafts.push(
        ...buildClauses(sentence.tokens, chunks, drafts.length).map((draft) => ({
          ...draft,
          quote: region.quote,
        })),
      );
    }
    clauses.push(
      ...drafts.map((draft) => ({
        ...draft,
        id: draft.id + clauses.length,
        parent: draft.parent === null ? null : draft.parent + clauses.length,
        sentence: index,
      })),
    );
  }
  return clauses;
}

/** "TAVLA, Norland (AP) — A report said …": the place of writing is nobody who acts. */
function withoutDateline(sentence: Sentence, regions: readonly Region[]): readonly Region[] {
  const first = regions[0];
  const piece = first?.pieces[0];
  const end = datelineEnd(sentence);
  if (!first || !piece || end === null || first.quote !== null || piece[0] !== 0 || piece[1] <= end)
    return regions;
  return [{ ...first, pieces: [[end + 1, piece[1]], ...first.pieces.slice(1)] }, ...regions.slice(1)];
}

function datelineEnd({ tokens }: Sentence): number | null {
  const first = tokens[0]?.text ?? "";
  if (first.length < 3 || first !== first.toUpperCase() || !/\p{Lu}/u.test(first)) return null;
  for (let at = 0; at < Math.min(tokens.length - 1, 10); at++) {
    const between = (tokens[at]?.post ?? "") + (tokens[at + 1]?.pre ?? "");
    if (/[—–]|--|\s-\s/.test(between)) return at;
  }
  return null;
}

/** What is left between quotations is divided where they stood, as by commas. */
function readRegion(sentence: Sentence, classes: readonly WordClass[], region: Region): Chunk[] {
  const chunks: Chunk[] = [];
  for (const [from, to] of region.pieces) {
    if (chunks.length && chunks.at(-1)?.kind !== "stop")
      chunks.push({ kind: "stop", mark: "comma", first: from, last: from });
    chunks.push(...readChunks(sentence.tokens, classes, from, to));
  }
  return chunks;
}
