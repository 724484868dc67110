// Does a capital or a seat stand for the government, or is it where something is? By the words beside it.
import type { Word } from "../text/words";
import { asGoverned, asObject, asReceiver } from "./capital-as-object";
import { asSubject } from "./capital-as-subject";
import { CUES, government, isPreposition, isVerbAt, place, type Role, type Site } from "./capital-site";
import { isCapital } from "./is-inside-name";

const DEALING_PREPOSITIONS = new Set(["on", "with", "against", "between", "by", "from", "to"]);

/** In doubt a place. A seat is in doubt a government: nobody lives in the Kremlin. */
export function readCapitalRole(site: Site): Role {
  return (
    dateline(site) ??
    compound(site) ??
    capitalOf(site) ??
    withArticle(site) ??
    asSubject(site) ??
    ofPossessive(site) ??
    asReceiver(site) ??
    attribute(site) ??
    asGoverned(site) ??
    asObject(site) ??
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
  if (before && CUES.STANCE_PREFIXES.has(before.key) && /^[-‐‑ ]$/.test(words[first]?.gap ?? ""))
    return government("stance", true);
  if (after && /^[-‐‑–]$/.test(after.gap)) {
    if (CUES.GOVERNMENT_COMPOUNDS.has(after.key)) return government("compound", true);
    if (isCountryWord(last + 1)) return pair(words[last + 2]);
    if (!isCapital(after)) return place("compound");
  }
  return null;
}

// "Lima-Quito ties", "the Lima-Quito highway"
function pair(noun: Word | undefined): Role | null {
  if (noun && CUES.BETWEEN_PLACES.has(noun.key)) return place("pair");
  return noun && (CUES.GOVERNMENT_NOUNS.has(noun.key) || CUES.EVENT_NOUNS.has(noun.key))
    ? government("pair")
    : null;
}

// "Lima, Peru", "Lima, the capital", "the capital Lima", "Peru's capital, Lima"
function capitalOf({ words, first, last, isCountryWord, isCityWord }: Site): Role | null {
  const after = words[last + 1];
  if (
    after &&
    /^,\s$/.test(after.gap) &&
    isCountryWord(last + 1) &&
    !isCityWord(last + 1) &&
    !isVerbAt(words, last + 2)
  )
    return place("city-comma-country");
  const rest = words.slice(last + 1, last + 4).map((word) => word.key);
  if (after && /^,\s$/.test(after.gap) && rest.includes("capital")) return place("the-capital");
  const [third, second, before] = [words[first - 3]?.key, words[first - 2]?.key, words[first - 1]?.key];
  const isOf = before === "of" && (second === "capital" || (second === "city" && third === "capital"));
  if (before === "capital" || before === "city" || isOf) return place("the-capital");
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
  return CUES.GOVERNMENT_NOUNS.has(after.key) ? government("attribute") : place("attribute");
}

// "Lima's stance", "Lima's airport"
function ofPossessive({ words, last, possessive }: Site): Role | null {
  if (!possessive) return null;
  const next = words.slice(last + 1, last + 4);
  if (
    next.some(
      (word, i) => CUES.CITY_NOUNS.has(word.key) && !next.slice(0, i).some((w) => /[,.;]/.test(w.post)),
    )
  )
    return place("possessive-city");
  if (next[0] && isCapital(next[0]) && !CUES.GOVERNMENT_NOUNS.has(next[0].key) && !isBody(next))
    return place("possessive-name");
  return { ...government("possessive"), weak: true };
}

// "Lima's Foreign Ministry", "Lima's Ministry of Energy": what only a state has.
function isBody(words: readonly Word[]): boolean {
  const end = words.findIndex((word, i) => i > 0 && (!isCapital(word) || word.gap !== " "));
  return words.slice(0, end < 0 ? undefined : end).some(({ key }) => CUES.STATE_BODIES.has(key));
}

// "the Lima government", "Lima residents", "a Lima court"
function attribute({ words, last, first, seat, isCountryWord }: Site): Role | null {
  const after = words[last + 1];
  if (after?.gap !== " ") return null;
  // "Peru's Quito ambassador" is Peru's, in Quito.
  if (isCountryWord(first - 1) && words[first - 1]?.possessive) return place("attribute");
  if (CUES.GOVERNMENT_NOUNS.has(after.key)) return government("attribute");
  const isNoun =
    !CUES.NO_NOUNS.has(after.key) && after.token.tags.has("Noun") && !after.token.tags.has("Pronoun");
  if (!isNoun) return null;
  if (seat) return government("attribute");
  // "sanctions on Lima stay": no attribute after a preposition of dealing, unless a city's noun follows.
  if (
    !CUES.CITY_NOUNS.has(after.key) &&
    !after.token.tags.has("Plural") &&
    DEALING_PREPOSITIONS.has(words[first - 1]?.key ?? "")
  )
    return null;
  const before = words[first - 1];
  if (before && isPreposition(before) && after.token.tags.has("Date")) return null;
  if (after.token.tags.has("Date") || after.token.tags.has("WeekDay")) return null;
  return place("attribute");
}
