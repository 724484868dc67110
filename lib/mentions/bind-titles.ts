import {
  APPOINTING_VERBS,
  BEING_VERBS,
  HEADING_VERBS,
  ROLE_NOUNS,
  SERVING_VERBS,
} from "../knowledge/offices";
import type { NameRun } from "../text/person-names";
import { findPlaceEnd } from "../text/place-words";
import type { Sentence, Token } from "../text/sentences";
import { wordsOf } from "../text/word-lists";
import type { FoundTitle } from "./find-titles";

export type TitleRelation = "before" | "after" | "predicate";
export type BoundTitle = { title: FoundTitle; relation: TitleRelation; rule: string };

const being = wordsOf(BEING_VERBS);
const appointing = wordsOf(APPOINTING_VERBS);
const serving = wordsOf(SERVING_VERBS);
const heading = wordsOf(HEADING_VERBS);
const roleNouns = wordsOf(ROLE_NOUNS);
const AUXILIARY = new Set(
  "has have had was were been be is are will also then now later who that once formerly previously recently currently first briefly once again and since since as he she ever still unanimously officially formally subsequently".split(
    " ",
  ),
);
const OPENERS = new Set(
  "after when while in at as during following before on with by since although though if according asked speaking".split(
    " ",
  ),
);
const OPEN = /^[ \u00a0]$/;

/** Which title belongs to which name of the sentence: a list for each name. */
export function bindTitles(
  sentence: Sentence,
  titles: readonly FoundTitle[],
  runs: readonly NameRun[],
): BoundTitle[][] {
  const { tokens } = sentence;
  const bound: BoundTitle[][] = runs.map(() => []);
  const taken = new Set<FoundTitle>();
  const startsAt = new Map(runs.map((run, i) => [run.first, i]));
  const endsAt = new Map(runs.map((run, i) => [run.last, i]));
  const bind = (i: number | undefined, title: FoundTitle, relation: TitleRelation, rule: string) => {
    if (i === undefined) return false;
    // "made Mwai Kibaki president": the name is no part of the office's own phrase.
    const last = runs[i]?.last ?? -1;
    const own = last >= title.phrase && last < title.first ? { ...title, phrase: last + 1 } : title;
    bound[i]?.push({ title: own, relation, rule });
    taken.add(title);
    return true;
  };

  for (const [t, title] of titles.entries()) {
    const end = endOf(title);
    const i =
      startsAt.get(end + 1) ??
      (isHonorific(tokens[end + 1]) ? startsAt.get(end + 2) : undefined) ??
      (end > title.head ? startsAt.get(title.last + 1) : undefined);
    if (i !== undefined && isBefore(tokens, (runs[i]?.first ?? 0) - 1)) {
      bind(i, title, "before", title.plural ? "titles-before-names" : "title-before-name");
      bindStack(titles, t, tokens, (before) => bind(i, before, "before", "title-before-name"));
      if (title.plural)
        for (const j of listAfter(tokens, runs, i)) bind(j, title, "before", "titles-before-names");
    }
  }
  for (const [t, title] of titles.entries()) {
    if (taken.has(title)) continue;
    if (title.plural) {
      const first = listed(tokens, title, startsAt, runs);
      if (first !== undefined)
        for (const i of [first, ...listAfter(tokens, runs, first)])
          bind(i, title, "before", "titles-before-list");
      else
        for (const [k, i] of listBefore(tokens, title, endsAt, runs).entries())
          bind(i, shareOf(tokens, title, k), "predicate", "titles-after-list");
      continue;
    }
    const appositive = bindAfter(tokens, title, endsAt, titles, t);
    if (appositive !== undefined && bind(appositive, title, "after", "apposition")) continue;
    const previous = titles[t - 1];
    if (previous && taken.has(previous) && isJoined(tokens, previous, title)) {
      const i = bound.findIndex((list) =>
        list.some((one) => one.title === previous && one.relation === "after"),
      );
      if (i >= 0 && bind(i, title, "after", "apposition")) continue;
    }
    const comma = bindComma(tokens, title, startsAt, runs);
    if (comma !== undefined && bind(comma, title, "before", "title-comma-name")) continue;
    const predicate = bindPredicate(tokens, title, endsAt, runs);
    if (predicate !== undefined) bind(predicate, title, "predicate", "predicate");
  }
  for (const [i, run] of runs.entries()) {
    const headed = readHeading(sentence, run);
    if (headed) bound[i]?.push({ title: headed, relation: "predicate", rule: "heading-verb" });
  }
  for (const list of bound) list.sort((a, b) => a.title.phrase - b.title.phrase);
  return bound;
}

/** What stands between a token and the next. */
function gapAfter(tokens: readonly Token[], at: number): string {
  return (tokens[at]?.post ?? "") + (tokens[at + 1]?.pre ?? "");
}

function endOf(title: FoundTitle): number {
  return title.complement && title.complement.last > title.last ? title.complement.last : title.last;
}

function isBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return Boolean(token && !token.possessive && /^\.?[ \u00a0]["“]?$/.test(token.post));
}

// "Vice-Chancellor and Finance Minister Robert Habeck", "Army chief Gen. Umar Bello": titles that run into one another.
function bindStack(
  titles: readonly FoundTitle[],
  t: number,
  tokens: readonly Token[],
  bind: (title: FoundTitle) => void,
): void {
  for (let k = t; k > 0; k--) {
    const title = titles[k];
    const before = titles[k - 1];
    if (!title || !before || before.plural) return;
    const gap = title.first - endOf(before); // not "General Motors chief"
    const touches = gap === 1 && isBefore(tokens, endOf(before));
    const joined =
      gap === 2 &&
      tokens[endOf(before) + 1]?.normal === "and" &&
      title.determiner === null &&
      OPEN.test(tokens[endOf(before)]?.post ?? "");
    if (!touches && !joined) return;
    bind(before);
  }
}

// "The foreign ministers, A and B, said": a comma leads on to a list only where two or more stand in it.
function isListOfTwo(tokens: readonly Token[], first: number | undefined, runs: readonly NameRun[]): boolean {
  return first !== undefined && listAfter(tokens, runs, first).length > 0;
}

/** "presidents: A, B", "senators, including A and B", "ministers (A and B)": the first name of the list. */
function listed(
  tokens: readonly Token[],
  title: FoundTitle,
  startsAt: ReadonlyMap<number, number>,
  runs: readonly NameRun[],
): number | undefined {
  let at = endOf(title) + 1;
  const gap = gapAfter(tokens, at - 1);
  if (/^(?:including|namely)$/.test(tokens[at]?.normal ?? "")) at++;
  else if (tokens[at]?.normal === "such" && tokens[at + 1]?.normal === "as") at += 2;
  else if (/^, $/.test(gap))
    return isListOfTwo(tokens, startsAt.get(at), runs) ? startsAt.get(at) : undefined;
  else if (!/^\s?[:(–—-]\s?\(?$/.test(gap)) return undefined;
  return startsAt.get(at);
}

/** The names that go on a list: "Ministers A of X, B and C of Y". */
function listAfter(tokens: readonly Token[], runs: readonly NameRun[], from: number): number[] {
  const list: number[] = [];
  for (let i = from; i + 1 < runs.length; i++) {
    const run = runs[i];
    const next = runs[i + 1];
    if (!run || !next) break;
    let at = run.last;
    if (/^(?:of|from)$/.test(tokens[at + 1]?.normal ?? "")) {
      const first = tokens[at + 2]?.normal === "the" ? at + 3 : at + 2;
      at = findPlaceEnd(tokens, first) ?? at;
    }
    const between = tokens.slice(at + 1, next.first);
    const isList =
      between.length <= 1 && between.every((token) => /^(?:and|later|then|now)$/.test(token.normal));
    if (!isList || (between.length === 0 && !/^,/.test(tokens[at]?.post ?? ""))) break;
    list.push(i + 1);
  }
  return list;
}

/** "A and B, the ministers of X and Y": each of them has a state of their own, in that order. */
function shareOf(tokens: readonly Token[], title: FoundTitle, k: number): FoundTitle {
  if (!title.complement) return title;
  const { preposition } = title.complement;
  const states: { first: number; last: number }[] = [];
  for (let at = title.complement.first; at < tokens.length; at++) {
    const last = findPlaceEnd(tokens, at);
    if (last !== null) {
      states.push({ first: at, last });
      at = last;
    } else if (!/^(?:and|the)$/.test(tokens[at]?.normal ?? "")) break;
  }
  const state = states[k];
  return states.length > 1 && state ? { ...title, complement: { preposition, ...state } } : title;
}

/** "A of X, B and C of Y are the foreign ministers", "A and B, both senators": the names of the list. */
function listBefore(
  tokens: readonly Token[],
  title: FoundTitle,
  endsAt: ReadonlyMap<number, number>,
  runs: readonly NameRun[],
): number[] {
  let at = title.phrase - 1;
  if (/^(?:both|all|two|three)$/.test(tokens[title.phrase]?.normal ?? "")) at = title.phrase - 1;
  else if (/^(?:both|all|now)$/.test(tokens[at]?.normal ?? "")) at--;
  const isVerb = /^(?:are|were|became|become|remain|remained)$/.test(tokens[at]?.normal ?? "");
  if (isVerb) at--;
  if (isVerb && !OPEN.test(tokens[at]?.post ?? "")) return [];
  if (!isVerb && !tokens[at]?.post.startsWith(",")) return [];
  const last = endsAt.get(at) ?? endsAt.get(beforePlace(tokens, at));
  if (last === undefined || tokens[runs[last]?.last ?? -1]?.possessive) return [];
  let first = last;
  while (first > 0 && listAfter(tokens, runs, first - 1)[0] === first) first--;
  return first === last ? [] : Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/** "Reis, the Portuguese finance minister": the name before the comma. */
function bindAfter(
  tokens: readonly Token[],
  title: FoundTitle,
  endsAt: ReadonlyMap<number, number>,
  titles: readonly FoundTitle[],
  t: number,
): number | undefined {
  let before = title.phrase - 1;
  if (/^\d{2}$/.test(tokens[before]?.text ?? "")) before--; // "Reis, 55, a former minister"
  const name = tokens[before];
  const i = endsAt.get(before) ?? endsAt.get(beforePlace(tokens, before));
  if (i === undefined || !name || name.possessive || !/^\.?\s*[,(–—]/.test(gapAfter(tokens, before)))
    return undefined;
  const end = tokens[endOf(title)];
  const next = tokens[endOf(title) + 1];
  if (!end) return undefined;
  // "After meeting Lavrov, the minister said": the title is the subject.
  const isClosed =
    !next ||
    /^[\s"”’)]*[,.;:)–—!?]/.test(end.post) ||
    /^(?:who|and|of|in|at|from|for|to|under|until|since|on|whose|during|as|with)$/.test(next.normal);
  if (
    !isClosed &&
    OPENERS.has(tokens[0]?.normal ?? "") &&
    !tokens.slice(1, before).some((token) => token.post.startsWith(","))
  )
    return undefined;
  if (!isClosed && next && /^\p{Lu}/u.test(next.text) && !next.tags.has("Date")) return undefined;
  if (title.determiner && /^(?:this|that|these|those|my|our)$/.test(title.determiner)) return undefined;
  // "met Lavrov, his wife and …" binds; "Lavrov, the president and the king" is a list.
  if (
    next?.normal === "and" &&
    titles[t + 1]?.determiner === "the" &&
    titles[t + 1]?.phrase === endOf(title) + 2 &&
    title.determiner === "the"
  )
    return undefined;
  return i;
}

/** "Reis of Kentucky, the majority leader": the last word of the name before "of Kentucky". */
function beforePlace(tokens: readonly Token[], last: number): number {
  for (let first = last; first >= Math.max(2, last - 2); first--)
    if (/^(?:of|from)$/.test(tokens[first - 1]?.normal ?? "") && findPlaceEnd(tokens, first) === last)
      return first - 2;
  return -1;
}

function isJoined(tokens: readonly Token[], previous: FoundTitle, title: FoundTitle): boolean {
  const end = endOf(previous);
  return title.phrase === end + 2 && tokens[end + 1]?.normal === "and" && OPEN.test(tokens[end]?.post ?? "");
}

/** "The Brazilian president, Luana Prates, spoke": the name stands between commas after its title. */
function bindComma(
  tokens: readonly Token[],
  title: FoundTitle,
  startsAt: ReadonlyMap<number, number>,
  runs: readonly NameRun[],
): number | undefined {
  const end = tokens[endOf(title)];
  if (!end || end.possessive || !/^[,:]\s/.test(end.post)) return undefined;
  // "the army's chief of staff, Lt Gen Reis,": honorifics and ranks between.
  let at = endOf(title) + 1;
  for (let k = 0; k < 3 && !startsAt.has(at) && isHonorific(tokens[at]); k++) at++;
  const i = startsAt.get(at);
  const run = i === undefined ? undefined : runs[i];
  const last = run ? tokens[run.last] : undefined;
  if (!run || !last) return undefined;
  // "a former minister, Ana Reis, denied it", against "a senator, Ana Reis and a priest".
  const isOne = title.determiner === "a" || title.determiner === "an";
  if (isOne && (!/^, $/.test(last.post) || /^(?:and|or)$/.test(tokens[run.last + 1]?.normal ?? "")))
    return undefined;
  const isDefinite =
    title.determiner !== null ||
    title.phrase < title.first ||
    title.phrase === 0 ||
    title.words.includes(" ");
  const isClosed = run.last === tokens.length - 1 || /^["”’]?\s*[,.;)]/.test(last.post);
  return isDefinite && (isClosed || title.need === "relative") ? i : undefined;
}

// "with Joschka Reis as foreign minister, Renate Kos as …": nobody only sees or wants them in the office.
function isNamedAs(tokens: readonly Token[], run: NameRun | undefined): boolean {
  const before = run && tokens[run.first - 1];
  if (!run || !before || tokens[run.last]?.possessive) return false;
  if (tokens.slice(0, run.first).some(({ normal }) => UNREAL.has(normal))) return false;
  return /^(?:with|and|of|replaced|succeeded|including)$/.test(before.normal) || /^[,;:(]/.test(before.post);
}

const UNREAL = new Set(
  "see sees saw seen want wants wanted imagine imagined picture pictured prefer prefers preferred treat treated portray portrayed describe described like likes back backs backed favor favors support supports supported proposed proposes propose suggested".split(
    " ",
  ),
);

// "if Reis is elected president", "Should Reis become mayor".
const HYPOTHETICAL = new Set(
  "if whether should would could might may can cannot unless not never n't wants hopes to".split(" "),
);

function isSupposed(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--)
    if (/^(?:if|should|unless|whether|were|had|suppose|until|once|that|when)$/.test(tokens[at]?.normal ?? ""))
      return tokens[at]?.normal !== "that" && tokens[at]?.normal !== "when";
  return false;
}

function isHonorific(token: Token | undefined): boolean {
  return Boolean(
    token &&
      /^(?:mr|mrs|ms|dr|sir|dame|lt|maj|brig|gen|general|lieutenant|major|adm|admiral|vice|rear|air|marshal|col|colonel|sheikh)$/.test(
        token.normal,
      ),
  );
}

/** "Reis became foreign minister in May", "Reis, who was elected president": the name before the verb. */
function bindPredicate(
  tokens: readonly Token[],
  title: FoundTitle,
  endsAt: ReadonlyMap<number, number>,
  runs: readonly NameRun[],
): number | undefined {
  let at = endsAt.has(title.first - 1) ? title.first - 1 : title.phrase - 1;
  // "elected Ursula von der Leyen president", "named Reis as envoy": the verb before the name.
  const direct = endsAt.get(tokens[at]?.normal === "as" ? at - 1 : at);
  if (direct !== undefined && tokens[at]?.normal === "as" && isNamedAs(tokens, runs[direct])) return direct;
  if (direct !== undefined && OPEN.test(tokens[at]?.post ?? "")) {
    for (let i = (runs[direct]?.first ?? 0) - 1; i >= 0 && i > at - 10; i--) {
      const verb = tokens[i];
      if (!verb || !OPEN.test(verb.post)) return undefined;
      if (appointing.has(verb.normal) && !/^(?:the|a|an|his|her|its)$/.test(tokens[i - 1]?.normal ?? ""))
        return direct;
      if (verb.tags.has("Verb") && !verb.tags.has("Noun")) return undefined;
    }
    return undefined;
  }
  let isServing = false;
  if (tokens[at]?.normal === "as" || tokens[at]?.normal === "in") {
    isServing = true;
    at--;
    if (/^(?:office|over|down|in|up)$/.test(tokens[at]?.normal ?? "")) at--;
    // "appointed last week as ambassador"
    for (
      let k = 0;
      k < 3 &&
      (tokens[at]?.tags.has("Date") ||
        /^(?:last|this|in|on|week|month|year|earlier|recently|\d+)$/.test(tokens[at]?.normal ?? ""));
      k++
    )
      at--;
  }
  if (isServing && roleNouns.has(tokens[at]?.normal ?? "")) return bindRole(tokens, at, endsAt);
  if (tokens[at]?.normal === "of" && roleNouns.has(tokens[at - 1]?.normal ?? "")) return undefined;
  const verb = tokens[at];
  if (!verb) return undefined;
  const isVerb = isServing
    ? serving.has(verb.normal) || appointing.has(verb.normal)
    : being.has(verb.normal) || appointing.has(verb.normal);
  if (!isVerb || !OPEN.test(verb.post)) return undefined;
  for (at--; at >= 0; at--) {
    const i = endsAt.get(at);
    if (i !== undefined) {
      const name = tokens[at];
      if (isSupposed(tokens, runs[i]?.first ?? 0)) return undefined;
      return name && !name.possessive && /^(?:\s|,\s)$/.test(name.post) ? i : undefined;
    }
    const token = tokens[at];
    if (!token || HYPOTHETICAL.has(token.normal)) return undefined;
    if (!(AUXILIARY.has(token.normal) || appointing.has(token.normal) || token.tags.has("Adverb")))
      return undefined;
    if (/^(?:he|she)$/.test(token.normal)) return undefined;
  }
  return undefined;
}

/** "Reis, now in his sixth term as president": the name before the comma. */
function bindRole(
  tokens: readonly Token[],
  noun: number,
  endsAt: ReadonlyMap<number, number>,
): number | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - 6); at--) {
    const i = endsAt.get(at);
    if (i !== undefined) return /^,? $/.test(tokens[at]?.post ?? "") ? i : undefined;
    if (
      !/^(?:now|in|his|her|the|a|current|former|previous|second|third|fourth|fifth|sixth|seventh|first|last|final|then|new)$/.test(
        tokens[at]?.normal ?? "",
      )
    )
      return undefined;
  }
  return undefined;
}

/** "Reis, who heads the ministry": an office told by a verb. */
function readHeading(sentence: Sentence, run: NameRun): FoundTitle | null {
  const { tokens } = sentence;
  const name = tokens[run.last];
  if (!name || name.possessive) return null;
  let at = run.last + 1;
  if (tokens[at]?.normal === "who") at++;
  else if (name.post !== " ") return null;
  while (/^(?:has|had|now|currently|also|then|once|formerly)$/.test(tokens[at]?.normal ?? "")) at++;
  const verb = tokens[at];
  if (!verb || !heading.has(verb.normal) || !OPEN.test(verb.post)) return null;
  const first = at + 1;
  let last = -1;
  for (let i = first; i < tokens.length && i - first < 9; i++) {
    const token = tokens[i];
    if (!token || token.tags.has("Verb")) break;
    const place = findPlaceEnd(tokens, i);
    if (place !== null) i = place;
    const isWord =
      place !== null ||
      /^\p{Lu}/u.test(token.text) ||
      token.tags.has("Noun") ||
      token.tags.has("Adjective") ||
      /^(?:the|of|its|his|her|for|and)$/.test(token.normal);
    if (!isWord) break;
    if (!/^(?:the|of|its|his|her|for|and)$/.test(tokens[i]?.normal ?? "")) last = i;
    if (tokens[i] && !OPEN.test(tokens[i]?.post ?? "") && tokens[i]?.post !== "-" && !tokens[i]?.possessive)
      break;
  }
  if (last < first) return null;
  const start = tokens[first];
  const end = tokens[last];
  if (!start || !end) return null;
  const noun = /^(?:lead|led)/.test(verb.normal)
    ? "leader"
    : /^chair/.test(verb.normal)
      ? "chair"
      : /^command/.test(verb.normal)
        ? "commander"
        : "head";
  return {
    phrase: at,
    first: at,
    last,
    core: at,
    head: at,
    words: `${noun} of ${sentence.text.slice(start.start - sentence.start, end.end - sentence.start)}`,
    need: "body",
    plural: false,
    past: tokens[at - 1]?.normal === "had" || tokens[at - 1]?.normal === "once",
    short: false,
    complement: { preposition: "of", first, last },
    possessor: null,
    determiner: null,
  };
}
