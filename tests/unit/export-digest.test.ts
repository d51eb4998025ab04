import { expect, test } from 'vitest';
import { fileName, formatJson } from '../../utils/export-digest.ts';
import { harbourDigest, waterDigest } from './components/invented-stories.ts';

const URL_OF_STORY = 'https://courier.example/ferry';

test('the JSON file is the digest, with a version, without the article’s text', () => {
  const file = formatJson(harbourDigest, URL_OF_STORY);
  expect(JSON.parse(file)).toMatchObject({
    format: 'nutgraf-digest',
    version: 1,
    url: URL_OF_STORY,
    headline: 'Ferry line to reopen after nine years',
    siteName: 'The Halvik Courier',
    publishedAt: '2026-03-02',
    access: 'full',
    publisherPoints: harbourDigest.article.publisherPoints,
  });
  const { bullets, names } = JSON.parse(file);
  expect(bullets[1]).toEqual({
    text: harbourDigest.bullets[1]?.text,
    origin: 'quoted',
    link: `${URL_OF_STORY}#:~:text=Elling%20said%20two%20electric,for%2048%20million%20kroner`,
  });
  expect(names[1]).toEqual({
    name: 'Marta Elling',
    kind: 'person',
    role: 'director',
    aliases: ['Elling'],
    mentions: 2,
  });
  expect(file).not.toContain('nine years ago, when');
});

test('what a page does not give is left out', () => {
  const file = JSON.parse(formatJson(waterDigest, 'about:blank'));
  expect(Object.keys(file)).not.toContain('byline');
  expect(Object.keys(file.bullets[0])).toEqual(['text', 'origin']);
});

test.each([
  ['Ferry line to reopen after nine years', 'Ferry-line-to-reopen-after-nine-years.md'],
  ['"AC/DC": <back>?', 'AC-DC-back.md'],
  ['../../.profile', 'profile.md'],
  ['محطة مياه جديدة', 'محطة-مياه-جديدة.md'],
  ['हालविक में ट्रेन', 'हालविक-में-ट्रेन.md'],
  ['…', 'nutgraf.md'],
  ['a'.repeat(80), `${'a'.repeat(60)}.md`],
  [`${'a'.repeat(59)}𐐷`, `${'a'.repeat(59)}.md`],
])('%s is saved as %s', (headline, name) => {
  expect(fileName(headline, 'md')).toBe(name);
});
