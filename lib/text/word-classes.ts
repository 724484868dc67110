// The class of every word: the closed classes from the table, the open ones from the tagger, its errors mended by context.
import { JUDGING_VERBS, REPORTING_VERBS } from "../knowledge/clause-verbs";
import { MODALS } from "../knowledge/function-words";
import { CLOSED, closedClassOf } from "./closed-classes";
import { openClassOf } from "./open-classes";
import { lemmaOf, type Token } from "./sentences";

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
  const titled = isHeadline(tokens);
  for (const [i, token] of tokens.entries()) classes.push(classOf(tokens, classes, i, token, titled));
  return classes;
}

/** "Lund Says Port Could Close in May": capitals tell no name where nearly every word has one, and no full stop follows. */
function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.text.length > 3 && /^\p{L}/u.test(token.text));
  const capitals = long.filter((token) => /^\p{Lu}\p{Ll}/u.test(token.text));
  return long.length > 3 && capitals.length >= long.length * 0.8 && !/\./.test(tokens.at(-1)?.post ?? "");
}

function classOf(
  tokens: readonly Token[],
  before: readonly WordClass[],
  i: number,
  token: Token,
  titled: boolean,
): WordClass {
  const word = token.normal;
  const next = tokens[i + 1];
  if (isMonth(token, next, i)) return "time";
  if (titled && isHeadlineVerb(token, tokens[i - 1])) return "verb";
  if (titled ? isNameInHeadline(token) : isName(token, i, tokens)) return "name";
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
  // "Vucic will meet": to the tagger an adjective, but nothing else could be the subject.
  if (token.tags.has("Adjective") && /^(?:will|would)$/.test(tokens[i + 1]?.normal ?? "")) return true;
  return token.tags.has("ProperNoun") || /^\p{Lu}[\p{Lu}.]+$/u.test(token.text);
}

/** "Lund Says", "Mora Vows": a verb of saying in -s after the one who says it; "Lund's Claims" are no verb. */
function isHeadlineVerb(token: Token, before: Token | undefined): boolean {
  const lemma = lemmaOf(token);
  return (
    /[^s]s$/.test(token.normal) &&
    before !== undefined &&
    !before.possessive &&
    !/[,:;]/.test(before.post) &&
    (REPORTING_VERBS.has(lemma) || JUDGING_VERBS.has(lemma))
  );
}

/** Only what the tagger knows for a name. */
function isNameInHeadline(token: Token): boolean {
  if (!/^\p{Lu}/u.test(token.text) || CLOSED.some((set) => set.has(token.normal))) return false;
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
