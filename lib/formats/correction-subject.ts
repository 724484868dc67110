import type { Subject } from "../model/corrections";
import type { Country, Official } from "../model/report";

/** What the reader's corrections of an official are about. */
export function subjectOfOfficial({ name, title, country, basis }: Official): Subject {
  return { kind: "official", name, words: name, title, country, isKnown: basis === "known" };
}

/** The same of a country, by the words that the article has for it. */
export function subjectOfCountry({ name, code }: Country, words = name): Subject {
  return { kind: "country", name, words, title: "", country: code, isKnown: false };
}
