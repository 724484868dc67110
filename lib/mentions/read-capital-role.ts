// Does a capital or a seat stand for the government, or is it where something is? By the words beside it.
import {
  AT_GOVERNMENT,
  BETWEEN_PLACES,
  CITY_NOUNS,
  DEALINGS,
  EVENT_NOUNS,
  GOVERNMENT_COMPOUNDS,
  GOVERNMENT_NOUNS,
  IN_GOVERNMENT,
  MOTION,
  ON_PLACE,
  PLACE_PREDICATES,
  PLACE_PREPOSITIONS,
  PLACE_VERBS,
  SPEECH_VERBS,
  STANCE_PREFIXES,
  STATE_VERBS,
  VERBS_LIKE_NOUNS,
} from "../knowledge/capital-cues";
import type { Word } from "../text/words";
import { isCapital } from "./is-inside-name";

/** `strong`: no person or town does so, even where the name is also theirs ("Sofia expelled two envoys"). */
export type Role = {
  government: boolean;
  rule: string;
  strong?: boolean;
  /** Only a possessive, or an act that a town can do too ("Delhi's air", "Delhi has turned gray"). */
  weak?: boolean;
};

const AT = new Set(PLACE_PREPOSITIONS);
const IN = new Set(IN_GOVERNMENT);
const ANGER = new Set(AT_GOVERNMENT);
const EVENTS = new Set(EVENT_NOUNS);
const GO = new Set(MOTION);
const DEAL = new Set(DEALINGS);
const BETWEEN = new Set(BETWEEN_PLACES);
const ON = new Set(ON_PLACE);
const OBJECT_PLACE = new Set(PLACE_VERBS);
const PREDICATE_PLACE = new Set(PLACE_PREDICATES);
const RULERS = new Set(GOVERNMENT_NOUNS);
const CITY = new Set(CITY_NOUNS);
const COMPOUND = new Set(GOVERNMENT_COMPOUNDS);
const STATE = new Set(STATE_VERBS);
const SAY = new Set(SPEECH_VERBS);
const NOUN_VERBS = new Set(VERBS_LIKE_NOUNS);
const STANCE = new Set(STANCE_PREFIXES);

/** Words between which the role is read: `first` to `last` are the name. */
export type Site = {
  words: readonly Word[];
  first: number;
  last: number;
  /** The first sentence of its paragraph: a dateline may stand here. */
  opens: boolean;
  /** "Lima's"; the "'s" of "St. John's" is its own. */
  possessive: boolean;
  seat: boolean;
  isCountryWord: (index: number) => boolean;
};

const place = (rule: string): Role => ({ government: false, rule });
const government = (rule: string, strong = false): Role => ({ government: true, rule, strong });

function actsLike(rule: string, words: readonly Word[]): Role {
  const strong = words.some((word) => STATE.has(word.key));
  const speaks = words.some((word) => SAY.has(word.key));
  return { ...government(rule, strong), weak: !strong && !speaks };
}

/** In doubt a place. A seat is in doubt a government: nobody lives in the Kremlin. */
export function readCapitalRole(site: Site): Role {
  return (
    dateline(site) ??
    compound(site) ??
    capitalOf(site) ??
    withArticle(site) ??
    subject(site) ??
    ofPossessive(site) ??
    attribute(site) ??
    governed(site) ??
    object(site) ??
    (site.seat ? government("seat") : place("no-sign"))
  );
}

// "OSLO (Agency) –", "(OSLO) - The prize", "OSLO, May 3 –"
function dateline({ words, first, last, opens }: Site): Role | null {
  if (!opens || first !== 0) return null;
  const name = words[last];
  if (!name) return null;
  const isUpper = words
    .slice(first, last + 1)
    .every((word) => word.text.length > 1 && word.text === word.text.toUpperCase());
  if (isUpper || /^\)?\s*[–—(]|^\)?\s+-/.test(name.post)) return place("dateline");
  return null;
}

// "Belgrade-backed", "pro-Moscow", "Paris-based"
function compound({ words, first, last, isCountryWord }: Site): Role | null {
  const before = words[first - 1];
  const after = words[last + 1];
  if (isCountryWord(first - 1) && /^[-‐‑–]$/.test(words[first]?.gap ?? "")) return pair(after);
  if (before && STANCE.has(before.key) && /^[-‐‑ ]$/.test(words[first]?.gap ?? ""))
    return government("stance", true);
  if (after && /^[-‐‑–]$/.test(after.gap)) {
    if (COMPOUND.has(after.key)) return government("compound", true);
    if (isCountryWord(last + 1)) return pair(words[last + 2]);
    if (!isCapital(after)) return place("compound");
  }
  return null;
}

// "Lima-Quito ties", "the Lima-Quito highway"
function pair(noun: Word | undefined): Role | null {
  if (noun && BETWEEN.has(noun.key)) return place("pair");
  return noun && (RULERS.has(noun.key) || EVENTS.has(noun.key)) ? government("pair") : null;
}

// "Lima, Peru", "Lima, the capital", "the capital Lima", "Peru's capital, Lima"
function capitalOf({ words, first, last, isCountryWord }: Site): Role | null {
  const after = words[last + 1];
  if (after && /^,\s$/.test(after.gap) && isCountryWord(last + 1) && !isVerbAt(words, last + 2))
    return place("city-comma-country");
  const rest = words.slice(last + 1, last + 4).map((word) => word.key);
  if (after && /^,\s$/.test(after.gap) && rest.includes("capital")) return place("the-capital");
  const lead = words.slice(Math.max(0, first - 3), first).map((word) => word.key);
  if (lead.includes("capital") || lead.at(-1) === "city") return place("the-capital");
  return null;
}

// "the Vienna talks", "a Lima court": no capital has an article of its own.
function withArticle({ words, first, last, seat }: Site): Role | null {
  const after = words[last + 1];
  if (
    seat ||
    !/^(the|a|an)$/.test(words[first - 1]?.key ?? "") ||
    words[first]?.gap !== " " ||
    after?.gap !== " "
  )
    return null;
  return RULERS.has(after.key) ? government("attribute") : place("attribute");
}

const DEALING_PREPOSITIONS = new Set(["on", "with", "against", "between", "by", "from", "to"]);
const ADVERB =
  /ly$|^(also|again|still|now|then|never|already|later|has|have|had|was|is|were|are|too|once|twice|long|soon|not|itself)$/;
const SUBORDINATORS = new Set([
  "after",
  "before",
  "since",
  "until",
  "as",
  "than",
  "while",
  "because",
  "if",
  "that",
  "when",
  "where",
  "what",
  "which",
  "why",
  "how",
  "whether",
  "and",
  "but",
  "for",
  "or",
  "though",
  "although",
  "unless",
]);

// "Lima denied", "Lima and Quito have agreed", "fear that Lima will"; never after a preposition ("police in Lima fired").
function subject(site: Site): Role | null {
  const { words, first } = site;
  const before = words[first - 1];
  const start = before?.key === "the" ? words[first - 2] : before;
  const comma = /[,;:—–(“"‘]/.test(words[before?.key === "the" ? first - 1 : first]?.gap ?? "");
  if (start && !comma && isPreposition(start) && !SUBORDINATORS.has(start.key)) return null;
  if (start && !comma && isLinked(site)) return null;
  const verb = verbAfter(site);
  if (!verb) return null;
  const predicate = verb.rest.some((word) => PREDICATE_PLACE.has(word.key));
  return predicate ? place("predicate-of-place") : actsLike("subject", verb.rest.slice(0, 4));
}

const LINK = new Set(["and", "or", "nor"]);

// "between Lima and Quito", "in Lima and Quito": the second goes with the first.
function isLinked({ words, first, isCountryWord }: Site): boolean {
  const link = words[first - 1];
  if (!LINK.has(link?.key ?? "")) return false;
  let i = first - 2;
  if (!isCountryWord(i)) return false;
  while (isCountryWord(i)) i--;
  if (words[i]?.key === "the") i--;
  const governor = words[i];
  return Boolean(governor && isPreposition(governor) && !SUBORDINATORS.has(governor.key));
}

function verbAfter({ words, last, possessive, isCountryWord }: Site): { rest: Word[] } | null {
  if (possessive) return null;
  let i = last + 1;
  if (/^,\s$/.test(words[i]?.gap ?? "")) {
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

function isVerbAt(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || isCapital(word)) return false;
  const { tags } = word.token;
  if (RULERS.has(word.key) || CITY.has(word.key) || EVENTS.has(word.key)) return false;
  if (tags.has("Gerund")) return false;
  if (tags.has("Verb") || tags.has("Modal") || tags.has("Auxiliary") || tags.has("Copula")) return true;
  // "Lima still refuses", "Lima refuses to": nouns to the tagger.
  const isThird = /[^s]s$/.test(word.key);
  if (
    isThird &&
    (words[i + 1]?.key === "to" || /^(still|also|never|already|now|often)$/.test(words[i - 1]?.key ?? ""))
  )
    return true;
  // "Lima cut ties", "Lima plans an inquiry".
  return (
    NOUN_VERBS.has(word.key) &&
    words[i + 1]?.gap === " " &&
    !/^(of|in|on|at|were|was|are|is|between|with|have|had|by)$/.test(words[i + 1]?.key ?? "")
  );
}

function isPreposition(word: Word): boolean {
  return word.token.tags.has("Preposition") || PREPOSITIONS.has(word.key);
}

const PREPOSITIONS = new Set([
  "to",
  "on",
  "with",
  "between",
  "against",
  "over",
  "like",
  "despite",
  "without",
  "under",
  "about",
  "by",
  "from",
  "of",
  "in",
  "at",
  "near",
  "outside",
  "towards",
  "toward",
  "through",
  "behind",
  "into",
  "around",
  "across",
]);

// "Lima's stance", "Lima's airport"
function ofPossessive({ words, last, possessive }: Site): Role | null {
  if (!possessive) return null;
  const next = words.slice(last + 1, last + 4);
  if (next.some((word, i) => CITY.has(word.key) && !next.slice(0, i).some((w) => /[,.;]/.test(w.post))))
    return place("possessive-city");
  if (next[0] && isCapital(next[0]) && !RULERS.has(next[0].key)) return place("possessive-name");
  return { ...government("possessive"), weak: true };
}

// "the Lima government", "Lima residents", "a Lima court"
function attribute({ words, last, first, seat }: Site): Role | null {
  const after = words[last + 1];
  if (after?.gap !== " ") return null;
  if (RULERS.has(after.key)) return government("attribute");
  const isNoun = after.token.tags.has("Noun") && !after.token.tags.has("Pronoun");
  if (!isNoun) return null;
  if (seat) return government("attribute");
  // "sanctions on Lima stay": no attribute after a preposition of dealing, unless a city's noun follows.
  if (
    !CITY.has(after.key) &&
    !after.token.tags.has("Plural") &&
    DEALING_PREPOSITIONS.has(words[first - 1]?.key ?? "")
  )
    return null;
  const before = words[first - 1];
  if (before && isPreposition(before) && after.token.tags.has("Date")) return null;
  if (after.token.tags.has("Date") || after.token.tags.has("WeekDay")) return null;
  return place("attribute");
}

// By the preposition before it, and the word that governs the preposition.
function governed(site: Site): Role | null {
  const { words, isCountryWord } = site;
  let i = site.first - 1;
  // Over coordinated names and articles: "between Lima and Quito".
  for (let steps = 0; steps < 8; steps++) {
    const word = words[i];
    if (!word) return null;
    const isLink =
      (word.key === "and" || word.key === "or" || word.key === "both" || word.key === "the") && steps < 7;
    if (
      word.key === "the" ||
      (isLink && (isCountryWord(i - 1) || word.key === "both")) ||
      (isCountryWord(i) && i < site.first - 1)
    )
      i--;
    else break;
  }
  const preposition = words[i];
  if (!preposition) return null;
  const governors = words.slice(Math.max(0, i - 5), i).reverse();
  const nearest = (...sets: ReadonlySet<string>[]) =>
    governors.find((word) => sets.some((set) => set.has(word.key)))?.key;
  switch (preposition.key) {
    case "in":
      return IN.has(governors[0]?.key ?? "") ? government("in-government") : place("in");
    case "to":
    case "from":
    case "for": {
      const governor = nearest(GO, DEAL);
      if (governor && DEAL.has(governor)) return government(`dealings-${preposition.key}`);
      if (governor || !site.seat) return place(preposition.key);
      return null;
    }
    case "of": {
      const governor = nearest(DEAL);
      return governor ? government("dealings-of") : place("of");
    }
    case "between":
      return nearest(BETWEEN) ? place("between") : government("between", true);
    case "on":
    case "upon":
      return nearest(ON) ? place("on") : government("on");
    case "toward":
    case "towards":
      return nearest(GO, ON) ? place("toward") : government("toward");
    case "with":
    case "against":
    case "without":
    case "under":
    case "about":
    case "by":
    case "behind":
    case "than":
    case "despite":
    case "unlike":
      return government(preposition.key);
    case "over":
      return nearest(DEAL) ? government("over") : place("over");
  }
  if (preposition.key === "at" && ANGER.has(governors[0]?.key ?? "")) return government("at-government");
  if (AT.has(preposition.key)) return place("at");
  return null;
}

// "accused Lima", "urged Lima and Quito", "visited Lima"
function object({ words, first, isCountryWord }: Site): Role | null {
  let i = first - 1;
  while (
    i >= 0 &&
    (words[i]?.key === "the" ||
      (LINK.has(words[i]?.key ?? "") && isCountryWord(i - 1)) ||
      (i < first - 1 && isCountryWord(i)))
  )
    i--;
  const verb = words[i];
  if (!verb || isCapital(verb) || words[i + 1]?.gap !== " ") return null;
  // "recognized Lima as the capital"
  if (OBJECT_PLACE.has(verb.key) || /^recogni[sz]/.test(verb.key)) return place("object-of-place");
  const { tags } = verb.token;
  const isVerb = tags.has("Verb") && !tags.has("Copula") && !tags.has("Auxiliary");
  // "obliges Lima", "trusts Lima": nouns to the tagger, but no noun stands there before a name.
  if (isVerb || (tags.has("Noun") && /[^s]s$|ed$/.test(verb.key))) return actsLike("object", [verb]);
  return null;
}
