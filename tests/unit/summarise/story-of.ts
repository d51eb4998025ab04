import type { Article } from '../../../utils/article.ts';
import type { Entity } from '../../../utils/entities/recognise-entities.ts';
import { type Story, describeStory } from '../../../utils/summarise/describe-story.ts';
import { splitSentences } from '../../../utils/text/split-sentences.ts';

/** An article of paragraphs, as extraction would give it. */
export function articleOf(paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  return {
    headline: '',
    access: 'full',
    lang: 'en',
    publisherPoints: [],
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, origin: 'page' })),
    ...more,
  };
}

/** A story of paragraphs, with entities found wherever their names stand in the text. */
export function storyOf(
  paragraphs: readonly string[],
  people: readonly string[] = [],
  more: Partial<Article> = {},
): Story {
  const article = articleOf(paragraphs, more);
  return describeStory(article, splitSentences(article), peopleOf(article, people));
}

/** People by the forms the text gives them: "Mia Torres|Torres" is one person. */
export function peopleOf(article: Article, people: readonly string[]): Entity[] {
  return people.map((forms) => {
    const [name = '', ...aliases] = forms.split('|');
    const form = new RegExp([name, ...aliases].join('|'), 'gu');
    const mentions = article.blocks.flatMap(({ text }, block) =>
      Array.from(text.matchAll(form), ({ 0: found, index }) => ({
        block,
        start: index,
        end: index + found.length,
        text: found,
      })),
    );
    return { name, kind: 'person', aliases, salience: 0.5, mentions };
  });
}
