// Verb groups: "has been visiting", "will not be able to attend", "is set to meet" are one each.
import {
  FINITE_ONLY,
  NEGATIVE_SEMI_MODALS,
  PARTICIPLE_ONLY,
  PARTICLES,
  SAME_FORMS,
  SEMI_MODAL_WORDS,
  SEMI_MODALS,
} from "../knowledge/verb-forms";
import type { VerbGroup } from "./clauses";
import { isGerund } from "./open-classes";
import { lemmaOf, type Token } from "./sentences";
import type { WordClass } from "./word-classes";

/** The verb group that begins at `from`, or null where none does. */
export function readVerbGroup(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  from: number,
): VerbGroup | null {
  const words: number[] = [];
  let at = from;
  let infinitive = false;
  let negated = false;
  let modality: string | null = null;
  if (classes[at] === "to") {
    infinitive = true;
    at = skipAdverbs(classes, at + 1);
    const main = tokens[at];
    // "has taken to urging": a preposition.
    if (!isVerbal(classes[at]) || !main || isGerund(main)) return null;
  }
  const start = at;
  let last = at;
  for (;;) {
    const chain = readChain(tokens, classes, at);
    if (!chain.words.length) break;
    words.push(...chain.words);
    negated ||= chain.negated;
    last = chain.last;
    const semi = readSemiModal(tokens, classes, words, last);
    if (!semi) break;
    modality = modality ?? semi.modality;
    negated ||= NEGATIVE_SEMI_MODALS.has(semi.modality);
    at = semi.next;
  }
  const first = words[0];
  if (first === undefined) return null;
  return build(tokens, classes, {
    from,
    start,
    last,
    words,
    infinitive,
    negated,
    modality,
    finiteWord: first,
  });
}

type Parts = {
  from: number;
  start: number;
  last: number;
  words: number[];
  infinitive: boolean;
  negated: boolean;
  modality: string | null;
  finiteWord: number;
};

/** Auxiliaries and one main verb, adverbs and negations between them. */
function readChain(tokens: readonly Token[], classes: readonly WordClass[], from: number) {
  const words: number[] = [];
  let last = from;
  let negated = false;
  let at = from;
  while (at < tokens.length) {
    const kind = classes[at];
    if (kind === "verb") {
      if (words.length && !continues(tokens, classes, words, at)) break;
      words.push(at);
      last = at;
      break;
    }
    if (kind === "modal" || kind === "be" || kind === "have" || kind === "do") {
      if (words.length && !continues(tokens, classes, words, at)) break;
      words.push(at);
      last = at;
      if (/[,;:—]/.test(tokens[at]?.post ?? "") && !isParenthetical(tokens, classes, at)) break;
      at++;
    } else if (words.length && (kind === "adverb" || kind === "not")) {
      const follows = skipAdverbs(classes, at);
      if (kind === "not" || (kind === "adverb" && isNegativeAdverb(tokens, at))) {
        negated = true;
        if (kind === "not") last = at;
      }
      if (
        !isVerbal(classes[follows]) ||
        (/[,;:—]/.test(tokens[follows - 1]?.post ?? "") && !isShortAside(tokens, at, follows))
      ) {
        for (let i = at; i < follows; i++)
          if (classes[i] === "not") {
            negated = true;
            last = i;
          }
        break;
      }
      for (let i = at; i < follows; i++) negated ||= classes[i] === "not";
      at = follows;
    } else break;
  }
  return { words, last, negated };
}

function isNegativeAdverb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.normal === "longer" && tokens[at - 1]?.normal === "no";
}

/** "has, however, revealed" */
function isShortAside(tokens: readonly Token[], at: number, follows: number): boolean {
  return follows - at === 1 && /,/.test(tokens[at - 1]?.post ?? "") && /,/.test(tokens[at]?.post ?? "");
}
function isParenthetical(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  return classes[at + 1] === "adverb" && /,/.test(tokens[at + 1]?.post ?? "") && isVerbal(classes[at + 2]);
}

/** Does the verb at `at` go with the auxiliary before it? "have … visited", "is … visiting", not "is … says". */
function continues(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  words: readonly number[],
  at: number,
): boolean {
  const auxiliary = classes[words.at(-1) ?? -1];
  const token = tokens[at];
  if (!token) return false;
  const kind = classes[at];
  const word = token.normal;
  if (auxiliary === "modal" || auxiliary === "do")
    return (
      kind !== "modal" &&
      !isGerund(token) &&
      (kind !== "verb" || !token.tags.has("PastTense") || isBaseToo(word))
    );
  if (auxiliary === "have")
    return kind === "verb" ? !isGerund(token) : word === "been" || word === "had" || word === "done";
  if (auxiliary === "be")
    return kind === "verb"
      ? isGerund(token) ||
          token.tags.has("PastTense") ||
          token.tags.has("Participle") ||
          SEMI_MODAL_WORDS.has(word) ||
          !token.tags.has("PresentTense")
      : word === "being" || word === "having" || word === "done" || word === "had" || word === "doing";
  return false;
}

function isBaseToo(word: string): boolean {
  return /^(?:put|set|cut|hit|let|read|hurt|cost|shut|spread|split|beat|come|become|run|bid|quit|cast|broadcast|bet)$/.test(
    word,
  );
}

function readSemiModal(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  words: readonly number[],
  last: number,
): { modality: string; next: number } | null {
  const main = words.at(-1);
  const head = main === undefined ? undefined : tokens[main];
  if (main === undefined || !head || /[,;:—]/.test(tokens[last]?.post ?? "")) return null;
  // "is likely to": the adjective between "be" and "to" stands outside the chain.
  const after = skipAdverbs(classes, last + 1);
  const word = tokens[after]?.normal ?? "";
  if (classes[main] === "be" && SEMI_MODAL_WORDS.has(word) && tokens[after + 1]?.normal === "to")
    return verbAfter(classes, after + 2, `be ${word} to`);
  if (tokens[after]?.normal !== "to") return null;
  const lemma = classes[main] === "be" ? "be" : classes[main] === "have" ? "have" : lemmaOf(head);
  const auxiliary = words.length > 1 && classes[words.at(-2) ?? -1] === "be" && classes[main] === "verb";
  const name = auxiliary && SEMI_MODAL_WORDS.has(head.normal) ? `be ${head.normal} to` : `${lemma} to`;
  const key = name === "be to" || name === "have to" || SEMI_MODALS.has(name) ? name : null;
  return key && SEMI_MODALS.has(key) ? verbAfter(classes, after + 1, key) : null;
}

function verbAfter(classes: readonly WordClass[], from: number, modality: string) {
  const next = skipAdverbs(classes, from);
  return isVerbal(classes[next]) && classes[next] !== "modal" ? { modality, next } : null;
}

function build(tokens: readonly Token[], classes: readonly WordClass[], parts: Parts): VerbGroup {
  const { words, from, last } = parts;
  const head = words.at(-1) ?? from;
  const firstToken = tokens[from];
  const lastToken = tokens[last];
  const main = tokens[head];
  if (!firstToken || !lastToken || !main) throw new RangeError("A verb group outside its sentence");
  const kinds = words.map((i) => classes[i]);
  const first = tokens[parts.finiteWord];
  const word = first?.normal ?? "";
  const before = classes[words.at(-2) ?? -1];
  const form = parts.infinitive
    ? "infinitive"
    : kinds[0] === "verb" && first !== undefined && isGerund(first)
      ? "gerund"
      : word === "being" || word === "having"
        ? "gerund"
        : PARTICIPLE_ONLY.has(word) || word === "been"
          ? "participle"
          : "finite";
  const governor = classes[words.at(-2) ?? -1];
  const isBase =
    governor === "modal" ||
    governor === "do" ||
    (words.length === 1 ? parts.infinitive : parts.start !== head && isAfterTo(tokens, words));
  const passive =
    words.length > 1 && before === "be" && classes[head] === "verb" && !isBase && !isGerund(main);
  // "who's called for calm": with an object or "for" after it, "'s" is "has".
  const isHave =
    passive &&
    tokens[words.at(-2) ?? from]?.text.replace("’", "'") === "'s" &&
    /^(?:a|an|the|for|his|her|its|their)$/.test(tokens[last + 1]?.normal ?? "");
  const lemma = lemmaOfHead(main, classes[head], isBase);
  const modal = kinds[0] === "modal" ? modalOf(word) : null;
  const modality = modal === "will" ? parts.modality : (modal ?? parts.modality);
  const after = tokens[last + 1];
  const particle =
    after && !/[,;:—]/.test(lastToken.post) && PARTICLES[lemma]?.includes(after.normal) ? after.normal : null;
  return {
    start: firstToken.start,
    end: lastToken.end,
    first: from,
    last,
    head,
    lemma,
    particle,
    tense:
      form !== "finite"
        ? "none"
        : modal === "will"
          ? "future"
          : tenseOf(first, classes[parts.finiteWord], modal),
    perfect:
      isHave || (kinds.includes("have") && words.length > 1 && classes[head] !== "have")
        ? hasPerfect(kinds)
        : false,
    progressive: words.length > 1 && before === "be" && isGerund(main),
    passive: passive && !isHave,
    negated: parts.negated,
    modality,
    form,
  };
}

function hasPerfect(kinds: readonly (WordClass | undefined)[]): boolean {
  const have = kinds.indexOf("have");
  return kinds[have + 1] === "verb" || kinds[have + 1] === "be";
}

/** "hopes to meet": the word before the main verb is "to". */
function isAfterTo(tokens: readonly Token[], words: readonly number[]): boolean {
  return tokens[(words.at(-1) ?? 0) - 1]?.normal === "to";
}

function lemmaOfHead(token: Token, kind: WordClass | undefined, isBase: boolean): string {
  if (kind === "be") return "be";
  if (kind === "have") return "have";
  if (kind === "do") return "do";
  return lemmaOf(token, isBase);
}

function modalOf(word: string): string {
  if (word === "will" || word === "'ll" || word === "shall") return "will";
  if (word === "'d") return "would";
  return word === "cannot" ? "can" : word;
}

function tenseOf(
  token: Token | undefined,
  kind: WordClass | undefined,
  modal: string | null,
): VerbGroup["tense"] {
  const word = token?.normal ?? "";
  if (modal) return modal === "would" || modal === "could" || modal === "might" ? "past" : "present";
  if (kind === "be") return word === "was" || word === "were" ? "past" : "present";
  if (kind === "have") return word === "had" ? "past" : "present";
  if (kind === "do") return word === "did" ? "past" : "present";
  // "Ghana cut ties": the news tells it once it is done.
  const isPast = FINITE_ONLY.has(word) || SAME_FORMS.has(word);
  return token?.tags.has("PastTense") || token?.tags.has("Participle") || isPast ? "past" : "present";
}

function skipAdverbs(classes: readonly WordClass[], from: number): number {
  let at = from;
  while (classes[at] === "adverb" || classes[at] === "not") at++;
  return at;
}

export function isVerbal(kind: WordClass | undefined): boolean {
  return kind === "verb" || kind === "be" || kind === "have" || kind === "do" || kind === "modal";
}
