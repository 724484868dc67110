// Who speaks: the phrase, the pronoun or the silence before the words, turned into a name.
import { MEDIA_WORDS, OFFICE_WORDS, PERSON_WORDS, SPOKES_WORDS } from "../knowledge/statement-cues";
import type { EntityId, Sourcing } from "../model/report";
import { contains, type Span } from "../model/span";
import type { Phrase } from "../text/clauses";
import type { Token } from "../text/sentences";
import { type Focus, openFocus } from "./focus";
import type { Found, Reading } from "./found";
import type { NameBook, Who } from "./name-book";

export type Speaker = {
  entity: EntityId | null;
  name: string | null;
  text: Span | null;
  sourcing: Sourcing;
  /** For pronouns and words that go on: who it is, also where it has no name ("two officials"). */
  who: Who | null;
};

/** One speaker for each statement, in their order of place. */
export function resolveSpeakers(reading: Reading, found: readonly Found[], names: NameBook): Speaker[] {
  const focus = openFocus(reading, found, names);
  const speakers: Speaker[] = [];
  for (const one of found) {
    focus.moveTo(one);
    const speaker = one.speaker
      ? speakerOf(reading, one, one.speaker, names, focus)
      : goesOn(reading, one, speakers.at(-1), found[speakers.length - 1]);
    speakers.push(speaker);
    // "noted that Lund had agreed": whom somebody else quotes is not the one who goes on.
    if (!isWithin(one, found[speakers.length - 2]) && !isWithin(one, found[speakers.length]))
      focus.speaks(one, speaker);
  }
  return speakers;
}

function isWithin(one: Found, other: Found | undefined): boolean {
  if (!other || !one.cue) return false;
  return (
    other.content.start <= one.cue.start &&
    one.cue.end <= other.content.end &&
    !contains(one.content, other.content)
  );
}

const NOBODY: Speaker = { entity: null, name: null, text: null, sourcing: "unnamed", who: null };

/** A quotation without a verb: the speaker of the words right before it, in its paragraph or at the end of the last one. */
function goesOn(reading: Reading, one: Found, before: Speaker | undefined, last: Found | undefined): Speaker {
  if (!before || !last || !one.carried) return NOBODY;
  const here = reading.sentences[one.sentence];
  const there = reading.sentences[last.sentence];
  if (!here || !there || here.paragraph - there.paragraph > 1) return NOBODY;
  return before;
}

function speakerOf(reading: Reading, one: Found, phrase: Phrase, names: NameBook, focus: Focus): Speaker {
  const tokens = reading.sentences[one.speakerSentence ?? one.sentence]?.tokens ?? [];
  const head = tokens[phrase.head];
  const text = wordsOf(one, phrase, tokens);
  if (!head) return NOBODY;
  if (phrase.first === phrase.last && PRONOUN.test(head.normal)) return pronoun(head, text, names, focus);
  const who =
    namedBy(phrase, one, names, tokens) ??
    (one.rule === "transcript-line" ? names.labeled(head.text) : null) ??
    (phrase.members ? null : names.seen(tokens, phrase)) ??
    (isOwned(tokens, phrase) ? null : (names.meant(phrase) ?? described(phrase, head, focus, tokens)));
  if (who && !phrase.members) return { entity: who.id, name: who.name, text, sourcing: sourcingOf(who), who };
  return unnamed(reading, phrase, head, text, tokens, names);
}

/** "Mora, who said": the words beside the verb are "who", the name stands before. */
function wordsOf(one: Found, phrase: Phrase, tokens: readonly Token[]): Span {
  const marker = one.clause?.relation === "relative" ? tokens[one.clause.first] : undefined;
  return marker && /^(?:who|which|that)$/.test(marker.normal) && phrase.last < marker.index
    ? { start: marker.start, end: marker.end }
    : { start: phrase.start, end: phrase.end };
}

const PRONOUN = /^(?:he|she|it|they|who|his|her|their|its)$/;
const OWNERS: Readonly<Record<string, string>> = { his: "he", her: "she", their: "they", its: "it" };

function pronoun(head: Token, text: Span, names: NameBook, focus: Focus): Speaker {
  const who = names.meant(text) ?? focus.antecedent(OWNERS[head.normal] ?? head.normal, head.start);
  if (!who) return { ...NOBODY, text, sourcing: head.normal === "it" ? "institution" : "unnamed" };
  return { entity: who.id, name: who.name, text, sourcing: sourcingOf(who), who };
}

/** The name that the phrase or its apposition carries: at its head, not "the brother of Mora". */
function namedBy(phrase: Phrase, one: Found, names: NameBook, tokens: readonly Token[]): Who | null {
  const head = tokens[phrase.head];
  if (!head || phrase.members) return null;
  const inside = names.within(phrase).filter(({ span }) => span.start <= head.start && head.end <= span.end);
  const person = inside.find(({ who }) => who.kind === "person");
  if (person) return person.who;
  const here = inside.at(-1);
  if (here) return holderOf(phrase, here.span, names, tokens) ?? here.who;
  const titled =
    afterOffice(phrase, names, tokens) ??
    (/^\p{Lu}/u.test(head.text) && phrase.head < phrase.last ? holderOf(phrase, head, names, tokens) : null);
  if (titled) return titled;
  const { apposition } = one;
  if (!apposition || !isPersonal(head)) return null;
  const beside = names
    .within(apposition)
    .filter(({ who, span }) => who.kind === "person" && span.end >= (tokens[apposition.head]?.start ?? 0));
  return (
    beside[0]?.who ??
    (PERSON_WORDS.has(head.normal) || head.tags.has("Actor") ? names.seen(tokens, apposition) : null)
  );
}

/** "Bank of Tavla Governor Pel Orun": the office after the institution's name, and who holds it. */
function holderOf(phrase: Phrase, named: Span, names: NameBook, tokens: readonly Token[]): Who | null {
  const rest = tokens.slice(phrase.first, phrase.last + 1).filter((token) => token.start >= named.end);
  const at = rest.findLastIndex((token) => PERSON_WORDS.has(token.normal) || OFFICE_WORDS.has(token.normal));
  const holder = rest.slice(at + 1);
  if (at < 0 || !holder.length || !rest.every((token) => /^\p{L}/u.test(token.text) && !token.possessive))
    return null;
  const first = holder[0];
  // "the Office of Governor Pel Orun" is not Orun.
  const isUnder = at > 0 && !/^\p{Lu}/u.test(rest[at - 1]?.text ?? "");
  if (!first || !/^\p{Lu}/u.test(first.text) || isUnder) return null;
  return names.seen(tokens, { ...phrase, start: first.start, first: first.index, head: phrase.last });
}

/** "Secretary of State Ada Okafor": capitals from the office to the name, against "the mother of Ada Okafor". */
function afterOffice(phrase: Phrase, names: NameBook, tokens: readonly Token[]): Who | null {
  const last = names.within(phrase).at(-1);
  if (last?.who.kind !== "person" || last.span.end !== phrase.end) return null;
  const between = tokens.slice(phrase.head, phrase.last + 1).filter((token) => token.end <= last.span.start);
  const office = between.filter((token) => !/^(?:of|for|the|and)$/.test(token.normal));
  const isOffice =
    office.length > 1 && office.every((token) => /^\p{Lu}/u.test(token.text) && !token.possessive);
  return isOffice ? last.who : null;
}

function isPersonal(head: Token): boolean {
  return PERSON_WORDS.has(head.normal) || head.tags.has("Actor") || /^\p{Ll}/u.test(head.text);
}

/** "his spokesperson", "her office": somebody of whoever "his" means, and not the one who was called so elsewhere. */
function isOwned(tokens: readonly Token[], phrase: Phrase): boolean {
  return (
    /^(?:his|her|its|their)$/.test(tokens[phrase.first]?.normal ?? "") &&
    SERVING.test(tokens[phrase.head]?.normal ?? "")
  );
}

const SERVING =
  /^(?:spokes(?:man|woman|person|people)|office|lawyers?|attorneys?|ministry|aides?|advis[eo]rs?|campaign|team|deputy)$/;

/** "the spokesman", "the envoy": the one person who was called so; null where there are two. */
function described(phrase: Phrase, head: Token, focus: Focus, tokens: readonly Token[]): Who | null {
  const opening = tokens[phrase.first]?.normal ?? "";
  if (!/^(?:the|his|her|their|its|this|that)$/.test(opening) || head.tags.has("Plural")) return null;
  return focus.called(head.normal);
}

function sourcingOf(who: Who): Sourcing {
  if (who.kind === "person") return "person";
  return who.media ? "media" : who.kind === "other" ? "unnamed" : "institution";
}

function unnamed(
  reading: Reading,
  phrase: Phrase,
  head: Token,
  text: Span,
  tokens: readonly Token[],
  names: NameBook,
): Speaker {
  const word = head.normal;
  const printed = reading.text
    .slice(phrase.start, phrase.end)
    .replace(/^(?:the|an?)\s+/i, "")
    .replace(/\s+/g, " ");
  const organization = names.within(phrase).find(({ who }) => who.kind === "organization")?.who ?? null;
  const sourcing: Sourcing = isMedia(word, phrase, tokens)
    ? "media"
    : SPOKES_WORDS.has(word) && organization
      ? "institution"
      : PERSON_WORDS.has(word) || head.tags.has("Actor") || head.tags.has("Value")
        ? "unnamed"
        : "institution";
  const who: Who = {
    id: null,
    name: printed,
    kind: sourcing === "unnamed" ? "other" : "organization",
    gender: null,
    media: sourcing === "media",
    plural: head.tags.has("Plural") || phrase.members !== undefined,
  };
  return { entity: null, name: printed, text, sourcing, who };
}

/** "U.S. media", "a state news agency", "the newspaper"; "the agency" alone may be any. */
function isMedia(word: string, phrase: Phrase, tokens: readonly Token[]): boolean {
  if (!MEDIA_WORDS.has(word)) return false;
  if (word !== "agency" && word !== "network" && word !== "channel" && word !== "outlet") return true;
  for (let at = phrase.first; at < phrase.head; at++)
    if (/^(?:news|press|state|television|tv|media)$/.test(tokens[at]?.normal ?? "")) return true;
  return false;
}
