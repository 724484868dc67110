// Words in and around the names of people.

/** Inside a name in lower case: "van den Berghe", "bin Faisal", "de la Cruz". */
export const PARTICLES = `van von der den de da do dos das del della delle degli di du des la le las los bin ibn ben bint al el ul ould ol wuld walad af av zu zum zur ter ten te abu abd y e st san santa mac mc ap ab
  dan tun binti binte op het 't`;

/** Arabic articles before a sun letter: particles only where a hyphen joins them ("ash-Shami"). */
export const JOINED_PARTICLES = "ad as ash at az an ar es ez ed el al en et ech eş";

/** Two capitals that are initials and no abbreviation. */
export const DOUBLE_INITIALS = "JD JB TJ AJ CJ DJ RJ PJ MJ KT VK MK AK JJ DK PV BJ LJ KP HD";

/** Before a name, no office: they open a person and are no part of the name. */
export const HONORIFICS = `mr mrs ms miss mx dr prof professor sir dame madam madame monsieur mme señor señora senor senora don doña herr frau hon honorable honourable rt rev reverend father sister brother fr st saint captain capt sgt sergeant lt lieutenant
  cpl corporal pvt private pte maj hajj haji sheikh sheik lord lady baroness imam rabbi mullah maulana mawlawi archbishop bishop cardinal excellency comrade`;
export const FEMALE_HONORIFICS =
  "mrs ms miss dame madam madame señora doña frau sister lady baroness mme queen princess duchess sheikha";
export const MALE_HONORIFICS = "mr sir monsieur señor don herr father brother lord king prince duke fr baron";

/** After a name, part of it. */
export const NAME_SUFFIXES = "jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xxiii v x";

/** Family names that stand first where the name is printed in its own order. */
export const FAMILY_FIRST = `kim lee yi park pak choi choe choo jung jeong chung kang cho jo yoon yun yoo yu jang chang lim im rim han oh o seo suh shin sin kwon hwang ahn an song ryu yoo hong moon mun ri ro roh noh jon jong paek baek pae bae nam sim shim ko koh go ho heo hur min sohn son thae no kwak ji chi ban pang bang u woo
  xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang deng feng peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei lu ding ren shen yao fu zhong jia xia qin meng mao wen hua han dai qian tsai lai ko su hou chiang soong qiang bo geng tung leung lam yeung hui kwok hsiao hsieh
  nguyen nguyễn tran trần le lê pham phạm hoang hoàng huynh phan vo võ vu vũ dang đặng bui bùi do đỗ ngo ngô duong dương ly lý truong trương dinh đinh to tô luong lương
  orban orbán gyurcsány szijjártó hun sok tea aung`;
/** Vietnamese family names: the last word is the one used alone. */
export const GIVEN_LAST =
  "nguyen nguyễn tran trần pham phạm hoang hoàng huynh phan vo võ vu vũ dang đặng bui bùi ngo ngô duong dương truong trương dinh đinh luong lương";

/** Places that are also given names: before a family name a person ("a goalkeeper called Jordan"). */
export const PLACE_GIVEN_NAMES =
  "jordan chad georgia israel malta paris kenya india china ireland holland sydney vienna milan london austria cuba brittany dallas austin charlotte florence victoria carolina virginia dakota lourdes america asia cyprus troy houston jackson lincoln madison savannah brooklyn chelsea devon francia roma lorraine geneva odessa valencia catalina alexandria adelaide salvador santiago sofia tunisia trinidad dominica armenia italia argentina israel holland";

/** Written with a capital and never part of a person's name: they end a name, or show that there is none. */
export const NO_NAME_WORDS = `
  the a an this that these those his her its their our my your he she it they we you i who whom whose which what when where why how if but and or nor so yet as at by for from in into of off on onto out over to up with without
  after before during since until till while although though because unless despite according amid among against about above across along around behind below beneath beside besides between beyond down inside like near past per through throughout toward towards under underneath via within
  also still even just only very more most much many some any no not never now then here there today yesterday tomorrow tonight meanwhile however moreover furthermore nevertheless nonetheless therefore thus hence indeed instead otherwise earlier later recently once twice again perhaps maybe
  both each every either neither all another other others such same own few several first second third last next new old former former current
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december feb apr jun jul aug sept sep oct nov dec
  spring summer autumn winter christmas easter ramadan eid ashura diwali hanukkah passover morning evening night
  north south east west northern southern eastern western central middle upper lower northeast northwest southeast southwest mid
  republic kingdom federation union states state federal emirates commonwealth democratic people's peoples people islamic socialist soviet united european african asian american latin arab arabian african-american
  ministry minister ministers president presidents government parliament senate congress house assembly council committee commission court tribunal cabinet department office bureau agency authority administration secretariat embassy consulate mission bank fund reserve treasury exchequer
  army navy air force forces corps brigade battalion regiment division fleet command guard guards police military defense defence security intelligence service services staff marines pentagon kremlin
  party front movement alliance coalition platform league bloc congress liberation liberal conservative labour labor republican republicans democrat democrats democratic tory tories socialist communist social christian green greens national nationalist workers
  university college school institute institution academy center centre foundation association organization organisation society club federation confederation network group company corporation corp inc ltd plc llc co holdings industries motors airlines airways bank times post herald tribune journal guardian telegraph news newspaper magazine radio television tv press media review gazette mail globe monitor observer broadcasting
  street road avenue boulevard square park airport station bridge tower building hall palace hotel hospital stadium arena church cathedral mosque temple museum library theater theatre gallery prison jail camp base port harbor harbour
  city town village county province district region territory island islands sea ocean river lake gulf bay strait straits channel canal mountain mountains valley desert peninsula coast cape mount basin delta
  war wars peace treaty accord accords agreement pact summit conference forum talks convention protocol declaration charter act bill law amendment constitution resolution plan program programme project initiative operation revolution uprising spring strip bank border
  cup championship olympics olympic olympiad games league tournament open grand prix world international global nations nation general human rights health organization trade nuclear climate affairs foreign interior finance justice economic
  chief head director chairman chairwoman chair spokesman spokeswoman spokesperson leader secretary deputy vice prime chancellor governor mayor senator king queen prince princess emperor pope ambassador envoy commander officer official officials member members mp mps
  muslim muslims christian christians jewish jew jews catholic catholics orthodox protestant hindu hindus buddhist sunni shia shiite shi'ite kurd kurds kurdish islamist islamists hutu tutsi arab arabs arabic english hispanic latino black white african
  god allah jesus bible quran koran torah internet web facebook twitter google youtube instagram tiktok apple amazon microsoft tesla boeing airbus reuters
  mr mrs ms dr sir lord lady professor prof yes no thank thanks please hello dear read photo image video file source editor's note update breaking live watch more related exclusive opinion analysis
  doctors engineers scientists analysts experts critics residents protesters demonstrators soldiers troops rebels militants fighters voters lawmakers investors economists activists students teachers workers farmers families children women men
  let's let there's it's that's don't didn't doesn't can't won't
  do does did is are was were has have had be been hamas hezbollah taliban fatah isis isil nato unesco unicef al-qaeda qaeda wagner azov boko haram presidential parliamentary senatorial congressional gubernatorial election elections brexit covid covid-19 coronavirus ebola nobel oscar emmy grammy pulitzer nasdaq dow dollar euro`;

/** A capital word before one of these is a place or a thing, seldom a person ("the Bush administration" is an exception that links). */
export const AFTER_PERSON =
  "administration government cabinet campaign presidency era regime doctrine team camp supporters allies aides loyalists ally aide";

/** Verbs of speech beside a name show a person where nothing else does. */
export const SPEECH_VERBS = `said says say told tells added adds warned warns argued argues claimed claims stated states noted notes explained explains insisted insists announced announces replied replies asked asks urged urges wrote writes tweeted posted commented remarked
  declared declares denied denies admitted admits acknowledged recalled believes believed thinks thought hopes hoped suggested suggests continued concluded testified joked quipped responded conceded stressed emphasized reiterated vowed pledged promised predicted accused criticized criticised praised condemned confirmed described called met visited arrived spoke`;

/** Words of `NO_NAME_WORDS` that are family names too, after a given name: "Martin Luther King". */
export const NAMES_TOO =
  "park king prince bishop pope green black white english church hall young long spring price power banks west north east south act field court forest street bridge temple march law justice head day summer winter may august";
