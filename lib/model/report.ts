// The report: the one contract of the product. Every view, export and the terminal command is a function of it.
import type { EventTypeName } from "../knowledge/event-type-names";
import type { OrganizationRow } from "../knowledge/organization-row";
import type { Span } from "./span";

/** ISO 3166-1 alpha-2; XK for Kosovo. */
export type CountryCode = string;
/** `country:KP`, `official:choe-son-hui`, `organization:kcna`. */
export type EntityId = string;
/** ISO 8601 calendar date, `2025-10-26`. */
export type IsoDate = string;

export type Page = {
  url: string | null;
  title: string | null;
  site: string | null;
  byline: string[];
  /** ISO 8601 with the page's own offset where it gives one, or null. */
  published: string | null;
  modified: string | null;
  /** BCP 47. */
  language: string | null;
};

export type NoticeKind =
  | "appeal"
  | "subscription"
  | "newsletter"
  | "related"
  | "social"
  | "correction"
  | "credit"
  | "caption"
  | "consent"
  | "other";
/** What the publisher says for itself, in or around the article; never part of the text. */
export type Notice = { kind: NoticeKind; text: string; reason: string };

export type ParagraphRole = "heading" | "lead" | "statement" | "context" | "background" | "other";
export type Paragraph = Span & { role: ParagraphRole };

export type Article = {
  detected: boolean;
  /** Where `detected` is false: why, in words for the reader. */
  reason: string | null;
  headline: string | null;
  /** The paragraphs joined by "\n": the article and nothing else. */
  text: string;
  paragraphs: Paragraph[];
  notices: Notice[];
  partial: boolean;
  live: boolean;
  unseen: string[];
  words: number;
  minutes: number;
};

export type CountryForm =
  | "name"
  | "official-name"
  | "abbreviation"
  | "demonym"
  | "capital"
  | "seat"
  | "place";
export type OfficialForm = "full-name" | "surname" | "alias" | "description" | "pronoun";
export type OrganizationForm = "name" | "abbreviation" | "description" | "pronoun";

type MentionOf<Kind, Form> = Span & { text: string; rule: string; kind: Kind; entity: EntityId; form: Form };
export type CountryMention = MentionOf<"country", CountryForm>;
export type OfficialMention = MentionOf<"official", OfficialForm>;
export type OrganizationMention = MentionOf<"organization", OrganizationForm>;
export type Mention = CountryMention | OfficialMention | OrganizationMention;

export type Country = {
  id: EntityId;
  code: CountryCode;
  name: string;
  flag: string;
  /** Mentions, those of form `place` left out. */
  mentions: number;
  places: number;
  rule: string;
};

export type Basis = "text" | "inferred" | "known";
export type Official = {
  id: EntityId;
  name: string;
  title: string;
  country: CountryCode | null;
  organization: EntityId | null;
  basis: Basis;
  /** With basis `known`: the date on which the table's row was last known to be so. */
  seen?: IsoDate;
  /** With basis `known`: the article is more than half a year later than `seen`. */
  lastKnown?: boolean;
  /** Mentions by name: pronouns and descriptions left out. */
  mentions: number;
  evidence: Span;
  rule: string;
};

export type OrganizationKind = OrganizationRow["kind"];
export type Organization = {
  id: EntityId;
  name: string;
  abbreviation: string | null;
  country: CountryCode | null;
  kind: OrganizationKind;
  mentions: number;
  rule: string;
};

export type Sourcing = "person" | "institution" | "unnamed" | "media";
export type Statement = Span & {
  id: string;
  speaker: EntityId | null;
  speakerName: string | null;
  speakerText: Span | null;
  cue: Span | null;
  content: Span;
  replyTo: string | null;
  /** The words between quotation marks, without the marks. */
  quotes: Span[];
  sourcing: Sourcing;
  rule: string;
};

export type EventType = EventTypeName;
export type EventStatus = "happened" | "ongoing" | "planned" | "proposed" | "denied";
export type DatePrecision = "day" | "month" | "season" | "year" | "vague";
/** `from` and `to` are inclusive; null where open, both null where there is nothing to resolve against. */
export type DateRange = { from: IsoDate | null; to: IsoDate | null };
export type DateMention = Span & DateRange & { text: string; precision: DatePrecision; rule: string };

export type NewsEvent = {
  id: string;
  type: EventType;
  actors: EntityId[];
  targets: EntityId[];
  place: EntityId | null;
  placeText: string | null;
  date: (Span & DateRange & { precision: DatePrecision }) | null;
  status: EventStatus;
  source: EntityId | null;
  evidence: Span;
  alsoAt: Span[];
  event: string | null;
  rule: string;
};

export type Summary = {
  lead: Span | null;
  what: string | null;
  who: EntityId[];
  where: EntityId[];
  when: DateRange | null;
  /** Entity ids, or names where there is no entity, in order of appearance. */
  sources: string[];
  sourcing: Record<Sourcing, number>;
  statements: string[];
  context: Span[];
  background: Span[];
  timeline: string[];
};

export type Timing = { read: number; analyze: number };

export type Report = {
  page: Page;
  article: Article;
  mentions: Mention[];
  countries: Country[];
  officials: Official[];
  organizations: Organization[];
  statements: Statement[];
  events: NewsEvent[];
  dates: DateMention[];
  headlineMentions: Mention[];
  timing?: Timing;
  summary: Summary;
};
