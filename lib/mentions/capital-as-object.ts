// A capital that hangs on a preposition or a verb: what governs it tells whether it is a government.
import type { Word } from "../text/words";
import { actsLike, CUES, government, LINK, place, type Role, type Site } from "./capital-site";
import { isCapital } from "./is-inside-name";

const COMES = /^(come|comes|came|coming)$/;

/** "gives Lima leverage", "cost Lima dear" */
export function asReceiver({ words, first, last }: Site): Role | null {
  const after = words[last + 1];
  if (!CUES.GIVING.has(words[first - 1]?.key ?? "") || words[first]?.gap !== " " || after?.gap !== " ")
    return null;
  return isCapital(after) || CUES.CITY_NOUNS.has(after.key) || CUES.GOVERNMENT_NOUNS.has(after.key)
    ? null
    : government("receiver");
}

/** By the preposition before it, and the word that governs the preposition. */
export function asGoverned(site: Site): Role | null {
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
      return CUES.IN_GOVERNMENT.has(governors[0]?.key ?? "") ? government("in-government") : place("in");
    case "for":
      return governors.slice(0, 2).some((word) => CUES.LEAVING.has(word.key) || CUES.MOTION.has(word.key))
        ? place("for")
        : government("for");
    case "to":
    case "from": {
      if (preposition.key === "to" && governors[0]?.key === "up") return government("up-to");
      if (isWay(site, i, preposition.key)) return place("from-to");
      const isDeal = (word: Word) =>
        CUES.DEALINGS.has(word.key) && !(preposition.key === "from" && CUES.SPEAKING_TO.has(word.key));
      // "The warning came from Lima".
      const goes = governors.find(
        (word) => (CUES.MOTION.has(word.key) && !COMES.test(word.key)) || isDeal(word),
      );
      if (goes && isDeal(goes)) return government(`dealings-${preposition.key}`);
      if (goes || !site.seat || governors.some((word) => COMES.test(word.key))) return place(preposition.key);
      return null;
    }
    case "of": {
      const governor = nearest(CUES.DEALINGS);
      return governor ? government("dealings-of") : place("of");
    }
    case "between":
      return nearest(CUES.BETWEEN_PLACES) ? place("between") : government("between", true);
    case "on":
    case "upon":
      return nearest(CUES.ON_PLACE) ? place("on") : government("on");
    case "toward":
    case "towards":
      return nearest(CUES.TILTS) ? government("toward") : place("toward");
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
      return nearest(CUES.DEALINGS) ? government("over") : place("over");
  }
  if (preposition.key === "at" && CUES.AT_GOVERNMENT.has(governors[0]?.key ?? ""))
    return government("at-government");
  if (CUES.PLACE_PREPOSITIONS.has(preposition.key)) return place("at");
  return null;
}

// "from Lima to Quito"
function isWay({ words, last, isCountryWord }: Site, at: number, preposition: string): boolean {
  if (preposition === "from") return words[last + 1]?.key === "to" && isCountryWord(last + 2);
  return isCountryWord(at - 1) && words.slice(Math.max(0, at - 4), at).some(({ key }) => key === "from");
}

/** "accused Lima", "urged Lima and Quito", "visited Lima" */
export function asObject({ words, first, last, isCountryWord }: Site): Role | null {
  let i = first - 1;
  while (
    i >= 0 &&
    (words[i]?.key === "the" ||
      words[i]?.key === "both" ||
      (LINK.has(words[i]?.key ?? "") && isCountryWord(i - 1)) ||
      (i < first - 1 && isCountryWord(i)))
  )
    i--;
  const verb = words[i];
  if (!verb || isCapital(verb) || words[i + 1]?.gap !== " ") return null;
  // "The coup left Lima isolated".
  if (
    /^(left|leaves|leave|leaving)$/.test(verb.key) &&
    /^(isolated|facing|exposed|alone|vulnerable|scrambling)$/.test(words[last + 1]?.key ?? "")
  )
    return government("left-isolated");
  // "recognized Lima as the capital"
  if (CUES.PLACE_VERBS.has(verb.key) || /^recogni[sz]/.test(verb.key)) return place("object-of-place");
  const { tags } = verb.token;
  const isVerb =
    (tags.has("Verb") && !tags.has("Copula") && !tags.has("Auxiliary")) ||
    CUES.SPEECH_VERBS.has(verb.key) ||
    CUES.STATE_VERBS.has(verb.key);
  // "obliges Lima", "trusts Lima": nouns to the tagger, but no noun stands there before a name.
  if (isVerb || (tags.has("Noun") && /[^s]s$|ed$/.test(verb.key))) return actsLike("object", [verb]);
  return null;
}
