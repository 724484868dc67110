// Parts of states that have offices of their own, with their adjectives. An empty code: whose it is is contested, and
// an officer of it is given no country.

export const REGIONS: Readonly<Record<string, string>> = {
  US: `Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana;
    Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; Washington; Washington State; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; West Virginia; Wisconsin; Wyoming;
    Californian; Texan; New York City; Los Angeles; Chicago; Houston; Philadelphia; Boston; San Francisco; Seattle; Detroit; Minneapolis; Atlanta; Miami; Dallas; Denver; Baltimore`,
  GB: "Scotland; Scottish; Wales; Welsh; Northern Ireland; Northern Irish; England; Greater Manchester; Greater London",
  CA: "Quebec; Québec; Ontario; Alberta; British Columbia; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Toronto; Montreal",
  AU: "New South Wales; Queensland; South Australia; Tasmania; Western Australia; Northern Territory",
  DE: "Bavaria; Bavarian; Saxony; Saxon; Thuringia; Hesse; Brandenburg; Lower Saxony; North Rhine-Westphalia; Baden-Württemberg; Saarland; Schleswig-Holstein",
  ES: "Catalonia; Catalan; Andalusia; Galicia; Basque Country; Basque",
  RU: "Chechnya; Chechen; Dagestan; Dagestani; Ingushetia; Ingush; Tatarstan; Bashkortostan; Buryatia; Yakutia; Belgorod; Kursk; Bryansk; Rostov; Krasnodar; North Ossetia; Kabardino-Balkaria",
  UA: "Kharkiv; Dnipropetrovsk; Zaporizhzhia; Mykolaiv; Odesa; Kherson; Luhansk; Lviv; Sumy; Chernihiv; Poltava; Zhytomyr",
  IQ: "Iraqi Kurdistan; Kurdistan Region; Kurdistan; Nineveh; Kirkuk; Anbar; Basra",
  IN: "Kashmir; Punjab; West Bengal; Gujarat; Maharashtra; Uttar Pradesh; Bihar; Kerala; Tamil Nadu; Karnataka; Assam; Manipur; Rajasthan; Telangana; Odisha",
  PK: "Balochistan; Sindh; Khyber Pakhtunkhwa",
  ET: "Tigray; Tigrayan; Amhara; Oromia; Oromo",
  SO: "Puntland; Jubaland; Galmudug",
  TZ: "Zanzibar; Zanzibari",
  NG: "Kaduna; Borno; Kano; Katsina; Zamfara; Benue; Delta State; Rivers State",
  KM: "Anjouan; Mohéli; Grande Comore",
  BA: "Republika Srpska",
  CN: "Xinjiang; Tibet; Tibetan; Guangdong; Hubei; Wuhan; Sichuan; Inner Mongolia",
  PG: "Bougainville",
  PT: "Azores; Madeira",
  IT: "Lombardy; Veneto; Sicily; Lazio; Tuscany; Piedmont; Liguria; Campania",
  FR: "Corsica",
  BE: "Flanders; Flemish; Wallonia; Walloon",
  JP: "Okinawa; Hokkaido; Osaka; Fukushima",
  SD: "Darfur; Kordofan",
  PH: "Bangsamoro; Mindanao",
  ID: "Aceh; Papua; West Java; East Java; Central Java; Bali",
  MX: "Chihuahua; Sinaloa; Jalisco; Nuevo León; Oaxaca; Chiapas; Sonora; Veracruz",
  BR: "São Paulo; Rio de Janeiro; Bahia; Minas Gerais; Paraná",
  "": "South Ossetia; South Ossetian; Abkhazia; Abkhazian; Abkhaz; Transnistria; Transnistrian; Nagorno-Karabakh; Artsakh; Somaliland; Crimea; Crimean; Donetsk; Donbas; Donbass; Northern Cyprus; Turkish Cypriot",
};

/** Offices of one state alone, where no country stands near. */
export const OFFICES_OF_STATES: Readonly<Record<string, string>> = {
  US: "secretary of state; secretary of defense; defense secretary; secretary of the treasury; treasury secretary; secretary of homeland security; homeland security secretary; house speaker; speaker of the house; senate majority leader; senate minority leader; house majority leader; house minority leader; majority leader; minority leader; majority whip; minority whip; sen; rep; gov; lt gov; national security adviser; national security advisor; secretary of energy; secretary of commerce; secretary of labor; secretary of agriculture; secretary of education; secretary of the interior; secretary of transportation; secretary of health and human services; surgeon general; district attorney; assemblyman; assemblywoman; councilman; councilwoman; county executive; state senator; director of national intelligence; secretary of the army; secretary of the navy; secretary of the air force; chairman of the joint chiefs of staff; joint chiefs chairman; secretary of veterans affairs; undersecretary of state; assistant secretary of state; labor secretary; commerce secretary; selectman; postmaster general",
  GB: "home secretary; chancellor of the exchequer; shadow chancellor; lord chancellor; msp; business secretary; lord mayor; leader of the house; chief whip; father of the house; prince of wales; shadow minister; shadow secretary; health secretary; levelling up secretary",
  IE: "taoiseach; tánaiste; tanaiste; td",
  JP: "chief cabinet secretary",
  VA: "pope; pontiff; nuncio",
  AT: "landeshauptmann",
  SM: "captain regent",
  ZA: "public protector",
};

/** Offices that other states have too: the article's own country comes first. */
export const OFFICES_MOSTLY_OF_STATES: Readonly<Record<string, string>> = {
  US: "congressman; congresswoman; associate justice; supreme court justice",
};
