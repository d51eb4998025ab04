import { seededRandom } from '../../scripts/seeded-random.ts';
import { STORIES } from '../page-shapes/stories.ts';
import { type Doing, escapeHtml, type Evil, pick } from './evil.ts';
import { SCRIPT_EVILS } from './script-evils.ts';
import { STRUCTURE_EVILS } from './structure-evils.ts';
import { TEXT_EVILS } from './text-evils.ts';

const EVILS = [...STRUCTURE_EVILS, ...TEXT_EVILS, ...SCRIPT_EVILS];

/** A story with up to three evils done to it. */
export interface HostilePage {
  html: string;
  headers: Record<string, string>;
  /** The evils' names, for whoever reads a failure. */
  evils: string[];
  /** The headline a reader still sees as it was told; none where an evil touched the story. */
  headline?: string;
}

/**
 * Draw a page that is broken or means harm. The same seed draws the same page; seeds in a row go
 * through every evil in turn, each with up to two more.
 */
export function drawHostilePage(seed: number): HostilePage {
  const random = seededRandom(seed);
  const extra = EVILS.filter(() => random() < 1 / EVILS.length).slice(0, 2);
  const evils = [...new Set([EVILS[seed % EVILS.length]!, ...extra])];
  const doings = evils.map((evil) => evil.draw(random));
  const story = pick(random, [STORIES[0]!, ...STORIES.slice(1)]);
  const sparesStory = evils.every((evil: Evil) => evil.sparesStory);
  return {
    html: pageOf(story, doings),
    headers: Object.assign({}, ...doings.map(({ headers }) => headers)) as Record<string, string>,
    evils: evils.map(({ name }) => name),
    ...(sparesStory ? { headline: story.headline } : {}),
  };
}

function pageOf(story: (typeof STORIES)[number], doings: Doing[]): string {
  const all = (part: 'head' | 'before' | 'after' | 'open' | 'close' | 'script') =>
    doings.map((doing) => doing[part] ?? '');
  const headline = doings.reduce(
    (html, doing) => doing.headline?.(html) ?? html,
    escapeHtml(story.headline),
  );
  const paragraph = (text: string) => {
    const [first, ...rest] = doings.flatMap((doing) => doing.paragraph ?? []);
    const html = escapeHtml(text);
    return first ? rest.reduce((done, next) => next(done), first(html)) : `<p>${html}</p>`;
  };
  const scripts = all('script').filter(Boolean);
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${escapeHtml(story.headline)}</title><meta property="og:type" content="article">`,
    ...all('head'),
    '</head><body>',
    ...all('before'),
    '<main><article>',
    ...all('open'),
    `<h1>${headline}</h1>`,
    ...story.paragraphs.map(paragraph),
    ...all('close').toReversed(),
    '</article></main>',
    ...all('after'),
    ...scripts.map((script) => `<script>{${script}}</script>`),
    '</body></html>',
  ].join('\n');
}
