// The closed classes of English: what a clause is held together by. Lower case, straight apostrophes.

export const DETERMINERS: ReadonlySet<string> = new Set(
  `a an the this these those each every some any no another either neither both all many much few several such what whatever half`
    .trim()
    .split(/\s+/),
);
/** A possessive pronoun opens a noun phrase as a determiner does. "her" is also an object: see OBJECT_PRONOUNS. */
export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(
  `my your his her its our their whose`.trim().split(/\s+/),
);
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  `i you he she it we they this that these those there everyone everybody someone somebody anyone anybody nobody none one nothing something everything anything others`
    .trim()
    .split(/\s+/),
);
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  `me him her us them himself herself itself themselves myself yourself ourselves mine yours hers ours theirs`
    .trim()
    .split(/\s+/),
);
export const MODALS: ReadonlySet<string> = new Set(
  `will would shall should may might can could must 'll 'd cannot ought`.trim().split(/\s+/),
);
export const BE: ReadonlySet<string> = new Set(
  `be am is are was were been being 's 're 'm`.trim().split(/\s+/),
);
export const HAVE: ReadonlySet<string> = new Set(`have has had having 've`.trim().split(/\s+/));
export const DO: ReadonlySet<string> = new Set(`do does did`.trim().split(/\s+/));
export const NEGATIONS: ReadonlySet<string> = new Set(`not never n't`.trim().split(/\s+/));

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `about above across after against along alongside amid amidst among amongst around at before behind below beneath beside besides
  between beyond by concerning despite during except excluding for from in including inside into of off on onto opposite out outside over past
  per regarding since through throughout to toward towards under underneath until till unlike up upon versus via vs with within without
  as than like near ahead because following given pending down`
    .trim()
    .split(/\s+/),
);
/** Open a clause and nothing else. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  `if because although though while whereas unless whether when whenever wherever once lest how why whereby`
    .trim()
    .split(/\s+/),
);
/** A preposition or the opening of a clause: what follows decides. */
export const EITHER_WAY: ReadonlySet<string> = new Set(
  `as after before since until till once`.trim().split(/\s+/),
);
export const RELATIVES: ReadonlySet<string> = new Set(
  `who whom which whose where what whoever`.trim().split(/\s+/),
);
export const COORDINATORS: ReadonlySet<string> = new Set(`and but or nor yet plus &`.trim().split(/\s+/));
export const ADVERBS: ReadonlySet<string> = new Set(
  `also already still just only even ever again now then here there later earlier recently soon often always once twice yet too so
  instead however meanwhile nevertheless nonetheless therefore thus hence moreover furthermore perhaps maybe rather quite very more most less least
  much well almost nearly about apart ago alone together abroad away back forward home overnight long far sometimes usually
  previously repeatedly formally privately publicly separately reportedly allegedly flatly largely merely simply first last next
  overall similarly notably specifically additionally
  jointly initially eventually finally consistently explicitly strongly briefly`
    .trim()
    .split(/\s+/),
);
/** Words of time that stand as adverbials: "said Tuesday the deal …". Weekdays and months come from the tags. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  `yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday`
    .trim()
    .split(/\s+/),
);
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen lt col maj sgt capt cmdr adm brig sen rep gov pres hon rev fr st jr sr sec amb atty supt insp det messrs mme mlle
  u.s u.n u.k e.u u.s.a u.a.e d.c jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri no nos vs etc inc ltd co corp bros
  a.m p.m e.g i.e cf ca approx est dept univ assn ave blvd mt ft`
    .trim()
    .split(/\s+/),
);
