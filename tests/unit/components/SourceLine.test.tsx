// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { SourceLine } from '../../../components/SourceLine.tsx';
import type { Article } from '../../../utils/article.ts';
import { expectAccessible } from './expect-accessible.ts';
import { articleOf, harbourDigest, schoolDigest } from './invented-stories.ts';
import { speak } from './speak.ts';

afterEach(cleanup);

const oneWord = articleOf(['Rain.']);
const japanese = articleOf(['新しい図書館を建てる。'], { lang: 'ja', access: 'visible-part' });

test.each<[locale: string, article: Article, stories: number, line: string]>([
  [
    'en',
    harbourDigest.article,
    2,
    'The Halvik Courier · Ines Dahl · March 2, 2026 · 2 stories · 73 words · full text',
  ],
  ['en', oneWord, 1, '1 word · full text'],
  ['de', oneWord, 3, '3 Artikel · 1 Wort · vollständiger Text'],
  [
    'ru',
    harbourDigest.article,
    1,
    'The Halvik Courier · Ines Dahl · 2 марта 2026 г. · 73 слова · полный текст',
  ],
  ['ar', oneWord, 2, 'خبران · كلمة واحدة · النص الكامل'],
  ['ja', japanese, 1, '4 語 · 表示部分のみ'],
])('%s: line', async (locale, article, stories, line) => {
  await speak(locale);
  const { container } = render(<SourceLine article={article} stories={stories} />);
  expect(container.querySelector('p')?.textContent.trim().replaceAll(/\s+/g, ' ')).toBe(line);
  await expectAccessible(container);
});

test('a story too long to be read at once says so', async () => {
  await speak('en');
  const { container } = render(
    <SourceLine article={articleOf(['Rain.'], { access: 'beginning' })} stories={1} />,
  );
  expect(container.textContent).toContain('1 word · beginning only');
  expect(container.textContent).toContain('very long; the summary rests on its beginning.');
  await expectAccessible(container);
});

test('a story that shows only a part says what the summary rests on', async () => {
  await speak('en');
  const { container } = render(<SourceLine article={schoolDigest.article} stories={1} />);
  expect(container.textContent).toContain('rests on the part of the story that this page shows.');
});
