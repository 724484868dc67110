// In which language is the text? The page's own word counts where the words do not contradict it.
import { SCRIPTS, SMALL_WORDS } from "../knowledge/languages";

/** BCP 47, or null where neither the text nor the page tells. */
export function findLanguage(text: string, declared: string | null): string | null {
  const said =
    declared
      ?.trim()
      .replace(/_/g, "-")
      .match(/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i)?.[0] ?? null;
  const told = languageOfWords(text.slice(0, 12_000));
  if (!told) return said;
  return said && sameLanguage(said, told) ? said : told;
}

/** Is it read? A text of which nothing is told counts as English. */
export function isEnglish(language: string | null): boolean {
  return language === null || /^en\b/i.test(language);
}

/** "Russian"; the code itself where the platform has no name for it. */
export function languageName(language: string): string {
  try {
    return (
      new Intl.DisplayNames(["en"], { type: "language" }).of(language.split("-")[0] ?? language) ?? language
    );
  } catch {
    return language;
  }
}

// A script has several languages: the page knows better which (Ukrainian, Persian) as long as the text is not English.
function sameLanguage(said: string, told: string): boolean {
  const base = said.toLowerCase().split("-")[0];
  return base === told || (base !== "en" && Object.values(SCRIPTS).includes(told));
}

function languageOfWords(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return null;
  for (const [script, language] of Object.entries(SCRIPTS)) {
    const pattern = new RegExp(`\\p{Script=${script}}`, "gu");
    if ((text.match(pattern)?.length ?? 0) > letters * (language === "ja" ? 0.15 : 0.3)) return language;
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | null = null;
  let most = 0;
  for (const [language, list] of Object.entries(SMALL_WORDS)) {
    const small = new Set(list.split(" "));
    let count = 0;
    for (const word of words) if (small.has(word)) count++;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return most > words.length * 0.08 ? best : null;
}
