import { expect, test } from 'vitest';
import { isBackground } from '../../../utils/summarise/find-background.ts';
import { storyOf } from './story-of.ts';

const told = { publishedAt: '2025-03-04T10:00:00Z' };

test.each([
  ['In 2014, the port bought two cranes.', true],
  ['The north has been fighting floods since 2007.', true],
  ['Prices have risen since November 2022, after the truce broke down.', true],
  ['The firm was founded in Port Haven.', true],
  ['Tokenization refers to turning assets into tokens.', true],
  ['Trade has grown in recent years.', true],
  ['The port authority declined to comment on Monday.', true],
  ['More information about the ferries can be found here.', true],
  ['Read: how the port lost its cranes and won them back', true],
  ['In 2025, the port will buy two cranes.', false],
  ['On Monday, the port bought two cranes.', false],
  ['Sales fell 3 percent from last year.', false],
  ['The port, open since 2007, closed on Monday.', false],
  ['In two weeks the port opens.', false],
  ['The port found hereditary rights in its oldest papers.', false],
])('%s', (text, background) => {
  expect(isBackground(text, storyOf([text], [], told))).toBe(background);
});

test('years are told apart in other languages, and English words mean nothing there', () => {
  const german = storyOf(['Im Jahr 2014 kaufte der Hafen zwei Kräne.'], [], {
    ...told,
    lang: 'de',
  });
  expect(isBackground('Im Jahr 2014 kaufte der Hafen zwei Kräne.', german)).toBe(true);
  expect(isBackground('Der Hafen was founded kauft zwei Kräne.', german)).toBe(false);
});
