import type { Watch } from "../model/corrections";
import type { Report } from "../model/report";

/** The watched names that stand in the article or its headline, or whose bearer the report knows by another name. */
export function findWatched(
  { article, officials, countries, organizations }: Report,
  watchlist: readonly Watch[],
): string[] {
  const known = new Set([...officials, ...countries, ...organizations].map(({ name }) => name));
  const text = `${article.headline ?? ""}\n${article.text}`;
  return watchlist
    .filter(({ name, aliases }) => [name, ...aliases].some((each) => known.has(each) || hasWord(text, each)))
    .map(({ name }) => name);
}

/** "Mali" stands in "in Mali," and not in "Malian". */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
