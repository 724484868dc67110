// Verbs that govern another verb, and forms that the tagger's own rules get wrong.

/** Verbs whose past is their base form, and that the tagger often takes for nouns. */
export const SAME_FORMS: ReadonlySet<string> = new Set([
  "cut",
  "quit",
  "hit",
  "set",
  "split",
  "cast",
  "shed",
]);

/** Semi-modals: "is set to visit" is one verb group with the modality "be set to". Base forms, "to" included. */
export const SEMI_MODALS: ReadonlySet<string> = new Set([
  "be set to",
  "be due to",
  "be expected to",
  "be scheduled to",
  "be going to",
  "be about to",
  "be likely to",
  "be unlikely to",
  "be ready to",
  "be poised to",
  "be slated to",
  "be supposed to",
  "be able to",
  "be unable to",
  "be determined to",
  "be prepared to",
  "be willing to",
  "be unwilling to",
  "be bound to",
  "be to",
  "be planning to",
  "be hoping to",
  "be preparing to",
  "be trying to",
  "hope to",
  "plan to",
  "expect to",
  "intend to",
  "mean to",
  "want to",
  "wish to",
  "aim to",
  "seek to",
  "try to",
  "attempt to",
  "prepare to",
  "need to",
  "have to",
  "ought to",
  "use to",
  "continue to",
  "begin to",
  "start to",
  "manage to",
  "fail to",
  "decide to",
  "seem to",
  "appear to",
  "tend to",
  "get to",
  "would like to",
]);

/** Semi-modals that say no: "failed to agree", "is unlikely to attend". */
export const NEGATIVE_SEMI_MODALS: ReadonlySet<string> = new Set([
  "fail to",
  "be unlikely to",
  "be unable to",
  "be unwilling to",
]);

/** Adjectives and participles between "be" and "to" in the above. */
export const SEMI_MODAL_WORDS: ReadonlySet<string> = new Set([
  "set",
  "due",
  "expected",
  "scheduled",
  "going",
  "about",
  "likely",
  "unlikely",
  "ready",
  "poised",
  "slated",
  "supposed",
  "able",
  "unable",
  "determined",
  "prepared",
  "willing",
  "unwilling",
  "bound",
  "planning",
  "hoping",
  "preparing",
  "trying",
]);

/** Past forms that are never participles: "went" alone is always finite. */
export const FINITE_ONLY: ReadonlySet<string> = new Set(
  `went took gave saw came became began broke chose did drew drove fell flew froze forgot got grew hid knew rode rang rose ran sang sank
  shook showed spoke stole swam swore threw wore wrote was were had would could said`
    .trim()
    .split(/\s+/),
);

/** Participles that are never a finite past: "taken" needs its auxiliary, else it hangs on a noun. */
export const PARTICIPLE_ONLY: ReadonlySet<string> = new Set(
  `gone taken given seen become begun broken chosen done drawn driven fallen flown frozen forgotten gotten grown hidden known ridden rung
  risen run sung sunk shaken shown spoken stolen swum sworn thrown worn written been born eaten beaten bitten`
    .trim()
    .split(/\s+/),
);

/** Verbs whose object is the subject of the infinitive that follows: "urged him to leave". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  `ask tell urge want order invite allow advise encourage force help instruct permit persuade press pressure push remind request require
  tempt warn call expect enable cause compel convince direct forbid beg implore authorize oblige lead leave prompt train teach need appeal`
    .trim()
    .split(/\s+/),
);

/** Particles and prepositions that make one verb with the word before: "call for", "carry out". */
export const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  call: ["for", "on", "off", "upon"],
  carry: ["out"],
  rule: ["out"],
  point: ["out", "to"],
  speak: ["out", "of", "about"],
  hit: ["out", "back"],
  lash: ["out"],
  pull: ["out", "back"],
  set: ["up", "out"],
  take: ["over", "off", "part"],
  step: ["down", "up", "aside"],
  stand: ["by", "down", "with"],
  back: ["down", "out"],
  break: ["off", "down", "out"],
  cut: ["off"],
  hand: ["over"],
  give: ["up"],
  turn: ["down", "over"],
  shut: ["down"],
  shoot: ["down"],
  crack: ["down"],
  refer: ["to"],
  respond: ["to"],
  agree: ["to", "on", "with"],
  appeal: ["to", "for"],
  object: ["to"],
  apologize: ["for", "to"],
  meet: ["with"],
  talk: ["about", "of", "to"],
  complain: ["about", "of"],
  warn: ["of", "against", "about"],
  ask: ["for", "about"],
  press: ["for"],
  push: ["for", "back"],
  insist: ["on"],
  hint: ["at"],
  allude: ["to"],
  send: ["back"],
  bring: ["up"],
  draw: ["up"],
  withdraw: ["from"],
  vote: ["for", "against"],
  argue: ["for", "against"],
  boast: ["of", "about"],
  dream: ["of"],
  joke: ["about"],
  comment: ["on"],
  lay: ["out"],
  spell: ["out"],
  weigh: ["in"],
  chime: ["in"],
  go: ["on", "after"],
  put: ["out", "off"],
  sign: ["up", "off"],
  bow: ["out"],
  fire: ["back"],
};
