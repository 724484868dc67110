// The one importer of compromise: paragraphs in, sentences of plain tokens with spans out.
import nlp from "compromise/two";
import { ABBREVIATIONS } from "../knowledge/function-words";
import type { Span } from "../model/span";

/**
 * One word. `start`–`end` cover the bare word: a possessive "'s" and punctuation stand outside it
 * ("Korea's," → "Korea", possessive, post ","). A contraction gives two tokens ("isn't" → "is", "n't").
 */
export type Token = Span & {
  text: string;
  /** Lower case, straight apostrophes; for the second half of a contraction the full word ("n't" → "not"). */
  normal: string;
  /** What stands between the word before and this one, and between this one and the next (possessive "'s" left out). */
  pre: string;
  post: string;
  possessive: boolean;
  /** compromise's tags: "Noun", "Verb", "PastTense", "Determiner", … Its people and places are not to be trusted. */
  tags: ReadonlySet<string>;
  /** Position in the sentence. */
  index: number;
};

export type Sentence = Span & { text: string; paragraph: number; tokens: Token[] };

/** Sentences of every paragraph, in order. `paragraphs` are spans of `text`. Pure: the same text gives the same tokens. */
export function readSentences(text: string, paragraphs: readonly Span[]): Sentence[] {
  return paragraphs.flatMap((paragraph, index) => readParagraph(text, paragraph, index));
}

function readParagraph(text: string, paragraph: Span, index: number): Sentence[] {
  let at = paragraph.start;
  const docs: readonly Term[][] = nlp(text.slice(paragraph.start, paragraph.end)).docs;
  const tokens: Token[] = [];
  const ends = new Set<number>();
  for (const terms of docs) {
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i];
      if (!term) continue;
      const start = at + term.pre.length;
      at = start + term.text.length + term.post.length;
      if (!term.text) continue;
      const next = terms[i + 1];
      const split = Boolean(next && !next.text && next.implicit);
      const isContraction = split && !isPossessiveAfterAll(terms, i);
      if (split && !isContraction && next) {
        tokens.push(plainToken(term, start, term.post + next.post));
        continue;
      }
      // The punctuation after a contraction stands on its empty second term.
      const post = isContraction ? term.post + (next?.post ?? "") : term.post;
      if (isContraction && next) tokens.push(...splitContraction(term, next, start, post));
      else tokens.push(plainToken(term, start, post));
    }
    ends.add(tokens.length);
  }
  return splitSentences(tokens, ends).map((run) => sentenceOf(text, run, index));
}

/** "Mora's proposed budget", "Norland's most likely path": after a name, before a word that qualifies a noun, "'s" is no verb. */
function isPossessiveAfterAll(terms: readonly Term[], i: number): boolean {
  const term = terms[i];
  if (!term || !POSSESSIVE.test(term.text) || PRONOUNS.test(term.text)) return false;
  let at = i + 2;
  for (; at < i + 5; at++) {
    const tags = terms[at]?.tags;
    if (!tags || terms[at - 1]?.post.includes(",")) return false;
    if (tags.has("Noun") && !tags.has("Pronoun")) return true;
    // "the warship's sinking,"
    const ends =
      tags.has("Gerund") &&
      /^\p{Ll}/u.test(term.text) &&
      (/[,.;]/.test(terms[at]?.post ?? "") ||
        !terms[at + 1] ||
        /^(?:and|of|by|in)$/.test(terms[at + 1]?.normal ?? ""));
    if (ends) return true;
    const qualifies =
      tags.has("PastTense") ||
      tags.has("Participle") ||
      tags.has("Adjective") ||
      tags.has("Adverb") ||
      tags.has("Gerund") ||
      tags.has("Value");
    if (!qualifies) return false;
  }
  return false;
}

const PRONOUNS =
  /^(?:he|she|it|that|who|what|there|here|where|how|let|this|when|why|one|everyone|everybody|nobody|someone|somebody)['’]s$/i;

/** compromise's own ends, without those after an abbreviation, and with those that it leaves inside a quotation. */
function splitSentences(tokens: readonly Token[], ends: ReadonlySet<number>): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    run.push(token);
    const next = tokens[i + 1];
    if (next && !endsHere(token, next, ends.has(i + 1))) continue;
    runs.push(run);
    run = [];
  }
  return runs;
}

function endsHere(token: Token, next: Token, given: boolean): boolean {
  const stop = STOP.test(token.post);
  if (!given && !stop) return false;
  const lower = /^\p{Ll}/u.test(next.text);
  // "“Why now?” she asked."
  if (lower && (stop || CLOSED.test(token.post))) return false;
  if (/^\.\s*$/.test(token.post) && isAbbreviation(token)) {
    const mayEnd = MAY_END.test(token.normal) && !/^\p{N}/u.test(next.text);
    if (!given || !mayEnd) return false;
  }
  if (given) return true;
  return /^[\p{Lu}\p{N}]/u.test(next.text) || /["“]/.test(next.pre + token.post);
}

function isAbbreviation(token: Token): boolean {
  return ABBREVIATIONS.has(token.normal) || /^\p{Lu}$/u.test(token.text);
}

const MAY_END = /^(?:inc|ltd|co|corp|p\.m|a\.m|etc|no|d\.c|u\.s)$/;
const STOP = /[.?!…]["'”’)\]]*\s/;
const CLOSED = /["”’]\s*$/;

function sentenceOf(text: string, tokens: Token[], paragraph: number): Sentence {
  for (const [i, token] of tokens.entries()) token.index = i;
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) throw new RangeError("A sentence without a word");
  const start = first.start - first.pre.trimStart().length;
  const end = last.end + (last.possessive ? 2 : 0) + last.post.trimEnd().length;
  return { start, end, text: text.slice(start, end), paragraph, tokens };
}

type Term = {
  text: string;
  pre: string;
  post: string;
  normal: string;
  implicit?: string;
  tags?: Set<string>;
};

const POSSESSIVE = /['’]s$/i;
const PLURAL_POSSESSIVE = /s['’]$/;
const NEGATION = /n['’]t$/i;

function plainToken(term: Term, start: number, post: string): Token {
  const possessive = POSSESSIVE.test(term.text) && term.text.length > 2;
  const text = possessive ? term.text.slice(0, -2) : term.text.replace(/['’]$/, "");
  return {
    start,
    end: start + text.length,
    text,
    normal: normalOf(text),
    pre: term.pre,
    post,
    possessive: possessive || PLURAL_POSSESSIVE.test(term.text),
    tags: term.tags ?? new Set(),
    index: 0,
  };
}

function splitContraction(term: Term, next: Term, start: number, post: string): Token[] {
  const cut = NEGATION.test(term.text) ? term.text.length - 3 : term.text.search(/['’]/);
  if (cut <= 0) return [plainToken(term, start, post)];
  const head = term.text.slice(0, cut);
  const tail = term.text.slice(cut);
  return [
    {
      start,
      end: start + cut,
      text: head,
      normal: normalOf(term.implicit ?? head),
      pre: term.pre,
      post: "",
      possessive: false,
      tags: term.tags ?? new Set(),
      index: 0,
    },
    {
      start: start + cut,
      end: start + term.text.length,
      text: tail,
      normal: normalOf(next.implicit ?? tail),
      pre: "",
      post,
      possessive: false,
      tags: next.tags ?? new Set(),
      index: 0,
    },
  ];
}

function normalOf(text: string): string {
  // "[t]he": letters that an editor put in.
  return text.toLowerCase().replaceAll("’", "'").replace(/[[\]]/g, "");
}

type VerbMethods = {
  two: { transform: { verb: { toInfinitive(word: string, model: unknown, form: string): string } } };
};

/** "denies" → "deny", "told" → "tell": the base form of a verb; `isBase` where its place says so ("will hold"). */
export function lemmaOf(token: Token, isBase = false): string {
  const word = token.normal;
  // After a contraction or a name in capitals the tagger may give it no tag.
  if (word === "said") return "say";
  if (word === "told") return "tell";
  const isInflected = token.tags.has("Verb") || /(?:s|ed|ing)$/.test(word);
  if (isBase || !isInflected || (token.tags.has("Infinitive") && !token.tags.has("PastTense"))) return word;
  const { toInfinitive } = (nlp.methods() as unknown as VerbMethods).two.transform.verb;
  const form = word.endsWith("ing")
    ? "Gerund"
    : word.endsWith("s") && !word.endsWith("ss")
      ? "PresentTense"
      : "PastTense";
  const regular = toInfinitive(word, nlp.model(), form) || word;
  // "spoken" → "speak"
  const isParticiple = regular === word && word.endsWith("n");
  const base = (isParticiple && toInfinitive(word, nlp.model(), "Participle")) || regular;
  // "shelling" → "shell": what the library leaves as it is.
  return base === word && word.endsWith("ing") && word.length > 5 ? word.slice(0, -3) : base;
}
