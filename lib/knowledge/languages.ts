// Small words that tell a language; a text is taken for the one whose words it holds most of. English must win clearly.
export const SMALL_WORDS: Record<string, string> = {
  en: "the of and to in is that for it with as was on be by at this are from have has not but they which or an his he she said will their were been who had its would more",
  es: "el la los las de que y en un una por con para del se su al lo como más pero sus es fue ha son está",
  fr: "le la les des de et du un une en que qui dans pour par sur au est pas avec plus ce il elle sont aux ses mais été",
  de: "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über",
  it: "il lo la gli le di che e un una per con del della dei delle non si da al nel sono anche come più ha è alla dal",
  pt: "o a os as de que e do da em um uma para com não por mais dos das se na no ao foi como são pela pelo",
  nl: "de het een van en in is dat op te zijn met voor niet die aan er om ook als bij naar uit nog wordt door heeft over",
  sv: "och att det som en på är av för med den till inte har ett om han men de var sig från så kan",
  da: "og at det som en på er af for med den til ikke har et om han men de var sig fra så kan",
  pl: "w i na z do się nie że to jest o jak po od za przez są ale dla był które który",
  tr: "ve bir bu için ile de da olarak çok daha olan gibi en sonra kadar ancak ise oldu",
  id: "yang dan di dari ini itu untuk dengan pada tidak dalam akan ke oleh juga telah adalah karena saat",
  vi: "và của là có được cho không trong các với này một người đã những khi",
  sw: "na ya wa kwa ni katika za la kuwa hiyo huo cha yake hii lakini",
  ro: "și de a în la cu pe din nu că care pentru este un o ce mai au fost sunt",
  cs: "a se v na je že s z do o k i pro jako za by ale podle jeho",
  hu: "a az és hogy nem is egy meg ez volt de csak már mint el kell",
};

/** Letters of one script only, and the language to name where the page does not say. */
export const SCRIPTS: readonly { pattern: RegExp; language: string }[] = [
  { pattern: /[\u0400-\u04ff]/g, language: "ru" },
  { pattern: /[\u0600-\u06ff]/g, language: "ar" },
  { pattern: /[\u3040-\u30ff]/g, language: "ja" },
  { pattern: /[\uac00-\ud7af]/g, language: "ko" },
  { pattern: /[\u4e00-\u9fff]/g, language: "zh" },
  { pattern: /[\u0370-\u03ff]/g, language: "el" },
  { pattern: /[\u0590-\u05ff]/g, language: "he" },
  { pattern: /[\u0900-\u097f]/g, language: "hi" },
  { pattern: /[\u0980-\u09ff]/g, language: "bn" },
  { pattern: /[\u0e00-\u0e7f]/g, language: "th" },
  { pattern: /[\u10a0-\u10ff]/g, language: "ka" },
  { pattern: /[\u0530-\u058f]/g, language: "hy" },
  { pattern: /[\u0b80-\u0bff]/g, language: "ta" },
  { pattern: /[\u1200-\u137f]/g, language: "am" },
];
