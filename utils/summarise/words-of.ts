import type { SentencePlace } from './candidate.ts';
import type { Story } from './describe-story.ts';
import { needsContext } from './needs-context.ts';
import { type Named, replacePronoun } from './replace-pronoun.ts';
import { shortenSentence } from './shorten-sentence.ts';

/**
 * The words that a sentence would have as a bullet, or as the first of one; `asLead`: as the bullet that tells
 * the story. `undefined` where they lean on something said before.
 */
export function wordsOf(
  { index, place }: SentencePlace,
  story: Story,
  asLead = false,
): Named | undefined {
  const text = story.sentences[index]?.text ?? '';
  const words = replacePronoun(shortenSentence(text, story, index, { asLead }), index, story);
  if (words === undefined) return undefined;
  const at = { index, place, named: words.replaced.length > 0 };
  return needsContext(words.text, at, story) ? undefined : words;
}
