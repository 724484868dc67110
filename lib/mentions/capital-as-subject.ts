// A capital as the subject of its clause: what it does tells whether it is a government.
import type { Word } from "../text/words";
import {
  actsLike,
  CUES,
  government,
  isPreposition,
  isVerbAt,
  LINK,
  place,
  type Role,
  type Site,
} from "./capital-site";
import { isCapital } from "./is-inside-name";

const ADVERB =
  /ly$|^(also|again|still|now|then|never|already|later|has|have|had|was|is|were|are|too|once|twice|long|soon|not|itself)$/;

/** "Lima denied", "Lima and Quito have agreed", "fear that Lima will"; never after a preposition ("police in Lima fired"). */
export function asSubject(site: Site): Role | null {
  const { words } = site;
  let { first } = site;
  while (CUES.PARTS_OF_TOWNS.has(words[first - 1]?.key ?? "")) first--;
  const before = words[first - 1];
  const start = before?.key === "the" ? words[first - 2] : before;
  const comma = /[,;:—–(“"‘]/.test(words[before?.key === "the" ? first - 1 : first]?.gap ?? "");
  if (start && !comma && isPreposition(start) && !CUES.CLAUSE_OPENERS.has(start.key)) return null;
  if (start && !comma && isLinked(site)) return null;
  // "It was Lima that signed"
  if (/^(is|was)$/.test(start?.key ?? "") && /^(that|which|who)$/.test(words[site.last + 1]?.key ?? ""))
    return government("subject");
  const verb = verbAfter(site);
  if (!verb) return isSubjunctive(site) ? government("subject") : null;
  const predicate = verb.rest.some((word) => CUES.PLACE_PREDICATES.has(word.key));
  if (!predicate && isTown(verb.rest)) return place("predicate-of-place");
  return predicate ? place("predicate-of-place") : actsLike("subject", verb.rest.slice(0, 4));
}

// "demands that Lima halt the work": a noun to the tagger.
function isSubjunctive({ words, first, last, possessive }: Site): boolean {
  const after = words[last + 1];
  if (possessive || words[first - 1]?.key !== "that" || after?.gap !== " ") return false;
  return (
    !isCapital(after) &&
    !isPreposition(after) &&
    !after.token.tags.has("Conjunction") &&
    !after.token.tags.has("Plural")
  );
}

// "Lima is foggy", "Lima is in shock"; but "Lima is wary", "is considering", "is to sign", "is in talks".
function isTown([verb, ...rest]: readonly Word[]): boolean {
  if (!verb?.token.tags.has("Copula")) return false;
  const next = rest.findIndex((word) => !ADVERB.test(word.key) && word.key !== "be" && word.key !== "been");
  const word = rest[next];
  if (!word || word.key === "to" || word.token.tags.has("Gerund")) return false;
  if (word.token.tags.has("Verb") && !word.token.tags.has("Copula")) return false;
  return !rest
    .slice(next, next + 5)
    .some(
      ({ key }) => CUES.STATES_OF_MIND.has(key) || CUES.SPEECH_VERBS.has(key) || CUES.STATE_VERBS.has(key),
    );
}

// "between Lima and Quito", "in Lima and Quito": the second goes with the first.
function isLinked({ words, first, isCountryWord }: Site): boolean {
  const link = words[first - 1];
  if (!LINK.has(link?.key ?? "")) return false;
  let i = first - 2;
  if (!isCountryWord(i)) return false;
  while (isCountryWord(i)) i--;
  if (words[i]?.key === "the") i--;
  const governor = words[i];
  return Boolean(governor && isPreposition(governor) && !CUES.CLAUSE_OPENERS.has(governor.key));
}

function verbAfter({ words, last, possessive, isCountryWord, isCityWord }: Site): { rest: Word[] } | null {
  if (possessive) return null;
  let i = last + 1;
  // "Lima, Quito and Bogotá signed" is a list, no apposition.
  if (/^,\s$/.test(words[i]?.gap ?? "") && !isCityWord(i)) {
    const next = afterApposition(words, i);
    if (next === null) return null;
    i = next;
  }
  i = afterNames(words, i, isCountryWord);
  i = afterTime(words, i);
  while (i < words.length && ADVERB.test(words[i]?.key ?? "") && !isVerbAt(words, i)) i++;
  if (/[.;:!?()—–]/.test(words[i]?.gap ?? "")) return null;
  if (!isVerbAt(words, i)) return null;
  return { rest: words.slice(i, i + 7) };
}

// "Lima, which recalled", "Lima, long an ally, recalled": where the words go on that tell what it did.
function afterApposition(words: readonly Word[], i: number): number | null {
  if (words[i]?.key === "which") return i + 1;
  if (
    /^(and|but|the|a|an|where|when|while|as|with|in|on|at|to|from|after|before|since)$/.test(
      words[i]?.key ?? "",
    ) &&
    words[i]?.key !== "a" &&
    words[i]?.key !== "an" &&
    words[i]?.key !== "the"
  )
    return null;
  for (let end = i + 1; end < i + 10; end++) {
    const gap = words[end]?.gap;
    if (gap === undefined || /[.;:!?()—–]/.test(gap)) return null;
    if (/^,\s$/.test(gap)) return end;
  }
  return null;
}

// "Lima and Quito signed", "Lima and its allies left": over the others of the subject.
function afterNames(
  words: readonly Word[],
  start: number,
  isCountryWord: (index: number) => boolean,
): number {
  let i = start;
  for (let steps = 0; steps < 8; steps++) {
    const word = words[i];
    if (!word || /[.;:!?()—–]/.test(word.gap)) break;
    if (LINK.has(word.key) || word.key === "the" || isCountryWord(i)) i++;
    else if (/^(its|their)$/.test(word.key) && LINK.has(words[i - 1]?.key ?? "")) {
      i++;
      for (let k = 0; k < 3 && words[i]?.gap === " " && !isVerbAt(words, i); k++) i++;
    } else break;
  }
  return i;
}

// "Lima on Friday denied", "Lima last week agreed".
function afterTime(words: readonly Word[], start: number): number {
  let i = start;
  if (/^(on|in|late|early|last|this|earlier)$/.test(words[i]?.key ?? "") && isTime(words[i + 1])) i++;
  while (isTime(words[i]) && i < start + 4) i++;
  return i;
}

function isTime(word: Word | undefined): boolean {
  return Boolean(
    word &&
      (word.token.tags.has("Date") ||
        /^(yesterday|today|tomorrow|week|month|year|earlier|later|now)$/.test(word.key)),
  );
}
