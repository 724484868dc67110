// A report made by hand, with what breaks formats in it: quotation marks, Markdown, a formula, a flag outside the BMP.
import type { Report } from "../../lib/model/report";
import type { Span } from "../../lib/model/span";

const PARAGRAPHS = [
  "Fiji’s Foreign Minister Ana *Vula* Koroi will visit Tonga 🇹🇴 from Monday, the ministry said.",
  '=SUM(A1) was “the best\tof all, "really"”, she said.',
  "- The trip comes as <b>Samoa</b> votes.",
  "1. Tonga and Fiji fought in 1830.",
];
const text = PARAGRAPHS.join("\n");

/** The span of words in the sample's text. */
export function at(words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new RangeError(`"${words}" is not in the sample`);
  return { start, end: start + words.length };
}

const koroi = "official:ana-vula-koroi";
export const SAMPLE: Report = {
  page: {
    url: "https://news.example/fiji?a=1&b=2",
    title: 'Fiji: "yes" # no',
    site: "The Suva Post",
    byline: ["Mere: Tuilagi"],
    published: "2024-05-17T09:00:00+12:00",
    modified: null,
    language: "en",
  },
  article: {
    detected: true,
    reason: null,
    headline: "# Fiji’s minister: 'yes' to *Tonga*",
    text,
    paragraphs: (["lead", "statement", "context", "background"] as const).map((role, index) => ({
      ...at(PARAGRAPHS[index] ?? ""),
      role,
    })),
    notices: [
      { kind: "appeal", text: "Dear readers,\nGive *now*.", reason: "asks for money" },
      { kind: "newsletter", text: "Sign up.", reason: "newsletter" },
    ],
    partial: false,
    live: false,
    unseen: [],
    words: 40,
    minutes: 1,
  },
  mentions: [
    { ...at("Fiji"), text: "Fiji", rule: "t", kind: "country", entity: "country:FJ", form: "name" },
    { ...at("Tonga"), text: "Tonga", rule: "t", kind: "country", entity: "country:TO", form: "name" },
    { ...at("Samoa"), text: "Samoa", rule: "t", kind: "country", entity: "country:WS", form: "place" },
    {
      ...at("Ana *Vula* Koroi"),
      text: "Ana *Vula* Koroi",
      rule: "t",
      kind: "official",
      entity: koroi,
      form: "full-name",
    },
  ],
  countries: [
    { id: "country:FJ", code: "FJ", name: "Fiji", flag: "🇫🇯", mentions: 2, places: 0, rule: "t" },
    { id: "country:TO", code: "TO", name: "Tonga", flag: "🇹🇴", mentions: 3, places: 0, rule: "t" },
    { id: "country:WS", code: "WS", name: "Samoa", flag: "🇼🇸", mentions: 0, places: 1, rule: "t" },
  ],
  officials: [
    {
      id: koroi,
      name: "Ana *Vula* Koroi",
      title: "Foreign Minister",
      country: "FJ",
      organization: null,
      basis: "known",
      seen: "2024-01-05",
      mentions: 1,
      evidence: at("Foreign Minister Ana *Vula* Koroi"),
      rule: "t",
    },
  ],
  organizations: [],
  statements: [
    {
      ...at(PARAGRAPHS[1] ?? ""),
      id: "s1",
      speaker: koroi,
      speakerName: "Ana *Vula* Koroi",
      speakerText: at("she"),
      cue: at("said", 100),
      content: at('=SUM(A1) was “the best\tof all, "really"”'),
      replyTo: null,
      quotes: [at('the best\tof all, "really"')],
      sourcing: "person",
      rule: "t",
    },
  ],
  events: [
    {
      id: "e1",
      type: "visit",
      actors: [koroi],
      targets: ["country:TO"],
      place: "country:TO",
      placeText: null,
      date: { ...at("from Monday"), from: "2024-05-20", to: "2024-05-22", precision: "day" },
      status: "planned",
      source: null,
      evidence: at("will visit Tonga 🇹🇴 from Monday"),
      alsoAt: [],
      event: null,
      rule: "t",
    },
    {
      id: "e2",
      type: "attack",
      actors: ["country:TO"],
      targets: ["country:FJ"],
      place: null,
      placeText: null,
      date: null,
      status: "happened",
      source: null,
      evidence: at("Tonga and Fiji fought"),
      alsoAt: [],
      event: null,
      rule: "t",
    },
  ],
  dates: [],
  headlineMentions: [],
  summary: {
    lead: at(PARAGRAPHS[0] ?? ""),
    what: "e1",
    who: [koroi],
    where: ["country:TO"],
    when: { from: "2024-05-20", to: "2024-05-22" },
    sources: [koroi, "two aides"],
    sourcing: { person: 1, institution: 0, unnamed: 0, media: 0 },
    statements: ["s1"],
    context: [at(PARAGRAPHS[2] ?? "")],
    background: [at(PARAGRAPHS[3] ?? "")],
    timeline: ["e1", "e2"],
  },
};
