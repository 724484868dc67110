// Words that name offices. A row is public by itself, or only with what stands beside it; see `OfficeNeed`.

/**
 * nothing:  public whoever it is of ("senator", "ambassador")
 * plain:    public where it stands alone or with a state or a public body, not with anything else ("president")
 * state:    public with a country or a public body ("leader", "delegate")
 * body:     public with a public body only ("chief", "spokesman", "chair")
 * name:     public before a name or with a country only ("King", "General")
 * never:    no public office; it stands here so that it claims its words ("chief executive", "team captain")
 */
export type OfficeNeed = "nothing" | "plain" | "state" | "body" | "name" | "never";

/** Singular forms; plurals are made ("ministers", "secretaries", "heads of state") or stand in `PLURAL_OFFICES`. */
export const OFFICES: Readonly<Record<OfficeNeed, string>> = {
  nothing: `
    minister; law adviser; home adviser; foreign affairs adviser; prime minister; first minister; chief minister; foreign secretary; home secretary; health secretary; education secretary;
    defense secretary; defence secretary; treasury secretary; interior secretary; commerce secretary; energy secretary; labor secretary;
    transport secretary; transportation secretary; agriculture secretary; business secretary; trade secretary; justice secretary;
    environment secretary; chief secretary; cabinet secretary; chief cabinet secretary; secretary of state; secretary of defense; secretary of defence;
    secretary of the treasury; secretary of energy; secretary of commerce; secretary of labor; secretary of agriculture;
    secretary of education; secretary of homeland security; homeland security secretary; secretary of the interior; secretary of health;
    secretary of health and human services; secretary of transportation; secretary of the army; secretary of the navy; secretary of war; war secretary; war minister;
    secretary of the air force; secretary of foreign affairs; secretary of housing and urban development; secretary of veterans affairs;
    undersecretary; under secretary; undersecretary of state; under secretary of state; assistant secretary of state;
    parliamentary secretary; parliamentary under secretary; press secretary; permanent secretary; foreign affairs secretary;
    chancellor of the exchequer; federal chancellor; lord chancellor; lord mayor; minister president; minister of state; vice premier;
    premier; taoiseach; tánaiste; tanaiste; pm; fm; head of state; head of government; president elect; prime minister elect; vice president elect;
    senator elect; governor elect; mayor elect; congressman elect; congresswoman elect; minister designate; prime minister designate; ambassador designate; chancellor designate;
    senator; congressman; congresswoman; congressperson; lawmaker; legislator; parliamentarian; mp; mep; msp; peer; mla; member of parliament;
    member of the european parliament; member of congress; house speaker; speaker of the house; speaker of parliament; parliament speaker;
    majority leader; minority leader; senate majority leader; senate minority leader; house majority leader; house minority leader;
    majority whip; minority whip; chief whip; president pro tempore; father of the house; leader of the house;
    ambassador; high commissioner; envoy; special envoy; consul; consul general; chargé d'affaires; charge d'affaires; nuncio; permanent representative;
    ambassador at large; special representative; high representative; special rapporteur; plenipotentiary; attaché; military attaché; head of mission;
    governor; governor general; lieutenant governor; deputy governor; mayor; deputy mayor; councilor; councillor; alderman; alderwoman; councilman; councilwoman;
    county executive; state senator; state representative; assemblyman; assemblywoman; selectman;
    chief justice; associate justice; supreme court justice; attorney general; prosecutor general; solicitor general; procurator general;
    district attorney; chief prosecutor; public prosecutor; chief judge; presiding judge; surgeon general; auditor general; comptroller general; postmaster general; public protector; inspector general;
    supreme leader; paramount leader; chief of the defence staff; chief of the defense staff; chief of defence staff; chief of defence; chief of the general staff; chief of general staff; chief of army staff; chief of the army staff; chief of staff of the army;
    chief of naval staff; chief of air staff; chairman of the joint chiefs of staff; chairman of the joint chiefs; joint chiefs chairman;
    commander in chief; supreme allied commander; defence chief; defense chief; army chief; navy chief; air force chief; police chief; chief of police; spy chief; intelligence chief;
    military chief; security chief; foreign policy chief; army commander; navy commander; national security adviser; national security advisor; director of national intelligence; presidential spokesman; presidential spokeswoman; presidential spokesperson; foreign minister; finance minister;
    head of the presidency; chairman of the presidency; member of the presidency; president of the republic; prince regent; queen consort; crown prince; crown princess; queen mother; prince of wales;
    head of foreign relations; grand duke; grand duchess; lord president; vizier; emir; amir; sultan; monarch; pontiff; tsar; czar; junta leader; junta chief; doge; commissioner general;
    warlord governor; cabinet minister; state counsellor; state councilor; state councillor; privy counsellor; captain regent; military ruler; de facto leader; co prince; shadow chancellor; shadow minister; shadow secretary;
    landeshauptmann; bürgermeister; burgomaster; prefect; voivode; stadtholder; viceroy; proconsul; head of the government`,
  plain: `
    president; vice president; chancellor; vice chancellor; speaker; justice; judge; prosecutor; magistrate; secretary general; ombudsman; chief of staff; dictator`,
  state: `
    leader; ruler; delegate; representative; negotiator; chief negotiator; official; diplomat; chief diplomat; top diplomat; strongman; opposition leader; commissioner;
    commander; interim leader; first secretary; general secretary; regent; deputy; mediator; rapporteur; statesman; despot; autocrat; politician;
    coordinator; defender of the people; treasurer; leader of the opposition`,
  body: `
    board member; executive board member; governing council member; chief; head; boss; director; director general; executive director; managing director; executive secretary; executive chairman; chair; chairman; chairwoman; chairperson;
    co chair; spokesman; spokeswoman; spokesperson; spokespersons; secretary; adviser; advisor; member; administrator; inspector; officer; superintendent; auditor; counsel; whip; vice chair; registrar; envoys; governor of the bank; economist`,
  name: `
    king; queen; prince; princess; duke; duchess; pope; ayatollah; caliph; emperor; empress; kaiser; shah; archduke; maharaja; infanta; infante; tsarina;
    general; lieutenant general; major general; brigadier; brigadier general; colonel; lieutenant colonel; marshal; field marshal; air marshal; air chief marshal; vice marshal; admiral; vice admiral; rear admiral; commodore;
    major; commandant; generalissimo; colonel general; gen; lt gen; maj gen; brig gen; col; lt col; adm; vice adm; rear adm; cmdr; brig; field marshal; marshal of the soviet union;
    sen; rep; gov; lt gov; amb; sens; reps; govs; gens; pres; cllr; insp; supt; comptroller; elder statesman`,
  never: `
    lord; baron; baroness; ceo; cfo; coo; cto; chief executive; chief executive officer; chief financial officer; chief operating officer; chief economist; chief strategist; chief analyst; chief scientist; chief designer; chief engineer; chief editor;
    editor; editor in chief; managing editor; publisher; journalist; reporter; correspondent; columnist; author; writer; novelist; poet; historian; academic; professor; lecturer; scholar; researcher; scientist; fellow; senior fellow; analyst;
    economist; strategist; expert; lawyer; attorney; barrister; solicitor; defense attorney; defence lawyer; activist; campaigner; dissident; blogger; critic; presenter; broadcaster; host; anchor; commentator; pundit; pollster;
    coach; head coach; assistant coach; manager; team manager; captain; team captain; vice captain; goalkeeper; striker; midfielder; defender; winger; forward; player; referee; umpire; driver; champion; athlete; sprinter; boxer; skipper; quarterback; pitcher; swimmer; cyclist; golfer; medalist; medallist; bronze medalist; trainer; selector; scout;
    director of football; sporting director; film director; creative director; artistic director; music director; medical director; technical director; actor; actress; singer; musician; rapper; composer; conductor; filmmaker; producer; screenwriter; comedian; model; artist; painter; sculptor; dancer; designer; architect; chef; dj; guitarist; drummer; bassist;
    founder; co founder; cofounder; owner; co owner; entrepreneur; businessman; businesswoman; tycoon; billionaire; investor; shareholder; banker; trader; farmer; shopkeeper; resident; student; teacher; pupil; nurse; doctor; surgeon; physician; psychologist; psychiatrist; pediatrician; engineer; pilot; astronaut; soldier; officer cadet; veteran; refugee; victim; survivor; witness; suspect; gunman; candidate; presidential candidate; prime ministerial candidate; hopeful; presidential hopeful; nominee; presidential nominee; contender; challenger; front runner; frontrunner;
    rebel leader; rebel commander; militant leader; militia leader; union leader; union boss; student leader; youth leader; community leader; tribal leader; religious leader; spiritual leader; protest leader; business leader; gang leader; cult leader; opposition politician; opposition activist; opposition figure; squad leader; group leader; project leader; team leader; church leader; faction leader;
    priest; bishop; archbishop; cardinal; rabbi; imam; pastor; reverend; monk; nun; chaplain; patriarch; first lady; first gentleman; vice principal; principal; headmaster; headteacher; head teacher; president of basketball operations; general manager; vice president of sales; senior vice president; executive vice president; club president; team president; company president; bank president; university president; union president; party president; student president; honorary president; fifa president; uefa president; union chief; party chief; campaign manager; campaign chairman; campaign chief; campaign spokesman; campaign spokeswoman; company spokesman; company spokeswoman; club spokesman; party spokesman; party spokeswoman; party secretary; board chairman; branch manager; office manager; sales manager; project manager; team member; crew member; family member; former wife; ex wife; aid worker; social worker; union secretary; private secretary; general counsel; spokesman for the family; family spokesman; police officer; sergeant; lieutenant; private; corporal; detective; firefighter; guard; bodyguard; translator; interpreter; lobbyist; consultant; campaign adviser; legal adviser; financial adviser; director of research; research director; policy director; executive producer`,
};

/** Plurals that the singular does not make. */
export const PLURAL_OFFICES: Readonly<Record<string, string>> = {
  "attorney general": "attorneys general",
  "secretary general": "secretaries general",
  "head of state": "heads of state",
  "head of government": "heads of government",
  "secretary of state": "secretaries of state",
  "member of parliament": "members of parliament",
  "member of congress": "members of congress",
  "chief of staff": "chiefs of staff",
  "chief of the general staff": "chiefs of the general staff",
  "governor general": "governors general",
  "consul general": "consuls general",
  spokesman: "spokesmen",
  spokeswoman: "spokeswomen",
  chairman: "chairmen",
  congressman: "congressmen",
  congresswoman: "congresswomen",
};

/** Written before a name only, with or without a period: "Sen. Paz", "Gen Paz". */
export const SHORT_OFFICES =
  "sen rep gov gen lt maj brig col adm cmdr amb pres sens reps govs gens cllr insp supt cpl capt sgt sec";

/** Before the office, part of the title: when, which of several, how high. */
export const OFFICE_MODIFIERS = `former ex acting interim caretaker transitional provisional outgoing incoming then late newly elected reelected re-elected appointed
  proposed designate ousted deposed exiled deputy vice assistant associate senior junior chief principal special permanent high top lead leading shadow first second third honorary executive
  one-time onetime sometime long-time longtime long-serving veteran de facto self-declared self-proclaimed temporary two-time three-time hereditary titular founding retired
  federal national regional provincial local municipal central state main joint supreme general political`;

/** The modifiers that say the office is no longer held. */
export const PAST_MODIFIERS = "former ex ousted deposed late one-time onetime sometime then retired";

/** What an office is for: part of the title wherever it stands in it. */
export const OFFICE_DOMAINS = `foreign external internal home interior defence defense finance financial economy economic economics budget treasury trade commerce commercial health education energy oil petroleum gas mines mining
  environment environmental justice law legal transport transportation infrastructure agriculture agricultural farm fisheries fishing food rural culture cultural sport sports youth women women's gender family families social
  labour labor employment work pensions welfare tourism industry industrial innovation information communications communication media digital technology telecommunications science research higher immigration migration borders border
  security homeland national intelligence press peace nuclear climate affairs external european europe cooperation co-operation development international planning housing urban construction building land lands water irrigation religious religion endowments
  awqaf veterans disability children equality integration minority minorities humanitarian human rights refugee refugees emergency emergencies situations disaster civil aviation maritime marine ports railway railways roads power electricity
  public administration works services service enterprises investment investments privatisation privatization property local government regional territories territorial cabinet parliamentary presidential prime political constitutional electoral
  relations reform reforms reconciliation reconstruction rehabilitation return property anti-corruption anticorruption corruption customs tax taxation revenue police army navy military naval air force forces armed guard coast brexit covid vaccine
  election elections chief general staff state policy protection consumer small business businesses enterprise competition growth skills universities schools university heritage arts tourism nature natural resources forests forestry ecology ecological transition`;

/** Words of public bodies: beside "chief", "head", "spokesman", "chair" they make an office. */
export const PUBLIC_BODIES = `government ministry ministries army navy military police parliament parliamentary presidential presidency senate congress congressional house assembly cabinet court courts tribunal central
  reserve intelligence pentagon kremlin treasury embassy consulate mission delegation council commission committee commons lords bundestag bundesrat bundestag knesset duma verkhovna rada sejm diet riksdag storting folketing cortes majlis shura bundeswehr
  department state ministerial defence defense foreign exchequer judiciary constitutional electoral election elections authority agency administration customs border immigration coast guard guards forces force air security homeland national federal
  un u.n nato eu e.u osce iaea who imf wto unhcr unicef unesco opec asean ecowas cia fbi nsa mi5 mi6 fsb gru svr mossad isi idf cdc fda fema nasa epa fed ecb icc icj itu ilo fao wfp undp unep interpol europol eurojust frontex oas gcc apec sadc igad
  regime junta politburo secretariat service services office directorate staff command fleet corps relations affairs cantonal prefecture province provincial state county city municipal municipality region regional republic legislature legislative chamber bureau inspectorate prosecutor's prosecutor prosecution
  diplomatic white downing elysee élysée chancellery palace crown royal peacekeeping counterterrorism counter-terrorism census statistics health disaster emergency civil prison prisons space nuclear atomic revenue tax`;

/** Beside an office these make it a private one, whatever else stands there. */
export const PRIVATE_BODIES = `company companies corporation corp inc ltd plc llc group holdings holding firm startup bank club clubs team teams federation association associations society foundation institute university universities college school schools academy
  faculty union unions syndicate newspaper magazine journal newsroom television channel network station studio studios records label festival theater theatre orchestra opera ballet museum gallery church diocese mosque synagogue charity ngo nonprofit
  think-tank thinktank center centre league football soccer basketball hockey cricket rugby tennis golf athletics olympic fifa uefa nba nfl fia ioc chess squad side brand goodwill news airline airlines airways motors pharma pharmaceuticals hospital clinic hotel restaurant chamber-of-commerce
  lobby campaign research supermarket retailer manufacturer maker carmaker automaker conglomerate startup start-up fund funds capital ventures partners brokerage insurer insurance lender developer supplier shop store chain fan fans supporters students alumni hospitality
  caucus bar film movie music band choir jury awards award prize fashion art design company's club's team's firm's bank's guild conference brotherhood lodge alliance movement rebels rebel militia militant guerrilla gang cartel tribe tribal family`;

/** With these the private word does not count ("central bank governor", "head of the federation council", "trade minister"). */
export const PRIVATE_BUT_PUBLIC = [
  "central bank",
  "national bank",
  "reserve bank",
  "world bank",
  "federation council",
  "russian federation",
  "european union",
  "african union",
  "soviet union",
  "state university",
  "security conference",
  "development bank",
  "state bank",
  "investment fund",
  "monetary fund",
  "children's fund",
  "population fund",
  "trade commission",
  "trade organization",
  "trade organisation",
  "trade representative",
  "federal trade",
  "bank of",
  "arab league",
  "treaty organization",
  "football minister",
];

/** A relative of somebody is somebody else. */
export const RELATIVES = `wife husband spouse son daughter brother sister father mother widow widower nephew niece uncle aunt cousin grandson granddaughter grandfather grandmother stepson stepdaughter
  fiancée fiancee fiancé partner girlfriend boyfriend son-in-law brother-in-law father-in-law half-brother half-sister twin stepbrother sibling`;

export const COUNTERPARTS = "counterpart counterparts opposite-number colleague colleagues";

/** Verbs that give an office: "was appointed", "became", "serves as". */
export const APPOINTING_VERBS = `appointed elected named nominated chosen confirmed reelected re-elected installed inaugurated crowned proclaimed sworn picked tapped designated reappointed promoted selected declared made makes voted
  appoint elect name nominate choose confirm install`;
export const BEING_VERBS = "is was are were became become becomes remains remained been be being";
export const SERVING_VERBS =
  "serve serves served serving act acts acted acting work works worked return returned resign resigns resigned resigning quit stepped steps step retire retired retires replaced succeeded took takes continue continues continued rule ruled reign reigned sworn appointed elected";
export const HEADING_VERBS =
  "heads headed leads led chairs chaired runs ran commands commanded rules ruled governs governed represents represented oversees";
/** After "as": "in his role as foreign minister". */
export const ROLE_NOUNS = "role position post job capacity time tenure term career stint";

/** International bodies as single words and short phrases: their officials have no country. */
export const INTERNATIONAL_BODIES = `un; u.n; u.n.; united nations; eu; e.u; e.u.; european union; european commission; european council; european parliament; nato; african union; au; arab league; osce; iaea; who; world health organization; imf; world bank; wto; unhcr; unicef; unesco; opec; asean;
  ecowas; icc; icj; international criminal court; international court of justice; international monetary fund; international atomic energy agency; world trade organization; organization of american states; oas; gulf cooperation council; council of europe; commonwealth; interpol; europol; ecb; european central bank;
  general assembly; security council; un security council; world food programme; world food program; wfp; unrwa; undp; oecd; ilo; fao; apec; cis; sco; brics; csto; collective security treaty organization; organisation of islamic cooperation; organization of islamic cooperation; red cross; g7; g20; eurogroup; european court; igad; sadc; mercosur`;

/** Officers of a person or an office: "adviser to the president", "spokesman for the prime minister". */
export const OFFICE_HOLDERS_WORDS =
  "president minister premier king queen governor mayor chancellor ministers presidents country nation";

/** Offices whose "for" and "to" name where they are sent, not whose they are. */
export const SENT_OFFICES =
  "ambassador envoy representative consul attaché nuncio rapporteur commissioner coordinator mediator negotiator";

/** Private roles that do not tell a holder of an office from a namesake: "candidate", "billionaire". */
export const SOFT_ROLES = `lord baron baroness candidate nominee hopeful contender challenger founder owner businessman businesswoman billionaire tycoon lawyer author victim critic expert economist historian teacher veteran soldier frontrunner activist dissident suspect guard bodyguard
  attorney scholar academic professor writer journalist engineer doctor survivor founder banker general manager entrepreneur farmer student witness host investor`;

/** Words before an office that say whose party or kind its holder is: no part of the title, and no other body. */
export const PARTY_WORDS =
  "republican democratic democrat conservative labour liberal socialist communist independent green nationalist centrist progressive tory then new current longtime veteran incumbent embattled hawkish populist islamist muslim christian catholic jewish";

/** Short forms and their words: the same office. */
export const SAME_OFFICES: Readonly<Record<string, string>> = {
  sen: "senator",
  rep: "representative",
  congressman: "representative",
  congresswoman: "representative",
  gov: "governor",
  gen: "general",
  pres: "president",
  pm: "minister",
  premier: "minister",
  adm: "admiral",
  col: "colonel",
  sens: "senator",
  reps: "representative",
};

/** Words of government and diplomacy: an article with one of them is one of politics. */
export const POLITICAL_WORDS = `minister ministers ministry government governments president presidential parliament parliamentary lawmakers senate congress diplomat diplomats diplomatic diplomacy embassy ambassador envoy sanctions sanction summit ceasefire truce treaty
  troops military army war peace nuclear missile missiles coalition cabinet election elections vote voters ballot opposition policy foreign geopolitical alliance bilateral talks negotiations negotiators border refugees asylum coup rebels regime tariffs tariff veto resolution kremlin nato eu un u.n
  officials official republicans democrats impeachment referendum constitution legislation legislators decree inauguration cabinet ministers leaders denied condemned vowed urged accused rejected pledged
  presidency premiership chancellorship impeached impeaching acquitted congressional statesman statesmen politician politicians prime liberals conservatives socialists communists bolsheviks labour primary primaries ballot electoral
  ministerial governor governorship mayor mayoral senator senators democrat republican party inaugural communism socialism`;

/** Words of novels, films and television: "President Snow" of a novel, the judge of a talent show. */
export const SHOW_WORDS =
  "novel novels season episode episodes sequel prequel trilogy sitcom contestant contestants thriller miniseries villain protagonist screenplay bestseller playwright audition auditions showrunner panellist panelist show";
