import { escapeHtml, type Evil, pick, type Random, size } from './evil.ts';

/** What the payloads set where they are run; nothing else ever does. */
export const CANARY = 'nutgrafCanary';

const PAYLOADS = [
  `<img src="x:" onerror="${CANARY}=1">`,
  `<script>${CANARY}=1</script>`,
  `"><svg onload="${CANARY}=1">`,
  `'-(${CANARY}=1)-'`,
  `javascript:${CANARY}=1`,
  `<iframe srcdoc="<script>parent.${CANARY}=1</script>"></iframe>`,
  `\${${CANARY}=1}`,
  `{{constructor.constructor('${CANARY}=1')()}}`,
  `</textarea></title></style><script>${CANARY}=1</script>`,
] as const;

/** Pages of 2 kB and of 2 MB can lie alike: the same node over and over. */
function bomb(random: Random): string {
  const many = size(random, 1_000, 50_000);
  return pick(random, [
    `${'['.repeat(many)}${']'.repeat(many)}`,
    `${'{"@graph":['.repeat(many)}{"@type":"NewsArticle"}${']}'.repeat(many)}`,
    `[${'{"@type":"NewsArticle","headline":"Again"},'.repeat(many)}{}]`,
    `{"@type":"NewsArticle","articleBody":"${'Word. '.repeat(many * 4)}"}`,
    `{"@type":"NewsArticle","author":[${'{"name":"A"},'.repeat(many)}{}]}`,
  ]);
}

const dataOf = (json: string) => `<script type="application/ld+json">${json}</script>`;

/** Pages that try to run code of theirs as ours, lie in their data, or pull the language from under us. */
export const SCRIPT_EVILS: readonly Evil[] = [
  {
    name: 'script in every field',
    sparesStory: false,
    draw: (random) => {
      const payload = pick(random, PAYLOADS);
      const shown = escapeHtml(payload);
      const json = JSON.stringify({
        '@type': 'NewsArticle',
        headline: payload,
        author: { name: payload },
        datePublished: payload,
        publisher: { name: payload },
        description: payload,
      }).replaceAll('<', String.raw`\u003c`);
      return {
        head: `<meta property="og:title" content="${shown}"><meta name="author" content="${shown}"><meta property="og:site_name" content="${shown}">${dataOf(json)}`,
        headline: (html) => `${html} ${shown}`,
        paragraph: (html) => `<p title="${shown}" lang="${shown}">${html} ${shown}</p>`,
        before: `<p class="byline">By ${shown}</p>`,
      };
    },
  },
  {
    name: 'names that are script',
    sparesStory: false,
    draw: (random) => {
      const name = escapeHtml(`Ines ${pick(random, PAYLOADS)} Okafor`);
      return {
        paragraph: (html) =>
          `<p>${html} ${name}, the president of ${name}, told ${name} in Paris.</p>`,
      };
    },
  },
  {
    name: 'the language pulled from under us',
    sparesStory: true,
    draw: () => ({
      script: `const never = () => { throw new Error('hostile'); };
for (const [proto, names] of [[Array.prototype, ['map', 'filter', 'join', 'push', 'includes']], [String.prototype, ['replace', 'trim', 'split', 'match']], [Element.prototype, ['closest', 'getAttribute', 'matches', 'querySelectorAll', 'setAttribute']], [Node.prototype, ['cloneNode', 'contains', 'appendChild']], [Document.prototype, ['createTreeWalker', 'createRange', 'querySelectorAll', 'importNode']], [RegExp.prototype, ['exec', 'test']], [Promise.prototype, ['then']]])
  for (const name of names) proto[name] = never;
Object.defineProperty(Node.prototype, 'textContent', { get: never, set: never });
Object.defineProperty(Object.prototype, 'ok', { get: () => true, configurable: true });
JSON.parse = JSON.stringify = never; window.CSS = undefined; window.chrome = window.browser = { runtime: { id: 'x', sendMessage: never } };`,
    }),
  },
  {
    name: 'messages of our shape from the page',
    sparesStory: true,
    draw: () => ({
      script: `for (const type of ['digestTab', 'showHighlights', 'hideHighlights', 'showSource', 'currentReading']) for (const data of [undefined, null, 1, {}, { digests: [{}] }]) { postMessage({ id: 1, type, data, timestamp: 1 }, '*'); dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: { contentScriptName: 'article', messageId: 'x' } })); document.dispatchEvent(new CustomEvent(type, { detail: data })); }`,
    }),
  },
  {
    name: 'structured data that is a bomb',
    sparesStory: false,
    draw: (random) => ({ head: dataOf(bomb(random)) }),
  },
  {
    name: 'structured data that is broken',
    sparesStory: true,
    draw: (random) => ({
      head: dataOf(
        pick(random, [
          '{"@type":"NewsArticle","headline":',
          '{"@type":["NewsArticle",7],"headline":{"a":1},"author":[null,5],"datePublished":{},"articleBody":[1]}',
          '{"__proto__":{"ok":true},"constructor":{"prototype":{"ok":true}},"@type":"NewsArticle"}',
          'null',
          '\u0000',
          '{"@type":"NewsArticle","articleBody":null,"isAccessibleForFree":{"a":[]},"hasPart":7}',
        ]),
      ),
    }),
  },
  {
    name: 'a sandbox without scripts',
    sparesStory: true,
    draw: () => ({ headers: { 'content-security-policy': 'sandbox' } }),
  },
];
