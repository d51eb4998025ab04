import type { Story } from './describe-story.ts';
import { namesOtherPerson } from './names-other-person.ts';
import { maskAsides } from './read-quotations.ts';

const PERSONAL = /\b(?:he|she|him|his|her|hers|himself|herself)\b/iu;
/** Two capitals in a row are mostly somebody, whether or not the recogniser knew it. */
const NAME_LIKE = /\p{Lu}[\p{L}’'.-]{1,40} \p{Lu}[\p{L}’'-]|\bMrs?\.? |\bMs\.? |\bDr\.? /u;
/** "A woman", "every farmer", "who", "my son": somebody without a name. */
const SOMEBODY =
  /\b(?:who|someone|somebody|everyone|everybody|anyone|anybody|one|each|every|my|our)\b/iu;

/**
 * Whether an English sentence says "he" or "she" of nobody it names: "The Guardian added that he
 * was well". `index` is the sentence's own; what a quotation says is its speaker's affair.
 */
export function hasUnboundPronoun(text: string, index: number, story: Story): boolean {
  if (story.lang !== 'en' || (story.people[index] ?? []).length > 0) return false;
  if (!PERSONAL.test(text)) return false;
  const masked = maskAsides(text);
  const at = masked.search(PERSONAL);
  if (at < 0) return false;
  // "The Herald", "In May": the first word's capital is the sentence's.
  const [first = ''] = masked.split(' ', 1);
  const common = story.rules.commonWords.has(first.toLowerCase());
  const names = common ? masked.slice(first.length) : masked;
  return !namesOtherPerson(masked) && !NAME_LIKE.test(names) && !SOMEBODY.test(masked.slice(0, at));
}
