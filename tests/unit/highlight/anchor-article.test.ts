import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { anchorArticle } from '../../../utils/highlight/anchor-article.ts';
import { anchorMention, anchorSentence } from '../../../utils/highlight/anchor-block.ts';

const blockOf = (text: string) => ({ kind: 'paragraph', origin: 'page', text }) as const;

/** The page's text where a block's words are anchored: "a · b" tells in which text nodes it begins and ends. */
function anchored(html: string, text: string, words: string): string | null {
  const { document } = new JSDOM(html).window;
  const [anchor] = anchorArticle([blockOf(text)], [document.querySelector('p')]);
  const start = text.indexOf(words);
  const range = anchor && anchorMention(anchor, { text: words, start, end: start + words.length });
  return range ? range.toString() : null;
}

describe('anchorMention', () => {
  test.each([
    [
      'plain text',
      '<p>Mayor Ana Brandt spoke.</p>',
      'Mayor Ana Brandt spoke.',
      'Ana Brandt',
      'Ana Brandt',
    ],
    [
      'across inline elements',
      '<p>Mayor <a href="#"><b>Ana</b> Bra</a>ndt spoke.</p>',
      'Mayor Ana Brandt spoke.',
      'Ana Brandt',
      'Ana Brandt',
    ],
    [
      'source line breaks and indentation',
      '<p>\n      Mayor Ana\n      Brandt spoke.\n</p>',
      'Mayor Ana Brandt spoke.',
      'Ana Brandt',
      'Ana\n      Brandt',
    ],
    [
      'no-break spaces',
      '<p>Mayor&nbsp;Ana&nbsp;Brandt spoke.</p>',
      'Mayor Ana Brandt spoke.',
      'Ana Brandt',
      'Ana\u00A0Brandt',
    ],
    [
      'soft hyphens extraction left out',
      '<p>Das Bundes&shy;verfassungs&shy;gericht urteilt.</p>',
      'Das Bundesverfassungsgericht urteilt.',
      'Bundesverfassungsgericht',
      'Bundes\u00ADverfassungs\u00ADgericht',
    ],
    [
      'soft hyphens extraction kept',
      '<p>Das Bundes&shy;gericht urteilt.</p>',
      'Das Bundes\u00ADgericht urteilt.',
      'Bundes\u00ADgericht',
      'Bundes\u00ADgericht',
    ],
    [
      'entities',
      '<p>Shares of Brandt &amp; S&#246;hne fell.</p>',
      'Shares of Brandt & Söhne fell.',
      'Brandt & Söhne',
      'Brandt & Söhne',
    ],
    [
      'a framework comment between text nodes',
      '<p>Mayor <!-- -->Ana<!-- --> Brandt<!---->.</p>',
      'Mayor Ana Brandt.',
      'Ana Brandt',
      'Ana Brandt',
    ],
    [
      'a script in the paragraph',
      '<p>In <script>track("Ana Brandt")</script>Lindavik Ana Brandt spoke.</p>',
      'In Lindavik Ana Brandt spoke.',
      'Ana Brandt',
      'Ana Brandt',
    ],
    [
      'a footnote mark extraction left out',
      '<p>The quay<sup>[4]</sup> that Ana Brandt closed is the oldest.</p>',
      'The quay that Ana Brandt closed is the oldest.',
      'Ana Brandt',
      'Ana Brandt',
    ],
    [
      'a footnote mark in the middle of the name',
      '<p>The quay that Ana<sup>[4]</sup> Brandt closed is the oldest one in Lindavik.</p>',
      'The quay that Ana Brandt closed is the oldest one in Lindavik.',
      'Ana Brandt',
      null,
    ],
    [
      'right-to-left marks',
      '<p>قالت \u200Fليلى\u200F الحربي أمس.</p>',
      'قالت ليلى الحربي أمس.',
      'ليلى الحربي',
      'ليلى\u200F الحربي',
    ],
    [
      'characters of two code units',
      '<p>🎉 Ana Brandt 🎉 spoke.</p>',
      '🎉 Ana Brandt 🎉 spoke.',
      'Ana Brandt',
      'Ana Brandt',
    ],
    [
      'two lines, where the range would not read as the name',
      '<p>Ana<br>Brandt spoke.</p>',
      'Ana Brandt spoke.',
      'Ana Brandt',
      null,
    ],
    [
      'another text',
      '<p>The council adjourned.</p>',
      'Mayor Ana Brandt spoke.',
      'Ana Brandt',
      null,
    ],
  ])('%s', (_, html, text, words, expected) => {
    expect(anchored(html, text, words)).toBe(expected);
  });

  test('a mention whose own text differs from the block is not painted', () => {
    const { document } = new JSDOM('<p>Mayor Ana Brandt spoke.</p>').window;
    const [anchor] = anchorArticle(
      [blockOf('Mayor Ana Brandt spoke.')],
      [document.querySelector('p')],
    );
    expect(anchor && anchorMention(anchor, { text: 'Eva Brandt', start: 6, end: 16 })).toBeNull();
  });
});

describe('anchorArticle', () => {
  test('paragraphs parted by <br> in one element are told apart', () => {
    const { document } = new JSDOM('<div>Ana Brandt left.<br><br>Ana Brandt left.</div>').window;
    const div = document.querySelector('div');
    const anchors = anchorArticle(
      [blockOf('Ana Brandt left.'), blockOf('Ana Brandt left.')],
      [div, div],
    );
    const nodes = anchors.map(
      (anchor) =>
        anchor && anchorMention(anchor, { text: 'Ana Brandt', start: 0, end: 10 })?.startContainer,
    );
    expect(nodes).toEqual([div?.firstChild, div?.lastChild]);
  });

  test('a block without an element, or whose element has left the page, has no anchor', () => {
    const { document } = new JSDOM('<p>Gone.</p>').window;
    const p = document.querySelector('p');
    p?.remove();
    expect(anchorArticle([blockOf('Gone.'), blockOf('JSON-LD.')], [p, null])).toEqual([null, null]);
  });
});

describe('anchorSentence', () => {
  const SENTENCE = 'The quay that Ana Brandt closed on Tuesday is the oldest in Lindavik.';

  test.each([
    ['as it was read', `<p>It rained. ${SENTENCE} More.</p>`, SENTENCE],
    [
      'with footnote marks in it',
      `<p>It rained. ${SENTENCE.replace('closed', 'closed<sup>[4]</sup>')} More.</p>`,
      SENTENCE.replace('closed', 'closed[4]'),
    ],
    [
      'with lines broken',
      `<p>It rained. ${SENTENCE.replace(' on ', ' on<br>')} More.</p>`,
      SENTENCE.replace(' on ', ' on'),
    ],
    ['gone', '<p>It rained. Nobody went out, and the market was closed. More.</p>', null],
  ])('%s', (_, html, expected) => {
    const { document } = new JSDOM(html).window;
    const text = `It rained. ${SENTENCE} More.`;
    const [anchor] = anchorArticle([blockOf(text)], [document.querySelector('p')]);
    const range = anchor && anchorSentence(anchor, 11, 11 + SENTENCE.length);
    expect(range ? range.toString() : null).toBe(expected);
  });
});
