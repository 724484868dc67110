// The words of the interface as components take them: never a string of their own.
import type messages from "../../public/_locales/en/messages.json";

export type TextKey = Exclude<keyof typeof messages, "$schema">;
export type Texts = {
  text: (key: TextKey, ...words: (string | number)[]) => string;
  /** BCP 47, for dates and numbers. */
  language: string;
  direction: "ltr" | "rtl";
};
