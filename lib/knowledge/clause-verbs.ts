// Verbs by the clauses that they govern.

/** May have a clause as complement, with or without "that". */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set(
  `say tell add note report announce state explain claim argue insist confirm reveal suggest declare warn write tweet post reply respond
  answer acknowledge admit concede assert allege contend maintain stress emphasize emphasise underline underscore point recall reiterate
  repeat remark comment observe predict estimate caution disclose indicate signal hint imply quip joke lament complain charge recount
  testify boast brag opine mention conclude find show believe think know hope fear feel expect see hear learn realize realise understand
  remember forget mean prove ensure agree decide deny doubt assume suppose guess wish worry promise pledge vow threaten demand propose
  recommend request urge ask inform charge assure remind notify advise convince persuade instruct demonstrate illustrate determine
  discover detect establish document speculate theorize forecast foresee anticipate imagine dream consider hold judge rule order insinuate
  intimate protest counter retort rejoin interject continue conclude clarify specify elaborate volunteer venture chant shout yell scream
  cry exclaim whisper mutter murmur proclaim pronounce profess affirm reaffirm swear attest certify verify communicate relay convey
  appeal plead lobby argue reckon figure gather sense notice perceive appear seem happen turn`
    .trim()
    .split(/\s+/),
);

/** May stand after what they report ("…, the navy reported") and before their subject (", said Mora"). */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `say tell add note report announce state explain claim argue insist confirm reveal suggest declare warn write tweet post reply respond
  charge react answer acknowledge admit concede assert allege contend maintain stress emphasize emphasise underline underscore recall reiterate
  repeat remark comment observe predict estimate caution disclose indicate quip joke lament complain recount testify boast opine
  conclude find show believe think hope fear ask urge protest counter retort rejoin interject continue clarify elaborate shout yell
  scream cry exclaim whisper mutter proclaim affirm reaffirm promise pledge vow agree inform assure remind advise read point sigh
  speculate demand request propose recommend appeal plead`
    .trim()
    .split(/\s+/),
);

/** Take the one who is told as object and a clause beside it: "told reporters the port would close". */
export const ADDRESSEE_VERBS: ReadonlySet<string> = new Set([
  "tell",
  "warn",
  "inform",
  "assure",
  "remind",
  "notify",
  "advise",
  "convince",
  "persuade",
  "promise",
  "show",
  "ask",
  "caution",
]);

/** Acts that are done with words: a participle after them goes on speaking ("accused X of lying, saying …"). */
export const JUDGING_VERBS: ReadonlySet<string> = new Set(
  `accuse blame criticize criticise condemn denounce deplore decry slam blast praise welcome hail applaud commend thank congratulate
  urge call demand deny reject dismiss refute rebuff promise vow pledge threaten warn order propose recommend appeal defend apologize
  apologise express voice describe characterize characterise label brand dub cite quote support back endorse oppose object refuse decline
  agree offer invite advise encourage challenge question mock ridicule liken compare attack chide rebuke scold portray paint cast
  speak talk address tout vouch decry bemoan reply respond echo reference discuss highlight detail outline issue`
    .trim()
    .split(/\s+/),
);

/** A participle after them is their complement: "stay closed". */
export const COPULAR_VERBS: ReadonlySet<string> = new Set(
  `stay stays stayed remain remains remained become becomes became seem seems seemed appear appears appeared look looks looked feel feels
  felt get gets got keep keeps kept grow grew`
    .trim()
    .split(/\s+/),
);
