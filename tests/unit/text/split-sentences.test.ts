import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../utils/article.ts';
import { splitSentences } from '../../../utils/text/split-sentences.ts';

const block = (text: string): Block => ({ kind: 'paragraph', text, origin: 'page' });
const split = (text: string, lang?: string): string[] =>
  splitSentences({ blocks: [block(text)], ...(lang === undefined ? {} : { lang }) }).map(
    (sentence) => sentence.text,
  );

/** Sentences of one text, written with a bar where one ends. */
describe.each<[lang: string, rows: string[]]>([
  [
    'en',
    [
      'Mr. Lee left. | He ran.',
      'It cost $5.00 in the U.S. market. | Prices rose 2.5 percent.',
      'Lt. Gen. Omar Haddad met Brig. Gen. A. R. Malik. | Talks lasted an hour.',
      'George W. Bush spoke. | John F. Kennedy had not.',
      'She moved to the U.S. | The family followed.',
      'U.S. Army Sgt. Ann Poe was hurt at 3 p.m. Monday. | She is well.',
      'The train left at 5 p.m. | It never arrived.',
      '“We won,” she said. | “Nobody expected it.” | The crowd cheered.',
      '"Who paid?" Lee asked. | "Nobody!" | Then he sat.',
      '“Is it over?” the minister asked.',
      'Amazon.com and Booking.com rose. | Node.js did not.',
      'He waited... and waited. | Nothing came… | Then it rang.',
      'No. 5 seed Ito lost. | He said no. | Then he left.',
      'Acme Inc. and Widget Co. merged. | Shares of Acme Inc. rose.',
      'St. Louis is one place. | Mt. Hood is another.',
      'It was Jan. 5, 2014. | By Sept. 9 it was over.',
      '1. Check the form. | 2. Sign it.',
      'Sales fell. | iPhone buyers waited.',
      'The plan was approved.[12] | Work starts in May.',
      'See e.g. Smith v. Jones. | The court agreed.',
      'Yahoo! said it would appeal.',
      '(CNN)T.J. Maxwell opened a shop. | It sells hats.',
      '“It is open,” she said in a post on X. | “Come in.”',
      'He joined the F.B.I. | He stayed ten years.',
      '(The mayor left early.) | Nobody noticed.',
      // An encoding lost its quotation marks.
      'The bridge is shut. | ?She knew it,? Lee said.',
      'It runs on ASP.NET and Node.JS today. | It is fast.',
    ],
  ],
  [
    'de',
    [
      'Am 3. Oktober kam Dr. Weber nach Berlin. | Er blieb bis zum 5. Oktober.',
      'Das gilt z. B. für Kinder. | Auch Frau Prof. Klein stimmte zu.',
      '„Wir haben gewonnen.“ | Das sagte die Trainerin.',
      'Es kostet ca. 3,5 Mio. Euro. | Die Stadt zahlt.',
    ],
  ],
  [
    'fr',
    [
      'M. Martin est arrivé. | Mme. Duval l’attendait.',
      '« Est-ce fini ? » a demandé la ministre. | « Non ! » | Le silence est tombé.',
      'Le PIB a crû de 1,2 % en 2023. | Il reculera.',
    ],
  ],
  ['es', ['El Sr. Ruiz viajó a EE.UU. con la Dra. Gil. | ¿Volverá? | ¡Sí!']],
  ['tr', ['Prof. Dr. Aylin Kaya 3. kez seçildi. | Bu karar sürpriz oldu.']],
  ['ru', ['В 2014 г. он уехал на ул. Ленина. | Это было весной.', 'Ушёл и т. д. | Мы остались.']],
  ['ar', ['وصل الوزير إلى بغداد. | هل يعود؟ | قال د. أحمد إنه سيعود.']],
  ['ur', ['وزیر لاہور پہنچے۔ | کیا وہ واپس آئیں گے؟ | انہوں نے ہاں کہا۔']],
  ['hi', ['मंत्री दिल्ली पहुँचे। | डॉ. सिंह ने कहा कि काम पूरा है। | क्या यह सच है?']],
  ['zh', ['部长昨天抵达北京。 | 他说：“会谈很顺利。” | 油价上涨了3.5%！']],
  ['ja', ['首相は「対話を続ける。」と述べた。 | 会談は東京で行われた。 | 次回は未定だ。']],
  ['xx-not a tag', ['One came. | Two left.']],
])('%s', (lang, rows) => {
  test.each(rows)('%s', (row) => {
    expect(split(row.replaceAll(' | ', lang === 'zh' || lang === 'ja' ? '' : ' '), lang)).toEqual(
      row.split(' | '),
    );
  });
});

test.each([
  'The order came on Wednesday.|The ministry withdrew it.',
  'The form asks for bachelors and widowers.|HPMC director Ann Poe said so.',
  'Dogs come from the Port Veterinary Corps (PVC).|The recruits will help.',
  'Vans are bought by the PVC.?|There is no plan, Lee said.',
])('a space lost after a full stop does not lose the sentence: %s', (row) => {
  expect(split(row.replace('|', ''))).toEqual(row.split('|'));
});

test('blank lines part sentences and marks alone are none', () => {
  expect(split('First line\n\nSecond line. *** Third.')).toEqual([
    'First line',
    'Second line.',
    '*** Third.',
  ]);
  expect(split('* * *')).toEqual([]);
  expect(split('', 'ja')).toEqual([]);
});

test('every sentence is its block’s text from start to end, in order, and no word is lost', () => {
  const piece = constantFrom(
    'Mr. ',
    'Lee ',
    'U.S. ',
    'the ',
    '. ',
    '? ',
    '"',
    '”',
    '\n\n',
    'を「',
    '。」',
    '۔ ',
    'été ',
    '3.5 ',
    '😀',
  );
  assert(
    property(array(piece, { maxLength: 60 }), constantFrom('en', 'ja', 'ar'), (parts, lang) => {
      const text = parts.join('');
      const sentences = splitSentences({ blocks: [block(text)], lang });
      let from = 0;
      for (const { start, end, text: own } of sentences) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(text.slice(start, end)).toBe(own);
        expect(text.slice(from, start)).not.toMatch(/\p{L}/u);
        from = end;
      }
      expect(text.slice(from)).not.toMatch(/\p{L}/u);
    }),
  );
});

test.each([
  ['no stop at all', 'word '],
  ['stops only', '. '],
  ['dots without a space', '.'],
  ['spaces only', ' '],
  ['line ends', '\n '],
  ['initials', 'U.S. A. '],
  ['opened brackets', '「あ。'],
])('a line of 1 MB: %s', (_name, unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  // Linear takes well under a second; quadratic would take minutes, and the watchdog ends it.
  expect(split(text).join('').length).toBeLessThanOrEqual(text.length);
});
