// What happens, by verb, by verb and object noun together, and by noun alone. Adding a way to say it is one word in a
// row. Words in base form, separated by spaces; a verb with its particle is joined by "_" ("call_for"). `governs` are
// verbs whose infinitive or clause is their content ("refused to sign" is a refusal, not a signature).
import type { EventTypeName, PloverClass } from "./event-type-names";

export type EventRow = {
  type: EventTypeName;
  class: PloverClass;
  /** All sides are actors. */
  mutual?: true;
  verbs?: string;
  governs?: string;
  pairs?: readonly { verbs: string; nouns: string }[];
  nouns?: string;
  yes: readonly string[];
  no: readonly string[];
};

const FIGHT_NOUNS =
  "attack strike airstrike air-strike raid offensive assault bombing bombardment operation invasion war incursion ambush shelling campaign onslaught blitz intifada massacre";
const PACT_NOUNS =
  "agreement deal treaty accord pact memorandum contract convention protocol charter settlement partnership alliance understanding declaration compromise framework constitution plan";
const CONTACT_NOUNS =
  "meeting summit conference session gathering lunch dinner audience forum congress assembly";
const TALK_NOUNS = "talk negotiation dialogue consultation discussion mediation round parley conversation";
const VISIT_NOUNS = "visit trip tour journey stopover pilgrimage";
const SANCTION_NOUNS =
  "sanction embargo tariff penalty duty fine blockade boycott restriction ban curb levy quota countermeasure";
const FORCE_NOUNS =
  "troop force soldier warship ship jet fighter tank army navy missile bomber carrier fleet reservist brigade battalion unit marine paratrooper aircraft plane warplane destroyer submarine reinforcement guard convoy police contingent squadron";
const AID_NOUNS =
  "aid assistance relief fund funding money loan grant food medicine vaccine weapon arm ammunition equipment supply package doctor medic rescuer million billion dollar euro blanket tent water wheat grain fuel credit donation supplies helicopter peacekeeper instructor trainer adviser advisor howitzer subsidy bailout hospital expert ventilator mask armor drone help contribution";
const EASED_NOUNS =
  "sanction ban embargo curfew restriction blockade tariff duty levy quota siege emergency charge lockdown suspension moratorium boycott sentence warrant closure measure order indictment case decree conviction detention";
const RELEASED_NOUNS =
  "prisoner hostage captive detainee body remains land territory property artifact artefact asset crew soldier journalist activist suspect worker pilot sailor inmate convict";

export const EVENT_ROWS: readonly EventRow[] = [
  {
    type: "visit",
    class: "CONSULT",
    verbs: "visit tour",
    pairs: [
      {
        verbs:
          "pay make begin start end conclude wrap_up embark_on undertake kick_off lead complete finish extend be have arrive leave come go take plan announce schedule open continue",
        nouns: VISIT_NOUNS,
      },
    ],
    nouns: "visit trip",
    yes: ["Bhutan's king visited Peru on Monday.", "The emir of Qatar made a trip to Ghana."],
    no: ["Peru visited its past.", "Visitors to Ghana need a visa."],
  },
  {
    type: "meeting",
    class: "CONSULT",
    mutual: true,
    verbs: "meet meet_with appear_with dine_with confer convene huddle sit_down host receive greet",
    pairs: [
      {
        verbs:
          "hold have attend join convene host chair open arrange set_up organize organise schedule take_part_in participate_in go_to plan end conclude begin start address prepare propose discuss",
        nouns: CONTACT_NOUNS,
      },
    ],
    nouns: "meeting summit",
    yes: ["The presidents of Peru and Chile met in Quito.", "Ghana will host a summit with Togo."],
    no: ["The offer did not meet demands.", "The plan met resistance."],
  },
  {
    type: "talks",
    class: "CONSULT",
    mutual: true,
    verbs: "negotiate mediate consult bargain talk_with talk_to discuss",
    pairs: [
      {
        verbs:
          "hold have begin start resume open conduct enter lead join broker mediate host continue relaunch restart engage_in end conclude attend propose discuss reopen",
        nouns: TALK_NOUNS,
      },
    ],
    nouns: "talk negotiation mediation dialogue",
    yes: ["Chile and Bolivia held talks in Lima.", "Togo negotiates with Benin over the border."],
    no: ["Talk of a coup is idle.", "Prices are open to negotiation."],
  },
  {
    type: "call",
    class: "CONSULT",
    mutual: true,
    verbs: "phone telephone",
    pairs: [
      {
        verbs: "hold have make speak talk discuss call",
        nouns: "phone telephone videoconference teleconference video-conference",
      },
    ],
    nouns:
      "videoconference teleconference phone_call telephone_call video_call phone_conversation telephone_conversation phone_talk",
    yes: ["The Chilean president spoke by phone with the king of Spain."],
    no: ["Peru called the plan a mistake."],
  },
  {
    type: "agreement",
    class: "SUPPORT",
    mutual: true,
    verbs: "ratify accede_to sign",
    pairs: [
      {
        verbs:
          "sign reach strike conclude seal ratify ink clinch finalize finalise join renew initial adopt agree_on endorse forge enter come_to agree_to agree negotiate secure broker complete establish form work_on",
        nouns: PACT_NOUNS,
      },
      {
        verbs: "join enter accede_to",
        nouns: "union bloc alliance community organization organisation eurozone federation",
      },
      { verbs: "become admit", nouns: "member" },
      { verbs: "approve ratify", nouns: "membership accession" },
    ],
    nouns: "agreement deal accord pact treaty",
    yes: ["Chile and Peru signed a fisheries treaty.", "Mongolia ratified the convention with Japan."],
    no: ["Signs of a thaw are few.", "They deal in grain."],
  },
  {
    type: "support",
    class: "SUPPORT",
    verbs:
      "support back endorse praise welcome applaud hail commend congratulate recognize recognise apologize apologise apologize_for apologize_to thank honor honour defend salute laud side_with stand_by stand_with embrace reassure champion compliment vouch_for mourn console uphold legitimize celebrate advocate favor favour",
    pairs: [
      {
        verbs:
          "express voice offer reiterate reaffirm declare show give lend extend pledge throw affirm convey send win issue renew stress assure",
        nouns:
          "support solidarity backing condolence sympathy gratitude appreciation confidence endorsement apology regret satisfaction greeting thank admiration recognition congratulation sorrow wish",
      },
      {
        verbs:
          "restore establish resume normalize normalise upgrade open reopen strengthen deepen boost improve develop mend repair re-establish reestablish forge build enhance cement",
        nouns: "relation tie embassy link recognition relationship consulate friendship",
      },
      {
        verbs: "grant extend award give accord confer",
        nouns: "recognition medal award honor honour status prize title",
      },
      { verbs: "campaign rally vote speak", nouns: "support favor favour" },
    ],
    nouns: "praise apology recognition",
    yes: ["Iceland recognized Palestine.", "Peru restored diplomatic ties with Chile."],
    no: ["The beams support a roof."],
  },
  {
    type: "pledge",
    class: "AGREE",
    verbs: "promise pledge commit_to agree_to agree_on agree_with vow offer invite guarantee agree",
    governs: "agree promise pledge vow offer commit undertake guarantee volunteer swear consent propose",
    pairs: [
      {
        verbs:
          "make give offer announce unveil propose express extend issue present renew submit voice declare sign lay_out outline",
        nouns:
          "promise pledge commitment offer invitation proposal readiness willingness assurance intention guarantee interest plan roadmap",
      },
      {
        verbs: "accept approve back take_up welcome",
        nouns: "invitation offer proposal plan request term condition demand recommendation",
      },
      { verbs: "plan prepare intend", nouns: "cooperation investment aid ceasefire" },
    ],
    nouns: "pledge promise",
    yes: ["Norway promised to fund the dam.", "Chile accepted Bolivia's offer."],
    no: ["The land promises little."],
  },
  {
    type: "cooperation",
    class: "COOPERATE",
    mutual: true,
    verbs: "cooperate cooperate_with collaborate partner team_up coordinate train trade work_with",
    pairs: [
      { verbs: "share exchange swap provide pass", nouns: "intelligence information data technology" },
      {
        verbs:
          "expand boost deepen strengthen increase step_up enhance launch begin start develop intensify promote",
        nouns: "cooperation trade collaboration exchange project",
      },
      {
        verbs: "sell buy purchase import export",
        nouns: "weapon arm oil gas grain jet fighter missile uranium electricity good aircraft system",
      },
      { verbs: "build construct", nouns: "pipeline reactor railway dam" },
    ],
    nouns: "cooperation",
    yes: ["Togo has shared intelligence with Benin.", "Finland cooperates with Estonia on rail."],
    no: ["The weather did not cooperate."],
  },
  {
    type: "aid",
    class: "AID",
    verbs: "donate evacuate rescue shelter airlift resettle help assist",
    pairs: [
      {
        verbs:
          "send provide deliver give grant supply dispatch ship donate contribute allocate extend approve disburse airlift distribute offer lend hand add fund finance earmark release rush increase bring furnish transfer arrange announce pour invest resume",
        nouns: AID_NOUNS,
      },
      {
        verbs: "grant give offer provide",
        nouns: "asylum citizenship refuge shelter protection haven residency sanctuary",
      },
      { verbs: "accept host take_in admit receive welcome", nouns: "refugee migrant evacuee" },
      { verbs: "send deploy dispatch", nouns: "peacekeeper mission doctor monitor observer" },
    ],
    nouns: "aid",
    yes: ["Japan sent tents and medicine to Nepal.", "Kenya granted asylum to the dissident."],
    no: ["The ruling gave no relief."],
  },
  {
    type: "concession",
    class: "YIELD",
    verbs:
      "release free withdraw pull_out withdraw_from surrender relent yield back_down acquit exonerate parole unfreeze reinstate disarm demobilize reopen pardon retreat pull_back compensate repatriate capitulate concede bow_to give_in unblock amnesty liberate de-escalate return rehabilitate lay_down",
    governs: "allow permit let authorize authorise",
    pairs: [
      {
        verbs:
          "lift ease end revoke relax remove suspend drop scrap waive repeal cancel overturn loosen reduce cut commute soften dismiss withdraw annul void quash delay postpone shorten rescind roll_back abolish halve lower reverse",
        nouns: EASED_NOUNS,
      },
      {
        verbs:
          "declare announce observe accept implement call honor honour order extend agree_to begin respect sign enter",
        nouns: "ceasefire cease-fire truce armistice cessation",
      },
      {
        verbs: "lay_down surrender hand_over give_up hand_in turn_in destroy dismantle",
        nouns: "arm weapon stockpile missile arsenal",
      },
      {
        verbs: "grant give restore offer allow issue provide accord approve extend",
        nouns:
          "autonomy amnesty bail access visa right pardon freedom permission independence concession clemency immunity parole compensation permit reparation reprieve",
      },
      {
        verbs:
          "return hand_over extradite repatriate release free turn_over exchange swap transfer deliver give_back",
        nouns: RELEASED_NOUNS,
      },
      {
        verbs: "withdraw pull pull_out remove recall pull_back evacuate redeploy",
        nouns: "troop force soldier army tank settler contingent",
      },
      {
        verbs: "halt stop end suspend cease freeze pause abandon discontinue give_up shut_down",
        nouns:
          "attack bombing strike operation fighting offensive hostility enrichment campaign assault airstrike construction raid program programme test shelling war",
      },
      {
        verbs: "meet accept satisfy comply_with accede_to bow_to yield_to give_in_to",
        nouns: "demand pressure deadline ultimatum",
      },
      { verbs: "open reopen", nouns: "border crossing airspace road corridor" },
      { verbs: "make", nouns: "concession" },
    ],
    nouns: "ceasefire cease-fire truce withdrawal release pullout amnesty",
    yes: ["Chad freed three Sudanese soldiers.", "Ghana lifted its ban on Ivorian cocoa."],
    no: ["The band released an album of ballads."],
  },
  {
    type: "demand",
    class: "REQUEST",
    verbs:
      "urge ask request demand call_on call_upon call_for appeal appeal_to appeal_for implore petition press pressure insist insist_on beseech plead exhort ask_for push_for beg seek pressurise prod press_for solicit lobby",
    governs:
      "urge ask request demand order appeal implore press pressure insist beg instruct remind encourage advise require tell",
    pairs: [
      {
        verbs: "make issue send submit renew reiterate file repeat put_forward",
        nouns: "demand request appeal call plea petition",
      },
      {
        verbs: "seek want require",
        nouns:
          "help aid support extradition asylum assistance mediation clarification explanation investigation",
      },
    ],
    nouns: "demand appeal request plea",
    yes: ["Togo urged Benin to open the bridge.", "The EU called on Georgia to drop the law."],
    no: ["Demand for copper fell."],
  },
  {
    type: "criticism",
    class: "ACCUSE",
    verbs:
      "accuse blame condemn criticize criticise denounce slam rebuke decry deplore chastise lambast lambaste blast fault convict indict sue complain complain_about summon investigate probe censure scold deride assail berate castigate lash_out reprimand impeach charge prosecute lament disapprove disagree vilify ridicule mock insult reproach allege regret bemoan rap question",
    governs: "accuse blame complain allege",
    pairs: [
      {
        verbs: "launch open order start begin conduct announce call_for initiate lead demand",
        nouns: "investigation inquiry probe audit trial lawsuit impeachment",
      },
      {
        verbs: "file lodge bring submit make level press issue",
        nouns: "complaint lawsuit protest charge case allegation accusation suit petition warrant",
      },
      {
        verbs: "express voice show convey state",
        nouns:
          "concern condemnation outrage anger dismay disappointment dissatisfaction alarm displeasure criticism doubt indignation disapproval frustration opposition rejection",
      },
      { verbs: "hold find", nouns: "responsible guilty accountable" },
    ],
    nouns: "criticism condemnation accusation investigation complaint",
    yes: ["Peru accused Chile of spying.", "Ottawa summoned the Iranian ambassador."],
    no: ["The battery charges fast."],
  },
  {
    type: "refusal",
    class: "REJECT",
    verbs:
      "reject refuse decline deny balk balk_at rebuff veto spurn boycott dismiss rule_out oppose resist snub shun turn_down defy ignore refute disobey object_to object renounce contest disavow repudiate flout disregard abstain override walk_out overrule rebut disown",
    governs: "refuse decline deny reject rule_out oppose resist fail balk balk_at",
    pairs: [
      {
        verbs:
          "cancel call_off postpone delay skip boycott scrap abandon break_off walk_out_of pull_out_of leave put_off",
        nouns: `${VISIT_NOUNS} ${TALK_NOUNS} ${CONTACT_NOUNS} election`,
      },
      {
        verbs:
          "withdraw withdraw_from pull_out pull_out_of quit leave exit abandon violate break breach scrap terminate denounce renounce ditch cancel annul end tear_up walk_away_from pull_out",
        nouns: `${PACT_NOUNS} resolution obligation commitment`,
      },
      {
        verbs: "block veto vote_down reject stop defeat thwart oppose stall hold_up",
        nouns:
          "resolution bill proposal request plan entry bid motion amendment access application draft deal merger appeal",
      },
    ],
    nouns: "refusal rejection veto boycott",
    yes: ["Benin rejected the offer from Togo.", "Chile ruled out talks with Peru."],
    no: ["The engine refused."],
  },
  {
    type: "threat",
    class: "THREATEN",
    verbs: "threaten warn warn_of warn_against",
    governs: "threaten warn",
    pairs: [
      { verbs: "issue give deliver make set present", nouns: "ultimatum threat warning" },
      {
        verbs: "vow pledge promise threaten swear",
        nouns: "retaliation revenge response consequence reprisal vengeance",
      },
    ],
    nouns: "threat ultimatum",
    yes: ["Chad threatened to close the border with Niger.", "Ankara issued an ultimatum to Cyprus."],
    no: ["Rain threatens the harvest."],
  },
  {
    type: "protest",
    class: "PROTEST",
    verbs: "demonstrate rally riot picket march protest",
    pairs: [
      {
        verbs: "stage hold organize organise join go_on take_to take_part_in call",
        nouns: "protest demonstration rally march strike sit-in street riot vigil hunger walkout",
      },
      { verbs: "burn torch", nouns: "flag effigy tire tyre" },
      { verbs: "block", nouns: "road highway" },
    ],
    nouns: "protest demonstration riot unrest sit-in",
    yes: ["Thousands demonstrated in Lima against the tax.", "Nurses staged a strike in Ghana."],
    no: ["They protested his innocence."],
  },
  {
    type: "military",
    class: "MOBILIZE",
    verbs: "deploy mobilize mobilise mass amass redeploy rearm militarize test-fire patrol",
    pairs: [
      {
        verbs:
          "deploy send move mass station dispatch mobilize mobilise gather amass reinforce position rotate concentrate scramble relocate",
        nouns: FORCE_NOUNS,
      },
      {
        verbs: "conduct hold stage carry_out launch begin start plan join",
        nouns: "exercise drill maneuver manoeuvre wargame patrol mobilization",
      },
      { verbs: "test test-fire launch fire conduct", nouns: "missile rocket weapon test satellite warhead" },
      { verbs: "put place raise keep", nouns: "alert readiness" },
      {
        verbs: "increase boost beef_up strengthen reinforce bolster step_up expand",
        nouns: "presence patrol readiness force troop defense defence border",
      },
    ],
    nouns:
      "deployment exercise drill buildup mobilization missile_test missile_launch nuclear_test rocket_launch",
    yes: ["Chad deployed troops along the border with Sudan.", "Japan and Australia held naval exercises."],
    no: ["The parachute deployed."],
  },
  {
    type: "sanction",
    class: "SANCTION",
    verbs: "sanction expel blacklist embargo",
    pairs: [
      {
        verbs:
          "impose slap announce adopt approve extend tighten levy raise introduce toughen widen expand renew place put_on threaten unveil apply prepare order increase restore reimpose reinstate",
        nouns: SANCTION_NOUNS,
      },
      { verbs: "expel declare", nouns: "diplomat ambassador envoy attache persona worker staff journalist" },
      { verbs: "announce impose take adopt introduce approve", nouns: "measure" },
      { verbs: "recall withdraw", nouns: "ambassador envoy diplomat" },
      {
        verbs:
          "cut sever break break_off suspend halt freeze end cut_off stop reduce slash downgrade withhold terminate withdraw sever scale_back block cancel discontinue",
        nouns:
          "visa tie relation aid assistance funding trade talk negotiation cooperation contact mediation supply support membership link payment shipment export import relationship fund flight delivery license licence",
      },
      { verbs: "close shut shut_down", nouns: "embassy consulate border airspace office" },
      { verbs: "boycott ban", nouns: "product import good export" },
    ],
    nouns: "sanction expulsion tariff travel_ban",
    yes: ["Canada imposed tariffs on Peru's copper.", "Chad expelled the French ambassador."],
    no: ["The council sanctioned the new logo."],
  },
  {
    type: "arrest",
    class: "COERCE",
    verbs:
      "arrest detain imprison jail seize confiscate ban outlaw deport hack censor impound round_up intern crack_down sentence blockade extort bar evict suppress repress interrogate disperse extradite fine demolish disqualify",
    governs: "force bar forbid prohibit",
    pairs: [
      {
        verbs: "impose declare enforce extend announce introduce order",
        nouns: "curfew emergency lockdown ban",
      },
      {
        verbs: "seize capture confiscate freeze intercept impound",
        nouns: "ship vessel asset property account tanker boat passport",
      },
      { verbs: "launch carry_out begin conduct", nouns: "crackdown cyberattack cyber hack purge" },
      { verbs: "revoke strip cancel", nouns: "licence license citizenship passport visa accreditation" },
      { verbs: "place put hold take", nouns: "custody arrest detention prison" },
      { verbs: "block shut_down shut close", nouns: "website newspaper internet channel station access" },
      { verbs: "use fire", nouns: "gas cannon" },
    ],
    nouns: "arrest detention crackdown curfew cyberattack",
    yes: ["Chadian police arrested two journalists.", "Togo imposed a curfew."],
    no: ["Her work arrests the eye."],
  },
  {
    type: "attack",
    class: "ASSAULT",
    verbs:
      "attack bomb shell kill invade assassinate strike shoot fire_at fire_on shoot_down storm ambush raid clash clash_with fight battle bombard massacre murder torture abduct kidnap rape capture occupy overrun torpedo sink destroy injure wound execute behead stab slaughter poison assault besiege blow_up detonate annihilate pound hit gun_down hijack retaliate take_over recapture retake lynch maim persecute ransack explode open_fire target",
    pairs: [
      {
        verbs:
          "launch carry_out stage mount conduct wage begin commit start order unleash lead perpetrate intensify step_up resume make",
        nouns: FIGHT_NOUNS,
      },
      { verbs: "drop fire launch lob", nouns: "bomb missile rocket shell mortar grenade drone artillery" },
      { verbs: "open exchange return trade", nouns: "fire" },
      { verbs: "declare", nouns: "war" },
      { verbs: "use", nouns: "force weapon chemical" },
      { verbs: "take hold", nouns: "hostage" },
      { verbs: "violate break breach", nouns: "ceasefire cease-fire truce airspace" },
      {
        verbs: "seize capture take",
        nouns: "city town village airport control capital base province region island",
      },
    ],
    nouns:
      "attack airstrike bombing shelling assassination raid invasion clash fighting offensive explosion massacre assault shooting killing ambush bombardment incursion",
    yes: ["Rebels attacked an army base in Mali.", "Israel launched an air strike on Lebanon."],
    no: ["Prices hit a record."],
  },
  {
    type: "politics",
    class: "POLITICS",
    verbs:
      "elect re-elect reelect appoint resign inaugurate nominate oust depose dissolve step_down swear_in overthrow topple abdicate sack legislate",
    pairs: [
      {
        verbs: "win lose hold call contest rig postpone stand_in run_in schedule annul",
        nouns: "election vote poll referendum runoff run-off presidency ballot",
      },
      {
        verbs: "pass approve adopt enact repeal amend ratify introduce",
        nouns: "law bill legislation constitution budget amendment act",
      },
      { verbs: "form dissolve reshuffle", nouns: "government coalition cabinet parliament" },
      { verbs: "take assume leave", nouns: "office power presidency" },
      { verbs: "remove oust force dismiss", nouns: "office power presidency" },
      {
        verbs: "uphold confirm back approve affirm overturn overrule",
        nouns: "impeachment ban sentence conviction verdict ruling acquittal disqualification",
      },
      { verbs: "declare proclaim impose", nouns: "martial" },
      { verbs: "accept submit tender announce offer", nouns: "resignation" },
      { verbs: "seize stage", nouns: "power coup" },
      { verbs: "declare proclaim claim announce", nouns: "independence victory winner" },
      { verbs: "transfer hand_over cede relinquish", nouns: "power duty" },
    ],
    nouns: "election referendum coup resignation inauguration impeachment",
    yes: ["Chad elected a new president.", "Peru's parliament passed a mining law."],
    no: ["They elected to stay."],
  },
];
