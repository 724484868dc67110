// The words of the interface, in the reader's language.
import type { TextKey, Texts } from "../model/texts";
import { bare } from "./bare";

const i18n = bare?.i18n;

export const texts: Texts = {
  text: (key: TextKey, ...words: (string | number)[]) => i18n?.getMessage(key, words.map(String)) || key,
  language: i18n?.getUILanguage() ?? "en",
  direction: i18n?.getMessage("@@bidi_dir") === "rtl" ? "rtl" : "ltr",
};
