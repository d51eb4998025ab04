import type { Removal } from './extraction.ts';
import { isProse, measureProse } from './measure-prose.ts';
import { nameTokens } from './name-tokens.ts';
import type { Line } from './read-lines.ts';
import { INLINE } from './read-lines.ts';

/** One step of preparation: which elements go before Readability looks, and why. */
interface PreparationStep {
  step: string;
  reason: string;
  selector: string;
  /** Beside the selector, the words of the element's own names (class, id and their like) that give it away. */
  named?: RegExp;
  /** Share (0–1) of the page's prose up to which the element may go; what holds more is the story under an unlucky name. */
  upToShare: number;
  /** Whether what is named so goes from within a sentence too: "By Ann Lee, 4 minutes to read." reads like one. */
  evenInSentences?: true;
}

const ANY =
  '[class],[id],[data-component],[data-testid],[data-module],[data-type],[data-block],[aria-label]';

/** What goes before Readability looks, in this order. */
const STEPS: PreparationStep[] = [
  {
    step: 'controls',
    reason: 'buttons and fields are for doing, not for reading',
    selector: 'button,input,select,textarea,label,[role="button"],[role="tab"],[role="tablist"]',
    upToShare: 0.02,
  },
  {
    step: 'dialogs',
    reason: 'consent boxes, pop-ups and other layers over the page',
    selector: 'dialog,[role="dialog"],[role="tooltip"],[role="alertdialog"],[aria-modal="true"]',
    upToShare: 0.9,
  },
  {
    step: 'consent',
    reason: 'consent boxes, pop-ups and other layers over the page',
    selector: ANY,
    named:
      / (?:onetrust|didomi|truste|usercentrics|cybot\w*|cookiebot|privacy ?(?:modal|banner|pref\w*|center)|cookie ?(?:banner|consent|notice|law|preferences|policy)) /u,
    upToShare: 1,
  },
  {
    step: 'consent',
    reason: 'consent boxes, pop-ups and other layers over the page',
    selector: ANY,
    named:
      / (?:cookies?|cookie ?bar|consent|gdpr|ccpa|cmp|qc cmp|modal|lightbox|popup|pop up|overlay|interstitial|toast|snackbar) /u,
    upToShare: 0.5,
  },
  {
    step: 'navigation',
    reason: 'menus, breadcrumbs and the foot of the page',
    selector:
      'nav,body > footer,[role="navigation"],[role="contentinfo"],[role="menu"],[role="menubar"],[role="search"],[role="complementary"],[role="banner"]',
    upToShare: 0.3,
  },
  {
    step: 'figures',
    reason: 'pictures, their captions and credits',
    selector: 'figure,figcaption,picture,video,audio,canvas,map',
    upToShare: 0.15,
  },
  {
    step: 'captions',
    reason: 'pictures, their captions and credits',
    selector: ANY,
    named:
      / (?:captions?|figcaption|photo ?credits?|image ?credits?|picture ?credits?|media ?credits?|img ?credits?|credit|photographer|copyright|bildunterschrift|bildquelle|legende|pie de foto|imgdesc|image ?desc\w*|galler(?:y|ies)|slideshow|slider|carousel|lead ?image|hero ?image|featured ?image|media ?viewer) /u,
    upToShare: 0.1,
  },
  {
    step: 'embeds',
    reason: 'posts, players and other things embedded from elsewhere',
    selector: 'iframe,object,embed,blockquote[cite*="tiktok.com"],amp-embed,twitter-widget',
    upToShare: 0.1,
  },
  {
    step: 'embeds',
    reason: 'posts, players and other things embedded from elsewhere',
    selector: ANY,
    named:
      / (?:tweets?|twitter tweet|twitter video|instagram media|tiktok embed|fb post|fb video|bluesky embed|reddit embed|video ?player|jwplayer|brightcove|audio ?player|player|podcast(?: player)?|playlist|poll|quiz|ticker|stock ?quote) /u,
    upToShare: 0.1,
  },
  {
    step: 'comments',
    reason: 'what readers wrote under the story',
    selector: ANY,
    named:
      / (?:comments|comment (?:list|form|section|area|body|content|thread)|commentlist|disqus(?: thread)?|respond|reactions|livefyre|coral|viafoura|openweb|discussion) /u,
    upToShare: 0.45,
  },
  {
    step: 'advertising',
    reason: 'advertisements and their labels',
    selector: ANY,
    named:
      / (?:ads?|advert\w*|adunit|adslot|ad ?(?:slot|unit|wrap\w*|container|label|box|banner)|sponsor(?:ed)?|sponsored content|dfp|gpt|taboola|outbrain|revcontent|mgid|nativo|teads|zergnet|partner ?content|anzeige|werbung|publicite|publicidad|affiliate) /u,
    upToShare: 0.1,
  },
  {
    step: 'sharing',
    reason: 'share bars and calls to follow',
    selector: ANY,
    named:
      / (?:shar(?:e|ing|ers?)|share ?(?:bar|tools?|buttons?|links?|icons?|this)|social|socials|social ?(?:media|links|share|icons|bar|buttons|follow)|sharedaddy|addthis|addtoany|sharethis|follow ?(?:us|bar|buttons?)|whatsapp|print ?(?:button|link)|article ?tools|tool ?bar) /u,
    upToShare: 0.05,
  },
  {
    step: 'newsletters',
    reason: 'calls to sign up, subscribe or pay',
    selector: ANY,
    named:
      / (?:newsletters?|news letter|subscri(?:be|ption|bers?)(?: ?(?:box|form|widget|banner|cta|promo))?|sign ?up(?: ?(?:form|box))?|mailchimp|mc embed signup|paywall|regwall|piano|tinypass|donat(?:e|ion)|support ?us|cta|call ?to ?action|membership|marketing|promos?|promoted|promotion(?:al)?|promo ?box|house ?ad|app ?(?:banner|promo|download)) /u,
    upToShare: 0.1,
  },
  {
    step: 'related',
    reason: 'teasers of other stories',
    selector: ANY,
    named:
      / (?:related(?: \w+)?|relateds|recommend(?:ed|ations?|er)?|recirc(?:ulation)?|read ?(?:next|also)|more ?(?:on|from|stories|news|coverage|like this)|see ?also|also ?read|up ?next|next ?(?:up|story|article)|you ?may(?: also)?(?: like)?|most ?(?:read|popular|viewed|shared|recent)|popular ?(?:posts?|stories|articles)?|trending|top ?stories|latest ?(?:news|stories|posts)?|headlines ?list|teasers?|teaser ?(?:list|box|card)|card ?(?:list|grid)|inline ?(?:link|related|promo)|rich ?link|link ?list|linkbox|internal ?links?|verwandte|weitere|mehr ?zum ?thema|lire ?aussi|leia ?(?:mais|tambem)|lea ?tambien|leggi ?anche|lees ?ook|jp relatedposts|yarpp|onward|backlinks?|series ?nav|in ?this ?article|table ?of ?contents|toc|sommaire|inhaltsverzeichnis) /u,
    upToShare: 0.2,
  },
  {
    step: 'biographies',
    reason: 'who wrote it, not what happened',
    selector: ANY,
    named:
      / (?:bio|biography|author ?(?:bio|box|info|card|profile|description|details|about|footer|block)|about ?(?:the )?authors?|contributor ?(?:bio|box)|writer ?bio|byline ?bio|tagline|profile ?card) /u,
    upToShare: 0.1,
  },
  {
    step: 'bylines',
    reason: 'who and when: told apart from the body',
    selector: ANY,
    named:
      / (?:bylines?|by line|authors?|author ?(?:name|line|list|link|meta)|date ?line|timestamps?|time ?stamp|pub ?date|publish(?:ed)? ?(?:date|time|on)|publication ?date|post(?:ed)? ?(?:meta|date|on|info)|entry ?(?:meta|date)|article ?(?:meta|date|info|author|byline|timestamp|details)|date ?(?:time|published|updated|modified)|updated|last ?updated|meta ?(?:data|info|line|date|author)|read(?:ing)? ?time|lesezeit|autor(?:en|zeile)?|auteurs?) /u,
    upToShare: 0.05,
    evenInSentences: true,
  },
  {
    step: 'labels',
    reason: 'sections, tags and crumbs: where the page is filed',
    selector: ANY,
    named:
      / (?:breadcrumbs?|crumbs?|tags?|tag ?(?:list|s|cloud|links)|topics?|topic ?(?:list|tags)|keywords|categor(?:y|ies)|cat ?links|kicker|eyebrow|rubric|overline|section ?(?:label|name|title)|pagination|pager|page ?nav|prev ?next|post ?nav\w*) /u,
    upToShare: 0.05,
  },
  {
    step: 'spoken',
    reason: 'said to screen readers alone, such as "opens in a new window"',
    selector: ANY,
    named:
      / (?:skip ?(?:link|to)?|screen ?reader(?: ?text)?|sr only|visually ?hidden|visuallyhidden|vh|a11y|assistive|tool ?tip) /u,
    upToShare: 0.05,
    evenInSentences: true,
  },
  {
    step: 'margins',
    reason: 'sidebars, widgets and the foot of the page',
    selector: ANY,
    named:
      / (?:side ?bars?|widgets|widget ?area|rail|right ?(?:rail|column|col)|secondary|site ?(?:header|footer|nav)|page ?footer|footers?|masthead|top ?bar|navbar|menu|off ?canvas|mega ?menu|global ?(?:nav|header|footer)|disclaimers?|copyright ?notice|legal) /u,
    upToShare: 0.12,
  },
  { step: 'asides', reason: 'boxes beside the story', selector: 'aside', upToShare: 0.15 },
  {
    step: 'footers',
    reason: 'the foot of the page or of the story',
    selector: 'footer',
    upToShare: 0.1,
  },
];

/** All names of all steps: most elements have none of them, and need one look instead of one a step. */
const ANY_NAME = new RegExp(STEPS.flatMap(({ named }) => named?.source ?? []).join('|'), 'u');

/** Characters of a removed piece that the log keeps: enough to recognise it. */
const LOGGED_CHARS = 2000;

/** Take out of the copy what has no text for a reader: code, styles and what only browsers without scripts show. */
export function dropUnreadable(document: Document): void {
  for (const element of document.querySelectorAll(
    'script,style,noscript,noframes,template,link,svg',
  ))
    element.remove();
}

/** Take out of the copy what is no part of any story; what went is logged. The copy is changed, nothing else. */
export function prepareCopy(document: Document, lines: Line[]): Removal[] {
  const removed: Removal[] = [];
  const { body } = document;
  const prose = measureProse(lines);
  const total = prose.get(body) ?? 0;
  const paragraphs = new Map(
    lines.filter(isProse).map((line) => [line.element, line.text.length] as const),
  );
  const names = new Map<Element, string>();
  for (const { step, reason, selector, named, upToShare, evenInSentences } of STEPS) {
    const groups = new Map<string, Element[]>();
    for (const element of body.querySelectorAll(selector)) {
      const name = named ? named.exec(namesFor(element, names))?.[0] : element.localName;
      if (name === undefined || isKept(element)) continue;
      if (!named || evenInSentences || !isInSentence(element, paragraphs))
        groups.set(name, [...(groups.get(name) ?? []), element]);
    }
    for (const [name, elements] of groups) {
      if (proseOf(elements, prose) > total * upToShare) continue;
      for (const element of elements) {
        const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
        if (text !== '')
          removed.push({
            step,
            reason: named ? `${reason}: it is named "${name.trim()}"` : reason,
            text: text.slice(0, LOGGED_CHARS),
          });
        element.remove();
      }
    }
  }
  return removed;
}

/** Characters of prose in elements of one name, those within others counted once. */
function proseOf(elements: Element[], prose: Map<Element, number>): number {
  const outer = new Set(elements);
  let chars = 0;
  for (const element of elements) {
    const own = prose.get(element) ?? 0;
    if (own > 0 && !hasAncestorIn(element, outer)) chars += own;
  }
  return chars;
}

function hasAncestorIn(element: Element, set: Set<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}

function namesFor(element: Element, names: Map<Element, string>): string {
  let tokens = names.get(element);
  if (tokens === undefined) {
    tokens = nameTokens(element);
    if (!ANY_NAME.test(tokens)) tokens = '';
    names.set(element, tokens);
  }
  return tokens;
}

/** The frame of the page and the headline stay whatever they are called. */
function isKept(element: Element): boolean {
  // A word in a sentence that opens an explanation is a button to the page, and a word to the reader.
  if (element.localName === 'button' && isWithinText(element)) return true;
  return (
    FRAME.has(element.localName) ||
    element.querySelector('h1') !== null ||
    (element.localName === 'figure' && element.querySelector('table') !== null)
  );
}

const FRAME = new Set(['html', 'body', 'main', 'h1']);

/** Share of a paragraph's characters up to which an element is a part of a sentence in it. */
const MAX_SHARE_OF_PARAGRAPH = 0.5;

/** A linked name in a sentence stays, though its class files it as a tag or a related topic: without it the sentence has a hole. */
function isInSentence(element: Element, paragraphs: Map<Element, number>): boolean {
  if (!INLINE.has(element.localName)) return false;
  let at: Element | null = element;
  while (at && INLINE.has(at.localName)) at = at.parentElement;
  const chars = at && paragraphs.get(at);
  return (
    chars !== null &&
    chars !== undefined &&
    (element.textContent ?? '').trim().length < chars * MAX_SHARE_OF_PARAGRAPH
  );
}

function isWithinText(element: Element): boolean {
  return [element.previousSibling, element.nextSibling].some(
    (sibling) => sibling?.nodeType === 3 && (sibling.textContent ?? '').trim().length > 1,
  );
}
