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
  // two Congos
  "[Congo]{CD}'s army fled [Goma]{CD place} and [Kinshasa]{CD place} was calm.",
  "In [Brazzaville]{CG place}, [Congo]{CG}'s president spoke to [Congolese]{CG} troops.",
  "The [Republic of Congo]{CG} and the [DRC]{CD} share a river.",
  "The [Democratic Republic of Congo]{CD} expelled [Congolese]{CD} rebels.",
  // two Dominicans
  "[Dominica]{DM} voted; [Dominican]{DM} ministers were glad.",
  "[Dominican]{DO} baseball is loved.",
  // Guineas
  "[Equatorial Guinea]{GQ}, [Guinea-Bissau]{GW}, [Papua New Guinea]{PG} and [Guinea]{GN} have coasts; New Guinea is an island.",
  // Koreas
  "[Korean]{KR} cars sell well in [South Korea]{KR}.",
  "[South Korea]{KR} and [North Korea]{KP} share the Korean Peninsula, and Korean dishes.",
  // Georgia
  "[Georgia]{GE} and [Armenia]{AM} reopened the road.",
  "[Tbilisi]{GE place} was calm. [Georgia]{GE} votes on Sunday.",
  "Georgia and Alabama share a river; the Georgia legislature met in [Atlanta]{US place}.",
  // Niger and Nigeria
  "[Nigerien]{NE} and [Nigerian]{NG} troops met on the Niger River.",
  // Jordan, Chad
  "[Jordan]{JO}'s king flew to [Chad]{TD}.",
  // Turkey
  "[Turkey]{TR} reopened the crossing.",
  "They roasted a turkey. Turkey goes well with cranberry sauce and stuffing.",
  // Ireland
  "[Ireland]{IE} objected, Northern Ireland did not.",
  // Washington
  "[Washington]{US capital} denied it.",
  "Washington state and Washington Post reporters agree.",
  // seats of others
  "Brussels proposed a fee, and The Hague ruled on it.",
  "[Belgian]{BE} farmers drove to [Brussels]{BE place}.",
  // guards
  "[Jamaica]{JM} said [Kingston]{JM place} port was safe.",
  "Kingston opened the bakery with Hamilton.",
  "Sofia laughed and closed the door.",
  "[Sofia]{BG capital} expelled two envoys.",
  "The [Emirates]{AE} and [Oman]{OM} agree; Emirates ordered forty jets.",
  "Reunion tours rarely pay.",
])("ambiguous names: %s", check);

test.each([
  // seas, rivers, lakes
  "Boats crossed the Irish Sea, the Strait of Malacca, Lake Malawi and the Congo River.",
  "The Gulf of Finland froze, and the Java Sea did not.",
  // schools, banks, firms, papers
  "He left the University of Ghana for Kenya Commercial Bank and then Royal Jordanian Airlines.",
  "The Bangladesh Observer and the Nepal Times wrote about Malaysia Airlines.",
  "The Bank of Ghana Park and the Bank of Ireland are shut.",
  "Air Tanzania and Radio Finland are state firms.",
  // sport
  "She won the Qatar Open, the Dubai Open and the Cyprus Cup.",
  // wars, treaties, prizes
  "The Korean War, the Vietnam War and the Iranian Revolution changed it.",
  "The Paris Agreement, the Oslo Accords, the Vienna Convention and the Rome Statute hold.",
  // titles of works
  'Her film "Some Letters for Peruvian Girls" won.',
  // dishes and animals
  "They ate Brazil nuts and French fries beside a Guinea pig.",
  // vanished states
  "East Germany, the Soviet Union and South Vietnam are gone.",
  // people and places
  "Malta Ferreira met Paris Jackson-Hale and Sofia Reyes.",
  "Rome, Georgia, is far from Athens, Georgia.",
  "They moved from New Jersey to New Mexico.",
  "A Latin American writer and a Native American judge met.",
  "Leila de Lima and Santiago de Cuba are names.",
  "The Four Seasons Lisbon and the Grand Hotel Oslo are full.",
  "On Monday [Lisbon]{PT capital} said no, and in East [Berlin]{DE place} it rained.",
  // people by a title, by a number, by "who"
  "Mr. Washington, Sen. Holland and Professor Ireland met.",
  "Chad, who won, and Jordan, 34, left.",
  // firms, animals, dishes
  "Swiss Air and the Philippine Star sold Lima beans to an Afghan hound.",
  // languages
  "He speaks Turkish, is fluent in Polish and wrote in Portuguese.",
  "A Spanish-speaking nurse read the French translation.",
  "US$5 is US$5.",
])("longer names: %s", check);

test.each([
  'He said, "Peruvian girls can go to school."'.replace("Peruvian", "[Peruvian]{PE}"),
  "The [US]{US} National Weather Service and Leeds University of the [UK]{GB} agree.",
  "The [United Kingdom]{GB} European Union vote came first.",
  // organs of the state are the state
  "The [Peruvian]{PE} Navy, the [Chilean]{CL} Supreme Court and the [Kenyan]{KE} Air Force agree.",
  "The Central Bank of [Kenya]{KE} and the Government of [Malta]{MT} agree.",
  "[Ghana]{GH} President John Moyo and [US]{US} Sen. Ann Lee met.",
  "The [UK]{GB} Foreign Office and the [Israel]{IL} Police agree.",
  "The [Zambian]{ZM} Ministry of Health and the [Zambian]{ZM} National Assembly agree.",
  // compounds and prefixes
  "An anti-[American]{US} and pro-[Russian]{RU} non-[EU] mood.".replace("[EU]", "EU"),
  "The [China]{CN}-[Pakistan]{PK} corridor and the [Russia]{RU}-[Ukraine]{UA} war.",
  "A [U.S.]{US}-backed and [Iran]{IR}-made pair; [London]{GB place}-based, [Dutch]{NL}-born.",
  "The [Anglo]{GB}-[Irish]{IE} and [Russo]{RU}-[Turkish]{TR} wars.",
  "Indo-Pacific allies and Afro-Brazilian art.".replace("Brazilian", "[Brazilian]{BR}"),
  // curly apostrophes, plural possessives
  "[Russia]{RU}’s and the [Russians]{RU}’ answer.",
  "The [Philippines]{PH}' coast guard and a [Filipino]{PH} crew.",
  // lists, brackets, ends
  "[Peru]{PE}, [Chile]{CL} ([Bolivia]{BO} too), and [Brazil]{BR}.",
  "They left the [U.S.]{US}, the [U.K.]{GB} and the [UAE]{AE}.",
  // people
  "Two [Britons]{GB}, a [Pole]{PL}, an [Uzbek]{UZ}, three [Thais]{TH} and five [Frenchmen]{FR}.",
  "[Turks]{TR}, [Serbs]{RS}, [Croats]{HR} and [Kosovars]{XK}.",
  // headlines
  "[Russia]{RU} Blasts [Ukraine]{UA} War Plan",
  "[China]{CN} Hits Back as [Japan]{JP} Tightens Rules",
  "RUSSIA AND CHINA SIGN GAS DEAL, ASK US TO WAIT"
    .replace("RUSSIA", "[RUSSIA]{RU}")
    .replace("CHINA", "[CHINA]{CN}"),
  "[Kremlin]{RU seat} Says Talks With [Kyiv]{UA capital} Are Over",
  "[U.S.]{US} AND [CHINA]{CN} AGREE",
  // where a family came from, and what is between two states
  "A Chinese-[American]{US} judge and Cuban [Americans]{US} met; [Cuban]{CU}-[American]{US} talks failed.",
  "[Sino]{CN}-[U.S.]{US} ties cooled.",
  "The mayor of Lebanon, Pa., flew to Rome, Georgia, and St. Petersburg, Fla.",
  "The Norwegian Refugee Council and the Irish Republican Army.",
  // old and new names
  "[Burma]{MM} and [Myanmar]{MM}, [Swaziland]{SZ} and [Eswatini]{SZ}, [Türkiye]{TR} and [Turkey]{TR}.",
  "[Czechia]{CZ}, [Holland]{NL}, [Ceylon]{LK} and [Persia]{IR}.",
  // contested ones
  "[Taiwan]{TW}, [Kosovo]{XK}, [Palestine]{PS}, the [Vatican]{VA} and [Western Sahara]{EH}.",
  "Shells fell on [Gaza]{PS place} and the [West Bank]{PS place}.",
  "Crimea, Abkhazia, Scotland, Wales and England are no states here.",
])("states: %s", check);

test.each([
  "[Lima]{PE capital} recalled its ambassador.",
  "They urged [Lima]{PE capital} to wait.",
  "Talks with [Lima]{PE capital} stalled.",
  "They landed in [Lima]{PE place} on Friday.",
  "[Lima]{PE place} residents slept outside.",
  "A [Lima]{PE capital}-backed list won.",
])("capitals: %s", check);

test.each([
  // halves
  "Ships of [North]{KP} and [South Korea]{KR} met; [South]{KR} and [North Koreans]{KP} waved.",
  "He drove north and [South Korea]{KR} won.",
  // "Korean" before an office is the South's, also beside the North
  "[North Korea]{KP} and [South Korea]{KR} spoke; the [Korean]{KR} Defense Ministry and [Korean]{KR} Ambassador Lee were glad, Korean fans too.",
  // central banks and others
  "The Bank of [Ghana]{GH} cut rates, the Bank of Ireland did not.",
  // a language list
  "She speaks English, German and Greek, and an [Irish]{IE}, a [Greek]{GR} and a [German]{DE} paper printed it.",
  // clubs and a person at the head of a sentence
  "Dynamo Kyiv drew with Real Madrid.",
  "Denzel Washington bought a boat.",
  "The Royal Bank of Canada and the Bank of [Thailand]{TH} differ.",
  // letters for north and south
  "[N. Korea]{KP} and [S. Korea]{KR} spoke; two [N. Koreans]{KP} fled.",
  // a country's own name in quotation marks
  'The letters stand for "[Republic of Malta]{MT}".',
  "[Saudi]{SA}-[Omani]{OM} ties and Saudi Aramco's tankers.",
  // what people are called
  "Two [Kiwis]{NZ} ate kiwis; Kiwi fruit is cheap.",
])("halves and lists: %s", check);

test("a state's whole name of several words is no person", () => {
  const text = "Saint Lucia voted. Saint Lucia Boyd did not.";
  const found = (people: { start: number; end: number }[]) =>
    findCountries({
      sentences: readSentences(text, [{ start: 0, end: text.length }]),
      people,
      corrections: NO_CORRECTIONS,
    }).map(({ start }) => start);
  const at = text.lastIndexOf("Saint");
  expect(
    found([
      { start: 6, end: 11 },
      { start: at, end: at + "Saint Lucia Boyd".length },
    ]),
  ).toEqual([0]);
});

test("the reader's own word on a country is taken first", () => {
  const text = "Ruritania and Georgia signed.";
  const mentions = findCountries({
    sentences: readSentences(text, [{ start: 0, end: text.length }]),
    people: [],
    corrections: {
      corrections: [
        { kind: "country", words: "Ruritania", code: "RO" },
        { kind: "country", words: "Georgia", code: null },
      ],
      watchlist: [],
    },
  });
  expect(mentions.map(({ text: words, entity }) => [words, entity])).toEqual([["Ruritania", "country:RO"]]);
});

test('a bare name is the person\'s where the article has the person, not after "in"', () => {
  const text = "Michael Jordan smiled. Jordan left for Oman. He was born in Jordan.";
  const mentions = findCountries({
    sentences: readSentences(text, [{ start: 0, end: text.length }]),
    people: [{ start: 0, end: "Michael Jordan".length }],
    corrections: NO_CORRECTIONS,
  });
  expect(mentions.map(({ start, text: words }) => [start, words])).toEqual([
    [text.indexOf("Oman"), "Oman"],
    [text.lastIndexOf("Jordan"), "Jordan"],
  ]);
});

test("an article that has the people beside a namesake means the state", () => {
  const text = "Chad Moore met Chadian envoys. Chad agreed.";
  const mentions = findCountries({
    sentences: readSentences(text, [{ start: 0, end: text.length }]),
    people: [{ start: 0, end: "Chad Moore".length }],
    corrections: NO_CORRECTIONS,
  });
  expect(mentions.map(({ text: words }) => words)).toEqual(["Chadian", "Chad"]);
});
