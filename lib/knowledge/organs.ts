// The organs that every state has, and the words by which an organization is told as one.
import type { OrganizationRow } from "./organization-row";

/** Kinds of bodies that a state or anybody else has. */
export type OrganKind = Exclude<OrganizationRow["kind"], "international">;

/** `key` joins the namings of one organ: "Foreign Ministry" and "Ministry of Foreign Affairs". Lists by "; ". */
export type OrganRow = { key: string; kind: OrganKind; words: string };

export const ORGANS: readonly OrganRow[] = [
  {
    key: "foreign-ministry",
    kind: "ministry",
    words:
      "foreign ministry; ministry of foreign affairs; ministry of external affairs; external affairs ministry; foreign affairs ministry; ministry for foreign affairs; ministry of foreign relations; ministry for europe and foreign affairs; department of foreign affairs; foreign affairs department",
  },
  {
    key: "defense-ministry",
    kind: "ministry",
    words:
      "defense ministry; defence ministry; ministry of defense; ministry of defence; ministry of national defense; ministry of national defence; national defense ministry; national defence ministry",
  },
  {
    key: "interior-ministry",
    kind: "ministry",
    words:
      "interior ministry; ministry of the interior; ministry of interior; ministry of internal affairs; internal affairs ministry; home ministry; home affairs ministry; ministry of home affairs; public security ministry; ministry of public security",
  },
  {
    key: "finance-ministry",
    kind: "ministry",
    words: "finance ministry; ministry of finance; economy ministry; ministry of economy; economic ministry",
  },
  { key: "justice-ministry", kind: "ministry", words: "justice ministry; ministry of justice" },
  {
    key: "health-ministry",
    kind: "ministry",
    words:
      "health ministry; ministry of health; ministry of public health; department of health; health department",
  },
  { key: "education-ministry", kind: "ministry", words: "education ministry; ministry of education" },
  {
    key: "energy-ministry",
    kind: "ministry",
    words: "energy ministry; ministry of energy; oil ministry; ministry of oil; petroleum ministry",
  },
  {
    key: "trade-ministry",
    kind: "ministry",
    words:
      "trade ministry; ministry of trade; commerce ministry; ministry of commerce; industry ministry; ministry of industry",
  },
  {
    key: "transport-ministry",
    kind: "ministry",
    words: "transport ministry; ministry of transport; transportation ministry; ministry of transportation",
  },
  {
    key: "information-ministry",
    kind: "ministry",
    words: "information ministry; ministry of information; culture ministry; ministry of culture",
  },
  {
    key: "environment-ministry",
    kind: "ministry",
    words:
      "environment ministry; ministry of environment; ministry of the environment; agriculture ministry; ministry of agriculture",
  },
  {
    key: "labor-ministry",
    kind: "ministry",
    words: "labor ministry; labour ministry; ministry of labor; ministry of labour",
  },
  {
    key: "security-ministry",
    kind: "ministry",
    words:
      "security ministry; ministry of security; ministry of state security; state security ministry; intelligence ministry; ministry of intelligence",
  },
  {
    key: "emergencies-ministry",
    kind: "ministry",
    words:
      "emergencies ministry; emergency ministry; ministry of emergency situations; emergency situations ministry; disaster management authority",
  },
  {
    key: "immigration-ministry",
    kind: "ministry",
    words: "immigration ministry; migration ministry; ministry of migration; immigration department",
  },
  {
    key: "embassy",
    kind: "embassy",
    words: "embassy; consulate; consulate general; consulate-general; high commission",
  },
  {
    key: "un-mission",
    kind: "embassy",
    words:
      "mission to the united nations; mission to the un; mission to the u.n.; permanent mission to the united nations; permanent mission to the un; permanent mission; un mission; u.n. mission",
  },
  {
    key: "army",
    kind: "military",
    words:
      "army; military; armed forces; defense forces; defence forces; defense force; defence force; general staff; national army; people's army; joint chiefs of staff; military command",
  },
  { key: "navy", kind: "military", words: "navy; naval forces" },
  { key: "air-force", kind: "military", words: "air force; air forces" },
  { key: "coast-guard", kind: "military", words: "coast guard; coastguard" },
  { key: "marines", kind: "military", words: "marine corps" },
  { key: "national-guard", kind: "military", words: "national guard; republican guard; presidential guard" },
  {
    key: "border-guard",
    kind: "military",
    words:
      "border guard; border guards; border guard service; border police; border service; state border guard; state border service",
  },
  {
    key: "police",
    kind: "agency",
    words: "police; national police; federal police; police service; police force; gendarmerie",
  },
  {
    key: "intelligence",
    kind: "agency",
    words:
      "intelligence service; intelligence agency; secret service; spy agency; security service; security services; state security service; military intelligence; domestic intelligence agency; foreign intelligence service; security agency",
  },
  {
    key: "supreme-court",
    kind: "court",
    words: "supreme court; supreme court of justice; federal supreme court; top court",
  },
  {
    key: "constitutional-court",
    kind: "court",
    words:
      "constitutional court; federal constitutional court; constitutional council; constitutional tribunal",
  },
  { key: "high-court", kind: "court", words: "high court" },
  {
    key: "appeals-court",
    kind: "court",
    words:
      "court of appeal; court of appeals; appeals court; court of cassation; administrative court; criminal court; district court; federal court; military court; superior court; circuit court; supreme judicial council",
  },
  {
    key: "prosecutors",
    kind: "agency",
    words:
      "prosecutor general's office; prosecutor's office; general prosecutor's office; prosecutor-general's office; attorney general's office; public prosecutor's office; public ministry; investigative committee; state investigation bureau",
  },
  { key: "central-bank", kind: "agency", words: "central bank; national bank; reserve bank" },
  {
    key: "parliament",
    kind: "other",
    words:
      "parliament; national assembly; legislative assembly; federal assembly; legislative council; house of representatives; national congress; legislative yuan; grand national assembly; house of assembly; people's assembly; consultative assembly; lower house; upper house; congress; senate",
  },
  {
    key: "presidency",
    kind: "other",
    words:
      "presidency; presidential office; president's office; presidential palace; prime minister's office; office of the prime minister; office of the president; royal court; royal palace; presidential administration; state house",
  },
  {
    key: "cabinet",
    kind: "other",
    words:
      "cabinet; council of ministers; cabinet of ministers; state council; security cabinet; war cabinet; supreme national security council; national security council; security council; guardian council; supreme council; state affairs commission",
  },
  {
    key: "election-commission",
    kind: "agency",
    words:
      "election commission; electoral commission; independent electoral commission; central election commission; national electoral council; electoral council; electoral court; supreme electoral council; electoral tribunal; election authority",
  },
  {
    key: "civil-defense",
    kind: "agency",
    words:
      "civil defense; civil defence; civil defense agency; civil defence agency; civil protection; civil protection agency; disaster agency; fire service; emergency service; emergency services; meteorological agency; meteorological administration",
  },
  {
    key: "statistics",
    kind: "agency",
    words:
      "statistics office; statistics agency; bureau of statistics; statistical office; statistics bureau; national bureau of statistics; national statistics office",
  },
  {
    key: "nuclear-agency",
    kind: "agency",
    words:
      "atomic energy organization; atomic energy organisation; atomic energy agency; atomic energy commission; space agency; nuclear regulator; nuclear agency",
  },
  {
    key: "state-agency",
    kind: "media",
    words:
      "state news agency; official news agency; state television; state tv; state-run television; state broadcaster; public broadcaster; state radio",
  },
];

/** The last word of an organization's name, and its kind: "Independent Electoral Commission", "Movement for Change". */
export const ORGANIZATION_HEADS: Readonly<Record<OrganKind, string>> = {
  ministry: "Ministry; Department",
  embassy: "Embassy; Consulate",
  agency:
    "Agency; Commission; Authority; Bureau; Administration; Directorate; Inspectorate; Office; Service; Board; Committee; Police; Council",
  party: "Party; Movement; Front; Bloc; Coalition; Alliance",
  military: "Army; Navy; Brigade; Battalion; Corps; Command; Division; Forces; Militia; Regiment",
  court: "Court; Tribunal",
  media:
    "News; Times; Post; Herald; Tribune; Gazette; Journal; Telegraph; Television; TV; Radio; Newspaper; Magazine; Chronicle; Observer; Broadcasting",
  other:
    "University; Institute; Institution; Foundation; Association; Organization; Organisation; Union; Federation; Society; Center; Centre; Group; Bank; Fund; Network; Initiative; Project; Parliament; Assembly; Senate; Congress; Chamber; College; School; Church; Company; Corporation; Inc; Corp; Ltd; Airlines; Airways; Hospital; Trust; League; Club; Campaign; Endowment; Cross; Crescent",
};

/** Descriptions that lead back to an organization of the kind that was named before: "the ministry said". */
export const DESCRIPTIONS: Readonly<Record<OrganKind, string>> = {
  ministry: "ministry; department; agency",
  embassy: "embassy; consulate; mission",
  agency: "agency; news agency; commission; authority; bureau; committee; service",
  party: "party; movement; alliance; coalition",
  military: "army; military; navy; air force",
  court: "court; tribunal",
  media: "newspaper; broadcaster; outlet; magazine; channel; network",
  other: "group; organization; organisation; watchdog; militants; institute; university; think tank",
};

/** Names that end like an organization's and are none. */
export const NOT_ORGANIZATIONS: readonly string[] = [
  "Soviet Union",
  "Electoral College",
  "Ivy League",
  "Law School",
  "High School",
  "Middle School",
  "Public Service",
  "Cold War",
  "New Deal",
  "State of the Union",
  "Wall Street",
  "Super League",
  "Premier League",
  "Golf Club",
  "Country Club",
  "Home Front",
  "Western Front",
  "Eastern Front",
  "Southern Front",
  "Northern Front",
  "Civil Service",
  "National Service",
  "Secret Service",
  "Christmas Party",
  "Happy New Year",
  "Good News",
];

/** States with a Senate or a Congress. */
export const SENATES: readonly string[] = [
  "US",
  "AR",
  "AU",
  "BO",
  "BR",
  "CA",
  "CD",
  "CL",
  "CO",
  "DO",
  "ES",
  "FR",
  "HN",
  "IT",
  "KE",
  "LR",
  "MX",
  "NG",
  "PE",
  "PH",
  "PK",
  "PL",
  "PY",
  "RO",
  "TH",
  "UY",
  "VE",
  "ZW",
];

/** Words of an organ's name that may stand between the country and the organ: "the Russian state border service". */
export const ORGAN_MODIFIERS: readonly string[] = [
  "state",
  "federal",
  "national",
  "royal",
  "imperial",
  "provisional",
  "interim",
  "transitional",
  "people's",
  "islamic",
  "own",
  "main",
  "top",
  "ruling",
  "new",
  "powerful",
  "military",
  "central",
];

/** Words that begin a sentence or stand in it, and begin no name. */
export const SMALL_BEFORE_NAMES: readonly string[] = [
  "the",
  "a",
  "an",
  "in",
  "of",
  "on",
  "at",
  "by",
  "to",
  "and",
  "or",
  "but",
  "for",
  "with",
  "from",
  "as",
  "after",
  "before",
  "while",
  "when",
  "that",
  "this",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "said",
  "says",
];

/** Nouns that look like verbs: an organ before them is their attribute, no actor ("Peruvian military bases"). */
export const WARLIKE_NOUNS: readonly string[] = [
  "bases",
  "base",
  "forces",
  "exercises",
  "exercise",
  "drills",
  "drill",
  "operations",
  "strikes",
  "strike",
  "parades",
  "parade",
  "ties",
  "talks",
  "moves",
  "attacks",
  "aid",
  "cooperation",
  "leaders",
];

/** Who speaks for an organ: "an army spokesman". */
export const SPEAKERS_FOR_ORGANS: readonly string[] = [
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "official",
  "officials",
  "source",
  "sources",
  "chief",
  "commander",
  "officer",
  "officers",
  "statement",
];

/** Possessives that are a part of a name: "Doctors' Union"; "Moyo's Institute" begins after it. */
export const OWNERS_IN_NAMES: readonly string[] = [
  "people",
  "workers",
  "women",
  "men",
  "children",
  "doctors",
  "lawyers",
  "teachers",
  "students",
  "farmers",
  "journalists",
  "king",
  "queen",
  "saint",
  "nurses",
  "veterans",
  "patriots",
  "citizens",
  "peasants",
];

/** Heads that go on after "and": "Department of Health and Human Services" is one name. */
export const HEADS_AFTER_AND: readonly string[] = ["Service", "Services", "Administration", "Trust"];
