// Two articles, written for the tests, and pages of them.

export const HARBOR = {
  title: "Portugal and Morocco Agree to Build a Ferry Harbor",
  paragraphs: [
    "Portugal and Morocco agreed on Monday to build a ferry harbor together, Portuguese Foreign Minister Paulo Rangel said in Lisbon after talks with a delegation from Rabat.",
    "Rangel said that the work would begin in spring and that both governments would pay for half of it. He said the harbor would carry goods and passengers from the second year on.",
    "Moroccan Foreign Minister Nasser Bourita called the agreement a good day for both shores. Bourita will visit Portugal again in June, his ministry said in a statement on Monday evening.",
    "The agreement comes as Spain and Morocco discuss a tunnel under the Strait of Gibraltar, a plan that was first studied in the 1980s and that engineers from Switzerland have looked at again.",
    "Ties between Portugal and Morocco have grown closer since both were named as hosts of a football tournament, and trade between them has doubled over the last ten years, officials say.",
  ],
};
export const GRAIN = {
  title: "Kenya Signs a Grain Deal With Brazil",
  paragraphs: [
    "Kenya signed a grain deal with Brazil on Thursday, Kenyan President William Ruto said after a ceremony in Nairobi that was attended by farmers and by ministers of both countries.",
    "Ruto said that the first ships would reach Mombasa before the end of the year and that the price of maize would fall. He thanked Brazilian President Luiz Inacio Lula da Silva for the visit.",
    "Lula said that Brazil wanted to trade more with the countries of East Africa and that his government would open an office in Nairobi. Ethiopia and Tanzania have asked for similar deals.",
    "The deal comes as Kenya looks for grain after two years of drought, and as prices on the world's markets have risen since the harvest in India fell short of what had been expected.",
    "Brazil and Kenya opened embassies in each other's capitals in the 1960s. Since then they have signed agreements on health, on defense and on flights between their largest cities.",
  ],
};

/** A paragraph that comes later. */
export const NORWAY =
  "Norwegian Prime Minister Jonas Gahr Stoere said on Tuesday that Norway would send engineers to the harbor.";

type Story = { title: string; paragraphs: string[] };

export function head(title: string, type = "article"): string {
  return `<meta charset="utf-8"><title>${title}</title><meta property="og:type" content="${type}"><meta property="article:published_time" content="2025-03-17T18:00:00Z">`;
}

export function articleOf({ title, paragraphs }: Story, more = ""): string {
  return `<!doctype html><html lang="en"><head>${head(title)}</head><body><main><article><h1>${title}</h1><div class="body">${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</div></article></main>${more}</body></html>`;
}

export function articleBody({ title, paragraphs }: Story): string {
  return `<article><h1>${title}</h1><div class="body">${paragraphs.map((text) => `<p>${text}</p>`).join("")}</div></article>`;
}
