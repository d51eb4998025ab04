import type { JsonLdNode } from './parse-json-ld.ts';
import { textOf } from './parse-json-ld.ts';
import { normalise, shareOfWords } from './normalise.ts';
import { metaContent } from './meta-content.ts';

/** Characters of a headline at most; longer "headings" are standfirsts or whole stories in an <h1>. */
const MAX_HEADLINE_CHARS = 300;

/** Share of words in common from which a heading and the page's title speak of the same story. */
const SAME_STORY = 0.5;

/** The headline as the reader sees it first: the visible heading that agrees best with what the page calls itself. */
export function readHeadline(
  root: ParentNode,
  page: Document,
  node: JsonLdNode | undefined,
): string {
  const claims = claimedTitles(page, node);
  const headings = visibleHeadings(root);
  const best = bestOf(headings, claims);
  if (best) return withKicker(best, headings, claims);
  // Editors give search engines another headline than readers: the page's only <h1> of some length is theirs.
  const told = headings.filter(
    ({ text, level, isLinked }) => level === 1 && !isLinked && wordCount(text) >= MIN_WORDS,
  );
  if (told[0] && (told.length === 1 || claims.length === 0)) return told[0].text;
  return claims[0] ?? headings[0]?.text ?? '';
}

/** Words of an <h1> from which it is a headline and not the name of a site or section. */
const MIN_WORDS = 4;

function wordCount(text: string): number {
  return normalise(text).split(' ').length;
}

interface Heading {
  text: string;
  /** 1 for the page's highest headings, 2 for those below. */
  level: number;
  /** What the page prints over it: a topic, a place; '' when nothing. */
  kicker: string;
  /** Whether all of it points to some other page: "More from Ulm". */
  isLinked: boolean;
}

function visibleHeadings(root: ParentNode): Heading[] {
  const found: Heading[] = [];
  const all = [...root.querySelectorAll('h1,h2,[itemprop~="headline"]')];
  const isHigh = ({ localName }: Element): boolean => localName !== 'h2';
  // An <h1> at the end of the crumbs is for search engines; the reader's headline is the head's <h2> then.
  const isInCrumbs =
    all.some(isHigh) && all.filter(isHigh).every((h) => h.closest(CRUMBS) !== null);
  const heads = isInCrumbs ? all.filter((h) => !isHigh(h) && h.closest(HEAD) !== null) : [];
  for (const element of heads.length > 0 ? all.filter((h) => !isHigh(h)) : all) {
    const text = textIn(element);
    const isTop = isHigh(element) || heads.includes(element);
    const link = element.querySelector('a[href]');
    const isLinked = link !== null && textIn(link) === text;
    if (text !== '' && text.length <= MAX_HEADLINE_CHARS)
      found.push({ text, level: isTop ? 1 : 2, kicker: kickerOf(element), isLinked });
    if (found.length >= 60) break;
  }
  return found;
}

/** Characters of a kicker at most. */
const MAX_KICKER_CHARS = 60;

function kickerOf(heading: Element): string {
  const over = heading.previousElementSibling ?? heading.parentElement?.previousElementSibling;
  const text = over ? textIn(over) : '';
  return text.length <= MAX_KICKER_CHARS ? text : '';
}

/** "After the storm" over "Harbour reopens" is one headline where the page itself calls the story "After the storm: Harbour reopens". */
function withKicker(text: string, headings: Heading[], claims: string[]): string {
  const kicker = headings.find((heading) => heading.text === text)?.kicker ?? '';
  const whole = normalise(`${kicker} ${text}`);
  return (kicker && claims.find((claim) => normalise(claim) === whole)) || text;
}

/** Where the page says where it is filed. */
const CRUMBS = 'nav,ol > li,ul > li';

/** The head of a story. */
const HEAD = 'hgroup,header';

function textIn(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** What the page calls its story: JSON-LD, then og:title, twitter:title and <title> without the site's name. */
export function claimedTitles(page: Document, node: JsonLdNode | undefined): string[] {
  const siteName = metaContent(page, ['og:site_name']);
  const title = page.querySelector('title')?.textContent ?? '';
  return [
    textOf(node?.['headline']),
    metaContent(page, ['og:title']),
    metaContent(page, ['twitter:title']),
    title,
  ]
    .map((claim) => withoutSiteName(claim.replace(/\s+/gu, ' ').trim(), siteName))
    .filter((claim) => claim !== '');
}

function bestOf(headings: Heading[], claims: string[]): string | undefined {
  let best: { score: number; text: string } | undefined;
  for (const { text, level } of headings) {
    const words = normalise(text);
    for (const claim of claims) {
      const agreement =
        Math.min(shareOfWords(text, claim), 1) * 0.5 + shareOfWords(claim, text) * 0.5;
      const exact = words === normalise(claim) ? 0.5 : 0;
      const score = agreement + exact + (level === 1 ? 0.3 : 0);
      if (agreement >= SAME_STORY && (!best || score > best.score))
        best = { score, text: withoutKicker(text, claims) };
    }
  }
  return best?.text;
}

/** A section or topic inside the heading is no part of the headline when the page's own title begins after it. */
function withoutKicker(text: string, claims: string[]): string {
  const words = normalise(text);
  const claim = claims.find((title) => {
    const named = normalise(title);
    return (
      named.length > words.length / 2 && named.length < words.length && words.endsWith(` ${named}`)
    );
  });
  return claim !== undefined && text.endsWith(claim) ? claim : text;
}

/** "Rain in Ulm | The Ulm Post" → "Rain in Ulm": the last part goes when it is the site's name or a short tail after a bar, the first one when it is the name. */
export function withoutSiteName(title: string, siteName: string): string {
  const front = /^([^|·•»]{2,60}?) (?:[|·•»–—]|-|::) (.{8,})$/u.exec(title);
  if (front && normalise(front[1]!) === normalise(siteName)) return front[2]!.trim();
  const tail = /^(.{8,}?) (?:[|·•»–—]|-|::) ([^|·•»]{2,60})$/u.exec(title);
  if (!tail) return title;
  const [, head = '', name = ''] = tail;
  const known =
    siteName !== '' &&
    (normalise(siteName).includes(normalise(name)) ||
      normalise(name).includes(normalise(siteName)));
  return known || /\s[|·•»]\s/u.test(title) ? head.trim() : title;
}
