// The words that a format adds to the article's own. English by default; a view passes those of its reader.
import type { EventStatus, EventType, NoticeKind } from "../model/report";

export type Labels = {
  /** BCP 47: the form of dates and lists. */
  locale: string;
  lead: string;
  who: string;
  what: string;
  where: string;
  when: string;
  sources: string;
  officials: string;
  countries: string;
  statements: string;
  timeline: string;
  context: string;
  background: string;
  message: string;
  notStated: string;
  noDate: string;
  speakerUnclear: string;
  place: string;
  inferred: string;
  otherCountries: string;
  /** `{date}`, `{n}`, `{actors}`, `{targets}`, `{from}`, `{to}` are filled in. */
  knownAsOf: string;
  lastKnown: string;
  minutes: string;
  toward: string;
  against: string;
  since: string;
  until: string;
  types: Record<EventType, string>;
  statuses: Record<EventStatus, string>;
  notices: Record<NoticeKind, string>;
};

export const ENGLISH: Labels = {
  locale: "en-GB",
  lead: "Lead",
  who: "Who",
  what: "What",
  where: "Where",
  when: "When",
  sources: "Sources",
  officials: "Officials",
  countries: "Countries",
  statements: "Who said what",
  timeline: "Timeline",
  context: "Context",
  background: "Background",
  message: "Publisher's message",
  notStated: "Not stated",
  noDate: "No date",
  speakerUnclear: "Speaker unclear",
  place: "place",
  inferred: "inferred",
  otherCountries: "Other",
  knownAsOf: "known, as of {date}",
  lastKnown: "last known {date}",
  minutes: "{n} min",
  toward: "{actors} to {targets}",
  against: "{actors} against {targets}",
  since: "since {from}",
  until: "until {to}",
  types: {
    visit: "Visit",
    meeting: "Meeting",
    talks: "Talks",
    call: "Call",
    agreement: "Agreement",
    support: "Support",
    pledge: "Pledge",
    cooperation: "Cooperation",
    aid: "Aid",
    concession: "Concession",
    demand: "Demand",
    criticism: "Criticism",
    refusal: "Refusal",
    threat: "Threat",
    protest: "Protest",
    military: "Military move",
    sanction: "Sanction",
    arrest: "Arrest or ban",
    attack: "Attack",
    politics: "Politics",
    statement: "Statement",
  },
  statuses: {
    happened: "happened",
    ongoing: "ongoing",
    planned: "planned",
    proposed: "proposed",
    denied: "denied",
  },
  notices: {
    appeal: "appeal",
    subscription: "subscription",
    newsletter: "newsletter",
    related: "related",
    social: "social",
    correction: "correction",
    credit: "credit",
    caption: "caption",
    consent: "consent",
    other: "other",
  },
};

/** `fill("{n} min", { n: "3" })` → "3 min". */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
