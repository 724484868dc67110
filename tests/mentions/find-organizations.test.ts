import { expect, test } from "vitest";
import { resolveOrganizations } from "../../lib/entities/resolve-organizations";
import { findCountries } from "../../lib/mentions/find-countries";
import { findOrganizations } from "../../lib/mentions/find-organizations";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readSentences } from "../../lib/text/sentences";
import { marked } from "./marked";

/** Labels: the entity's slug, its country where it has one, its kind. */
function found(text: string) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  const sentences = readSentences(text, paragraphs);
  const countries = findCountries({ sentences, people: [], corrections: NO_CORRECTIONS });
  const { mentions, organizations } = resolveOrganizations(
    findOrganizations({ sentences, countries, people: [] }),
  );
  return mentions.map(({ start, end, text: words, entity }) => {
    expect(text.slice(start, end)).toBe(words);
    const { country, kind } = organizations.find(({ id }) => id === entity) ?? {};
    return {
      words,
      label: [entity.slice("organization:".length), country, kind].filter(Boolean).join(" "),
      start,
    };
  });
}

test.each([
  // organs of a state
  "The [Peruvian Foreign Ministry]{peruvian-foreign-ministry PE ministry} said it would wait.",
  "[Chile's defense ministry]{chiles-defense-ministry CL ministry} and the [Bolivian Navy]{bolivian-navy BO military} agreed.",
  "The [Norwegian Embassy in Kampala]{norwegian-embassy-in-kampala NO embassy} closed; the [U.S. embassy in Lima]{us-embassy-in-lima US embassy} did not.",
  "The [Ministry of Health of Kenya]{ministry-of-health-of-kenya KE ministry} sent doctors.",
  "The [U.S. Department of Agriculture]{us-department-of-agriculture US ministry} gave figures.",
  "A [Kenyan army]{kenyan-army KE military} spokesman spoke near Peruvian military bases.",
  // the same one under several names
  "The [Peruvian Foreign Ministry]{peruvian-foreign-ministry PE ministry} spoke. [The ministry]{peruvian-foreign-ministry PE ministry} gave no names.",
  "The [Peruvian Foreign Ministry]{peruvian-foreign-ministry PE ministry} spoke. The [Foreign Ministry]{peruvian-foreign-ministry PE ministry} gave no names.",
  "The [International Atomic Energy Agency]{international-atomic-energy-agency international} left. [IAEA]{international-atomic-energy-agency international} cameras stayed.",
  "The [Coastal Reform Movement]{coastal-reform-movement party} ([CRM]{coastal-reform-movement party}) won. The [CRM]{coastal-reform-movement party} will govern.",
  // what a body is called after its name
  "[NATO]{nato international} met. [The alliance]{nato international} sent ships, and the alliance of two parties broke.",
  "The [European Union]{european-union international} and [NATO]{nato international} met. [The bloc]{european-union international} will pay.",
  "The [IAEA]{iaea international} left. [The agency]{iaea international}'s cameras stayed.",
  "Two parties met. The alliance held, and the bloc split.",
  // letters of the table after the name
  "[Ukraine's Security Service]{ukraines-security-service UA agency} ([SBU]{ukraines-security-service UA agency}) arrested him.",
  // councils of a state are not the United Nations'
  "The [National Security Council]{national-security-council agency} ([NSC]{national-security-council agency}) met in Lima. [The council]{national-security-council agency} will meet again.",
  "Norway's [National Security Council]{national-security-council agency} wrote to the [Security Council]{security-council international}.",
  "Iran's [Supreme National Security Council]{supreme-national-security-council IR agency} met.",
  // parties whose name has no word for one
  "Rita Awor of the [National Unity Platform]{national-unity-platform UG party} and two of [Pheu Thai]{pheu-thai TH party} left.",
  "[Podemos]{podemos ES party} left the Spanish talks. He stood on a platform of national unity.",
  "In Chile a new democracy grew; the forum for democratic change met.",
  // media
  "[Xinhua]{xinhua CN media} and the [Jakarta Post]{jakarta-post ID media} reported it.",
  "The [Guardian]{guardian GB media} reported it, the guardian of the tomb said.",
  "U.S. media reported it.",
  // names by their last word
  "Ann Moyo of the [Institute of Arid Lands]{institute-of-arid-lands other} spoke to [Leeds University]{leeds-university other}.",
  "He works at [Harare Technical University]{harare-technical-university other} and [Mutare College]{mutare-college other}.",
  // nobody
  "Police fired; the police said nothing, and the army was far.",
  "The foreign ministries of Peru and Chile will talk.",
  "Kim Jong Un left. Who knows.",
])("%s", (source) => {
  const { text, expected } = marked(source);
  expect(found(text)).toEqual(expected);
});
