// The sentence on which the options show the highlights: English, as the articles that Lede reads.
type Part = {
  words: string;
  look: "official" | "country" | "country-again" | "place" | "description" | null;
};

export const PREVIEW_SENTENCE: readonly Part[] = [
  { words: "Foreign Minister ", look: null },
  { words: "Ana Duarte", look: "official" },
  { words: " of ", look: null },
  { words: "Portugal", look: "country" },
  { words: " came on Monday. ", look: null },
  { words: "The minister", look: "description" },
  { words: " thanked her ", look: null },
  { words: "Portuguese", look: "country-again" },
  { words: " hosts in ", look: null },
  { words: "Lisbon", look: "place" },
  { words: ".", look: null },
];
