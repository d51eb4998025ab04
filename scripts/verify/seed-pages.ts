import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One of the two stories in the owner's sample. */
export interface SeedStory {
  headline: string;
  points: string[];
  body: string[];
}

/** The owner's sample taken apart. */
export interface Seed {
  /** Every line in file order, as the page's text was copied. */
  lines: string[];
  stories: [SeedStory, SeedStory];
  shortLink: string;
}

/**
 * Read DIR/seed/seed.txt: the first story's body, its headline, a short link, the headline again
 * and its points; then the second story's headline, points and body.
 */
export function readSeed(data: string): Seed {
  const lines = readFileSync(join(data, 'seed', 'seed.txt'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const link = lines.findIndex((line) => line.startsWith('https://'));
  const isPoint = (line: string) => line.startsWith('- ');
  const firstPoint = lines.findIndex(isPoint);
  const second = lines.findIndex((line, i) => i > firstPoint && !isPoint(line));
  const body = lines.findIndex((line, i) => i > second && !isPoint(line));
  const pointsOf = (from: number, to: number) =>
    lines.slice(from, to).map((line) => line.slice('- '.length));
  return {
    lines,
    shortLink: lines[link] ?? '',
    stories: [
      {
        headline: lines[link - 1] ?? '',
        points: pointsOf(firstPoint, second),
        body: lines.slice(0, link - 1),
      },
      {
        headline: lines[second] ?? '',
        points: pointsOf(second + 1, body),
        body: lines.slice(body),
      },
    ],
  };
}

/** The sample as pages of three shapes: flat paragraphs, flat divs, two articles. */
export function seedPages(seed: Seed): Record<'paragraphs' | 'divs' | 'articles', string> {
  const flat = (tag: string) => seed.lines.map((line) => element(tag, line)).join('\n');
  const article = ({ headline, points, body }: SeedStory) =>
    `<article>${element('h1', headline)}<ul>${points.map((point) => element('li', point)).join('')}</ul>${body.map((text) => element('p', text)).join('\n')}</article>`;
  return {
    paragraphs: pageOf(seed, flat('p')),
    divs: pageOf(seed, flat('div')),
    articles: pageOf(seed, seed.stories.map(article).join('\n')),
  };
}

function pageOf(seed: Seed, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeText(seed.stories[0].headline)}</title></head><body><main>${body}</main></body></html>`;
}

function element(tag: string, text: string): string {
  return `<${tag}>${escapeText(text)}</${tag}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
