import { parsePage } from '../../../scripts/parse-page.ts';
import type { Article } from '../../../utils/article.ts';
import { extractArticles } from '../../../utils/extract/extract-articles.ts';

const URL = 'https://daily.example/news/2026/ferry-sails-again';
/** An invented story, to be set into pages of many shapes. */
export const TITLE = 'Ferry to Skarn sails again';

export const STORY = [
  'The ferry to Skarn sailed again on Tuesday after eleven days in dock, with two hundred passengers aboard and a new gearbox under the deck, the port authority said.',
  'Captain Marit Olvane said the crossing had taken forty minutes, as it had before the breakdown, and that nobody on board had been late for work or for school.',
  'What the gearbox cost is known to the authority alone, which has declined four requests in writing and one shouted across the quay by a retired engineer.',
  'A second vessel, ordered from a yard in Gdansk, is due in the spring and will take over the early crossing, for which the night watch has begun to train.',
  'The crew has asked that the old gearbox be set up on the pier as a bench. The council will vote on it in April, after the fishermen have been heard.',
];
/** A paragraph of another one. */
export const OTHER =
  'Nine beehives on the roof of the town hall have made their first honey, which tastes of lime trees and, according to the mayor, a little of the budget committee.';

export const p = (text: string) => `<p>${text}</p>`;
export const story = STORY.map(p).join('');

/** The first article of a page about the ferry with this body, and what was taken out of it. */
export function read(body: string, without?: ReadonlySet<string>) {
  using page = parsePage(
    `<!doctype html><html lang="en"><head><title>${TITLE}</title><meta property="og:type" content="article"></head><body>${body}</body></html>`,
    URL,
  );
  const extraction = extractArticles(page.document, { url: URL, ...(without && { without }) });
  if (!extraction.ok) throw new Error(extraction.reason);
  return { article: extraction.articles[0] as Article, removed: extraction.removed };
}

export const textsOf = ({ blocks }: Article) => blocks.map(({ text }) => text);
