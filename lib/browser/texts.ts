// The words of the interface, in the reader's language. Without the polyfill: the card uses it too.
import type { I18n } from "webextension-polyfill";
import type { TextKey, Texts } from "../model/texts";

type Bare = { i18n?: Pick<I18n.Static, "getMessage" | "getUILanguage"> };

function i18n(): Bare["i18n"] {
  const { browser, chrome } = globalThis as { browser?: Bare; chrome?: Bare };
  return (browser ?? chrome)?.i18n;
}

export const texts: Texts = {
  text: (key: TextKey, ...words: (string | number)[]) => i18n()?.getMessage(key, words.map(String)) || key,
  language: i18n()?.getUILanguage() ?? "en",
  direction: i18n()?.getMessage("@@bidi_dir") === "rtl" ? "rtl" : "ltr",
};
