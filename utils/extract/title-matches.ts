import { normalise, shareOfWords } from './normalise.ts';

/** Share of words in common, both ways, from which a line and a title are the same headline. */
const SAME_HEADLINE = 0.7;

/** Whether a line is what the page calls its story, give or take a site's name. */
export function titleMatches(text: string, titles: string[]): boolean {
  const words = normalise(text);
  return titles.some((title) => {
    const named = normalise(title);
    if (named === words) return true;
    return shareOfWords(text, title) >= SAME_HEADLINE && shareOfWords(title, text) >= SAME_HEADLINE;
  });
}
