// What publishers say for themselves, by their words. In the order of their trial, by kind; a row: how it reads, tried on a block without the marks
// before its first word ("►", "•", "("); the longest block, in words, that it may take; a block that it must match and
// one of a report that it must not. `edge` rows hold only at the first and last blocks of an article.

export type NoticeRowKind =
  | "related"
  | "newsletter"
  | "social"
  | "credit"
  | "correction"
  | "subscription"
  | "consent"
  | "caption"
  | "appeal"
  | "other";
export type NoticeRow = {
  pattern: RegExp;
  most: number;
  edge?: true;
  yes: string;
  no: string;
};

/** What `<name>` stands for in the patterns. */
export const PIECES: Readonly<Record<string, string>> = {
  item: "article|story|piece|post|report|content|interview|list",
  month: "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?",
  agency: "afp|reuters|ap|bloomberg|tass|xinhua|efe|dpa|ani|pti|ians|upi|anadolu|interfax",
  photo: "photo|image|picture|photograph|illustration|graphic|video",
  lead: "also read|read (also|more|next)|see also|watch also|up next|next (up|(story|article|post)s?)|further reading|keep reading|what to read next|in case you missed it|don['’]t miss|you (may|might|['’]ll) (also )?(like|be interested in|enjoy|love)|editor['’]?s['’]? (picks?|choice)|most (read|popular|viewed|shared|recent|commented)|trending|(related|recommended)( (stor(y|ies)|articles?|posts?|content|reading|coverage|news|videos?|reads))?|(latest|popular|recent|featured|similar|other|top|more) (news|stories|posts?|articles?|videos?|headlines|coverage|picks|reads|comments|to read)",
};

export const NOTICE_PATTERNS: Readonly<Record<NoticeRowKind, readonly NoticeRow[]>> = {
  related: [
    {
      pattern:
        /^((<lead>|read|see|watch|listen|video|gallery|in pictures|in pics|explained|explainer|opinion|analysis|must[- ]read|more (on|from)[\p{L} ’'-]{0,40}|click here) ?(\||[:»›→>➡]|[–—-] )|(read|see) more( about| on| from)?\s*:)/iu,
      most: 40,
      yes: "ALSO READ | Ministers meet in Accra over fishing rights",
      no: "See also how the minister answered: with silence, and then with a joke.",
    },
    {
      pattern: /^related( [\p{L}]+){0,3}\s*[:|»–—-]/iu,
      most: 40,
      yes: "Related coverage: Two ports, one strait",
      no: "Related parties to the deal were named on Friday.",
    },
    {
      pattern:
        /^(<lead>|(related|recommended) (links?|topics?|for you)|more top stories|read the full <item>|click here to read( more)?)[\s.…!]*$/iu,
      most: 8,
      yes: "Read the full story",
      no: "Related arrests followed.",
    },
    {
      pattern:
        /^([Aa]lso [Rr]ead|[Rr]ead [Aa]lso|ALSO READ|READ ALSO|READ MORE|RELATED|WATCH|RECOMMENDED) [\p{Lu}“"'‘]/u,
      most: 18,
      yes: "Also read Harbor strike: five things to know",
      no: "Also read the verdict aloud was a second judge, who wept.",
    },
    {
      pattern:
        /^(want|looking for|like|interested in|need|curious about)\b[^.?!]{3,100}\? (read|see|check out|click|watch|start with|here)\b/i,
      most: 40,
      yes: "Want more on the talks? Read our guide to the five sticking points.",
      no: "Want a deal? Then stop the shelling, the envoy told reporters.",
    },
  ],
  newsletter: [
    {
      pattern:
        /^((please |click here to )?(sign up|subscribe|register)\b.{0,100}\b(newsletters?|inbox|emails?|e-mails?|updates|briefing|alerts|mailing list|digest)\b|(get|receive) .{0,100}\b((your|the|in) inbox|newsletter|by email|daily email|texted)\b|(join|enter) .{0,80}\b(newsletter|mailing list|e-?mail address)\b|(sign up|subscribe)( (now|here|today|for free))?[\s.!]*$|thanks for (reading|subscribing)\b.{0,80}\bsubscribe\b|stay (informed|up to date|in the loop)\b.{0,80}\b(newsletter|subscribe|sign up)\b)/i,
      most: 60,
      yes: "Sign up for our free weekly newsletter and get the day's top stories in your inbox.",
      no: "Get ready for a colder winter, the forecaster told towns in the north.",
    },
    {
      pattern:
        /\bnewsletters?\b.{0,120}\b(your inbox|sign up (now|here|today|for it|below)|subscribe (now|here|today|below)|right to your)|\b(your inbox|sign up (now|here|today|to|for) .{0,60}|subscribe to (our|the) .{0,60})\bnewsletter\b|\b(this|our) newsletter (is|was) (free|forwarded to you)\b|^was this newsletter forwarded/i,
      most: 60,
      yes: "Love the sea? Our Harbor Notes newsletter brings it right to your desk every Friday. Sign up now.",
      no: "The minister mentioned the attack in a newsletter to party members on Sunday.",
    },
    {
      pattern: /^([\p{L}’' -]{0,40})?(e-?mail newsletter|newsletter)( sign ?up)?[\s:.]*$/iu,
      most: 6,
      yes: "Newsletter sign up",
      no: "He read the newsletter aloud.",
    },
  ],
  social: [
    {
      pattern:
        /^((click here to |please |and )?(follow|like|find|join|connect with) (us|me|him|her|them|our|the author|@?\p{Lu}[\p{L}\d]*( \p{Lu}[\p{L}\d]*){0,3})\b.{0,40}\b(on|at|via|channels?)\b.{0,80}\b(facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|threads|bluesky|mastodon|google news|flipboard)\b|(share|tweet|email|print|pin|forward) (this|it|on|via)\b.{0,40}$|share (your|the) <item>[\p{L} ]{0,20}$|sharing is caring|like (this|what you)\b.{0,40}\?.{0,40}\bshare\b|copy link|add .{1,60}\b(preferred|trusted|reliable)\b.{0,20}\bsource|subscribe to .{1,50}\bon (youtube|whatsapp|telegram|spotify|apple))/iu,
      most: 45,
      yes: "Follow us on Facebook and Telegram for the latest from the region.",
      no: "Share prices fell in Lagos after the bank's announcement.",
    },
    {
      pattern:
        /\b([Jj]oin|[Ff]ollow) [\p{L}\d ’'-]{0,40}\b(WhatsApp|Telegram|YouTube|Google News|Facebook) ([Cc]hannels?|[Pp]age|[Gg]roup)\b|^((you can )?(now )?share this <item> (on|via|with)\b|what['’]s your (view|take)\b|join the (debate|conversation) in the comments|download the [\p{L} ]{2,30} app\b|catch all the [\p{L}, ]{3,60} (news|updates))/iu,
      most: 45,
      yes: "Stay up to date: follow Harbor Select on WhatsApp Channels.",
      no: "Police said the men used a Telegram channel to sell the tickets.",
    },
    {
      pattern:
        /\b([Ff]ollow|[Ll]ike|[Jj]oin) (us|\p{Lu}[\p{L}\d]*( \p{Lu}[\p{L}\d]*){0,3}) on (Facebook|Twitter|Instagram|Telegram|WhatsApp|TikTok|X)\b(,| and| or| for)/u,
      most: 50,
      yes: "Catch up on deals and follow Harbor Select on Facebook, Instagram and TikTok to stay up to date.",
      no: "Thousands follow the senator on Facebook and pay for it.",
    },
  ],
  credit: [
    {
      pattern: /^(with (more )?information from|\(?except for the headline)\b/i,
      most: 45,
      edge: true,
      yes: "(Except for the headline, this story has not been edited by our staff.)",
      no: "With the information from the buoy the ship was found.",
    },
    {
      pattern:
        /^\p{Lu}[\p{L}’'-]+ reported from \p{Lu}[^.]{1,60}\.( [^.]{1,120}\bcontributed\b[^.]{0,60}\.)?$/u,
      most: 40,
      edge: true,
      yes: "Moss reported from Oslo. Harbor Press writer Karim Vale in Bergen contributed.",
      no: "Moss reported from Oslo for ten years before she was made a judge, and nobody forgot it.",
    },
    {
      pattern:
        /^((additional |with )?(reporting|writing) by\b|(editing|written|compiled|edited|translated|produced|reported|fact[- ]checked|reviewed) by\b.{0,80}$|with (inputs?|contributions|additional reporting|files|reports) from\b)/i,
      most: 45,
      yes: "Reporting by Lena Moss in Oslo; editing by Karim Vale",
      no: "Reporting bythelaw is not what the editors had in mind.",
    },
    {
      pattern: /\bcontributed (to this <item>|reporting|to reporting)\b[^.]{0,80}\.?$/i,
      most: 45,
      yes: "Lena Moss in Oslo contributed reporting.",
      no: "The committee contributed to the report that led to his fall, and was thanked for it by two ministers.",
    },
    {
      pattern:
        /^(((cover |featured |header )?<photo>|source|credit|via|copyright)s?( (by|credit|courtesy|of|from|via)){0,2} ?[:/]|<photo>s? (courtesy|credit|via)\b)/i,
      most: 40,
      yes: "Photo: Lena Moss/Harbor Agency",
      no: "Photos taken by the thousand were shared, and the ministry said nothing.",
    },
    {
      pattern:
        /^(©|\(c\) ?\d{4}|copyright\b.{0,4}(©|@|\(c\)|\d{4})|([\p{L}\d ,.]{0,40})all rights reserved)/iu,
      most: 70,
      yes: "Copyright © 2024 Harbor Media. All rights reserved.",
      no: "Copyright law was at the heart of the talks in Geneva.",
    },
    {
      pattern:
        /^(this <item>\b.{0,60}\b(originally (published|appeared|posted|written)|first (published|appeared)|syndicated|republished|adapted with|produced by|provided by|generated from|published (in|on|by)|appeared)\b|(this <item> )?(was )?(first|originally) published\b|via [A-Z][\w.]+\.(info|com|net|org)\b)/i,
      most: 60,
      yes: "This article was originally published by the Harbor Review.",
      no: "This article of the treaty was first tested in 1998, when two ships collided.",
    },
    {
      pattern: /^<agency>([/, -]+<agency>)*$/i,
      most: 6,
      yes: "AFP/Reuters",
      no: "Reuters said so.",
    },
    {
      pattern:
        /^((last )?(updated|published|posted|modified|first published|created)\b[^.!?]{0,24}(\d{1,2}:\d\d|<month> \d|\d <month>|\d\d?[./-]\d\d?[./-]\d|\bago\b)|\d{1,2} (minutes?|hours?|days?) ago$|\d{1,2}[ -]min(ute)?s?\.? read$|(estimated )?(reading|read) time\b)/i,
      most: 16,
      yes: "Updated at 1:23 p.m.",
      no: "Published in 1998, the book made her famous.",
    },
    {
      pattern:
        /^([Bb]y|BY):? \p{Lu}[\p{L}.’'-]+( \p{Lu}[\p{L}.’'-]*){1,4}((,| and| &| \||[-–—/,]| in| for).{0,60})?$/u,
      most: 14,
      edge: true,
      yes: "By Lena Moss and Karim Vale",
      no: "By Friday the two sides had signed, and By Monday they had not.",
    },
    {
      pattern:
        /^(the )?[\p{Lu}][\p{L} ]{0,30}\b(news ?desk|web desk|[\p{L}]+ desk|bureau|staff)\b( is (a|the|our)\b.*)?$/iu,
      most: 70,
      edge: true,
      yes: "The Harbor News Desk is a team of journalists who cover the coast.",
      no: "The bank's foreign desk is where the order came in, the court heard.",
    },
  ],
  correction: [
    {
      pattern:
        /^(editor['’]?s?['’]? note|correction|corrections|clarification|(an earlier|a previous) version of this <item>|this <item> (was|has been) (amended|corrected|updated)\b)(\b|:)(?! (officer|facility|department|system|center))/i,
      most: 150,
      yes: "Correction: An earlier version of this article gave the wrong date for the vote.",
      no: "Corrections officers went on strike in two states on Monday.",
    },
  ],
  subscription: [
    {
      pattern:
        /^((this|the full) <item> is (exclusive to|only available|available only|reserved|for (\w+ )?subscribers|free to read)|unlock this <item>|already (a|have an?) (subscriber|member|account|subscription)|(to|please) (continue|keep|finish) reading\b|continue reading (with|your|this article with)|(subscribe|register|log ?in|sign in) (to|now to|today to)\b.{0,80}(unlimited|full|read|access|continue|digital|comment)|(start|get) (your )?(free|digital) (trial|access)|get (unlimited |full |digital )?access to\b.{0,160}(subscri|[$€£₹]|\brs\.? ?\d)|get .{1,60}\bdelivered (to|through) your (door|letterbox|home)|you (have|['’]ve) (\d+|no|reached).{0,40}\b(free articles?|article limit)|become a (paid )?subscriber)/i,
      most: 70,
      yes: "This article is exclusive to subscribers. Unlock it with a monthly plan.",
      no: "To continue the talks, both sides will need a new mediator.",
    },
  ],
  consent: [
    {
      pattern:
        /^(we (and our partners |also )?use cookies|this (site|website) uses cookies|by (signing up|clicking|entering|submitting|subscribing|continuing|providing|registering|joining|using this|using our)\b.{0,200}\b(agree|consent|accept|acknowledge)|i (agree|consent) (that|to)\b|(necessary|functional|analytical|performance|advertisement|other uncategorized) cookies\b|(manage|accept|reject|allow) (all )?(cookies|consent)|this site is protected by recaptcha)/i,
      most: 140,
      yes: "By signing up, you agree to our Terms of Use and Privacy Policy.",
      no: "By signing the treaty, Chad agreed to open its border.",
    },
  ],
  appeal: [
    {
      pattern:
        /^((do|did) you have|have|got|know) (an?|any|more)? ?(\S+ ){0,4}(tips?|story|stories|question|information|news|issue|complaint)\b[^.?!]{0,120}\?.{0,160}\b(contact|email|e-mail|let us know|tell us|fill out|send|write to|get in touch|reach|help you|share it)\b/i,
      most: 60,
      yes: "Do you have a story to tell about the port? Email us at tips@harbor.example.",
      no: "Do you have any questions? the judge asked, and the witness shook her head.",
    },
    {
      pattern:
        /^(this story (is|was) (funded|made possible) by\b|to (sign up|become|support)\b.{0,120}\bhelp us (keep|continue|bring)\b|we (depend|rely) on (readers|your|donations|support)\b|(if you (value|like|enjoy|appreciate)\b.{0,80}\b(support|donat|subscrib|contribut|coffee)))/i,
      most: 90,
      yes: "This story is funded by readers like you.",
      no: "If you value the truth, the opposition leader said, come on Sunday.",
    },
  ],
  other: [
    {
      pattern:
        /^(text ad ?:|_{3,}$|\(?this is a (premium|subscriber-only) <item>|(new: )?you can (now )?listen to (our |this |these )?<item>s?\b|this (audio|summary) (is|was) (auto-|automatically )?generated\b|do you [^.?!]{3,90}\? (tell us|let us know|share your|get in touch|e-?mail us)\b)/i,
      most: 45,
      yes: "New: You can now listen to articles. This audio is generated by a machine.",
      no: "Do you want peace? the envoy asked, and the hall was silent.",
    },
    {
      pattern:
        /^(-* ?(advertisement|advertisment|advertising|sponsor message|sponsored( content| by\b.*)?|paid <item>|promoted( content)?|advert|ad)\b[\s:.–—-]*((scroll|continue|story|article|skip|-)\b.{0,50})?$|<item> continues (below|after)|scroll (down )?to continue|continue reading (below|the main story)|skip (past|advertisement|ad)\b)/i,
      most: 12,
      yes: "Advertisement - Continue Reading Below",
      no: "Advertisement spending in Ghana rose by a tenth, the ministry said in its report.",
    },
    {
      pattern:
        /\b((may|might|can|could|will|to) (earn|receive|get|generate|collect)\b.{0,30}\b(commissions?|compensation|share of (sales|revenue))|(we|may|contains?|includes?|uses?|these|some|our|has|have|are|through) (\w+ ){0,3}affiliate (links?|partnerships?|partners?|commissions?)|include links to online (retail )?stores|(purchases?|buy|bought) .{0,30}through (our|these|the) links)\b/i,
      most: 80,
      yes: "If you buy something through our links, we may earn a commission.",
      no: "Brokers earn commissions on each sale, the prosecutor said, and hid them abroad.",
    },
    {
      pattern:
        /^((disclaimer|disclosure) ?:|(the )?(views|opinions?) (and opinions? )?expressed (in|on|here|by the (author|writer)|are)\b|accuracy and availability of\b|(this|the) (article|post|list|content|following content|story) (is|was|contains|includes|has been)\b.{0,30}\b(sponsored|brought to you|partner|intended for|for informational|developed in partnership|branded)\b|help us improve\b)/i,
      most: 110,
      yes: "The views expressed in this article are those of the author alone.",
      no: "The views expressed so loudly on Monday were gone by Friday.",
    },
    {
      pattern:
        /^(((table of )?contents|in this <item>|jump to)[\s:]*$|(filed under|tags?|topics?|categories|labels?|keywords)\s*[:|]|listen to (this|the) <item>\b|(print|email|save) (this )?(article|story|page)|loading\b[\s.…]*$|(\d+ )?comments?\b[\s:]*(\(\d+\))?$|leave a (comment|reply)|join the (conversation|discussion)|tell us what you think|click here (to|for)\b.{0,60}$|download (our|the|your) (free )?(app|guide|e-?book|checklist|report)\b|not sure what\b.{0,60}\? download)/i,
      most: 40,
      yes: "Filed under: Trade, Kenya",
      no: "Topics from fish to steel were on the table, he said.",
    },
  ],
  caption: [
    {
      pattern: /([|([]|\. |^)\s*(file )?<photo>s?( (by|credit|courtesy( of)?)|:| ?\/)[^.]{2,60}[\])]?\.?$/i,
      most: 60,
      yes: "Boats in the harbor at dawn. | Photo by Lena Moss",
      no: "He kept the photo by his bed.",
    },
  ],
};

/** How an appeal opens; what follows belongs to it as long as the publisher speaks of itself and its readers. */
export const APPEAL_OPENERS: readonly RegExp[] = [
  /^a (message|note|word|letter|plea) (from|to) (the |our |us|your )?/i,
  /^dear readers?\b/i,
  /^before you (go|continue|leave|close)\b/i,
  /^(independent|quality|good|fearless) journalism (costs|needs|is not free|isn['’]t free|takes)\b/i,
  /^(please )?(support|help (us|support|fund|keep)|donate to|contribute to|fund|back|defend) (?!for\b|from\b|of\b|to\b|in\b|by\b|among\b|at\b)(\S+ ){0,3}(journalism|reporting|newsroom|media|news|us\b)/i,
  // Told to the reader: "Moldova wants to become a member" is news.
  /(^|[.!?:] )(please |you can |consider )?(become|becoming) an? (patron|(paid |free |free or paid )?subscriber|supporter|member|donor)\b/i,
  /\bconsider becoming an? (patron|(paid |free |free or paid )?subscriber|supporter|member|donor)\b/i,
  /\b(reader-supported|reader-funded|funded by (our )?readers|supported by readers)\b/i,
  /\bwe (are |have to |must )?(depend(ing)?|rel(y|ying)) on (philanthropy|(your|reader|public) (support|donations?|contributions?))\b/i,
];
/** An appeal asks for something. */
export const APPEAL_ASKS =
  /\b(support (us|our|the work|this|independent)|your (support|help|contribution|donation|gift|membership)|donat(e|ion)|contribut(e|ing|ion)|help us|we need your|becom(e|ing) a (member|supporter|patron|(free |paid |or )*subscriber)|from just [$€£]|by supporting|reader-supported|free or paid subscri|depending on philanthropy)/i;
/** Words of one who speaks to readers. */
export const APPEAL_TALK =
  /\b(we|our|us|you|your|readers?|thank you|journalism|remind me|no thanks|not now|donate|support|contribute)\b/i;

/** What follows an author's name in a line about the author. */
export const BIO_VERBS =
  /^,? (\([^)]{1,40}\) )?(is|has been|has|covers|writes|reports|joined|was|works|served|holds|leads|can be reached)\b/;
/** A line about an author whose name the page does not give. */
export const BIO_LINE =
  /^(About the (author|writer)s?\b|(\p{Lu}[\p{L}.'’-]+ ){2,4}(\([^)]{1,40}\) )?is (an? |the |our )?([\p{L}’'-]+ ){0,6}(writer|reporter|journalist|correspondent|columnist|editor|contributor|freelancer|author|blogger|professor|fellow|researcher|lecturer|producer|co-founder|founder)\b)/u;

/** Headings of a part that leads elsewhere; the whole block must say so. */
export const RELATED_HEADINGS =
  /^((<lead>|read (on|this next)|(see|watch) (more|next)|latest (from|in|on)|popular (now|on|in)|more (from|on|in|like|about)|all reads on|best of)\b[\p{L}\d’' &/()-]{0,40}[:…!]{0,3}|((more )?about|meet) the (authors?|writers?)|share (this|on)[\p{L} ]{0,20}:?|(leave a |post a )?(comments?|reply)|\d+ (comments?|replies)|explore more|what['’]s next\?|sponsored[\p{L} ]{0,20}|advertisements?|from our partners|around the web|polls?|tags:?|topics:?)$/iu;
/** Headings of a list of sources. */
export const REFERENCE_HEADINGS =
  /^(references?|bibliography|works cited|citations?|footnotes|endnotes|(article )?sources):?$/i;

/** Words that name who made a picture, at the end of its caption. */
export const PHOTO_CREDIT =
  /(\b(<photo>|photography|credit|courtesy)s?( (by|of|from|credit|courtesy))?\s*[:/|]|\b<photo>s? (by|courtesy)\b|\bvia (AP|AFP|Getty|Reuters)|\b(getty images?|shutterstock|istock(photo)?|afp|reuters|ap photo|unsplash|pexels|epa|xinhua|anadolu|wikimedia)\b|\(\w[\w .&-]{1,40}\/[\w .&/-]{2,40}\))[^.]{0,40}\.?$/i;
