// A correction as one sentence in the reader's language.
import { COUNTRY_CODES } from "../knowledge/country-codes";
import type { Correction } from "../model/corrections";
import type { Texts } from "../model/texts";

export type NamedCountry = { code: string; name: string };

/** All countries by the reader's alphabet. */
export function namedCountries({ language }: Texts): NamedCountry[] {
  const names = new Intl.DisplayNames(language, { type: "region" });
  const order = new Intl.Collator(language);
  return COUNTRY_CODES.split(" ")
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => order.compare(a.name, b.name));
}

/** "“Georgia” is no country" */
export function correctionWords(one: Correction, texts: Texts): string {
  const { text } = texts;
  switch (one.kind) {
    case "not-an-official":
      return text("is_not_official", one.name);
    case "someone-else":
      return text("is_someone_else", one.name);
    case "same-as":
      return text("is_same", one.name, one.as);
    case "also-known-as":
      return text("is_alias", one.name, one.alias);
    case "official":
      return text("is_official", one.name, officeWords(one, texts));
    case "country":
      return one.code
        ? text("is_country", one.words, nameOf(one.code, texts))
        : text("is_no_country", one.words);
    case "hide":
      return text("is_hidden", one.name);
  }
}

function officeWords({ title, country }: { title: string; country: string | null }, texts: Texts): string {
  return [title, country && nameOf(country, texts)].filter(Boolean).join(", ") || "…";
}

function nameOf(code: string, { language }: Texts): string {
  return new Intl.DisplayNames(language, { type: "region", fallback: "none" }).of(code) ?? code;
}
