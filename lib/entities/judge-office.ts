import {
  INTERNATIONAL_BODIES,
  OFFICE_DOMAINS,
  OFFICE_HOLDERS_WORDS,
  PARTY_WORDS,
  PRIVATE_BODIES,
  PRIVATE_BUT_PUBLIC,
  PUBLIC_BODIES,
  SENT_OFFICES,
  SHOW_WORDS,
} from "../knowledge/offices";
import type { FoundTitle } from "../mentions/find-titles";
import type {
  CountryCode,
  CountryMention,
  EntityId,
  Organization,
  OrganizationMention,
} from "../model/report";
import type { Span } from "../model/span";
import { buildPhraseIndex, findPhraseAt, type PhraseIndex } from "../text/phrase-index";
import type { Sentence, Token } from "../text/sentences";
import { entriesOf, wordsOf } from "../text/word-lists";
import type { TitleRelation } from "./office-title";
import { findRegion } from "./read-regions";

/** What stands beside a title and whose office it therefore is. */
export type JudgedOffice = {
  isPublic: boolean;
  country: CountryCode | null;
  organization: EntityId | null;
  /** An international body's office: it has no country, whatever country stands near. */
  isInternational: boolean;
  /** The office of a region whose state is contested: it is given no country. */
  isContested: boolean;
};

export type Surroundings = {
  sentence: Sentence;
  countries: readonly CountryMention[];
  organizations: readonly OrganizationMention[];
  organizationById: ReadonlyMap<EntityId, Organization>;
};

const publicBodies = wordsOf(PUBLIC_BODIES);
const privateBodies = wordsOf(PRIVATE_BODIES);
const domains = wordsOf(OFFICE_DOMAINS);
const partyWords = wordsOf(PARTY_WORDS);
const officeWords = wordsOf(OFFICE_HOLDERS_WORDS);
const sentOffices = wordsOf(SENT_OFFICES);
const showWords = wordsOf(SHOW_WORDS);
let international: PhraseIndex<true> | undefined;

/** Whether words that name an office name a public one, and whose. */
export function judgeOffice(title: FoundTitle, relation: TitleRelation, around: Surroundings): JudgedOffice {
  const { tokens } = around.sentence;
  const end = title.complement ? Math.max(title.complement.last, title.last) : title.last;
  const own = spanOf(tokens, afterBased(tokens, title), title.head);
  const of = title.complement && spanOf(tokens, title.complement.first, title.complement.last);
  const isOf = title.complement !== null && /^(?:of|for|in|from|under)$/.test(title.complement.preposition);
  const isSent = sentOffices.has(lastWord(tokens, title)) && title.complement?.preposition !== "of";

  const organization =
    organizationIn(own, around) ?? (of && isOf && !isSent ? organizationIn(of, around) : null);
  const inComplement = of && isOf && !isSent ? firstCountry(around.countries, of) : null;
  // "the first Indian president of Bolivia", "Bolivia's first Indian president": whose it is before what kind of one.
  const adjective = lastCountry(around.countries, own);
  const ofState = title.complement?.preposition === "of" ? inComplement : null;
  const inTitle = adjective && (ofState ?? possessorIn(around.countries, own, tokens) ?? adjective);
  // "U.N. Ambassador Reis" is a state's ambassador there; "the EU ambassador to Peru" is the EU's.
  const isSentThere = lastWord(tokens, title) === "ambassador" && title.complement?.preposition !== "to";
  const isInternational =
    !inTitle &&
    !isSentThere &&
    (organization?.kind === "international" ||
      hasInternational(tokens, title.phrase, title.head) ||
      Boolean(
        title.complement &&
          isOf &&
          !isSent &&
          hasInternational(tokens, title.complement.first, title.complement.last),
      ));
  const region =
    findRegion(tokens, afterBased(tokens, title), title.head) ??
    (title.complement && isOf && !isSent
      ? findRegion(tokens, title.complement.first, title.complement.last)
      : null);
  const named = inTitle ?? inComplement ?? (region || null) ?? organization?.country ?? null;
  const country = isInternational || region === "" ? null : named;
  // "the Barcelona president": a city is whose it is, and no state.
  const states = around.countries.filter(({ form }) => form !== "place");
  const isOfState =
    region !== null ||
    lastCountry(states, own) !== null ||
    (of && isOf && firstCountry(states, of) !== null && !hasOtherNames(tokens, title, around.countries));
  return {
    isPublic: isPublicOffice(title, relation, tokens, end, {
      isOfState: Boolean(isOfState),
      country,
      isInternational,
      isBody:
        organization !== null &&
        organization.kind !== "media" &&
        organization.kind !== "party" &&
        organization.kind !== "other",
    }),
    country,
    organization: isInternational && organization?.kind === "international" ? organization.id : null,
    isInternational,
    isContested: region === "",
  };
}

// "a Miami-based president": where somebody lives is not whose the office is.
function afterBased(tokens: readonly Token[], title: FoundTitle): number {
  for (let i = title.core; i > title.phrase; i--)
    if (/^(?:based|born|educated|trained|backed)$/.test(tokens[i]?.normal ?? "")) return i + 1;
  return title.phrase;
}

type Found = { isOfState: boolean; country: CountryCode | null; isInternational: boolean; isBody: boolean };

function isPublicOffice(
  title: FoundTitle,
  relation: TitleRelation,
  tokens: readonly Token[],
  end: number,
  found: Found,
): boolean {
  const { need } = title;
  if (need === "relative" || need === "counterpart") return false;
  // "Hong Kong Chief Executive Carrie Lam": the one place where it is an office.
  if (need === "never")
    return title.words.toLowerCase() === "chief executive" && /^(?:HK|MO)$/.test(found.country ?? "");
  if (isPrivate(tokens, title, end)) return false;
  const body = found.isBody || found.isInternational || hasPublicBody(tokens, title);
  if (need === "nothing") return true;
  if (need === "body") return body;
  if (need === "state") return body || found.isOfState;
  if (need === "name") {
    if (title.short || relation === "before")
      return /^\p{Lu}/u.test(tokens[title.head]?.text ?? "") || found.country !== null || body;
    return (
      found.country !== null || body || /general|admiral|colonel|marshal/.test(title.words.toLowerCase())
    );
  }
  return isPlainPublic(title, tokens, found, body);
}

// "president": of a state, of a public body, or alone; never of anything else ("Barcelona president", "president of Acme").
function isPlainPublic(title: FoundTitle, tokens: readonly Token[], found: Found, body: boolean): boolean {
  if (found.isOfState || found.isInternational) {
    const unknown = unknownBefore(tokens, title, found);
    return !unknown || body;
  }
  if (body) return true;
  if (unknownBefore(tokens, title, found) || tokens.some(isShowWord)) return false;
  const of = title.complement;
  if (of && /^(?:of|at|for|in)$/.test(of.preposition)) return false;
  return title.determiner !== "a" && title.determiner !== "an";
}

// "President Snow rules the third novel", not "the foreign office will show".
function isShowWord({ normal, tags }: Token): boolean {
  return showWords.has(normal) && !tags.has("Verb");
}

// "president of the African-American Women Caucus": the state is a word of another name.
function hasOtherNames(
  tokens: readonly Token[],
  title: FoundTitle,
  countries: readonly CountryMention[],
): boolean {
  if (!title.complement) return false;
  for (let i = title.complement.first; i <= title.complement.last; i++) {
    const token = tokens[i];
    if (!token || !/^\p{Lu}/u.test(token.text) || publicBodies.has(token.normal) || domains.has(token.normal))
      continue;
    if (!countries.some((one) => one.start < token.end && one.end > token.start)) return true;
  }
  return false;
}

/** A capitalized word right before the office that is no state and no public body: somebody else's president. */
function unknownBefore(tokens: readonly Token[], title: FoundTitle, found: Found): boolean {
  const before = tokens[title.first - 1];
  if (!before || title.first - 1 < title.phrase || !/^\p{Lu}/u.test(before.text)) return false;
  // "Incumbent President Reis", against "Emirates President Reis".
  const opens = title.first - 1 === 0 && before.index === 0;
  if (opens && ["Adjective", "Adverb", "Date", "Conjunction"].some((tag) => before.tags.has(tag)))
    return false;
  if (publicBodies.has(before.normal) || partyWords.has(before.normal)) return false;
  if (found.isOfState) return false;
  return !hasInternational(tokens, title.phrase, title.first - 1);
}

function isPrivate(tokens: readonly Token[], title: FoundTitle, last: number): boolean {
  for (let i = title.phrase; i <= last; i++) {
    const word = tokens[i]?.normal ?? "";
    if (!privateBodies.has(word) || (domains.has(word) && title.need === "nothing")) continue;
    const pair = [`${tokens[i - 1]?.normal} ${word}`, `${word} ${tokens[i + 1]?.normal}`];
    if (!pair.some((words) => exceptions.has(words))) return true;
  }
  return false;
}
const exceptions = new Set(PRIVATE_BUT_PUBLIC);

/** A public body in the words before the head, or as what the complement is about ("head of the Senate's staff"). */
function hasPublicBody(tokens: readonly Token[], title: FoundTitle): boolean {
  for (let i = title.phrase; i < title.core; i++) if (publicBodies.has(tokens[i]?.normal ?? "")) return true;
  if (!title.complement) return false;
  const { first, last } = title.complement;
  for (let i = first; i <= last; i++) {
    const word = tokens[i]?.normal ?? "";
    const next = tokens[i + 1];
    const ends =
      i === last || /^(?:of|for|in|at|on|and)$/.test(next?.normal ?? "") || Boolean(tokens[i]?.possessive);
    if (ends && (publicBodies.has(word) || officeWords.has(word))) return true;
  }
  return false;
}

function hasInternational(tokens: readonly Token[], first: number, last: number): boolean {
  international ??= buildPhraseIndex(entriesOf(INTERNATIONAL_BODIES).map((entry) => [entry, true] as const));
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (!token || !/^\p{Lu}/u.test(token.text)) continue;
    if (token.normal === "who" && token.text !== "WHO") continue;
    const hit = findPhraseAt(international, tokens, i, (t) => t.normal);
    if (hit && hit.last <= last) return true;
  }
  return false;
}

function lastWord(tokens: readonly Token[], title: FoundTitle): string {
  return (tokens[title.head]?.normal ?? "").replace(/s$/, "");
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function isIn(span: Span, mention: Span): boolean {
  return mention.start >= span.start && mention.end <= span.end;
}

function lastCountry(countries: readonly CountryMention[], span: Span): CountryCode | null {
  return codeOf(countries.findLast((mention) => isIn(span, mention)));
}

function possessorIn(
  countries: readonly CountryMention[],
  span: Span,
  tokens: readonly Token[],
): CountryCode | null {
  const owners = countries.filter((mention) => isIn(span, mention));
  return codeOf(owners.find(({ end }) => tokens.some((token) => token.possessive && token.end === end)));
}

function firstCountry(countries: readonly CountryMention[], span: Span): CountryCode | null {
  return codeOf(countries.find((mention) => isIn(span, mention)));
}

function codeOf(mention: CountryMention | undefined): CountryCode | null {
  return mention ? mention.entity.slice("country:".length) : null;
}

function organizationIn(span: Span, around: Surroundings): Organization | null {
  const mention = around.organizations.find((one) => one.start < span.end && one.end > span.start);
  return (mention && around.organizationById.get(mention.entity)) ?? null;
}
