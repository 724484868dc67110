// A capital or a seat: the government, or where something is?
import { expect, test } from "vitest";
import { findCountries } from "../../lib/mentions/find-countries";
import { NO_CORRECTIONS } from "../../lib/model/corrections";
import { readSentences } from "../../lib/text/sentences";

/** [words] stand for the government, (words) are a place; the other countries of a sentence are not looked at. */
function roles(source: string) {
  const expected: string[] = [];
  let text = "";
  let at = 0;
  for (const match of source.matchAll(/\[([^\]]+)\]|<([^>]+)>/g)) {
    text += source.slice(at, match.index) + (match[1] ?? match[2]);
    expected.push(match[1] ? `[${match[1]}]` : `<${match[2]}>`);
    at = match.index + match[0].length;
  }
  text += source.slice(at);
  const mentions = findCountries({
    sentences: readSentences(text, [{ start: 0, end: text.length }]),
    people: [],
    corrections: NO_CORRECTIONS,
  });
  const found = mentions
    .filter(({ form }) => form === "capital" || form === "seat" || form === "place")
    .map(({ text: words, form }) => (form === "place" ? `<${words}>` : `[${words}]`));
  return { expected, found };
}

test.each([
  "[Santiago] has not yet replied to the offer.",
  "[Rabat], long an ally of the kingdom, recalled its envoy.",
  "[Muscat] is mediating between the two sides.",
  "[Tallinn] fears that [Moscow] will cut the cable.",
  "Neither [Ankara] nor [Athens] wants a new quarrel.",
  "Both [Hanoi] and [Vientiane] deny it.",
  "[Jakarta] said on Tuesday it would send monitors.",
  "In a rare step, [Havana] apologized.",
  "Last year [Dakar] opened a consulate there.",
  "[Baku]'s demands have grown since spring.",
  "[Baku] and its allies walked out.",
  "Diplomats say [Amman] would accept a smaller force.",
  "The move drew an angry response from [Bogotá].",
  "It would give [Manila] more time.",
  "The deal commits [Seoul] to buying grain.",
  "They want [Tbilisi] to drop the law.",
  "The ministers criticized [Budapest] for its veto.",
  "What [Riyadh] wants is unclear.",
  "A spokesman for [Kigali] rejected the report.",
  "The rebels are armed by [Asmara].",
  "[Nairobi]-led talks failed.",
  "The pro-[Moscow] party lost seats.",
  "He is seen as close to [Beijing].",
  "Support for [Kyiv] is waning.",
  "The arms were paid for by [Doha].",
  "[London]'s trade envoy resigned.",
  "Lawmakers blamed [Islamabad] for the delay.",
  "Relations with [Caracas] were restored.",
  "[Paris] and [Berlin] want a joint debt.",
  "A row between [Madrid] and [Rabat] deepened.",
  "The sanctions on [Minsk] stay.",
  "Sanctions against [Tehran] were extended.",
  "The island has leaned toward [Beijing].",
  "[Washington] is expected to announce new tariffs.",
  "[Washington] on Friday imposed penalties.",
  "[Washington] will pay for it, officials said.",
  "Talks between [Washington] and [Pyongyang] collapsed.",
  "The [Kremlin] dismissed the claim.",
  "A [Kremlin] aide called it nonsense.",
  "The [White House] declined to comment.",
  "[Downing Street] said the talks were useful.",
  "The [Élysée] gave no date.",
  "He accused the [Kremlin] of lying.",
  "The statement from the [White House] was short.",
  "[White House] officials were told.",
  "The [Tehran] government denied it.",
  "[Beijing] officials called the visit a provocation.",
  "[Canberra] has repeatedly warned [Honiara].",
  "It is the first time [Oslo] has done so.",
  "[Oslo] also expelled two attachés.",
  "[Zagreb] should apologize, the paper wrote.",
  "[Lisbon] may yet refuse.",
  "[Vienna] did not sign.",
  "[Vienna] isn't convinced.",
  "The president urged [Accra] and [Lomé] to talk.",
  "The threat prompted [Warsaw] to close the crossing.",
  "The army chief warned [Kinshasa] against an attack.",
  "Under pressure from [Brasília], the company gave in.",
  "[Dhaka] wants [Delhi] to send her back.",
  "The two sides have traded threats since [Khartoum] cut ties.",
  "He said [Tokyo] should do more.",
  "According to [Kyiv], the drones came at night.",
  "[Kyiv] says the drones came at night.",
  "[Kyiv] is running out of shells.",
  "[Seoul] has long relied on the alliance.",
  "As [Ottawa] prepares its answer, prices rise.",
  "[Prague] backs the plan, while [Bratislava] opposes it.",
  "[Hanoi]'s foreign ministry protested.",
  "[Moscow]'s troops hold the town.",
  "[Moscow]'s ambassador was summoned.",
  "The treaty obliges [Helsinki] to help.",
  "[Stockholm] was not informed.",
  "[Copenhagen] was accused of spying.",
  "The envoy met officials sent by [Tripoli].",
  "[Bucharest] still refuses to pay.",
  "[Bucharest] refuses to pay.",
  "The criticism was aimed at [Islamabad].",
  "The [Lima]-[Quito] talks went on.",
  "An ultimatum to [Managua] followed.",
])("government: %s", (source) => {
  const { expected, found } = roles(source);
  expect(found).toEqual(expected);
});

test.each([
  "The ministers will meet in <Santiago> next week.",
  "She flew from <Rabat> to <Muscat> on Sunday.",
  "<TALLINN>, March 3 (Agency) — Voters went to the polls.",
  "<Tallinn> (Agency) - Voters went to the polls.",
  "A bomb went off in central <Ankara>.",
  "Thousands gathered in the center of <Tirana>.",
  "The embassy in <Hanoi> was closed.",
  "<Hanoi>'s old quarter was flooded.",
  "<Hanoi>'s airport reopened.",
  "He lives in <Jakarta>, Indonesia.",
  "In <Havana>, crowds cheered.",
  "Outside <Dakar>, the road was cut.",
  "The <Baku> conference ended.",
  "The <Muscat> talks ended late.",
  "The <Amman>-based group denied it.",
  "A <Bogotá> court freed him.",
  "He was mayor of <Manila>.",
  "The road to <Kabul> was blocked.",
  "Two people were killed in an attack on <Kyiv>.",
  "Missiles rained on <Kyiv> overnight.",
  "Rebels took the town, then turned toward <Kinshasa>.",
  "They fled <Khartoum> in April.",
  "The flood hit <Bangkok> hardest.",
  "<Bangkok> was flooded.",
  "<Bangkok> is a city of ten million.",
  "<Vilnius>, the capital, is near the border.",
  "The capital, <Vilnius>, is near the border.",
  "Latvia's capital <Riga> has a new bridge.",
  "He told reporters in <Washington> that it was over.",
  "He will be in <Washington> on Monday.",
  "She returned to <Washington> late.",
  "A <Washington> think tank published it.",
  "The <Washington>-based institute published it.",
  "He spoke at the <White House> on Friday.",
  "They met inside the <Kremlin>.",
  "Protesters marched to the <White House>.",
  "Reporters gathered outside <Downing Street>.",
  "The university is in <Lima>, Peru.",
  "A flight between <Nairobi> and <Entebbe> was canceled.",
  "The distance between <Paris> and <London> is short.",
  "Her train to <Vienna> left late.",
  "The delegation left <Cairo> for <Amman>.",
  "He arrived in <Doha> from <Muscat>.",
  "<Doha> hosted the games.",
  "The streets of <Algiers> were quiet.",
  "The suburbs of <Tunis> lost power.",
  "Police near <Athens> found the car.",
  "The summit will be held in <Astana>.",
  "<Astana> residents complained.",
  "A meeting in <Riyadh> between the two ended early.",
  "The leaders left <Lisbon> without a deal.",
  "<Madrid>'s mayor resigned.",
  "Snow fell on <Moscow> and <Minsk>.",
  "He has an office in <Beirut> and one in <Damascus>.",
  "The first stop is <Tokyo>.",
  "He studied in <Paris>, <Rome> and <Berlin>.",
  "The body was flown to <Accra>.",
  "Born in <Oslo>, she moved to <Copenhagen>.",
  "He was reporting from <Caracas>.",
  "About 30 miles north of <Baghdad>, a truck exploded.",
  "The hospital, on the outskirts of <Quito>, is full.",
  "During a visit to <Beijing> he signed it.",
  "A monitor was sent to <Juba> by the board.",
  "They recognized <Nicosia> as the capital.",
  "The bus crossed the <Lima>-<Quito> highway.",
  "The air in <Lima> is bad; in central <Lima> and near <Lima> buses smoke, and <Lima>'s sky is brown.",
  "After talks in <Ankara>, he flew to <Sofia>.",
])("place: %s", (source) => {
  const { expected, found } = roles(source);
  expect(
    found.filter(
      (words) => expected.includes(words) || expected.includes(words.replace(/^\[(.*)\]$/, "<$1>")),
    ),
  ).toEqual(expected);
});
