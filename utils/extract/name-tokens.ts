import { INLINE } from './line-elements.ts';

/** Attributes in which publishers name a part of their page. */
const NAMING = ['class', 'id', 'aria-label'];

/** The same in components; what flows within a line is none. */
const NAMING_COMPONENTS = [
  ...NAMING,
  'data-component',
  'data-testid',
  'data-module',
  'data-type',
  'data-block',
];

/** The words an element is named by, lower case, with spaces around each: "author-bio newsletterSignup" → " author bio newsletter signup ". */
export function nameTokens(element: Element): string {
  const names = writtenNames(element);
  return names === '' ? '' : tokensOf(names);
}

/** An element's names as they are written, one after the other; '' when it has none. */
export function writtenNames(element: Element): string {
  if (!element.hasAttributes()) return '';
  let names = '';
  const attributes = INLINE.has(element.localName) ? NAMING : NAMING_COMPONENTS;
  for (const attribute of attributes) {
    const value = element.getAttribute(attribute);
    if (value && !(attribute === 'id' && SENTENCE.test(value)))
      names += ` ${value.length > 300 ? value.slice(0, 300) : value}`;
  }
  return names;
}

/** The words of a heading, which many sites give its section for an id: "how-popular-are-the-ferries" names no list of what is popular. */
const SENTENCE = /[^\W_][-_](?:is|are|was|were|does|did|should|will)[-_][^\W_]/u;

/** The words of names as they are written. */
export function tokensOf(names: string): string {
  return ` ${names
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `;
}
