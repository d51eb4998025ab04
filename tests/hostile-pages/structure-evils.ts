import { type Evil, pick, size } from './evil.ts';

/** Names that, given to a form or a picture, hide the document's or the form's own members. */
const CLOBBERED = [
  'attributes',
  'body',
  'children',
  'cloneNode',
  'closest',
  'contains',
  'documentElement',
  'firstChild',
  'getAttribute',
  'head',
  'innerText',
  'localName',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'querySelector',
  'querySelectorAll',
  'remove',
  'tagName',
  'textContent',
  'title',
] as const;

/** Trees that no editor made: too deep, too wide, too many, misnested, or named to mislead. */
export const STRUCTURE_EVILS: readonly Evil[] = [
  {
    // The parser stops at 512 levels; a script does not.
    name: 'elements inside each other',
    sparesStory: true,
    draw: (random) => ({
      script: `let at = document.createElement('div'); const top = at; top.style.display = 'none';
for (let i = 0; i < ${size(random, 1_000, 100_000)}; i++) { const next = document.createElement('${pick(random, ['div', 'span', 'b'])}'); at.append(next); at = next; }
at.append('At the bottom of everything.'); document.querySelector(':root').lastChild.append(top);`,
    }),
  },
  {
    name: 'unclosed and misnested tags',
    sparesStory: false,
    draw: (random) => ({
      before: '<div><b><i><table><tr><td><a href="'.slice(0, size(random, 3, 34)),
      paragraph: (html) => `<b><p>${html}</b><i></p></table>`,
      after: '</body></html><p>After the end<select><option><![CDATA[<!-- ',
    }),
  },
  {
    name: 'a huge table',
    sparesStory: true,
    draw: (random) => {
      const row = `<tr>${'<td>1.8<td>Selwyn'.repeat(size(random, 5, 100))}`;
      return { after: `<table>${row.repeat(size(random, 10, 500))}</table>` };
    },
  },
  {
    name: 'many attributes',
    sparesStory: true,
    draw: (random) => {
      const each = size(random, 10, 5_000);
      const attributes = Array.from({ length: each }, (_, i) => ` data-a${i}="${i}"`).join('');
      const elements = Math.ceil(size(random, 10_000, 400_000) / each);
      return { after: `<i${attributes}></i>`.repeat(elements) };
    },
  },
  {
    name: 'named controls that hide members',
    sparesStory: true,
    draw: (random) => {
      const names = CLOBBERED.filter(() => random() < 0.5);
      return {
        before: names.map((name) => `<img name="${name}" alt="">`).join(''),
        open: `<form name="${pick(random, ['body', 'head', 'title'])}">${names.map((name) => `<input type="hidden" name="${name}">`).join('')}`,
        close: '</form>',
      };
    },
  },
  {
    name: 'a page that frames itself',
    sparesStory: true,
    draw: () => ({ after: '<iframe src="?"></iframe><iframe srcdoc="<iframe src=about:blank>">' }),
  },
  {
    name: 'a shadow root around the story',
    sparesStory: false,
    draw: (random) => ({
      open: `<div><template shadowrootmode="${pick(random, ['open', 'closed'])}">`,
      close: '</template></div>',
    }),
  },
  {
    name: 'shadow roots beside the story',
    sparesStory: true,
    draw: (random) => ({
      after:
        '<div>Light<template shadowrootmode="open"><p>Dark</p><slot></slot></template></div>'.repeat(
          size(random, 1, 500),
        ),
    }),
  },
  {
    name: 'boxes that are not there',
    sparesStory: true,
    draw: () => ({
      head: '<style>body, main, article { display: contents }</style>',
    }),
  },
  {
    name: 'a hundred thousand little paragraphs',
    sparesStory: false,
    draw: (random) => ({ after: '<p>So.</p>'.repeat(size(random, 1_000, 100_000)) }),
  },
  {
    name: 'foreign elements',
    sparesStory: true,
    draw: () => ({
      before:
        '<svg><title>Chart</title><foreignObject><p>1</p></foreignObject><style>p{}</style></svg><math><mi>x</mi><annotation-xml encoding="text/html"><p>2</p></annotation-xml></math><template><h1>Not here</h1></template>',
    }),
  },
  {
    name: 'frames where the body should be',
    sparesStory: false,
    draw: () => ({ head: '</head><frameset cols="*"><frame src="about:blank"></frameset>' }),
  },
  {
    name: 'plain text to the end',
    sparesStory: false,
    draw: () => ({ before: '<plaintext>' }),
  },
];
