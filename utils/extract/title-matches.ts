import { normalise, shareOfWords } from './normalise.ts';

/** Share of words in common, both ways, from which a line and a title are the same headline. */
const SAME_HEADLINE = 0.7;

/** Whether a line is what the page calls its story, give or take a site's name. */
export function titleMatches(text: string, titles: string[]): boolean {
  return titles.some((title) => {
    if (text.length > title.length * MAX_RATIO || title.length > text.length * MAX_RATIO)
      return false;
    if (normalise(title) === normalise(text)) return true;
    return shareOfWords(text, title) >= SAME_HEADLINE && shareOfWords(title, text) >= SAME_HEADLINE;
  });
}

/** How much longer one of two texts with the same words can be; the words of longer ones need not be looked at. */
const MAX_RATIO = 2.5;
