// Verbs that give words as somebody's, and what has to follow for it to be so.

/**
 * plain: gives the words; judging: is an act itself (accused, urged); finding: what documents and polls do;
 * belief: gives a thought; only with a clause.
 */
export type CueKind = "plain" | "judging" | "finding" | "belief";

/**
 * clause: "said [that] X will", "asked whether"; quote: a quotation; infinitive: "vowed to fight"; object: "condemned the raid";
 * object-infinitive: "urged them to leave"; verdict: "called it a mistake"; gerund: "denied shelling the town"; a preposition: "accused X of", "called for".
 */
export type Take =
  | "clause"
  | "quote"
  | "infinitive"
  | "object"
  | "object-infinitive"
  | "verdict"
  | "gerund"
  | "of"
  | "for"
  | "against"
  | "about"
  | "on"
  | "upon"
  | "out"
  | "to"
  | "as"
  | "over";

export type CueRow = {
  verbs: readonly string[];
  kind: CueKind;
  takes: readonly Take[];
  /** A sentence of one of the verbs that holds a statement, and one that holds none. */
  yes: string;
  no: string;
};

export const STATEMENT_CUES: readonly CueRow[] = [
  {
    verbs: [
      "say",
      "tell",
      "add",
      "state",
      "claim",
      "argue",
      "insist",
      "charge",
      "assert",
      "allege",
      "contend",
      "maintain",
    ],
    kind: "plain",
    takes: ["clause", "quote"],
    yes: "Lund said the harbor would close.",
    no: "The storm added to the delays.",
  },
  {
    verbs: ["stress", "emphasize", "emphasise", "underline", "underscore", "reiterate", "highlight", "point"],
    kind: "plain",
    takes: ["clause", "quote", "out"],
    yes: "Mora stressed that the talks were open.",
    no: "The road pointed north.",
  },
  {
    verbs: [
      "note",
      "remark",
      "comment",
      "observe",
      "mention",
      "recall",
      "repeat",
      "recount",
      "remember",
      "continue",
      "conclude",
      "opine",
      "quip",
      "joke",
    ],
    kind: "plain",
    takes: ["clause", "quote"],
    yes: "Mora noted that the fleet had left.",
    no: "The talks continued in Tavla.",
  },
  {
    verbs: [
      "reply",
      "react",
      "respond",
      "answer",
      "counter",
      "retort",
      "rejoin",
      "interject",
      "shout",
      "yell",
      "scream",
      "cry",
      "exclaim",
      "whisper",
      "mutter",
      "murmur",
      "chant",
      "proclaim",
    ],
    kind: "plain",
    takes: ["clause", "quote"],
    yes: "“Never,” Lund replied.",
    no: "Norland responded with artillery.",
  },
  {
    verbs: [
      "announce",
      "report",
      "declare",
      "confirm",
      "reveal",
      "disclose",
      "explain",
      "clarify",
      "specify",
      "elaborate",
      "inform",
      "notify",
      "assure",
      "remind",
    ],
    kind: "plain",
    takes: ["clause", "quote"],
    yes: "The navy confirmed that a ship had sunk.",
    no: "The paper reported from Tavla.",
  },
  {
    verbs: ["announce", "confirm", "reveal", "disclose", "report"],
    kind: "plain",
    takes: ["object"],
    yes: "The ministry announced a ban on exports.",
    no: "The men reported to the police.",
  },
  {
    verbs: ["warn", "caution", "alert"],
    kind: "judging",
    takes: ["clause", "quote", "of", "against", "about", "object-infinitive"],
    yes: "Lund warned of delays.",
    no: "The lights warn.",
  },
  {
    verbs: [
      "admit",
      "acknowledge",
      "concede",
      "complain",
      "lament",
      "protest",
      "testify",
      "swear",
      "boast",
      "brag",
      "predict",
      "forecast",
      "estimate",
      "suggest",
      "imply",
      "hint",
      "signal",
      "indicate",
      "speculate",
      "theorize",
      "muse",
      "reason",
      "ponder",
      "vent",
    ],
    kind: "plain",
    takes: ["clause", "quote"],
    yes: "Mora admitted that the plan had failed.",
    no: "Hundreds protested in Tavla.",
  },
  {
    verbs: [
      "acknowledge",
      "lament",
      "suggest",
      "propose",
      "recommend",
      "predict",
      "reiterate",
      "stress",
      "emphasize",
      "underline",
      "underscore",
      "highlight",
      "tout",
      "bemoan",
      "decry",
    ],
    kind: "judging",
    takes: ["object"],
    yes: "Mora acknowledged the losses.",
    no: "The treaty was acknowledged.",
  },
  {
    verbs: ["write", "tweet", "post", "blog", "text"],
    kind: "plain",
    takes: ["clause", "quote"],
    yes: "“We won,” Lund wrote.",
    no: "Lund wrote two books.",
  },
  {
    verbs: ["ask", "wonder", "inquire", "question"],
    kind: "plain",
    takes: ["clause", "quote", "object-infinitive"],
    yes: "Mora asked whether the road was safe.",
    no: "Mora asked for water.",
  },
  {
    verbs: ["promise", "pledge", "vow", "threaten"],
    kind: "judging",
    takes: ["object"],
    yes: "The minister pledged support for the fishermen.",
    no: "Floods threatened the town.",
  },
  {
    verbs: ["note", "mention", "explain", "describe", "outline", "detail", "repeat", "tweet"],
    kind: "plain",
    takes: ["object"],
    yes: "The envoy outlined four areas of work.",
    no: "The map describes the coast.",
  },
  {
    verbs: ["read"],
    kind: "plain",
    takes: ["quote"],
    yes: "The sign reads: “Keep out.”",
    no: "Lund read the letter.",
  },
  {
    verbs: ["tell", "order", "instruct"],
    kind: "judging",
    takes: ["object-infinitive"],
    yes: "Lund told his aides to leave the room.",
    no: "Lund told the truth.",
  },
  {
    verbs: ["accuse", "blame", "criticize", "criticise", "fault", "chide", "rebuke"],
    kind: "judging",
    takes: ["object", "of", "for"],
    yes: "Norland accused Sudland of shelling the town.",
    no: "Norland was accused of theft.",
  },
  {
    verbs: [
      "condemn",
      "denounce",
      "deplore",
      "slam",
      "blast",
      "praise",
      "welcome",
      "hail",
      "applaud",
      "commend",
      "thank",
      "congratulate",
      "mock",
      "ridicule",
      "defend",
      "liken",
      "compare",
    ],
    kind: "judging",
    takes: ["object"],
    yes: "The council condemned the raid.",
    no: "The house was condemned.",
  },
  {
    verbs: ["urge", "encourage", "advise", "implore", "beg", "exhort", "invite", "challenge"],
    kind: "judging",
    takes: ["object-infinitive", "clause", "quote"],
    yes: "Mora urged both sides to talk.",
    no: "The crowd urged.",
  },
  {
    verbs: ["urge"],
    kind: "judging",
    takes: ["object"],
    yes: "The council urged restraint.",
    no: "They were urged on.",
  },
  {
    verbs: ["call"],
    kind: "judging",
    takes: ["for", "verdict", "on", "upon", "quote"],
    yes: "Mora called for talks.",
    no: "Mora called an election.",
  },
  {
    verbs: [
      "describe",
      "characterize",
      "characterise",
      "brand",
      "label",
      "dub",
      "portray",
      "cast",
      "paint",
      "denounce",
    ],
    kind: "judging",
    takes: ["as", "verdict"],
    yes: "Lund described the vote as a farce.",
    no: "The book describes the town.",
  },
  {
    verbs: ["demand", "propose", "recommend", "request"],
    kind: "judging",
    takes: ["clause", "quote", "object"],
    yes: "The rebels demanded that the army leave.",
    no: "The job demanded.",
  },
  {
    verbs: ["demand", "vow", "pledge", "promise", "threaten", "offer", "swear"],
    kind: "judging",
    takes: ["infinitive", "clause", "quote"],
    yes: "Lund vowed to fight on.",
    no: "Rain threatened all day.",
  },
  {
    verbs: ["deny", "reject", "dismiss", "refute", "rebuff", "dispute"],
    kind: "judging",
    takes: ["clause", "object", "quote"],
    yes: "The army denied the report.",
    no: "The visa was denied.",
  },
  {
    verbs: [
      "deny",
      "suggest",
      "recommend",
      "propose",
      "admit",
      "acknowledge",
      "recall",
      "mention",
      "describe",
    ],
    kind: "judging",
    takes: ["gerund"],
    yes: "The army denied shelling the town.",
    no: "The visa was denied.",
  },
  {
    verbs: ["apologize", "apologise", "appeal", "plead", "argue"],
    kind: "judging",
    takes: ["for", "quote", "against"],
    yes: "Mora apologized for the delay.",
    no: "The plan appealed.",
  },
  {
    verbs: ["speak", "talk", "complain", "boast"],
    kind: "plain",
    takes: ["of", "about", "quote"],
    yes: "Mora spoke of “dark days” in Tavla.",
    no: "Mora spoke in Tavla.",
  },
  {
    verbs: ["brag", "boast", "complain", "gripe", "rave", "warn"],
    kind: "judging",
    takes: ["about", "of"],
    yes: "Mora bragged about her ships.",
    no: "Mora bragged in Tavla.",
  },
  {
    verbs: ["rail", "argue", "inveigh"],
    kind: "judging",
    takes: ["against"],
    yes: "Lund railed against the new tax.",
    no: "The port is railed.",
  },
  {
    verbs: ["refer", "allude", "object"],
    kind: "judging",
    takes: ["to"],
    yes: "Lund referred to “a lost year” in Tavla.",
    no: "The case was referred to a judge.",
  },
  {
    verbs: ["invoke", "reference", "tout", "herald", "belittle", "disparage", "berate", "scold", "taunt"],
    kind: "judging",
    takes: ["object"],
    yes: "Mora invoked the old treaty.",
    no: "The old treaty was invoked.",
  },
  {
    verbs: ["attack", "assail", "hammer", "rip", "hit"],
    kind: "judging",
    takes: ["for", "as"],
    yes: "Lund attacked his rivals for their silence.",
    no: "The army attacked the town.",
  },
  {
    verbs: ["cite", "voice", "express", "reiterate"],
    kind: "judging",
    takes: ["object"],
    yes: "The envoy expressed concern about the ban.",
    no: "Worry was expressed.",
  },
  {
    verbs: [
      "find",
      "show",
      "reveal",
      "indicate",
      "suggest",
      "conclude",
      "demonstrate",
      "determine",
      "estimate",
    ],
    kind: "finding",
    takes: ["clause"],
    yes: "The survey found that most voters stayed home.",
    no: "Divers found the wreck.",
  },
  {
    verbs: ["believe", "think", "hope", "fear", "feel", "expect", "suspect", "doubt", "agree", "worry"],
    kind: "belief",
    takes: ["clause", "quote"],
    yes: "Mora believes the truce will hold.",
    no: "Mora felt the cold.",
  },
];

/** What speaks for the one who gave it: "issued a statement saying …". */
export const SPEAKING_THINGS: ReadonlySet<string> = new Set(
  `statement statements letter message post tweet tweets email e-mail note memo speech remarks comments video ad advertisement press-release
  release response report column article conference paper document ads petition communique communiqué declaration resolution broadcast interview address`
    .trim()
    .split(/\s+/),
);

/** Outlets by their common nouns: "U.S. media", "a state news agency", "the newspaper". */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(
  "media newspaper newspapers paper daily tabloid broadcaster outlet outlets agency website magazine television tv radio press channel network".split(
    " ",
  ),
);

/** Persons without a name: who speaks under one of them is unnamed where no name stands beside it. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(
  `official officials source sources diplomat diplomats witness witnesses resident residents analyst analysts expert experts aide aides
  adviser advisers advisor advisors spokesman spokeswoman spokesperson spokespeople person people man woman men women lawmaker lawmakers
  activist activists critic critics observer observers negotiator negotiators officer officers soldier soldiers minister ministers
  ambassador envoy envoys leader leaders president senator senators voter voters protester protesters supporter supporters opponent
  opponents lawyer lawyers prosecutor prosecutors investigator investigators rebel rebels fighter fighters militant militants commander
  commanders general doctor doctors journalist journalists reporter reporters author authors researcher researchers scientist scientists
  professor economist economists historian secretary governor mayor candidate candidates member members others many some several most
  executive executives insider insiders strategist strategists operative operatives colleague colleagues friend friends
  relative relatives parent parents ally allies rival rivals liberal liberals conservative conservatives democrat democrats republican
  republicans veteran veterans neighbor neighbors mother father son daughter wife husband brother sister student students`
    .trim()
    .split(/\s+/),
);

/** What acts as one: it can accuse, urge and deny as a person can. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  `government ministry administration campaign party parties army navy military police force forces court council committee commission
  company companies bank group groups team union office embassy consulate agency agencies department house side sides country countries
  state states nation nations city association organization organisation organizations charity university board panel coalition movement
  opposition regime authorities leadership delegation mission parliament senate congress assembly cabinet kingdom republic bloc alliance
  guard brigade fleet tribe clan
  media newspaper paper network channel website watchdog regulator tribunal family families crowd public majority community church junta
  federation league foundation institute center centre secretariat presidency chancellery command militia network firm airline operator
  service bureau inquiry investigation probe editorial`
    .trim()
    .split(/\s+/),
);

/** Offices that stand before a name in capitals. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  "governor chief chairman chairwoman chairperson director secretary chancellor judge justice mayor".split(
    " ",
  ),
);

/** A person who speaks for an institution: "a ministry spokesman said" is the ministry's word. */
export const SPOKES_WORDS: ReadonlySet<string> = new Set([
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "spokespeople",
]);

/** Nouns that give words as somebody's: "Mora's claim that the port would close". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  `claim claims assertion assertions allegation allegations accusation accusations statement comment comments remark remarks warning
  warnings announcement argument suggestion promise promises pledge vow contention complaint complaints admission acknowledgment
  acknowledgement insistence prediction threat declaration contention demand call message`
    .trim()
    .split(/\s+/),
);

/** Participles that give a source with "by", or with "in" where it is a document: "as reported by the Post", "was first reported by". */
export const CUE_PARTICIPLES: ReadonlySet<string> = new Set(
  `reported stated noted described revealed disclosed announced explained predicted suggested confirmed quoted told outlined detailed`
    .trim()
    .split(/\s+/),
);
