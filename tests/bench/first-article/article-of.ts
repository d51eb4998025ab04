import type { Article } from '../../../utils/article.ts';

/** An English article of a text's lines. */
export function articleOf(text: string): Article {
  return {
    headline: '',
    access: 'full',
    publisherPoints: [],
    lang: 'en',
    blocks: text.split('\n').map((line) => ({ kind: 'paragraph', text: line, origin: 'page' })),
  };
}
