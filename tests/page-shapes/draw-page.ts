import type { Told } from './stories.ts';

/**
 * Draws a page that holds several stories, in a shape chosen at random by a seed: tags, class
 * names, nesting, order, furniture. Publishers' markup has no bounds, so no name here is one that
 * the extractor knows by heart: names are drawn letter by letter.
 */
export function drawPage(stories: Told[], seed: number): { html: string; shape: string } {
  const random = randomFrom(seed);
  const pick = <T>(choices: T[]): T => choices[Math.floor(random() * choices.length)]!;
  const name = (): string =>
    Array.from(
      { length: 3 + Math.floor(random() * 4) },
      () => pick([...'bdfgklmnprstvz']) + pick([...'aeiou']),
    )
      .join('')
      .slice(0, 9);
  const layout = pick(['contained', 'contained', 'contained', 'flat', 'below'] as const);
  const headlineTag = pick(['h1', 'h1', 'h2', 'h3']);
  const wrapper = pick(['article', 'article', 'section', 'div']);
  const points = pick(['list', 'boxes', 'dashes', 'none'] as const);
  const who =
    layout === 'contained'
      ? pick(['line', 'time', 'split', 'none'] as const)
      : pick(['line', 'time'] as const);
  const hasPlace = layout !== 'contained' || random() < 0.5;
  const isNested = random() < 0.5;
  const hasTitle = random() < 0.8;
  const names = {
    wrapper: name(),
    headline: name(),
    body: name(),
    point: name(),
    who: name(),
    page: name(),
  };
  const opens = (tag: string, className: string): string =>
    random() < 0.85 ? `<${tag} class="${className}">` : `<${tag}>`;

  const headlineOf = (story: Told): string =>
    `<${headlineTag} class="${names.headline}">${story.headline}</${headlineTag}>`;
  const whoOf = (story: Told): string => {
    if (who === 'line') return `<p class="${names.who}">By ${story.byline} | ${story.date}</p>`;
    if (who === 'time')
      return `<div class="${names.who}"><span>By ${story.byline}</span><time datetime="${story.day}T09:00:00Z">${story.date}</time></div>`;
    if (who === 'split')
      return `<div>By ${story.byline}</div><div class="${names.who}">${story.date}</div>`;
    return '';
  };
  const pointsOf = (story: Told): string => {
    if (points === 'list')
      return `<ul class="${names.point}">${story.points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
    if (points === 'boxes')
      return `<div class="${names.point}"><div>Key points</div>${story.points.map((point) => `<div>${point}</div>`).join('')}</div>`;
    if (points === 'dashes') return story.points.map((point) => `<p>- ${point}</p>`).join('');
    return '';
  };
  const bodyOf = (story: Told): string => {
    const paragraphs = story.paragraphs
      .map((text, i) => `<p>${i === 0 && hasPlace ? `${story.place}: ` : ''}${text}</p>`)
      .join('\n');
    return isNested && layout === 'contained'
      ? `${opens('div', names.body)}${paragraphs}</div>`
      : paragraphs;
  };
  const contained = (story: Told): string => {
    const head =
      random() < 0.3
        ? `<header>${headlineOf(story)}${whoOf(story)}</header>`
        : headlineOf(story) + whoOf(story);
    const inner = `${head}${pointsOf(story)}${bodyOf(story)}`;
    return `<${wrapper} class="${names.wrapper}">${inner}</${wrapper}>`;
  };
  const flat = (story: Told): string =>
    `${headlineOf(story)}${pointsOf(story)}${whoOf(story)}${bodyOf(story)}`;
  const below = (story: Told): string =>
    `${bodyOf(story)}${headlineOf(story)}${whoOf(story)}${pointsOf(story)}`;
  const draw = { contained, flat, below }[layout];

  const between =
    random() < 0.4
      ? '<aside><a href="/x">A ferry, a fog and a fiddle</a><a href="/y">Ten soups for a strike</a></aside>'
      : '';
  const main = stories.map(draw).join(`\n${between}\n`);
  const title = hasTitle
    ? `${stories[0]!.headline} | The Daily ${names.page}`
    : `The Daily ${names.page}`;
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>
<header><a href="/">The Daily ${names.page}</a><nav><a href="/a">World</a> <a href="/b">Sport</a></nav></header>
<div class="${names.page}"><main>${main}</main></div>
<footer><a href="/about">About us</a> © 2026 The Daily ${names.page}</footer></body></html>`;
  return {
    html,
    shape: [
      layout,
      wrapper,
      headlineTag,
      points,
      who,
      hasPlace ? 'place' : '',
      isNested ? 'nested' : '',
      hasTitle ? 'titled' : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** Numbers between 0 and 1 that are the same for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
