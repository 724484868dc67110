// The words of the interface, in the reader's language.
import type { TextKey, Texts } from "../model/texts";
import { bare } from "./bare";

const i18n = bare?.i18n;

const text: Texts["text"] = (key: TextKey, ...words) => i18n?.getMessage(key, words.map(String)) || key;

// The language that the words are in, which need not be the browser's own: dates and direction go with the words.
const locale = text("locale");
const own = i18n?.getUILanguage() ?? locale;

export const texts: Texts = {
  text,
  language: own.startsWith(locale) ? own : locale,
  direction: text("direction") === "rtl" ? "rtl" : "ltr",
};
