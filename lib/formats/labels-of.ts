import type { TextKey, Texts } from "../model/texts";
import { ENGLISH, type Labels } from "./labels";

/** The labels of a format in the reader's language. */
export function labelsOf({ text, language }: Texts): Labels {
  const each = <Name extends string>(names: Record<Name, string>, prefix: "event" | "status" | "notice") =>
    Object.fromEntries(
      Object.keys(names).map((name) => [name, text(`${prefix}_${name}` as TextKey)]),
    ) as Record<Name, string>;
  return {
    locale: language,
    lead: text("label_lead"),
    who: text("who"),
    what: text("what"),
    where: text("where"),
    when: text("when"),
    sources: text("sources"),
    officials: text("officials"),
    countries: text("countries"),
    statements: text("whoSaidWhat"),
    timeline: text("timeline"),
    context: text("context"),
    background: text("background"),
    message: text("publisherSays"),
    notStated: text("notStated"),
    noDate: text("noDate"),
    speakerUnclear: text("speakerUnknown"),
    place: text("asPlace"),
    inferred: text("inferred"),
    otherCountries: text("withoutCountry"),
    knownAsOf: text("knownAsOf", "{date}"),
    lastKnown: text("lastKnown", "{date}"),
    minutes: text("minutes", "{n}"),
    toward: text("label_toward", "{actors}", "{targets}"),
    against: text("label_against", "{actors}", "{targets}"),
    since: text("label_since", "{from}"),
    until: text("label_until", "{to}"),
    types: each(ENGLISH.types, "event"),
    statuses: each(ENGLISH.statuses, "status"),
    notices: each(ENGLISH.notices, "notice"),
  };
}
