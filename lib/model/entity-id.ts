import type { EntityId } from "./report";

/** "Nicolás Maduro" → "nicolas-maduro": lower case, accents folded, words joined by hyphens. */
export function slugOf(name: string): string {
  return foldAccents(name)
    .toLowerCase()
    .replace(/[’'.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** `taken` holds the ids given so far; a second of the same name gets `-2`. The caller adds the new id. */
export function entityIdOf(
  kind: "official" | "organization",
  name: string,
  taken: ReadonlySet<EntityId>,
): EntityId {
  const base = `${kind}:${slugOf(name)}`;
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}

// Letters that Unicode does not decompose ("Szydło", "Erdoğan" and "Ioannis Đukić" in plain ASCII).
const WHOLE_LETTERS: Record<string, string> = {
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ı: "i",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  ð: "d",
  þ: "th",
  Þ: "Th",
};

const PLAIN = /^[\x20-\x7e]*$/;

/** The same words without accents: "Żagań" → "Zagan". Length may change: never use it to compute offsets. */
export function foldAccents(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łŁøØđĐıßæÆœŒðþÞ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}
