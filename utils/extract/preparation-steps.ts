/** One step of preparation: which elements go before Readability looks, and why. */
export type PreparationStep = {
  step: string;
  reason: string;
  /** Share (0–1) of the page's prose up to which the elements of one name may go; what holds more is the story under an unlucky name. */
  upToShare: number;
  /** Whether each element is judged by itself and not together with the others of its name. */
  each?: true;
  /** Whether what is named so goes from within a sentence too: "By Ann Lee, 4 minutes to read." reads like one. */
  evenInSentences?: true;
} &
  /** Its tag, or its role. */
  (
    | { tags: string; roles?: string; named?: never }
    /** The words of an element's own names (class, id and their like) that give it away. */
    | { named: RegExp; tags?: never; roles?: never }
  );

/** What goes before Readability looks, in this order. */
export const PREPARATION_STEPS: PreparationStep[] = [
  {
    step: 'controls',
    reason: 'buttons and fields are for doing, not for reading',
    tags: 'button input select textarea label',
    roles: 'button tab tablist',
    upToShare: 0.02,
  },
  {
    step: 'dialogs',
    reason: 'consent boxes, pop-ups and other layers over the page',
    tags: 'dialog',
    roles: 'dialog tooltip alertdialog',
    upToShare: 0.9,
  },
  {
    step: 'consent',
    reason: 'consent boxes, pop-ups and other layers over the page',
    named:
      / (?:onetrust|didomi|truste|usercentrics|cybot\w*|cookiebot|privacy ?(?:modal|banner|pref\w*|center)|cookie ?(?:banner|consent|notice|law|preferences|policy)) /u,
    upToShare: 1,
  },
  {
    step: 'consent',
    reason: 'consent boxes, pop-ups and other layers over the page',
    named:
      / (?:cookies?|cookie ?bar|consent|gdpr|ccpa|cmp|qc cmp|modal|lightbox|popup|pop up|overlay|interstitial|toast|snackbar) /u,
    upToShare: 0.5,
  },
  {
    step: 'navigation',
    reason: 'menus, breadcrumbs and the foot of the page',
    tags: 'nav',
    roles: 'navigation contentinfo menu menubar search complementary banner',
    upToShare: 0.3,
  },
  {
    step: 'figures',
    reason: 'pictures, their captions and credits',
    tags: 'figure figcaption picture video audio canvas map',
    upToShare: 0.15,
  },
  {
    step: 'captions',
    reason: 'pictures, their captions and credits',
    named:
      / (?:captions?|figcaption|photo ?credits?|image ?credits?|picture ?credits?|media ?credits?|img ?credits?|credit|photographer|copyright|bildunterschrift|bildquelle|legende|pie de foto|imgdesc|image ?desc\w*|(?:photo|image|picture)?galler(?:y|ies)|slideshow|slider|carousel|lead ?image|hero ?image|featured ?image|media ?viewer) /u,
    upToShare: 0.1,
  },
  {
    step: 'embeds',
    reason: 'posts, players and other things embedded from elsewhere',
    tags: 'iframe object embed amp-embed twitter-widget',
    upToShare: 0.1,
  },
  {
    step: 'embeds',
    reason: 'posts, players and other things embedded from elsewhere',
    named:
      / (?:twitter video|instagram media|tiktok embed|fb post|fb video|reddit (?:embed|card)|video ?player|jwplayer|brightcove|audio ?player|player|podcast(?: player)?|playlist|poll|quiz|ticker|stock ?quote) /u,
    upToShare: 0.1,
  },
  {
    step: 'comments',
    reason: 'what readers wrote under the story',
    named:
      / (?:comments|comment (?:list|form|section|area|body|content|thread)|commentlist|disqus(?: thread)?|respond|reactions|livefyre|coral|viafoura|openweb|discussion) /u,
    upToShare: 0.45,
  },
  {
    step: 'advertising',
    reason: 'advertisements and their labels',
    named:
      / (?:ads?|advert\w*|adunit|adslot|ad ?(?:slot|unit|wrap\w*|container|label|box|banner)|sponsor(?:ed)?|sponsored content|dfp|gpt|taboola|outbrain|revcontent|mgid|nativo|teads|zergnet|partner ?content|anzeige|werbung|publicite|publicidad|affiliate) /u,
    upToShare: 0.1,
  },
  {
    step: 'sharing',
    reason: 'share bars and calls to follow',
    named:
      / (?:shar(?:e|ing|ers?)|share ?(?:bar|tools?|buttons?|links?|icons?|this)|social|socials|social ?(?:media|links|share|icons|bar|buttons|follow)|sharedaddy|addthis|addtoany|sharethis|follow ?(?:us|bar|buttons?)|whatsapp|print ?(?:button|link)|article ?tools|tool ?bar) /u,
    upToShare: 0.05,
  },
  {
    step: 'newsletters',
    reason: 'calls to sign up, subscribe or pay',
    named:
      / (?:newsletters?|news letter|subscri(?:be|ption|bers?)(?: ?(?:box|form|widget|banner|cta|promo))?|sign ?up(?: ?(?:form|box))?|mailchimp|mc embed signup|(?:pay|reg|login) ?wall|piano|tinypass|identity (?:screen|intro)|auth ?(?:screen|wall)|blocker|(?:log|sign) ?in ?(?:box|form|prompt|group|wall|gate)|donat(?:e|ion)|support ?us|cta|call ?to ?action|membership|marketing|promos?|promoted|promotion(?:al)?|promo ?box|house ?ad|boilerplate|app ?(?:banner|promo|download|teaser|bottom\w*)) /u,
    upToShare: 0.1,
  },
  {
    step: 'teasers',
    reason: 'teasers of other stories',
    tags: 'article',
    each: true,
    upToShare: 0,
  },
  {
    step: 'related',
    reason: 'teasers of other stories',
    named:
      / (?:related ?(?:posts?|articles?|stories|content|links?|news)|recommended ?(?:posts?|articles?|stories|content)|read ?next|more ?(?:stories|news|like this)|teasers|jp relatedposts|yarpp) /u,
    upToShare: 0.5,
  },
  {
    step: 'related',
    reason: 'teasers of other stories',
    named:
      / (?:related(?: \w+)?|relateds|recommend(?:ed|ations?|er)?|recirc(?:ulation)?|read ?(?:next|also)|more ?(?:on|from|stories|news|coverage|like this)|see ?also|also ?read|up ?next|next ?(?:up|story|article)|you ?may(?: also)?(?: like)?|most ?(?:read|popular|viewed|shared|recent)|popular ?(?:posts?|stories|articles)?|trending|top ?stories|latest ?(?:news|stories|posts)?|headlines ?list|teasers?|teaser ?(?:list|box|card)|card ?(?:list|grid)|inline ?(?:link|related|promo)|rich ?link|link ?list|linkbox|internal ?links?|verwandte|weitere|mehr ?zum ?thema|lire ?aussi|leia ?(?:mais|tambem)|lea ?tambien|leggi ?anche|lees ?ook|jp relatedposts|yarpp|onward|backlinks?|series ?nav|in ?this ?article|table ?of ?contents|toc|sommaire|inhaltsverzeichnis) /u,
    upToShare: 0.2,
  },
  {
    step: 'biographies',
    reason: 'who wrote it, not what happened',
    named:
      / (?:bio|biography|author ?(?:bio|box|info|card|profile|description|details|about|footer|block)|about ?(?:the )?authors?|contributor ?(?:bio|box)|writer ?bio|byline ?bio|tagline|profile ?card) /u,
    upToShare: 0.1,
  },
  {
    step: 'bylines',
    reason: 'who and when: told apart from the body',
    named:
      / (?:bylines?|by line|authors?|author ?(?:name|line|list|link|meta)|date ?line|timestamps?|time ?stamp|pub ?date|publish(?:ed)? ?(?:date|time|on)|publication ?date|post(?:ed)? ?(?:meta|date|on|info)|entry ?(?:meta|date)|article ?(?:meta|date|info|author|byline|timestamp|details)|date ?(?:time|published|updated|modified)|updated|last ?updated|meta ?(?:data|info|line|date|author)|read(?:ing)? ?time|lesezeit|autor(?:en|zeile)?|auteurs?) /u,
    upToShare: 0.05,
    evenInSentences: true,
  },
  {
    step: 'labels',
    reason: 'sections, tags and crumbs: where the page is filed',
    named:
      / (?:breadcrumbs?|crumbs?|tags?|tag ?(?:list|s|cloud|links)|topics?|topic ?(?:list|tags)|keywords|categor(?:y|ies)|cat ?links|kicker|eyebrow|rubric|overline|section ?(?:label|name|title)|pagination|pager|page ?nav|prev ?next|post ?nav\w*) /u,
    upToShare: 0.05,
  },
  {
    step: 'spoken',
    reason: 'said to screen readers alone, such as "opens in a new window"',
    named:
      / (?:skip ?(?:link|to)?|screen ?reader(?: ?text)?|sr only|visually ?hidden|visuallyhidden|vh|a11y|assistive|tool ?tip|popover|hover ?card|info ?card|rollover (?:\w+ )?block) /u,
    upToShare: 0.05,
    evenInSentences: true,
  },
  {
    step: 'margins',
    reason: 'sidebars, widgets and the foot of the page',
    named:
      / (?:side ?bars?|widgets|widget ?area|rail|right ?(?:rail|column|col)|secondary|site ?(?:header|footer|nav)|page ?footer|footers?|masthead|top ?bar|navbar|menu|off ?canvas|mega ?menu|global ?(?:nav|header|footer)|disclaimers?|copyright ?notice|legal) /u,
    upToShare: 0.12,
  },
  { step: 'asides', reason: 'boxes beside the story', tags: 'aside', upToShare: 0.15 },
  {
    step: 'asides',
    reason: 'boxes beside the story',
    named:
      / (?:(?:info|fact|fakta|fakten|daten|tipp?)s? ?(?:box|boxes|boks|boksen|ruta|kasten)|recuadro|despiece|encadre) /u,
    upToShare: 0.15,
  },
  {
    step: 'footers',
    reason: 'the foot of the page or of the story',
    tags: 'footer',
    upToShare: 0.1,
  },
];
