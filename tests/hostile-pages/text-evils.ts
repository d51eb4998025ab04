import { type Doing, type Evil, pick, size } from './evil.ts';

/** Marks that are not seen and turn, split or join what is. */
const MARKS = [
  '\u0000',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u{e0041}',
] as const;

/** Runs on which a pattern with two ways to match the same text never ends. */
const RUNS = [
  ' ',
  '\t\u00a0 ',
  'a',
  'A',
  'A. ',
  'Mr. ',
  'Mr. Lee ',
  'the ',
  'of the ',
  'Bank of ',
  'and Lee ',
  'U.S.',
  '"',
  '“',
  '“He ',
  '’',
  ', ',
  '. ',
  '...',
  '—',
  '- ',
  '(',
  '([',
  '1,',
  '1.',
  '9',
  '$1 ',
  '12/',
  'https://',
  'a@',
  '#',
  'é',
  'e\u0301',
  '你',
  'في ',
  '👩‍👩‍👦',
  'A-',
  'a-b_',
] as const;

/** Text that nobody wrote to be read. */
export const TEXT_EVILS: readonly Evil[] = [
  {
    name: 'megabytes in one text node',
    sparesStory: false,
    draw: (random) => ({
      after: `<p>${pick(random, ['Word after word of minutes. ', 'Minutes', 'Ines Okafor and ']).repeat(size(random, 4_000, 400_000))}</p>`,
    }),
  },
  {
    name: 'a run that patterns choke on',
    sparesStory: false,
    draw: (random) => {
      const run = pick(random, RUNS).repeat(size(random, 100, 100_000));
      return pick<Doing>(random, [
        { after: `<p>${run}!</p>` },
        { paragraph: (html) => `<p>${html.slice(0, 60)}${run}${html.slice(60)}</p>` },
        { paragraph: (html) => `<p>${run}${html}</p>` },
        { headline: (html) => html + run },
        { after: `<pre>${run}\n${run}</pre>` },
        { before: `<p>By ${run}</p><time>${run}</time>` },
      ]);
    },
  },
  {
    name: 'unseen marks within the names',
    sparesStory: false,
    draw: (random) => ({
      paragraph: (html) =>
        `<p>${html.replaceAll(/(?<=\p{Lu}\p{L})/gu, () => pick(random, MARKS))}</p>`,
    }),
  },
  {
    // HTML cannot hold a lone surrogate; a script can put one in.
    name: 'halves of characters',
    sparesStory: false,
    draw: (random) => ({
      script: `for (const p of [...document.getElementsByTagName('p')].slice(0, 500)) { const text = p.firstChild; if (text && text.data) text.data = text.data.replaceAll(' ', () => ['\\ud83d ', ' \\udc69', ' \\u0000', ' '][Math.floor(${1 + Math.floor(random() * 9)} * text.data.length) % 4]); }`,
    }),
  },
  {
    name: 'words without end',
    sparesStory: false,
    draw: (random) => ({
      paragraph: (html) => `<p>${html.replaceAll(' ', '').repeat(size(random, 1, 1_000))}</p>`,
    }),
  },
  {
    name: 'fields without end',
    sparesStory: false,
    draw: (random) => {
      const long = pick(random, RUNS)
        .repeat(size(random, 1_000, 100_000))
        .replaceAll('"', '');
      return {
        head: `<title>${long}</title><meta property="og:title" content="${long}"><meta name="author" content="${long}"><meta property="article:published_time" content="${long}">`,
        open: `<div class="${long}" id="${long}" lang="${long.slice(0, 5_000)}" title="${long}">`,
        close: '</div>',
      };
    },
  },
];
