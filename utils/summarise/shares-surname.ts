import type { Article } from '../article.ts';
import { titleLength } from '../entities/find-role.ts';
import { withoutGeneration } from '../entities/name-key.ts';
import type { Entity } from '../entities/recognise-entities.ts';
import { CharClass, classOf, isWordAt } from '../text/char-class.ts';

/** For each capitalised word of a story, the capitalised words that stand right before it. */
export type WordsBefore = ReadonlyMap<string, ReadonlySet<string>>;

/** Read a story's capitalised neighbours once; linear in its text. */
export function readWordsBefore({
  headline,
  blocks,
}: Pick<Article, 'headline' | 'blocks'>): WordsBefore {
  const before = new Map<string, Set<string>>();
  for (const text of [headline, ...blocks.map((block) => block.text)]) {
    let last = '';
    for (const token of text.split(/\s+/u)) {
      const word = token.replace(/^["“‘'(]+/u, '');
      const isCapital = word !== '' && classOf(word.charCodeAt(0)) === CharClass.upper;
      if (isCapital && last !== '') {
        const name = nameIn(word);
        before.set(name, (before.get(name) ?? new Set()).add(last));
      }
      // Behind a comma another name begins; behind a point, an initial's.
      last = isCapital && !/[,;:!?)"“”]/u.test(word) ? word : '';
    }
  }
  return before;
}

/** "Torres’s," → "Torres"; "Torres-Lee" is one name. */
function nameIn(word: string): string {
  let end = 0;
  while (isWordAt(word, end) || word[end] === '-') end++;
  return word.slice(0, end);
}

/**
 * Whether a story calls somebody else by a person's surname, if only within another name: beside Mia Torres,
 * "Omar Torres" or "the Omar Torres Foundation". Then "Torres" may be either.
 */
export function sharesSurname(
  { name, aliases }: Pick<Entity, 'name' | 'aliases'>,
  wordsBefore: WordsBefore,
  commonWords: ReadonlySet<string>,
): boolean {
  const surname = withoutGeneration(name.split(' ')).at(-1) ?? '';
  const own = new Set([name, ...aliases].flatMap((form) => form.split(' ')));
  return [...(wordsBefore.get(surname) ?? [])].some(
    (word) =>
      !own.has(word) &&
      !commonWords.has(word.toLowerCase()) &&
      !HONORIFIC.test(word) &&
      titleLength(`${word} ${surname}`) === 0,
  );
}

/** What anybody may be called, and so no role. */
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Mx|Officer|Sheriff|Detective|Agent|Nurse)\.?$/u;
