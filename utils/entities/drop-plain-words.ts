import { isOnlyPlain, isPlainToo } from './count-story-words.ts';
import { isInside, LABELS, OUTSIDE } from './labels.ts';
import { ListFlag } from './lexicon.ts';
import { EDGE, type Story } from './story.ts';

const LISTED = ~(ListFlag.ordinary | ListFlag.town | ListFlag.surname);
const OTHER = LABELS.indexOf('B-MISC');

/**
 * Take the labels off words that the story shows to be plain ones. "Tokenization lets owners …" names nobody
 * where "tokenization" has been spoken of; words of the lists of given names and places stay ("Mark said", after
 * "a mark"). "Entry Rules", said once, is a heading's spelling where the story has an entry and rules. Changes
 * `labels` in place.
 */
export function dropPlainWords(story: Story, labels: Uint8Array): void {
  for (const { from, to } of story.sentences) {
    if (from === to) continue;
    if (opensPlainly(story, labels, from)) labels[from] = OUTSIDE;
  }
  dropPlainTitles(story, labels);
}

function opensPlainly({ words, uses }: Story, labels: Uint8Array, at: number): boolean {
  const word = words[at]!;
  const alone = words[at + 1] === EDGE || !isInside(labels[at + 1]!);
  return (
    labels[at] !== OUTSIDE && alone && isOnlyPlain(uses[word.lowerId]!) && !(word.flags & LISTED)
  );
}

/** Names of kind other, of several words all plain elsewhere in the story, and met once. */
function dropPlainTitles({ words, uses }: Story, labels: Uint8Array): void {
  const met = new Map<string, { from: number; to: number }[]>();
  for (let i = 0; i < words.length; i++) {
    if (labels[i] !== OTHER) continue;
    let to = i + 1;
    while (to < words.length && isInside(labels[to]!)) to++;
    const title = words.slice(i, to);
    if (title.length < 2 || !title.every(({ lowerId }) => isPlainToo(uses[lowerId]!))) continue;
    const key = title.map(({ lowerId }) => lowerId).join(' ');
    met.set(key, [...(met.get(key) ?? []), { from: i, to }]);
  }
  for (const [only, ...more] of met.values())
    if (only && more.length === 0) labels.fill(OUTSIDE, only.from, only.to);
}
