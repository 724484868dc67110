// What the parts of a page are called by those who build them: words of class and id lists, in lower case, by the
// zone they name. A pair ("read-more") stands for two neighboring words. One row is enough to teach a new word.
export type Zone =
  | "navigation"
  | "sidebar"
  | "footer"
  | "comments"
  | "related"
  | "newsletter"
  | "subscription"
  | "appeal"
  | "social"
  | "advert"
  | "consent"
  | "caption"
  | "credit"
  | "gallery"
  | "tags"
  | "form"
  | "hidden"
  | "widget";

export const ZONE_WORDS: Record<Zone, string> = {
  navigation:
    "nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs crumbs pagination pager toolbar topbar masthead skip-link skip-to site-header page-header-nav prev-next post-nav post-navigation jump-links table-contents toc",
  sidebar: "sidebar sidebars aside rail right-rail side-bar right-column side-column secondary widget-area",
  footer: "footer colophon foot site-info page-footer site-footer copyright",
  comments:
    "comment comments commentlist disqus livefyre respond discussion comment-list comment-form coral-talk viafoura replies responses",
  related:
    "related recommended recommendation recommendations recirc recirculation recirculate trending popular outbrain taboola zergnet revcontent mgid readmore also-read also-like read-more read-next up-next more-from more-on more-stories more-news most-read most-viewed most-popular most-shared next-article next-story next-up next-post related-posts related-articles latest-news latest-posts latest-stories top-stories editors-picks you-may you-might suggested suggestions teaser teasers onward see-also in-read further-reading story-package",
  newsletter:
    "newsletter newsletters signup sign-up mailchimp mailing-list email-signup subscribe-form optin opt-in convertkit mc4wp",
  subscription:
    "subscribe subscription regwall paywall-prompt paywall-message subscriber-only piano-offer meter-message barrier",
  appeal:
    "donate donation donations contribute contribution contributions appeal fundraising membership-prompt epic support-us",
  social:
    "share shares sharing sharebar sharebox sharedaddy addthis addtoany social socials sociable followus follow-us follow-button share-buttons social-links jp-relatedposts preferred-source",
  advert:
    "ad ads adv advert adverts advertisement advertisements advertising adslot adunit adsense adbox sponsor sponsored sponsors promo promos promotion promotions promoted promobox banner banners dfp leaderboard commercial affiliate house-ad cta call-action upsell",
  consent:
    "cli cky cmplz moove cookie cookies cookielaw privacy-overview consent gdpr ccpa onetrust cookiebanner cookiebar didomi truste privacy-banner cookie-notice",
  caption:
    "caption captions figcaption wp-caption-text photo-credit image-credit media-caption image-caption photo-caption imagecaption",
  credit:
    "byline bylines dateline-meta author authors author-bio author-box author-info authorbox author-card about-author bio contributor contributors postmeta entry-meta post-meta article-meta meta-info timestamp datetime pubdate publish-date published-date date posted-on entry-footer article-info post-info posted-by reading-time read-time reviewed-by",
  gallery:
    "gallery galleries slideshow carousel slider slick swiper lightbox player video-player jwplayer videoplayer brightcove",
  tags: "tags taglist tag-list tag-links tagcloud topics keywords post-tags article-tags entry-tags categories cat-links post-categories",
  form: "login loginform signin sign-in register registration search searchform search-form survey poll quiz",
  hidden:
    "sr-only visually-hidden visuallyhidden screen-reader screenreader offscreen a11y-hidden print-only printonly",
  widget:
    "widgets sidebar-widget modal popup popover overlay tooltip toast offcanvas dialog flyout lightbox-content snackbar alert-bar notification",
};

/** What the container of the body is called: the word lists by how surely they say so, the surest first. */
export const BODY_WORDS: readonly string[] = [
  "articlebody article-body story-body storybody post-body entry-content post-content article-content article__content story-content article-text articletext article__body body-text story-text content-body body-copy bodycopy articlecontent postcontent entrycontent storycontent richtext-article blog-content news-content news-text news-body post-entry single-content td-post-content",
  "rich-text richtext wysiwyg prose body-content main-content page-content content-area text-content field-body body__content",
];

/** A class list's word that begins so tells a layout or a subject, not a zone: "has-sidebar", "category-video". */
export const NO_ZONE_PREFIXES =
  "has no with without is not js show hide category tag type format status postid page-id author-id single layout theme lang wp-theme";
