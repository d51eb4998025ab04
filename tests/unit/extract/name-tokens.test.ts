import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { nameTokens } from '../../../utils/extract/name-tokens.ts';

test.each([
  ['<div class="author-bio newsletterSignup"></div>', ' author bio newsletter signup '],
  ['<div id="what-to-read-next"></div>', ' what to read next '],
  ['<section id="1-how-popular-are-the-ferries" class="part"></section>', ' part '],
  ['<section class="how-popular-are-the-ferries"></section>', ' how popular are the ferries '],
  ['<p></p>', ''],
])('%s', (markup, tokens) => {
  const element = new JSDOM(markup).window.document.body.firstElementChild;
  expect(element && nameTokens(element)).toBe(tokens);
});
