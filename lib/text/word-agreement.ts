// Whether a base form agrees with the subject before it.
import { PREPOSITIONS } from "../knowledge/function-words";
import type { Token } from "./sentences";
import type { WordClass } from "./word-classes";

/** Is it more than a base form ("put", "visiting")? */
export function isBaseAndPast(tags: ReadonlySet<string>): boolean {
  return tags.has("PastTense") || tags.has("Participle") || tags.has("Gerund");
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && /[^su]s$/.test(token.normal) && !PREPOSITIONS.has(token.normal);
}

/** "Tulsa police Chief", "a campaign stop": a base form does not follow a singular; "the envoys in Tavla deny" does. */
export function agrees(
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

export const NEVER_NOUNS =
  /^(?:make|take|give|go|come|get|become|keep|know|see|leave|bring|tell|say|let|begin|send|put|find|think|believe|want|seem|allow|provide|agree|ask|include|remain|continue|deny|explain|happen|accept|refuse|argue|insist|hope|expect)$/;
