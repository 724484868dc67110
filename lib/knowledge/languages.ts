// Small words that tell a language; a text is taken for the one whose words it holds most of. English must win clearly.
export const SMALL_WORDS: Record<string, string> = {
  en: "the of and to in is that for it with as was on be by at this are from have has not but they which or an his he she said will their were been who had its would more",
  es: "el la los las de que y en un una por con para del se su",
  fr: "le la les des de et du un une en que qui dans pour par sur",
  de: "der die das und den von zu mit sich des auf für ist im dem nicht",
  it: "il lo la gli le di che e un una per con del della dei delle",
  pt: "o a os as de que e do da em um uma para com não por",
  nl: "de het een van en in is dat op te zijn met voor niet die aan",
  sv: "och att det som en på är av för med den till inte har ett om",
  da: "og at det som en på er af for med den til ikke har et om",
  pl: "w i na z do się nie że to jest o jak po od za przez",
  tr: "ve bir bu için ile de da olarak çok daha olan gibi en sonra kadar ancak",
  id: "yang dan di dari ini itu untuk dengan pada tidak dalam akan ke oleh juga telah",
  vi: "và của là có được cho không trong các với này một người đã những khi",
  sw: "na ya wa kwa ni katika za la kuwa hiyo huo cha yake hii lakini",
  ro: "și de a în la cu pe din nu că care pentru este un o ce",
  cs: "a se v na je že s z do o k i pro jako za by",
  hu: "a az és hogy nem is egy meg ez volt de csak már mint el kell",
};

/** Letters of one script only, by its Unicode name, and the language to name where the page does not say. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  Cyrillic: "ru",
  Arabic: "ar",
  Hiragana: "ja",
  Hangul: "ko",
  Han: "zh",
  Greek: "el",
  Hebrew: "he",
  Devanagari: "hi",
  Bengali: "bn",
  Thai: "th",
  Georgian: "ka",
  Armenian: "hy",
  Tamil: "ta",
  Ethiopic: "am",
};
