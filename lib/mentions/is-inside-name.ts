// Is a country's word part of a longer name that is no state? "Malta Open", "University of Malta", "Malta Ferreira".
import {
  BANKS_OF_STATES,
  HONORIFICS,
  LANGUAGE_CUES,
  LANGUAGE_NOUNS,
  LANGUAGES,
  NAME_HEADS,
  NAME_OPENERS,
  OTHER_LANGUAGES,
  RELATION_NOUNS,
  SMALL_HEADS,
  STATE_BANKS,
  STATE_ORGANS,
  STATE_TITLES,
  STATES_AND_PROVINCES,
} from "../knowledge/country-guards";
import type { Word } from "../text/words";
import type { CountryCandidate } from "./country-names";

const HEADS = new Set(NAME_HEADS);
const ORGANS = new Set(STATE_ORGANS);
const TITLES = new Set(STATE_TITLES);
const BANKS = new Set(STATE_BANKS);
const SMALL = new Set(SMALL_HEADS);
const HONORS = new Set(HONORIFICS);
const STATES = new Set(STATES_AND_PROVINCES);
const BETWEEN_STATES = new Set(RELATION_NOUNS);
const OPENERS = new Set(NAME_OPENERS);
const TONGUES = new Set(LANGUAGES);
const ONLY_TONGUES = new Set(OTHER_LANGUAGES);
const OF_BANKS = new Set(BANKS_OF_STATES);
const TONGUE_NOUNS = new Set(LANGUAGE_NOUNS);
const TONGUE_CUES = new Set(LANGUAGE_CUES);
const LINKS = new Set(["of", "for", "on"]);
const OTHER_UNIONS = new Set(["european", "eu", "nato", "un", "african"]);
const OF_THE_STATE = new Set(["national", "royal", "federal", "geological"]);
// "De Lima", "Santiago de Cuba"
const PARTICLES = new Set(["de", "da", "di", "du", "van", "von", "bin", "ben", "santa", "san"]);
const DAYS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  ),
);

export type Place = {
  words: readonly Word[];
  candidate: CountryCandidate;
  /** Every important word of the sentence has a capital: a headline. */
  titleCase: boolean;
  isCountryWord: (index: number) => boolean;
};

/** The rule that says it is part of another name, or null where it stands for itself. */
export function insideName(place: Place): string | null {
  const { words, candidate } = place;
  if (isLanguage(place)) return "language";
  const before = words[candidate.first - 1];
  const first = words[candidate.first];
  const last = words[candidate.last];
  if (!first || !last) return null;
  if (/^\s*\$/.test(last.post) || /[@#]$/.test(first.gap)) return "currency-or-handle";
  if (isOrigin(place)) return "origin";
  if (isInState(place)) return "city-comma-state";
  if (isTitleOfWork(place)) return "title-of-work";
  if (before && isCapital(before) && OPENERS.has(before.key) && first.gap === " ") return "name-opener";
  if (before && PARTICLES.has(before.key) && first.gap === " ") return "name-particle";
  const after = words[candidate.last + 1];
  if (after?.gap === " " && !last.possessive && SMALL.has(after.key)) return "small-head";
  if (isPerson(place)) return "person";
  if (isAfterName(place)) return "name-before";
  if (isOfName(place)) return "name-of";
  return headAfter(place);
}

// "Cuban-American voters", "Chinese Americans": where a family came from; but "Cuban-American talks".
function isOrigin({ words, candidate }: Place): boolean {
  const after = words[candidate.last + 1];
  if (candidate.form !== "demonym" || !after || !/^american(s?)$/.test(after.key)) return false;
  if (after.gap === " ") return true;
  return /^[-‐‑–]$/.test(after.gap) && !BETWEEN_STATES.has(words[candidate.last + 2]?.key ?? "");
}

// "Lebanon, Pa.", "St. Petersburg, Fla."
function isInState({ words, candidate }: Place): boolean {
  const after = words[candidate.last + 1];
  if (!after || !/^,\s$/.test(after.gap) || !isCapital(after)) return false;
  if (candidate.form !== "name" && candidate.form !== "capital" && candidate.form !== "city") return false;
  return STATES.has(after.key) || STATES.has(`${after.key} ${words[candidate.last + 2]?.key}`);
}

// "Better Songs for Peruvian Girls" in quotation marks, every word with a capital: a title.
function isTitleOfWork({ words, candidate, titleCase }: Place): boolean {
  if (titleCase) return false;
  let first = candidate.first;
  while (first > 0 && !/["“]/.test(words[first]?.gap ?? "")) {
    if (/["”.]/.test(words[first]?.gap ?? "")) return false;
    first--;
  }
  let last = candidate.last;
  while (last < words.length - 1 && !/["”]/.test(words[last]?.post ?? "")) last++;
  if (
    !/["“]$/.test(words[first]?.gap ?? "") ||
    !/^[,.]?["”]/.test(words[last]?.post ?? "") ||
    last - first < 2
  )
    return false;
  // "the letters stand for 'Republic of Malta'": the country's own name.
  if (first === candidate.first && last === candidate.last) return false;
  const title = words.slice(first, last + 1);
  return title.every((word) => isCapital(word) || word.key.length < 4) && title.length < 9;
}

// "Mr. Washington", "Chad, who", "Jordan, 34, said"
function isPerson({ words, candidate }: Place): boolean {
  if (candidate.form !== "name" && candidate.form !== "capital") return false;
  const before = words[candidate.first - 1];
  if (
    before &&
    isCapital(before) &&
    HONORS.has(before.key) &&
    /^\.? $/.test(words[candidate.first]?.gap ?? "")
  )
    return true;
  const after = words[candidate.last + 1];
  if (after?.gap !== ", ") return false;
  return after.key === "who" || (/^\d\d$/.test(after.text) && after.post.startsWith(","));
}

// "Four Seasons London", "Michael Jordan": a capital before a town's or a person's name; not "On Monday Lima said".
function isAfterName({ words, candidate, titleCase, isCountryWord }: Place): boolean {
  const { first, form } = candidate;
  const before = words[first - 1];
  const { tags: start } = before?.token ?? { tags: new Set<string>() };
  if (first === 1 && words[1]?.gap === " " && !titleCase && (start.has("FirstName") || start.has("Person")))
    return form === "name" || form === "capital";
  if (!before || first < 2 || titleCase || words[first]?.gap !== " " || before.possessive) return false;
  if (!isCapital(before) || isCountryWord(first - 1) || /["“‘(]/.test(before.gap)) return false;
  if (form === "name" && candidate.first === candidate.last) return before.token.tags.has("FirstName");
  if (form !== "capital" && form !== "city") return false;
  if (before.text === before.text.toUpperCase() && before.text.length > 1) return false;
  const { tags } = before.token;
  return (
    !DAYS.has(before.key) &&
    !DIRECTIONS.has(before.key) &&
    !TITLES.has(before.key) &&
    !tags.has("Verb") &&
    !tags.has("Preposition") &&
    !tags.has("Conjunction") &&
    !tags.has("Adverb")
  );
}

const DIRECTIONS = new Set(
  "north south east west central greater old new downtown northern southern eastern western".split(" "),
);

// "University of Malta", "Sea of Japan"; but "Central Bank of Kenya".
function isOfName({ words, candidate }: Place): boolean {
  let i = candidate.first - 1;
  if (words[i]?.key === "the") i--;
  if (words[i]?.key !== "of") return false;
  const head = words[i - 1];
  if (!head || !isCapital(head) || !HEADS.has(head.key) || words[i]?.gap !== " ") return false;
  // "Colorado State University of the US": the country is beside the name.
  if (candidate.form === "abbreviation") return false;
  const isPlain = !isCapital(words[i - 2]) || words[i - 2]?.key === "the";
  if (head.key === "bank" && isPlain && OF_BANKS.has(candidate.code))
    return isCapital(words[candidate.last + 1]);
  return !(head.key === "bank" && BANKS.has(words[i - 2]?.key ?? ""));
}

// The capitals that go on after it: the last word that tells decides, and a title ends the name.
function headAfter({ words, candidate, titleCase, isCountryWord }: Place): string | null {
  const possessive = words[candidate.last]?.possessive;
  let verdict: string | null = null;
  let previous = "";
  let steps = 0;
  for (let i = candidate.last + 1; i < words.length && steps < 6; i++, steps++) {
    const word = words[i];
    if (
      !word ||
      !(
        word.gap === " " ||
        word.gap === " & " ||
        (steps === 0 && candidate.form === "abbreviation" && word.gap === ". ")
      )
    )
      break;
    if (!isCapital(word)) {
      if (steps > 0 && LINKS.has(word.key) && isCapital(words[i + 1]) && verdict === null) continue;
      break;
    }
    if (DAYS.has(word.key) || isCountryWord(i) || OTHER_UNIONS.has(word.key)) break;
    // "US National Science Foundation", "UK Royal Academy": bodies of the state, by an abbreviation that is no name's part.
    if (steps === 0 && candidate.form === "abbreviation" && OF_THE_STATE.has(word.key)) return null;
    if (TITLES.has(word.key)) return null;
    if (word.key === "refugee" && words[i + 1]?.key === "council") return "name-head";
    // "the German Council on Foreign Relations" advises, "the Polish Council of Ministers" governs.
    if (word.key === "council" && words[i + 1]?.key === "on") return "name-head";
    // "Swiss Air", not "Swiss Air Force"
    if (word.key === "air" && !isCapital(words[i + 1])) verdict = "name-head";
    else if (ORGANS.has(word.key) || (word.key === "bank" && BANKS.has(previous))) verdict = "state";
    else if (HEADS.has(word.key) && !(titleCase && word.key === "war")) verdict = "name-head";
    else if (steps === 0 && !titleCase && !possessive && isNoun(candidate)) verdict = "name-goes-on";
    if (possessive && verdict === "name-head") verdict = null;
    if (titleCase) break;
    previous = word.key;
  }
  return verdict === "state" ? null : verdict;
}

// "Jordan Pryce", "Berlin Street": a country's noun does not stand before another name; its adjective does.
function isNoun({ form, first, last }: CountryCandidate): boolean {
  return form === "city" || (first === last && (form === "name" || form === "capital"));
}

function isLanguage({ words, candidate }: Place): boolean {
  if (candidate.form !== "demonym" || candidate.first !== candidate.last) return false;
  const word = words[candidate.first];
  if (!word || !TONGUES.has(word.key)) return false;
  const before = words[startOfTongues(words, candidate.first) - 1];
  const after = words[candidate.first + 1];
  if (after && /^[\s-]$/.test(after.gap) && TONGUE_NOUNS.has(after.key)) return true;
  if (!before || !TONGUE_CUES.has(before.key)) return false;
  if (word.possessive || /^-/.test(word.post)) return false;
  return after?.gap !== " " || /^(and|or|as|to|at|on|with|for|by|from|but|is|was|that|when)$/.test(after.key);
}

// "speaks Russian, Arabic and French": what governs the first of them governs all.
function startOfTongues(words: readonly Word[], at: number): number {
  let first = at;
  for (;;) {
    const isJoined = /^(and|or)$/.test(words[first - 1]?.key ?? "");
    const other = isJoined ? first - 2 : first - 1;
    const gap = (isJoined ? words[first - 1] : words[first])?.gap ?? "";
    if (!isTongue(words[other]) || !(isJoined ? /^,? $/ : /^, $/).test(gap)) return first;
    first = other;
  }
}

function isTongue(word: Word | undefined): boolean {
  return Boolean(word && isCapital(word) && (TONGUES.has(word.key) || ONLY_TONGUES.has(word.key)));
}

/** Whether a word begins with a capital letter. */
export function isCapital(word: Word | undefined): boolean {
  const letter = word?.text[0] ?? "";
  return letter !== letter.toLowerCase();
}
