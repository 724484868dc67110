// The class of every word: the closed classes from the table, the open ones from the tagger, its errors mended by context.
import { CLAUSE_VERBS, COPULAR_VERBS, JUDGING_VERBS } from "../knowledge/clause-verbs";
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
import { NEVER_VERBS } from "../knowledge/never-verbs";
import { SEMI_MODAL_WORDS } from "../knowledge/verb-forms";
import type { Token } from "./sentences";

export type WordClass =
  | "noun"
  | "name"
  | "pronoun"
  | "possessive"
  | "determiner"
  | "adjective"
  | "number"
  | "time"
  | "verb"
  | "be"
  | "have"
  | "do"
  | "modal"
  | "to"
  | "not"
  | "adverb"
  | "preposition"
  | "coordinator"
  | "subordinator"
  | "relative";

/** One class for each token of a sentence. */
export function readWordClasses(tokens: readonly Token[]): WordClass[] {
  const classes: WordClass[] = [];
  for (const [i, token] of tokens.entries()) classes.push(classOf(tokens, classes, i, token));
  return classes;
}

function classOf(tokens: readonly Token[], before: readonly WordClass[], i: number, token: Token): WordClass {
  const word = token.normal;
  const next = tokens[i + 1];
  if (isMonth(token, next, i)) return "time";
  if (isName(token, i, tokens)) return "name";
  const closed = closedClassOf(word, before[i - 1], next, tokens[i - 1]?.normal);
  if (closed) return closed;
  return openClassOf(token, before, i, next, tokens);
}

/** "in May", against "May Lin" and "they may". */
function isMonth(token: Token, next: Token | undefined, i: number): boolean {
  if (!/^(?:May|March)$/.test(token.text)) return false;
  const named = next && /^\p{Lu}/u.test(next.text) && !token.post.trim();
  return !named && (i > 0 || /^\d/.test(next?.text ?? ""));
}

/** A capital in the middle of a sentence: "Will Mora", "May Lin"; at its start only what the tagger has no other word for. */
function isName(token: Token, i: number, tokens: readonly Token[]): boolean {
  if (!/^\p{Lu}/u.test(token.text) || token.text === "I") return false;
  // "the US", against "us"
  if (token.text === "US") return true;
  if (token.tags.has("WeekDay") || token.tags.has("Month")) return false;
  const opens = i === 0 || /["“‘«:.!?]\s*$|^["“‘«]/.test((tokens[i - 1]?.post ?? "") + token.pre);
  if (!opens)
    return !(
      token.normal.length > 1 &&
      CLOSED.some((set) => set.has(token.normal)) &&
      !isCapitalName(tokens, i)
    );
  if (CLOSED.some((set) => set.has(token.normal))) return false;
  return token.tags.has("ProperNoun") || /^\p{Lu}[\p{Lu}.]+$/u.test(token.text);
}

/** "Will Smith", "The Hague": a closed-class word in capitals counts as a name before another name only. */
function isCapitalName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  return Boolean(
    token && MODALS.has(token.normal) && next && /^\p{Lu}/u.test(next.text) && !token.post.trim(),
  );
}

const CLOSED = [
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

function closedClassOf(
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

/** "He also said:" is an adjective to the tagger. */
const ALWAYS_VERBS =
  /^(?:said|says|told|tells|asked|asks|insisted|insists|vowed|adds|argues|explains|warns|denies|believes|writes|recalls|say)$/;
/** "her campaign", whatever the tagger takes it for; against "told her that", "met her in". */
function opensAfterHer(token: Token): boolean {
  const word = token.normal;
  const closed =
    CLOSED.some((set) => set.has(word)) || ADVERBS.has(word) || TIME_WORDS.has(word) || word === "to";
  return !closed && !token.tags.has("Copula") && !token.tags.has("Auxiliary");
}

const GATHERINGS = /^(?:meeting|hearing|briefing|gathering|bombing|shelling|killing|shooting|building)$/;

/** "an emergency", "the cabinet": a noun phrase that began with an article runs on. */
function isSingled(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && (classes[at] === "noun" || classes[at] === "adjective") && !tokens[at]?.post.trim()) at--;
  return /^(?:a|an)$/.test(tokens[at]?.normal ?? "") && classes[at] === "determiner";
}

const QUANTITIES = /^(?:most|more|much|less|least|many|few|some|all|several|none|each|both|any)$/;
const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/;
const ORDERING = /^(?:last|first|next|then|only|very|most|more|less|largest|well)$/;

function isNominal(token: Token): boolean {
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

function openClassOf(
  token: Token,
  classes: readonly WordClass[],
  i: number,
  next: Token | undefined,
  tokens: readonly Token[],
): WordClass {
  const { tags, normal } = token;
  const before = classes[i - 1];
  if (NEVER_VERBS.has(normal)) return "noun";
  // "Tavla police Chief Karl Lund", against "to police"
  if (normal === "people" || (normal === "police" && before !== "to" && before !== "modal")) return "noun";
  // "in the committee hearing,"
  if (before === "noun" && /^(?:hearing|meeting|briefing)$/.test(normal) && /[,.;]/.test(token.post))
    return "noun";
  // "an emergency meeting on Friday", against "a ministry meeting the target"
  if (
    GATHERINGS.test(normal) &&
    before === "noun" &&
    !(next && opensNoun(next)) &&
    isSingled(tokens, classes, i)
  )
    return "noun";
  if (ALWAYS_VERBS.test(normal) && before !== "determiner") return "verb";
  const apart = /[,;:—–(]/.test(tokens[i - 1]?.post ?? "");
  if (tags.has("Month") || tags.has("WeekDay")) return "time";
  if (tags.has("Value") || /^[\p{N}$€£]/u.test(token.text)) return "number";
  if (before === "be" && SEMI_MODAL_WORDS.has(normal) && next?.normal === "to") return "verb";
  // "will close in May", against "will likely close"
  const main =
    before === "modal" &&
    !normal.endsWith("ly") &&
    (!isVerbTagged(next) || PREPOSITIONS.has(next?.normal ?? ""));
  if (tags.has("Adverb") && !tags.has("Verb") && !main) return "adverb";
  if (normal === "retired" && next && isNominal(next)) return "adjective";
  // "is demanding the release", against "is demanding work"
  if (before === "be" && normal.endsWith("ing") && next && opensNoun(next)) return "verb";
  const looksVerb = (tags.has("Verb") && !tags.has("Prefix")) || isSpeakingGerund(normal, before, apart);
  const governor = lastButAdverbs(classes, i);
  // "has been slow": a base form after "be" is no verb.
  if (governor === "be" && tags.has("Infinitive") && !isBaseAndPast(tags)) return "adjective";
  // "will visit", "to visit", "did not visit": the same words after a determiner or an adjective are nouns.
  if (governor === "modal" || governor === "do")
    return couldBeBase(token) ? "verb" : looksVerb ? "verb" : nominal(token);
  if (governor === "to" && before === "to")
    return looksVerb && !/[^s]s$/.test(normal) ? "verb" : nominal(token);
  const previous = tokens[i - 1];
  if (
    before === "verb" &&
    COPULAR_VERBS.has(previous?.normal ?? "") &&
    (tags.has("PastTense") || tags.has("Participle")) &&
    !apart
  )
    return "adjective";
  if (
    before === "pronoun" &&
    previous &&
    !apart &&
    isActing(previous.normal) &&
    !looksVerb &&
    tags.has("Singular") &&
    couldBeBase(token)
  )
    return "verb";
  // "the president hopes to meet": a noun by its looks, a verb by what follows.
  if (
    !looksVerb &&
    /^(?:hopes?|plans?|aims?|needs?|wants?|attempts|pledges|vows|promises|threatens|refuses)$/.test(normal) &&
    next?.normal === "to" &&
    (before === "noun" || before === "name" || before === "pronoun" || apart) &&
    isVerbTagged(tokens[i + 2])
  )
    return "verb";
  if (
    !looksVerb &&
    normal.endsWith("s") &&
    CLAUSE_VERBS.has(normal.slice(0, -1)) &&
    next?.normal === "that" &&
    !tokens[i - 1]?.possessive &&
    (before === "pronoun" || before === "name" || before === "adverb" || previous?.normal === "but")
  )
    return "verb";
  const base = normal.slice(0, -1);
  // "Mora, a backer of Lund, calls the vote a farce"
  if (
    !looksVerb &&
    apart &&
    normal.endsWith("s") &&
    next &&
    opensNoun(next) &&
    (CLAUSE_VERBS.has(base) || JUDGING_VERBS.has(base))
  )
    return "verb";
  // "Lund favors a ban": a name, a word in -s and a determiner.
  if (
    !looksVerb &&
    normal.endsWith("s") &&
    !token.possessive &&
    !apart &&
    (before === "name" || isSingular(previous)) &&
    next &&
    opensNoun(next) &&
    !token.post.trim()
  )
    return "verb";
  if (!looksVerb) {
    if (/(?:ed|en)$/.test(normal) && (governor === "be" || governor === "have") && !tags.has("Noun"))
      return "verb";
    return nominal(token);
  }
  if (!agrees(tokens, classes, i, tags)) return nominal(token);
  // "Mora's residency claims, …": a form in -s with nothing after it, behind a noun, is a noun.
  if (tags.has("PresentTense") && normal.endsWith("s") && before === "noun" && /^[,.;]/.test(token.post))
    return "noun";
  // "Sources close to her say", "However, debates are": nobody acts yet.
  // "two patrol ships by May"
  if (
    tags.has("PresentTense") &&
    normal.endsWith("s") &&
    before === "noun" &&
    classes[i - 2] === "number" &&
    !(next && opensNoun(next))
  )
    return "noun";
  const opensHere = before === undefined || (before === "adverb" && i === 1) || apart;
  if (
    opensHere &&
    tags.has("PresentTense") &&
    !tags.has("Gerund") &&
    normal.endsWith("s") &&
    !(next && opensNoun(next))
  )
    return "noun";
  if (apart) return "verb";
  if (before === "determiner" || before === "possessive" || tokens[i - 1]?.possessive) {
    // "a planned visit", "the working group"; but "this means", "those said".
    if (
      before === "determiner" &&
      /^(?:this|that|these|those|all|some|many|both|each)$/.test(tokens[i - 1]?.normal ?? "") &&
      tags.has("PresentTense") &&
      !tags.has("Gerund") &&
      !tags.has("Infinitive")
    )
      return "verb";
    if (tags.has("PastTense") || tags.has("Participle") || tags.has("Gerund")) {
      return next && isNominal(next) && !/[,;:.]/.test(token.post)
        ? "adjective"
        : before === "determiner" &&
            /^(?:this|that|those|all|some|many|both|each)$/.test(tokens[i - 1]?.normal ?? "")
          ? "verb"
          : "noun";
    }
    return "noun";
  }
  // "expressed concern": a base form right after a verb is its object, but for "helped build".
  if (
    before === "verb" &&
    tags.has("Infinitive") &&
    !tags.has("PastTense") &&
    !NEVER_NOUNS.test(normal) &&
    !HELPING.test(previous?.normal ?? "")
  )
    return "noun";
  if (before === "adjective" && !tags.has("PastTense") && !tags.has("Gerund")) return "noun";
  if (before === "preposition" && !tags.has("Gerund"))
    return tags.has("PastTense") && next && isNominal(next) ? "adjective" : "noun";
  return "verb";
}

function lastButAdverbs(classes: readonly WordClass[], i: number): WordClass | undefined {
  let at = i - 1;
  while (at >= 0 && (classes[at] === "adverb" || classes[at] === "not")) at--;
  return classes[at];
}

function isBaseAndPast(tags: ReadonlySet<string>): boolean {
  return tags.has("PastTense") || tags.has("Participle") || tags.has("Gerund");
}

const SPEAKING_GERUNDS =
  /^(?:warning|adding|noting|claiming|calling|arguing|insisting|suggesting|telling|urging|accusing|citing|denying|demanding|promising|vowing|praising|condemning|criticizing|describing|announcing|explaining|stating)$/;

/** "911 calls saying": the tagger takes it for a noun; after a determiner ("an old saying") it is one. */
function isSpeakingGerund(word: string, before: WordClass | undefined, apart: boolean): boolean {
  if (word === "saying") return before !== "determiner" && before !== "adjective" && before !== "possessive";
  return apart && SPEAKING_GERUNDS.test(word);
}

/** "visiting", and not "bring": a form in -ing that is no base form. */
export function isGerund(token: Token): boolean {
  return token.normal.endsWith("ing") && !token.tags.has("Infinitive");
}

const HELPING = /^(?:help|helps|helped|helping|let|lets|letting|make|makes|made|making|go|goes|come|dare)$/;

function opensNoun(token: Token): boolean {
  return (
    /^(?:a|an|the|his|her|its|their|that|this|those|these)$/.test(token.normal) ||
    (/^\p{Lu}/u.test(token.text) && token.tags.has("Noun"))
  );
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && /[^su]s$/.test(token.normal) && !PREPOSITIONS.has(token.normal);
}

function isSingular(token: Token | undefined): boolean {
  return token !== undefined && /^(?:he|she|it)$/.test(token.normal);
}

/** "Tulsa police Chief", "a campaign stop": a base form does not follow a singular; "the envoys in Tavla deny" does. */
function agrees(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  i: number,
  tags: ReadonlySet<string>,
): boolean {
  const word = tokens[i]?.normal ?? "";
  if (!tags.has("Infinitive") || isBaseAndPast(tags) || NEVER_NOUNS.test(word)) return true;
  if (word === "state") return tokens[i - 1]?.tags.has("Pronoun") === true;
  for (
    let at = i - 1;
    at >= 0 && (classes[at] === "noun" || classes[at] === "adjective" || classes[at] === "determiner");
    at--
  )
    if (/^(?:a|an|each|every|another|one)$/.test(tokens[at]?.normal ?? "")) return false;
  let seen = false;
  for (let at = i - 1; at >= 0; at--) {
    const kind = classes[at];
    const token = tokens[at];
    seen ||= kind === "noun" || kind === "name";
    if (!token || kind === "modal" || kind === "have" || kind === "do") return true;
    if (kind === "verb" || kind === "be") return !seen ? kind === "be" : CAUSING.test(token.normal);
    if (kind === "to" || kind === "relative" || kind === "subordinator" || kind === "coordinator")
      return true;
    if (kind === "pronoun") return !/^(?:he|she|it|one|this|that)$/.test(token.normal);
    if (at < i - 1 && /[,;:—]/.test(token.post)) return false;
    if (
      (kind === "noun" || kind === "name") &&
      (token.tags.has("Plural") ||
        token.tags.has("Uncountable") ||
        /(?:s|people|police|media|men|women|children)$/.test(token.normal))
    )
      return true;
    if (kind === "determiner" && /^(?:some|many|most|all|those|these|few|several|both)$/.test(token.normal))
      return true;
    // "two patrol ships", against "the two deny it"
    if (kind === "number" && at === i - 1 && classes[at - 1] !== "determiner" && isPlural(tokens[i + 1]))
      return false;
    if (kind === "number") return token.normal !== "one";
  }
  // "But state law requires": nobody is told to do anything outside quotations.
  return !seen && i > 1;
}

/** "made Norland pay", "saw the ship sink", "demanded Mora make": a base form after their object. */
const CAUSING =
  /^(?:make|makes|made|making|let|lets|letting|help|helps|helped|helping|see|sees|saw|seen|watch|watched|hear|heard|demand|demands|demanded|demanding|ask|asked|insist|insisted|recommend|recommended|suggest|suggested|propose|proposed|say|says|said)$/;

const NEVER_NOUNS =
  /^(?:make|take|give|go|come|get|become|keep|know|see|leave|bring|tell|say|let|begin|send|put|find|think|believe|want|seem|allow|provide|agree|ask|include|remain|continue|deny|explain|happen|accept|refuse|argue|insist|hope|expect)$/;

function isVerbTagged(token: Token | undefined): boolean {
  return Boolean(token?.tags.has("Verb"));
}

/** "we need": a singular noun after them is a verb. */
function isActing(pronoun: string): boolean {
  return /^(?:i|we|you|they)$/.test(pronoun);
}

function couldBeBase(token: Token): boolean {
  return !token.tags.has("Plural") && !token.tags.has("Pronoun");
}

function nominal(token: Token): WordClass {
  if (token.tags.has("Adjective")) return "adjective";
  if (token.tags.has("ProperNoun") && /^\p{Lu}/u.test(token.text)) return "name";
  return "noun";
}
