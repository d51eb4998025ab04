import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { followTies, hasLostTies, rememberTies } from '../../../utils/highlight/follow-ties.ts';

const STORY =
  '<article><p>The quay closes.</p><p>The fleet moves.</p><div>The ferry stays.</div></article>';

/** A page with its three blocks tied, after a change to it. */
function changed(change: (document: Document) => void) {
  const { document } = new JSDOM(STORY).window;
  const ties = rememberTies([...document.querySelectorAll('p, div')]);
  change(document);
  const followed = followTies(ties, document);
  return {
    lost: hasLostTies(followed),
    texts: followed.map((tie) => (tie?.element.isConnected ? tie.element.textContent : null)),
  };
}

const ALL = ['The quay closes.', 'The fleet moves.', 'The ferry stays.'];

describe('followTies', () => {
  test.each<[string, (document: Document) => void, (string | null)[]]>([
    ['nothing changed', () => {}, ALL],
    [
      'the whole story rendered anew',
      (document) => document.querySelector('article')?.replaceWith(JSDOM.fragment(STORY)),
      ALL,
    ],
    [
      'rendered anew with other white space',
      (document) => {
        const [paragraph] = document.getElementsByTagName('p');
        paragraph?.replaceWith(JSDOM.fragment('<p>\n  The quay\n  closes.\n</p>'));
      },
      ['\n  The quay\n  closes.\n', 'The fleet moves.', 'The ferry stays.'],
    ],
    [
      'one paragraph gone',
      (document) => document.querySelector('p')?.remove(),
      [null, 'The fleet moves.', 'The ferry stays.'],
    ],
    [
      'one paragraph rewritten in a new element',
      (document) =>
        document.querySelector('p')?.replaceWith(JSDOM.fragment('<p>The quay stays open.</p>')),
      [null, 'The fleet moves.', 'The ferry stays.'],
    ],
    [
      'the text in an element of another name',
      (document) =>
        document
          .querySelector('div')
          ?.replaceWith(JSDOM.fragment('<aside>The ferry stays.</aside>')),
      ['The quay closes.', 'The fleet moves.', null],
    ],
  ])('%s', (_, change, expected) => {
    const { texts, lost } = changed(change);
    expect(texts).toEqual(expected);
    expect(lost).toBe(expected.includes(null));
  });

  test('two equal paragraphs rendered anew get an element each', () => {
    const twice = '<p>No entry.</p><p>No entry.</p>';
    const { document } = new JSDOM(twice).window;
    const ties = rememberTies([...document.querySelectorAll('p')]);
    document.body.innerHTML = twice;
    const elements = followTies(ties, document).map((tie) => tie?.element);
    expect(elements).toEqual([...document.querySelectorAll('p')]);
  });

  test('blocks of one element follow it together', () => {
    const { document } = new JSDOM('<div>One.<br>Two.</div>').window;
    const div = document.querySelector('div');
    const ties = rememberTies([div, div]);
    document.body.innerHTML = '<div>One.<br>Two.</div>';
    const elements = followTies(ties, document).map((tie) => tie?.element);
    expect(elements).toEqual([document.querySelector('div'), document.querySelector('div')]);
  });
});
