// What the parts of a page are called by those who build them: words of class and id lists, in lower case, by the
// zone they name. A pair ("read-more") stands for two neighboring words and for the two in one ("readmore"), a word for its plural too. One row is enough to teach a new word.
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
    "nav navbar navigation menu submenu megamenu breadcrumb crumbs pagination pager toolbar topbar masthead skip-link skip-to site-header prev-next jump-links table-contents toc",
  sidebar: "sidebar aside rail right-column side-column secondary widget-area",
  footer: "footer colophon foot site-info copyright",
  comments: "comment commentlist disqus livefyre respond discussion coral-talk viafoura replies responses",
  related:
    "related recommended recommendation recirc recirculation recirculate trending popular outbrain taboola zergnet revcontent mgid readmore also-read also-like read-next up-next more-from more-on more-stories more-news most-read most-viewed most-shared next-article next-story next-up next-post latest-news latest-posts latest-stories top-stories editors-picks you-may you-might suggested suggestions teaser onward see-also in-read further-reading story-package bookmark-card",
  newsletter: "newsletter signup mailchimp mailing-list subscribe-form optin convertkit mc4wp",
  subscription:
    "subscribe subscription regwall paywall-prompt paywall-message subscriber-only piano-offer meter-message barrier",
  appeal: "donate donation contribute contribution appeal fundraising membership-prompt epic support-us",
  social:
    "share sharing sharebar sharebox sharedaddy addthis addtoany social sociable followus follow-button jp-relatedposts preferred-source",
  advert:
    "ad adv advert advertisement advertising adslot adunit adsense adbox sponsor sponsored promo promotion promoted promobox banner dfp leaderboard commercial affiliate cta call-action upsell",
  consent:
    "cli cky cmplz moove cookie cookielaw privacy-overview consent gdpr ccpa onetrust cookiebanner cookiebar didomi truste privacy-banner",
  caption: "caption figcaption photo-credit image-credit imagecaption",
  credit:
    "byline dateline-meta author bio contributor postmeta entry-meta article-meta meta-info timestamp datetime pubdate date posted-on entry-footer article-info post-info posted-by reading-time read-time reviewed-by authorbox",
  gallery:
    "gallery galleries slideshow carousel slider slick swiper lightbox player jwplayer brightcove videoplayer",
  tags: "tags taglist tag-links tagcloud topics keywords categories cat-links",
  form: "login loginform signin register registration search searchform survey poll quiz",
  hidden: "sr-only visually-hidden screen-reader offscreen a11y-hidden print-only",
  widget:
    "widgets sidebar-widget modal popup popover overlay tooltip toast offcanvas dialog flyout lightbox-content snackbar alert-bar notification",
};

/** What the container of the body is called: the word lists by how surely they say so, the surest first. */
export const BODY_WORDS: readonly string[] = [
  "articlebody story-body post-body entry-content post-content article-content story-content article-text body-text story-text content-body body-copy richtext-article blog-content news-content news-text news-body post-entry single-content td-post-content",
  "rich-text wysiwyg prose body-content main-content page-content content-area text-content field-body",
];

/** A class list's word that begins so tells a layout or a subject, not a zone: "has-sidebar", "category-video". */
export const NO_ZONE_PREFIXES =
  "has no with without is not js show hide category tag type format status postid page-id author-id single layout theme lang wp-theme";
