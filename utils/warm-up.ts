import type { Article } from './article.ts';
import { digestArticle } from './digest.ts';
import type { Recogniser } from './entities/recogniser.ts';

/** An invented story with a little of everything: dateline, quotation, titles, acronym, figures, list. */
const STORY = [
  'BEIRA, Mozambique (NPA) — The port of Beira reopened on Monday after floods had closed it for nine days, the harbour authority said.',
  '"We worked day and night," said Captain Maria Nhaca, who leads the National Ports Agency (NPA). "The first ship left at 6.40 a.m."',
  'According to Prime Minister João Tembe, repairs cost $4.2 million, about 12% more than planned, because two cranes were lost.',
  'However, she warned that the railway to Zimbabwe, which carries most of the maize, would stay shut until Dec. 3.',
  'Ships of Carlsen Line Inc. from Durban, Mombasa and Dar es Salaam were waiting outside the bay on Sunday evening.',
  'Mr. Tembe is to visit the city with the African Development Bank next week. He promised help for 3,000 families in the south.',
];

// Of this worker's engine, nothing of a reader's: the next worker warms up anew.
let warm = false;

/**
 * Have the engine compile the whole pipeline, by digesting an invented story once, while the page is
 * still being read. A worker that has just woken takes three times as long for its first digest as
 * for its second.
 */
export function warmUp(loadRecogniser: () => Recogniser): void {
  if (warm) return;
  warm = true;
  const article: Article = {
    headline: 'Port of Beira reopens after floods',
    lang: 'en',
    access: 'full',
    publisherPoints: [],
    blocks: STORY.map((text) => ({ kind: 'paragraph', text, origin: 'page' })),
  };
  digestArticle(article, { length: 'short', recogniser: loadRecogniser() });
}
