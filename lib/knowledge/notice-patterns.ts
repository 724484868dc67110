// What publishers say for themselves, by their words. A row: what it is, how it reads (from the start of a block, its
// quotations left out), a block that it must match and one of a report that it must not. `within` rows tell notices
// only beside a sure sign (a zone, a link, the edge of the article) and never alone.

export type NoticeRow = {
  kind: string;
  pattern: RegExp;
  /** Longest block, in words, that the row may take. */
  most: number;
  yes: string;
  no: string;
};

export const NOTICE_PATTERNS: readonly NoticeRow[] = [
  {
    kind: "related",
    pattern:
      /^(?:read (?:more|next|also|on|this|the full|full|related|our)|also read|also see|see also|more on (?:this|the)|more from|more about|related(?: (?:stories|story|articles?|posts?|content|reading|coverage|links?|topics?|news))?|recommended(?: (?:reading|stories|for you))?|you (?:may|might|can) (?:also )?(?:like|be interested|enjoy)|up next|next (?:story|article|up)|further reading|dig deeper|go deeper|don['’]t miss|must[- ]read|in case you missed it|editor['’]s? picks?|top stories|watch|listen|video|explainer|opinion|analysis|in pictures|key (?:stories|reads)|trending(?: now)?)\s*(?:[:|»›→>–—-]|$)/i,
    most: 40,
    yes: "Read more: Ministers meet in Accra over fishing rights",
    no: "Read more slowly and you will remember it, the minister told pupils.",
  },
  {
    kind: "related",
    pattern:
      /^(?:read more|also read|read also|see also|related|recommended|more on|read)(?: about| on)?\s*:/i,
    most: 60,
    yes: "Read more about: Kenya, Trade",
    no: "Related parties to the deal were named on Friday.",
  },
  {
    kind: "newsletter",
    pattern:
      /^(?:(?:please )?(?:sign up|subscribe)\b.{0,80}\b(?:newsletter|newsletters|inbox|email|e-mail|updates|briefing|alerts|mailing list)|get .{0,80}\b(?:inbox|newsletter|by email)|(?:join|enter) .{0,60}\b(?:newsletter|mailing list|email address)|(?:sign up|subscribe) (?:now|here|today|for free)\b|(?:our|the) .{0,40}newsletter\b.{0,80}\b(?:inbox|sign up|subscribe))/i,
    most: 60,
    yes: "Sign up for our free weekly newsletter and get the day's top stories in your inbox.",
    no: "Get ready for a colder winter, the forecaster told towns in the north.",
  },
  {
    kind: "social",
    pattern:
      /^(?:(?:follow|like|find|join) (?:us|me|him|her|them|@?\w+(?: \w+){0,3}) (?:on|at|via)\b.{0,60}\b(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|threads|bluesky|mastodon|google)\b|share (?:this|on|via|the)\b|tweet this|copy link|add .{0,40} (?:preferred|trusted) (?:news )?source|subscribe to .{0,40} (?:on|channel).{0,20}(?:youtube|podcast|whatsapp|telegram)?$)/i,
    most: 40,
    yes: "Follow us on Facebook and Telegram for the latest from the region.",
    no: "Share prices fell in Lagos after the bank's announcement.",
  },
  {
    kind: "credit",
    pattern:
      /^(?:\(?(?:additional |with )?reporting by\b|\(?(?:editing|writing|compiled|edited|written|photograph(?:s|y)?|photos?|image|images|picture|video|illustration|graphics?) (?:by|credit|courtesy)\b|\(?(?:photo|image|picture|source|credit|via)s? ?: |© ?|\(c\) ?\d{4}|copyright\b.{0,3}(?:©|\(c\)|\d{4})|all rights reserved|this (?:article|story|piece|report|post) (?:was|is|has been|originally|first) .{0,40}(?:published|produced|republished|appeared|written|adapted|provided)|first published\b|originally published\b|with (?:inputs|contributions|additional reporting) from\b|(?:afp|reuters|ap|bloomberg|tass|xinhua)(?:[/,] ?(?:afp|reuters|ap|bloomberg|tass))*$)/i,
    most: 60,
    yes: "Reporting by Lena Moss in Oslo; editing by Karim Vale",
    no: "Copyright law was at the heart of the talks in Geneva.",
  },
  {
    kind: "correction",
    pattern:
      /^(?:editor['’]?s['’]? note|correction|clarification|this (?:article|story|post|piece) (?:was|has been) (?:amended|corrected|updated))\b.{0,4}(?::|\s|,|\.)/i,
    most: 150,
    yes: "Correction: An earlier version of this article gave the wrong date for the vote.",
    no: "Corrections officers went on strike in two states on Monday.",
  },
  {
    kind: "subscription",
    pattern:
      /^(?:(?:this (?:article|story|content) is (?:exclusive|only available|reserved|for) |unlock this (?:article|story)|already (?:a|have a) ?(?:subscriber|member|account|subscription)|to (?:continue|keep) reading\b|continue reading with|subscribe (?:to|now|today)\b.{0,60}(?:unlimited|full|read|access|continue)))/i,
    most: 60,
    yes: "This article is exclusive to subscribers. Unlock it with a monthly plan.",
    no: "To continue the talks, both sides will need a new mediator.",
  },
  {
    kind: "consent",
    pattern:
      /^(?:we (?:use|and our partners use) cookies|this (?:site|website) uses cookies|by (?:signing up|clicking|entering|submitting|subscribing|continuing|using)\b.{0,160}\b(?:agree|consent|accept|acknowledge)|i agree (?:that|to)\b)/i,
    most: 120,
    yes: "By signing up, you agree to our Terms of Use and Privacy Policy.",
    no: "By signing the treaty, Chad agreed to open its border.",
  },
  {
    kind: "other",
    pattern:
      /^(?:-* ?(?:advertisement|advertisment|sponsor message|sponsored content|ad)\b.{0,50}$|(?:article|story) continues (?:below|after)|scroll to continue|continue reading (?:below|the main story)|(?:this (?:article|post|story|page)|links in this|some links|we may (?:earn|receive|get)|we (?:sometimes )?include links|when you (?:buy|purchase)).{0,120}\b(?:commissions?|affiliate|retail)|.{0,60}\bmay earn (?:a |an )?(?:affiliate )?commission)/i,
    most: 70,
    yes: "Advertisement - Continue Reading Below",
    no: "Advertisement spending in Ghana rose by a tenth, the ministry said in its report.",
  },
];

/** How an appeal opens; what follows belongs to it as long as the publisher speaks of itself and its readers. */
export const APPEAL_OPENERS: readonly RegExp[] = [
  /^a (?:message|note|word|letter|plea) (?:from|to) (?:the |our |us|your )?/i,
  /^dear readers?\b/i,
  /^before you (?:go|continue|leave|close)\b/i,
  /^(?:please )?(?:support|help (?:us|support|fund|keep)|donate to|contribute to|fund|back|defend) (?!for\b|from\b|of\b|to\b|in\b|by\b|among\b|at\b)(?:\S+ ){0,3}(?:journalism|reporting|newsroom|media|news|us\b)/i,
  // Told to the reader: "Moldova wants to become a member" is news.
  /(?:^|[.!?:] )(?:please |you can |consider )?(?:become|becoming) an? (?:patron|(?:paid |free )?subscriber|supporter|member|donor)\b/i,
  /\b(?:reader-supported|reader-funded|funded by (?:our )?readers|supported by readers)\b/i,
];
/** An appeal asks for something. */
export const APPEAL_ASKS =
  /\b(?:support (?:us|our|the work|this|independent)|your (?:support|help|contribution|donation|gift|membership)|donat(?:e|ion)|contribut(?:e|ing|ion)|help us|we need your|become a (?:member|supporter|patron|subscriber)|from just [$€£]|by supporting|reader-supported|free or paid subscri)/i;
/** Words of one who speaks to readers. */
export const APPEAL_TALK =
  /\b(?:we|our|us|you|your|readers?|thank you|journalism|remind me|no thanks|not now|donate|support|contribute)\b/i;

/** What follows an author's name in a line about the author. */
export const BIO_VERBS =
  /^,? (?:\([^)]{1,40}\) )?(?:is|has been|has|covers|writes|reports|joined|was|works|served|holds|leads|can be reached)\b/;
/** A line about an author whose name the page does not give. */
export const BIO_LINE =
  /^(?:About the (?:author|writer)s?\b|(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:\([^)]{1,40}\) )?is (?:an? |the |our )?(?:[\p{L}’'-]+ ){0,6}(?:writer|reporter|journalist|correspondent|columnist|editor|contributor|freelancer|author|blogger|professor|fellow|researcher|lecturer|producer|co-founder|founder)\b)/u;

/** Headings of a part that leads elsewhere; the whole block must say so. */
export const RELATED_HEADINGS =
  /^(?:(?:read|see|watch|more|also|next|up next|read (?:this )?next|read more|read also|also read|see also|related|recommended|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|trending|popular|most (?:read|popular|viewed|shared)|latest|further reading|keep reading|don['’]t miss|in case you missed it|more (?:from|on|in|like|about)|related (?:to|on)|recent|top|featured|similar|all reads on)\b[\p{L}\d’' &…/-]{0,50}[:.…!]{0,3}|(?:about|more about) the authors?|share this[\p{L} ]{0,20}|(?:leave a )?(?:comments?|reply)|\d+ (?:comments?|replies)|explore more|what['’]s next\?|sponsored[\p{L} ]{0,20}|advertisement)$/iu;
/** Headings of a list of sources. */
export const REFERENCE_HEADINGS =
  /^(?:references?|bibliography|works cited|citations?|footnotes|endnotes|(?:article )?sources):?$/i;

/** Words that name who made a picture, at the end of its caption. */
export const PHOTO_CREDIT =
  /(?:\b(?:photo|photograph|photography|image|picture|illustration|credit|courtesy)s?(?: (?:by|of|from|credit|courtesy))?\s*[:/|]|\b(?:photo|image|picture)s? (?:by|courtesy)\b|\bvia (?:AP|AFP|Getty|Reuters)|\b(?:getty images?|shutterstock|istock(?:photo)?|afp|reuters|ap photo|unsplash|pexels|epa|xinhua|anadolu|wikimedia)\b|\(\w[\w .&-]{1,40}\/[\w .&/-]{2,40}\))[^.]{0,40}\.?$/i;
