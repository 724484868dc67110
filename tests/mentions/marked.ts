// "[Peru]{PE} and [Lima]{PE capital}" → the text, and what must be found in it.
export type Expected = { words: string; label: string; start: number };

export function marked(source: string): { text: string; expected: Expected[] } {
  const expected: Expected[] = [];
  let text = "";
  let at = 0;
  for (const match of source.matchAll(/\[([^\]]+)\]\{([^}]+)\}/g)) {
    text += source.slice(at, match.index);
    expected.push({ words: match[1] ?? "", label: match[2] ?? "", start: text.length });
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + source.slice(at), expected };
}
