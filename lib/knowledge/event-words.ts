// Words that tell an event's parties, place and status. In base form, lower case.

const words = {
  /** Heads that act for the country that qualifies them: "Israeli troops", "the government of Togo". */
  agents: `government army troop force soldier navy military police authority official court parliament lawmaker legislator senate congress
  cabinet ministry minister president premier chancellor king queen emir leader leadership ambassador envoy diplomat delegation prosecutor
  regime administration state republic aircraft warplane jet plane warship ship fleet airstrike drone hacker militant fighter rebel insurgent
  gunman protester demonstrator spokesman spokeswoman spokesperson judge tribunal investigator intelligence side security commander general
  opposition party negotiator monarchy coalition council representative people voter citizen national counterpart colleague team guard
  strike raid shelling bombing bombardment offensive fire firing command missile rocket strike raid shelling bombing bombardment offensive fire firing artillery helicopter unit border-guard coastguard crown prince parliamentarian senator union head chief group faction
  colonel captain tourist journalist activist dissident student worker refugee migrant sailor fisherman teacher woman man girl boy child
  resident civilian villager pilot crew prisoner teenager athlete businessman doctor nurse farmer family`,
  prepositions: `of to with against on upon in at from by between among over for about after before during under into onto toward towards
  through via near across along as than following amid despite alongside inside outside around without within since until throughout beyond
  concerning regarding including like ahead`,
  /** What opens the place where it happens. */
  placePrepositions: "in at near across inside around outside throughout along on",
  /** Verbs of going: with an official before and a country after them they tell a visit. */
  moves: "travel fly go head come arrive journey depart leave land return jet",
  /** Heads that are only where something is: "the Egyptian city of Sharm el-Sheikh". */
  placeHeads:
    "city capital town village region province port resort airport border coast island territory district base soil",
  /** Subjects that make a coming or a crossing a military move. */
  forces: `troop force soldier army tank warship ship convoy brigade battalion marine navy fleet paratrooper peacekeeper jet warplane aircraft
  missile vehicle`,
  advances: "cross enter arrive advance roll pour move land push",
  /** Before an event noun: it is to come, or only thought of. */
  plannedNouns: "planned upcoming scheduled forthcoming next coming",
  proposedNouns: "proposed possible potential suggested",
  /** The event noun's own verb: "will begin", "is planned", "took place". */
  occurring: `take begin start hold plan schedule end happen occur be follow set continue resume kill leave injure conclude last open close
  wound`,
  /** What they bring about stands after them: "talks resulted in a ceasefire". */
  resulting: "result result_in lead lead_to produce culminate culminate_in end_in end_with see mark yield",
  /** Nouns that happen in the year that they bear: "a 2001 coup". */
  yearly:
    "coup election referendum attack raid bombing invasion agreement deal treaty accord ruling decree vote revolution uprising war",
  /** "Monday's move": what was told just before. */
  steps: "move decision announcement step action vote ruling measure measures sanctions order",
  /** What stands after them came before. */
  comesAfter: "following after since over",
  /** With an event noun for their object they tell that event: "launched an offensive", "announced the deployment of". */
  light: `launch carry_out conduct make undertake begin start resume continue stage hold step_up intensify order approve announce plan wage
  give take complete end authorize authorise`,
  announcing: "announce order approve plan authorize authorise call",
  /** Verbs whose infinitive happens with them: "voted to recognize", "began to shell". */
  implicative: "vote begin start continue manage move proceed go choose rush force lead cease come help",
  /** "Lima next week", "Lima today": the time after a name is no head of its own. */
  times: "next last this today tomorrow yesterday tonight overnight later earlier early late",
  /** "promised to retaliate" threatens. */
  harming: "retaliate avenge punish revenge crush strike_back hit_back attack destroy annihilate",
  /** "rejected the charge": of the one who made it. */
  carriedWords: `charge accusation claim allegation offer proposal demand request call criticism ultimatum invitation appeal plea complaint
  suggestion threat`,
  /** "condemned the raid", "welcomed the deal", "opposes the plan": aimed at those who did it. */
  carriedFights:
    "attack strike airstrike raid bombing shelling invasion offensive assault killing incursion operation",
  /** Violence that is somebody's: "killed in a Malian air strike". */
  harms: `attack strike airstrike raid bombing bombardment shelling invasion offensive assault operation incursion fire firing ambush campaign
  crackdown gunfire missile rocket drone`,
  carriedSteps: "move decision step plan announcement offer proposal project",
  /** "said after talks with Mora", "there for a meeting with her": the subject takes part. */
  takesPart: "after following before during for in at amid",
  /** "his government", "its army": heads that are their owner's. */
  owned: "government administration cabinet army military force troop navy ministry parliament",
  /** Without an object they are only a way: "returned to Lima". */
  needsObject: "return release free deliver",
  /** "began a three-day visit on Monday": it runs on from the day; "ended": up to it. */
  stayOpens: "begin start kick_off embark open arrive pay make",
  stayCloses: "end conclude wrap_up finish complete close",
  joins: "join enter accede",
  /** Clauses that they open only remind: "his first trip since he took office". */
  bygone: "since before until",
  membership: "become admit",
  /** Subjects that are the two of before: "the two agreed", "both sides signed". */
  bothSides: "two both pair sides",
  /** "The agreement is to be signed", "the talks resume": between those who were told to agree or to meet. */
  carriedPacts: `agreement deal treaty accord pact memorandum contract talk negotiation meeting summit dialogue exercise drill document
  protocol`,
  /** "The ban was lifted": that of the one who imposed it. */
  carriedCurbs:
    "sanction ban embargo tariff duty restriction blockade curfew suspension closure border measure",
  /** What somebody calls a thing that he blames: "called the tariff illegal". */
  blames: `illegal unlawful unacceptable absurd shameful unjust unfair outrageous reckless irresponsible dangerous provocation mistake crime
  disgrace betrayal farce aggression violation terrorist illegitimate baseless unfounded hypocritical unjustified cowardly barbaric insult`,
  judging: "call describe_as brand label denounce_as describe deem",
  /** "ordered an embassy employee to leave": whoever is told so is expelled. */
  ordering: "order tell instruct direct",
  leaving: "leave depart quit",
  expellable: "diplomat ambassador envoy attache attaché consul embassy consulate chargé",
  /** Spoken from afar: "in a phone call on Monday, Mora and Lund discussed". */
  callNouns: "call conversation talk",
  callWords: "phone telephone video",
  /** Seen by somebody who hopes or plans to: "hopes to see Mora in May". */
  sees: "see",
  /** Offices in the plural: "met the presidents of Chad and Togo". */
  offices: `presidents ministers premiers leaders heads chiefs kings envoys ambassadors`,
  /** "apologized to his supporters": toward nobody whom we know. */
  toSomebody: "apologize apologise",
  /** "declined to comment" is no refusal of ours. */
  noMatter: "comment say give answer identify name elaborate disclose be specify",
  /** In the infinitive they are what another act is for: "sent troops to help". */
  finiteOnly: "help assist discuss",
  helps: "help assist aid support protect",
  fires: "fire launch",
  /** "fired rockets into Israel": no test. */
  onto: "into at on against toward towards",
  conditions: "if unless whether",
  press: "press news",
  /** Particles that make another verb: "strike out", "back down" are no strike and no backing. */
  otherVerb: "up out down off back away aside about of",
  /** Verbs that mean an event only toward somebody: "sign the book", "seek shelter", "train in the gym". */
  needsTarget: `sanction sign train trade partner coordinate seek receive greet consult insist question ask request tell order require
  press push_for hit engage beat occupy capture take_over defend honor honour favor favour mock regret contest ignore advocate release free
  block destroy return discuss see appear_with dine_with help assist`,
  /** Nouns that mean an event only toward somebody: "took measures". */
  nounNeedsTarget: "measure",
  /** Verbs that ask something of somebody only with an infinitive: "told reporters that" does not. */
  infinitiveOnly: "tell ask remind instruct encourage advise",
  /** What nobody attacks or fights with arms. */
  harmless: `epidemic virus pandemic disease fire poverty corruption hunger inflation climate cause election case deadline record market
  nerve goal title match game team crime ebola covid wildfire flood drought smuggling
  trafficking mining migration racism unemployment piracy deal ball chord balance tone note agreement bargain story`,
};

export const EVENT_WORDS: Readonly<Record<keyof typeof words, string>> = words;

/** Modality or verb form → status. */
export const PLANNED_MODALITIES: readonly string[] = [
  "be set to",
  "be due to",
  "be expected to",
  "be scheduled to",
  "be going to",
  "be about to",
  "be likely to",
  "be ready to",
  "be poised to",
  "be slated to",
  "be supposed to",
  "be determined to",
  "be prepared to",
  "be willing to",
  "be bound to",
  "be to",
  "be planning to",
  "be preparing to",
  "plan to",
  "expect to",
  "intend to",
  "mean to",
  "aim to",
  "prepare to",
  "decide to",
  "would",
  "shall",
  "must",
];
export const PROPOSED_MODALITIES: readonly string[] = [
  "may",
  "might",
  "could",
  "should",
  "can",
  "hope to",
  "want to",
  "wish to",
  "seek to",
  "ought to",
  "need to",
  "have to",
  "be hoping to",
  "would like to",
];
/** Verbs that say that what follows is only thought of, and those that say it is to come. */
export const PROPOSING_VERBS: readonly string[] = [
  "discuss",
  "consider",
  "propose",
  "suggest",
  "weigh",
  "mull",
  "contemplate",
  "explore",
  "recommend",
  "float",
  "envisage",
  "hope",
  "want",
  "favor",
  "seek",
  "try",
  "attempt",
  "debate",
];
export const PLANNING_VERBS: readonly string[] = [
  "plan",
  "schedule",
  "prepare",
  "announce",
  "agree",
  "promise",
  "pledge",
  "vow",
  "offer",
  "decide",
  "expect",
  "intend",
  "arrange",
  "aim",
  "commit",
  "threaten",
  "invite",
  "undertake",
];
/** Duty words: "said Chile should leave" is a demand of the one who says it. */
export const DUTY_MODALITIES: readonly string[] = ["should", "must", "ought to", "need to", "have to"];
