// The clause model that statements and events share.
import type { Span } from "../model/span";
import type { Quote } from "./quotes";
import type { Sentence } from "./sentences";

/** A run of tokens of one sentence; `first` and `last` are inclusive token indexes, `head` the word that carries it. */
export type Phrase = Span & { first: number; last: number; head: number };

export type VerbGroup = Phrase & {
  /** Base form of the main verb: "has been visiting" → "visit". */
  lemma: string;
  /** "carry out", "call for": the particle or the preposition that belongs to the verb, else null. */
  particle: string | null;
  tense: "past" | "present" | "future" | "none";
  perfect: boolean;
  progressive: boolean;
  passive: boolean;
  negated: boolean;
  /** The modal or semi-modal that governs it ("would", "may", "be set to", "hope to"), else null. */
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
  object: Phrase | null;
  complements: Complement[];
  relation: ClauseRelation;
  /** Id of the clause it hangs on. */
  parent: number | null;
  /** The word that opens it: "that", "as", "who", "after"; else null. */
  marker: string | null;
};

/** Clauses of all sentences, in order; `id` is the position in the result. */
export function readClauses(_sentences: readonly Sentence[], _quotes: readonly Quote[]): Clause[] {
  return [];
}
