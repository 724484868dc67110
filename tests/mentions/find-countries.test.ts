import { expect, test } from "vitest";
import { findCountries } from "../../lib/mentions/find-countries";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readSentences } from "../../lib/text/sentences";
import { marked } from "./marked";

/** Labels are the code, and the form where it is a capital, a seat or a place. */
function found(text: string) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  const mentions = findCountries({
    sentences: readSentences(text, paragraphs),
    people: [],
    corrections: NO_CORRECTIONS,
  });
  return mentions.map(({ start, end, text: words, entity, form }) => {
    expect(text.slice(start, end)).toBe(words);
    const code = entity.slice("country:".length);
    return { words, label: /capital|seat|place/.test(form) ? `${code} ${form}` : code, start };
  });
}

const check = (source: string) => {
  const { text, expected } = marked(source);
  expect(found(text)).toEqual(expected);
};

test.each([
  "[Denmark]{DK}'s envoy met two [Danes]{DK} and a [Swede]{SE}.",
  "The [U.S.]{US}-[South Korea]{KR} drill angered the [North Koreans]{KP}.",
  "A [Franco]{FR}-[German]{DE} plan and a [Sino]{CN}-[Indian]{IN} border.",
  "The [Democratic People’s Republic of Korea]{KP} and the [People's Republic of China]{CN} signed.",
  "[Guinea-Bissau]{GW}, [Guinea]{GN} and [Papua New Guinea]{PG} abstained.",
  "Leaders of [Côte d’Ivoire]{CI} and [Cabo Verde]{CV} met in [N'Djamena]{TD place}.",
  "The [Kenyan]{KE} Navy and the Central Bank of [Kenya]{KE} agreed.",
  "Join us in the [U.S.]{US}",
  "The two Koreas will talk; [North Korea]{KP} chose the date.",
  "[Korean]{KR} exports rose.",
])("names: %s", check);

test.each([
  "He flew Kenya Airways and read the Kuwait Times at the University of Malta.",
  "Ships crossed the Gulf of Oman and the Sea of Japan.",
  "New Mexico and New England have no quarrel with Georgia Tech.",
  "Chad Mercer and Jordan Blythe opened a bakery on Berlin Street.",
  "She speaks Spanish and wrote in Russian.",
  "They paid US$40 for the china.",
])("other names: %s", check);

test.each([
  "[Lima]{PE capital} recalled its ambassador.",
  "They urged [Lima]{PE capital} to wait.",
  "Talks with [Lima]{PE capital} stalled.",
  "They landed in [Lima]{PE place} on Friday.",
  "[Lima]{PE place} residents slept outside.",
  "A [Lima]{PE capital}-backed list won.",
])("capitals: %s", check);
