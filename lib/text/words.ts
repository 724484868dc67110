// Letters in a row, with what stands between them: one level below tokens, so that "U.S.-South Korea", "N'Djamena" and
// "Franco-German" open up. compromise keeps some of those whole and cuts others.
import type { Span } from "../model/span";
import type { Sentence, Token } from "./sentences";

/** A run of letters and digits. `gap` is everything between the word before and this one, "" at the start. */
export type Word = Span & {
  text: string;
  /** Lower case without accents. */
  key: string;
  gap: string;
  /** What follows up to the next word, a possessive "'s" left out. */
  post: string;
  /** "Korea's", "Russians'". */
  possessive: boolean;
  /** The token it stands in. */
  token: Token;
  /** Position in the sentence. */
  index: number;
};

const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const APOSTROPHE = /^['’]/;
// The letters after an apostrophe that are no word of their own: "Peru's", "isn't", "they've".
const CLITICS = new Set(["s", "t", "re", "ve", "ll", "m"]);

/** The words of a sentence, in order. */
export function readWords(sentence: Sentence): Word[] {
  const words: Word[] = [];
  let at = 0;
  let tokenIndex = 0;
  for (const match of sentence.text.matchAll(RUN)) {
    const gap = sentence.text.slice(at, match.index);
    const key = keyOf(match[0]);
    const before = words.at(-1);
    at = match.index + match[0].length;
    if (before && CLITICS.has(key) && (gap === "'" || gap === "’")) {
      before.possessive = key === "s";
      continue;
    }
    const start = sentence.start + match.index;
    const end = sentence.start + at;
    while ((sentence.tokens[tokenIndex + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) tokenIndex++;
    const token = sentence.tokens[tokenIndex];
    if (!token) continue;
    if (before) {
      before.post = gap;
      if (APOSTROPHE.test(gap) && before.key.endsWith("s")) before.possessive = true;
    }
    words.push({
      start,
      end,
      text: match[0],
      key,
      gap,
      post: "",
      possessive: false,
      token,
      index: words.length,
    });
  }
  const last = words.at(-1);
  if (last) last.post = sentence.text.slice(at);
  return words;
}

const ASCII = /^[A-Za-z0-9]*$/;

/** Lower case without accents: "São" → "sao". */
export function keyOf(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ıłøđæœßðþ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

const WHOLE_LETTERS: Record<string, string> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ð: "d",
  þ: "th",
};
