// A news page that a framework renders, and renders again whenever its state changes.
import { h, render } from './preact.js';

const HEADLINE = 'Sandholm gets the fleet that Lindavik can no longer hold';
const PARAGRAPHS = [
  [
    'The fishing fleet of Lindavik will move to Sandholm in June, and Mayor ',
    'Ana Brandt',
    ' promised the skippers that the berths there would be dredged before the first boat arrives.',
  ],
  [
    'Skippers are not convinced. ',
    'Jonas Hallberg',
    ', who speaks for nineteen of them, said that the harbour at Sandholm had been dredged twice in ten years and had silted up again within a winter.',
  ],
  [
    'The ',
    'Norrland Institute',
    ' will measure the depth each month. Its engineers expect that the new breakwater will keep most of the sand out, but they would not put a number to it on Tuesday.',
  ],
  [
    'A decision on the money is due in May, when the council of Lindavik meets for the last time before the summer. ',
    'Karin Osterby',
    ', the harbour master, asked it not to wait that long.',
  ],
];

function Page({ edition, ticker, story }) {
  const shown =
    story === 'other'
      ? [
          [
            'Rain fell on the valley for nine days, and on the tenth the river took the lower bridge.',
            '',
            '',
          ],
        ]
      : PARAGRAPHS;
  return h(
    'main',
    null,
    h('p', { class: 'ticker' }, `Readers now: ${ticker}`),
    h(
      'article',
      { key: `edition ${edition}` },
      h('h1', null, story === 'other' ? 'The lower bridge is gone' : HEADLINE),
      shown.map(([before, name, after]) => h('p', { key: name }, before, name, after)),
    ),
  );
}

let state = { edition: 1, ticker: 400, story: 'fleet' };
/** Change the page's state, as its own scripts would. */
window.update = (change) => {
  state = { ...state, ...change };
  render(h(Page, state), document.getElementById('root'));
};
window.update({});
