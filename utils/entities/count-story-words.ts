import { Casing, type WordInfo } from './describe-word.ts';

/** How the words of one story are used throughout it. */
export interface StoryWords {
  /** A number below 64 that says how this word form is used in the story; 0 where nothing is known. */
  traits(word: WordInfo): number;
}

interface Use {
  lower: number;
  /** Capitalised where no sentence begins. */
  capital: number;
  total: number;
  /** After "Mr", "Dr", "President": somebody's name. */
  titled: number;
}

const TITLES = new Set(
  'mr mrs ms dr gen prof sir lady president minister sen senator gov governor rep judge justice sheikh king queen prince princess captain capt lt col'.split(
    ' ',
  ),
);

/** Count how a story uses its words. `sentences` are all of the story's, in any order. */
export function countStoryWords(sentences: readonly (readonly WordInfo[])[]): StoryWords {
  const uses = new Map<number, Use>();
  for (const words of sentences)
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (word.casing === Casing.mark || word.casing === Casing.number) continue;
      let use = uses.get(word.lower);
      if (!use) uses.set(word.lower, (use = { lower: 0, capital: 0, total: 0, titled: 0 }));
      use.total++;
      if (!word.capital) use.lower++;
      else if (i > 0) {
        use.capital++;
        if (TITLES.has(words[i - 1]!.text.toLowerCase())) use.titled++;
      }
    }
  return {
    traits(word) {
      const use = uses.get(word.lower);
      if (!use) return 0;
      return (
        (use.lower ? 1 : 0) +
        (use.capital ? 2 : 0) +
        (use.titled ? 4 : 0) +
        Math.min(use.total - 1, 3) * 8
      );
    },
  };
}
