import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Texts } from "../lib/model/texts";

const Words = createContext<Texts>({ text: (key) => key, language: "en", direction: "ltr" });

export const WordsProvider = Words.Provider;

/** The interface's words, for a component. */
export function useWords(): Texts {
  return useContext(Words);
}
