// The words whose class a table tells: pronouns, prepositions, modals.
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from "../knowledge/function-words";
import type { Token } from "./sentences";
import type { WordClass } from "./word-classes";

export const CLOSED = [
  DETERMINERS,
  POSSESSIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  OBJECT_PRONOUNS,
  MODALS,
  BE,
  HAVE,
  DO,
  NEGATIONS,
  PREPOSITIONS,
  SUBORDINATORS,
  RELATIVES,
  COORDINATORS,
];

/** The class that a table gives the word; null where none does. */
export function closedClassOf(
  word: string,
  before: WordClass | undefined,
  next: Token | undefined,
  previous: string | undefined,
): WordClass | null {
  // "Mora once described", against "once the port closed"
  if (word === "once" && (before === "name" || before === "pronoun" || before === "have")) return "adverb";
  const pointing = previous === "that" || previous === "this" || previous === "those" || previous === "these";
  if (word === "to") return "to";
  if (word === "back" && (before === "modal" || before === "to")) return "verb";
  if (word === "according") return "preposition";
  if (word === "one" && next && isNominal(next)) return "number";
  if (QUANTITIES.test(word) && next?.normal === "of") return "pronoun";
  // "Mora herself signaled", "the last man"
  if (REFLEXIVE.test(word) && (before === "noun" || before === "name" || before === "pronoun"))
    return "adverb";
  if (ORDERING.test(word) && (before === "determiner" || before === "possessive")) return "adjective";
  // "the former first lady"
  if (word === "first" && before === "adjective") return "adjective";
  if (word === "that" || word === "this" || word === "these" || word === "those") return "determiner";
  if (NEGATIONS.has(word)) return "not";
  if (word === "may" || word === "might" || word === "will" || word === "can" || word === "must")
    return (before === "determiner" && !pointing) || before === "possessive" || before === "adjective"
      ? "noun"
      : "modal";
  if (MODALS.has(word)) return "modal";
  if (BE.has(word)) return "be";
  if (HAVE.has(word)) return "have";
  if (DO.has(word)) return "do";
  if (word === "because" && next?.normal === "of") return "preposition";
  // "people close to the talks"
  if (word === "close" && next?.normal === "to" && before === "noun") return "adjective";
  if (word === "her") return next && opensAfterHer(next) ? "possessive" : "pronoun";
  if (RELATIVES.has(word)) return "relative";
  if (POSSESSIVE_PRONOUNS.has(word)) return "possessive";
  if (COORDINATORS.has(word)) return "coordinator";
  if (SUBORDINATORS.has(word)) return "subordinator";
  // "an earlier duty"
  if (/^(?:earlier|later)$/.test(word) && before === "determiner" && next && isNominal(next))
    return "adjective";
  if (TIME_WORDS.has(word)) return "time";
  if (PREPOSITIONS.has(word)) return "preposition";
  if (DETERMINERS.has(word)) return "determiner";
  if (SUBJECT_PRONOUNS.has(word) || OBJECT_PRONOUNS.has(word)) return "pronoun";
  if (ADVERBS.has(word)) return "adverb";
  return null;
}

/** "her campaign", whatever the tagger takes it for; against "told her that", "met her in". */
function opensAfterHer(token: Token): boolean {
  const word = token.normal;
  const closed =
    CLOSED.some((set) => set.has(word)) || ADVERBS.has(word) || TIME_WORDS.has(word) || word === "to";
  return !closed && !token.tags.has("Copula") && !token.tags.has("Auxiliary");
}

const QUANTITIES = /^(?:most|more|much|less|least|many|few|some|all|several|none|each|both|any)$/;

const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/;

const ORDERING = /^(?:last|first|next|then|only|very|most|more|less|largest|well)$/;

/** Can a noun phrase go on with it? */
export function isNominal(token: Token): boolean {
  const word = token.normal;
  if (
    PREPOSITIONS.has(word) ||
    DETERMINERS.has(word) ||
    word === "to" ||
    TIME_WORDS.has(word) ||
    ADVERBS.has(word)
  )
    return false;
  return (
    token.tags.has("Noun") ||
    token.tags.has("Adjective") ||
    token.tags.has("Value") ||
    token.tags.has("Gerund")
  );
}
