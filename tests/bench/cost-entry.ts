import { Readability } from '@mozilla/readability';
import { extractArticles } from '../../utils/extract/extract-articles.ts';

/** What is timed in the page; each works on a copy of the document, and making it counts. */
const contestants = {
  Nutgraf: (url: string) => extractArticles(document, { url }),
  Readability: () => new Readability(document.cloneNode(true) as Document).parse(),
};

declare global {
  var costContestants: typeof contestants | undefined;
}

globalThis.costContestants = contestants;
