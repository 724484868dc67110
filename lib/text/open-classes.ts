// Noun, verb or adjective: what the tagger says, mended by the words around.
import { CLAUSE_VERBS, COPULAR_VERBS, JUDGING_VERBS } from "../knowledge/clause-verbs";
import { PREPOSITIONS } from "../knowledge/function-words";
import { NEVER_VERBS } from "../knowledge/never-verbs";
import { SAME_FORMS, SEMI_MODAL_WORDS } from "../knowledge/verb-forms";
import { isNominal } from "./closed-classes";
import type { Token } from "./sentences";
import { agrees, isBaseAndPast, NEVER_NOUNS } from "./word-agreement";
import type { WordClass } from "./word-classes";

/** "He also said:" is an adjective to the tagger. */
const ALWAYS_VERBS =
  /^(?:said|says|told|tells|asked|asks|insisted|insists|vowed|adds|argues|explains|warns|denies|believes|writes|recalls|say)$/;

const GATHERINGS = /^(?:meeting|hearing|briefing|gathering|bombing|shelling|killing|shooting|building)$/;

/** "an emergency", "the cabinet": a noun phrase that began with an article runs on. */
function isSingled(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && (classes[at] === "noun" || classes[at] === "adjective") && !tokens[at]?.post.trim()) at--;
  return /^(?:a|an)$/.test(tokens[at]?.normal ?? "") && classes[at] === "determiner";
}

/** "Ghana cut ties", "it has quit the bloc": one form for now and then, a noun to the tagger. */
function isSameForm(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  const previous = tokens[i - 1];
  if (!token || !next || !previous || !SAME_FORMS.has(token.normal) || token.post.trim()) return false;
  if (previous.possessive || /[,;:—–("“]/.test(previous.post)) return false;
  const before = classes[i - 1];
  const acts = before === "name" || before === "have" || SUBJECTS.test(previous.normal);
  const follows =
    opensNoun(next) || next.tags.has("Plural") || /^(?:off|all|diplomatic|aid)$/.test(next.normal);
  return acts && follows;
}

const SUBJECTS = /^(?:he|she|it|they|we|i)$/;

/** The class of a word that no table holds. */
export function openClassOf(
  token: Token,
  classes: readonly WordClass[],
  i: number,
  next: Token | undefined,
  tokens: readonly Token[],
): WordClass {
  const { tags, normal } = token;
  const before = classes[i - 1];
  if (NEVER_VERBS.has(normal)) return "noun";
  // "Acting Chief Justice Pel Orun", against "was acting President of the club"
  if (
    normal === "acting" &&
    before !== "be" &&
    next &&
    (next.tags.has("Actor") || /^\p{Lu}/u.test(next.text))
  )
    return "adjective";
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
  if (isSameForm(tokens, classes, i)) return "verb";
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
  // "is due to visit Mexico": to the tagger "due to" is a preposition and "visit" its noun.
  const isPlanned = before === "to" && classes[i - 3] === "be" && tokens[i - 2]?.normal === "due";
  if (isPlanned && tags.has("Noun") && couldBeBase(token)) return "verb";
  if (governor === "to" && before === "to")
    return looksVerb && !/[^s]s$/.test(normal) ? "verb" : nominal(token);
  const previous = tokens[i - 1];
  // "to release jailed journalists"
  if (
    before === "verb" &&
    classes[i - 2] === "to" &&
    normal.endsWith("ed") &&
    !apart &&
    next?.tags.has("Plural") &&
    isNominal(next)
  )
    return "adjective";
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
  // "384 pledged delegates", "more promised aid"
  if (
    (before === "number" || /^(?:more|most|fewer)$/.test(previous?.normal ?? "")) &&
    normal.endsWith("ed") &&
    !apart &&
    next?.tags.has("Plural") &&
    isNominal(next) &&
    !token.post.trim()
  )
    return "adjective";
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

function isSingular(token: Token | undefined): boolean {
  return token !== undefined && /^(?:he|she|it)$/.test(token.normal);
}

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
