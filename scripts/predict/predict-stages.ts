import type { Article } from '../../utils/article.ts';
import { type DigestLength, digestArticle } from '../../utils/digest.ts';
import { recogniseEntities } from '../../utils/entities/recognise-entities.ts';
import { extractArticles } from '../../utils/extract/extract-articles.ts';
import { splitSentences } from '../../utils/text/split-sentences.ts';
import { loadRecogniser } from '../load-recogniser.ts';
import { parsePage } from '../parse-page.ts';
import { optionalStringField, stringField, stringListField } from './read-fields.ts';

export interface PredictFlags {
  removed: boolean;
  articleReasoning: boolean;
}

/** One stage of the line as a function of a JSON record; throws a plain sentence on bad input. */
type PredictStage = (record: Record<string, unknown>, flags: PredictFlags) => object;

/** The stages by the name the command line gives them. */
export const predictStages: Readonly<Record<string, PredictStage>> = {
  extract: predictExtract,
  entities: predictEntities,
  bullets: predictBullets,
};

function predictExtract(record: Record<string, unknown>, flags: PredictFlags): object {
  const url = stringField(record, 'url');
  using page = parsePage(stringField(record, 'html'), url);
  const extraction = extractArticles(page.document, { url });
  const log = flags.removed ? { removed: extraction.removed } : {};
  return extraction.ok
    ? { articles: extraction.articles, ...log }
    : { reason: extraction.reason, ...log };
}

function predictEntities(record: Record<string, unknown>, flags: PredictFlags): object {
  const text = stringField(record, 'text');
  const lines = linesWithOffsets(text);
  const article = articleOf({ blocks: lines.map((line) => line.text) }, record);
  const entities = recogniseEntities(article, splitSentences(article), loadRecogniser(), {
    articleReasoning: flags.articleReasoning,
  });
  return {
    entities: entities.map(({ mentions, ...entity }) => ({
      ...entity,
      mentions: mentions.map(({ block, start, end }) => {
        const offset = lines[block]?.offset ?? 0;
        return {
          start: offset + start,
          end: offset + end,
          text: text.slice(offset + start, offset + end),
        };
      }),
    })),
  };
}

function predictBullets(record: Record<string, unknown>): object {
  const article = articleOf(
    {
      blocks: stringListField(record, 'blocks'),
      headline: optionalStringField(record, 'headline') ?? '',
      publisherPoints: stringListField(record, 'publisherPoints', []),
    },
    record,
  );
  const { bullets } = digestArticle(article, {
    length: digestLength(optionalStringField(record, 'length') ?? 'short'),
    recogniser: loadRecogniser(),
  });
  return { bullets };
}

/** Lines of a text that hold anything, each with its offset in the text (UTF-16 code units). */
function linesWithOffsets(text: string): { text: string; offset: number }[] {
  return [...text.matchAll(/[^\n\r]*\S[^\n\r]*/g)].map((match) => ({
    text: match[0],
    offset: match.index,
  }));
}

function articleOf(
  given: { blocks: string[]; headline?: string; publisherPoints?: string[] },
  record: Record<string, unknown>,
): Article {
  const lang = optionalStringField(record, 'lang');
  return {
    headline: given.headline ?? '',
    access: 'full',
    publisherPoints: given.publisherPoints ?? [],
    blocks: given.blocks.map((text) => ({ kind: 'paragraph', text, origin: 'page' })),
    ...(lang === undefined ? {} : { lang }),
  };
}

function digestLength(name: string): DigestLength {
  if (name === 'short' || name === 'medium' || name === 'long') return name;
  throw new TypeError(`"length" must be short, medium or long, not "${name}"`);
}
