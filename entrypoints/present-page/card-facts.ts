import type { Article } from '../../utils/article.ts';
import type { Digest } from '../../utils/digest.ts';
import type { Entity, Mention } from '../../utils/entities/recognise-entities.ts';
import type { Bullet } from '../../utils/summarise/summarise-article.ts';
import { splitSentences } from '../../utils/text/split-sentences.ts';

/** What a card says about a name, all of it from the article. */
export interface CardFacts {
  /** The sentence that first names it in full, cut around the name. */
  sentence: { before: string; name: string; after: string };
  /** The points of the summary that rest on a sentence naming it. */
  bullets: Bullet[];
}

/** Gather what the digest's article says about one of its entities. */
export function cardFacts({ article, bullets }: Digest, entity: Entity): CardFacts {
  return {
    sentence: introduction(article, entity),
    bullets: bullets.filter(({ sources }) =>
      sources.some((source) => entity.mentions.some((mention) => isWithin(mention, source))),
    ),
  };
}

function introduction(article: Article, { name, mentions }: Entity): CardFacts['sentence'] {
  const mention = mentions.find(({ text }) => text === name) ?? mentions[0];
  const block = mention && article.blocks[mention.block];
  if (!mention || !block) return { before: '', name, after: '' };
  const { start, end } = sentenceAround(mention, { ...article, blocks: [block] });
  return {
    before: block.text.slice(start, mention.start),
    name: mention.text,
    after: block.text.slice(mention.end, end),
  };
}

/** The sentence of a one-block article that holds a mention; the mention alone where none holds all of it. */
function sentenceAround(mention: Mention, block: Article): { start: number; end: number } {
  const sentences = splitSentences(block);
  return (
    sentences.find(({ start, end }) => start <= mention.start && mention.end <= end) ?? mention
  );
}

function isWithin(
  mention: Mention,
  source: { block: number; start: number; end: number },
): boolean {
  return (
    mention.block === source.block && mention.start >= source.start && mention.end <= source.end
  );
}
