import { loadRecogniser } from '../../scripts/load-recogniser.ts';
import { type Entity, recogniseEntities } from '../../utils/entities/recognise-entities.ts';
import { splitSentences } from '../../utils/text/split-sentences.ts';
import { readFixtures } from '../unit/read-fixtures.ts';
import { round } from './measure.ts';

/** So many names a story is most about, in a reader's judgement (`topEntities` in the fixtures). */
const TOP = 3;

/** Ways to say which entities a story is most about. */
const RANKINGS: Readonly<Record<string, (entity: Entity) => number>> = {
  Nutgraf: ({ salience }) => salience,
  'count alone': ({ mentions }) => mentions.length,
};

/**
 * Our salience beside a ranking by number of mentions, on the fixture stories marked by hand: the
 * share of a story's top three names that are among the three ranked first.
 */
export function benchSalience(): Record<string, object> {
  const stories = readFixtures()
    .flatMap(({ articles }) => articles)
    .filter(({ entities, lang }) => entities && lang?.startsWith('en')); // the language with weights
  return Object.fromEntries(
    Object.entries(RANKINGS).map(([name, rank]) => {
      const agreed = stories.map((article) => {
        const found = recogniseEntities(article, splitSentences(article), loadRecogniser());
        const first = found.toSorted((a, b) => rank(b) - rank(a)).slice(0, TOP);
        const gold = article.entities?.topEntities ?? [];
        return (
          gold.filter((top) =>
            first.some(({ name, aliases }) => [name, ...aliases].includes(top.name)),
          ).length / TOP
        );
      });
      const mean = agreed.reduce((sum, share) => sum + share, 0) / agreed.length;
      return [name, { 'top 3 agreed %': round(100 * mean, 1), stories: stories.length }];
    }),
  );
}
