import { tokenise } from '../text/tokenise.ts';
import type { KindedMention } from './find-mentions.ts';
import { type Lexicon, ListFlag, phraseHash } from './lexicon.ts';

const WIDER = ListFlag.country | ListFlag.region;
const PLACE = WIDER | ListFlag.largeCity | ListFlag.town;

/**
 * What lists settle, whatever the words around say. "Khyber Pakhtunkhwa" and "West Bank" are places in all they
 * do; single words are left alone, for a city that plays or decides is a team or a government. "Sri Lankan" is
 * said of people: no place, and no organisation.
 */
export function settleKind(mention: KindedMention, lexicon: Lexicon): KindedMention {
  if (mention.kind !== 'organisation' && mention.kind !== 'place') return mention;
  if (mention.kind === 'organisation' && !/[\s-]/.test(mention.text)) return mention;
  const flags = lexicon.flags(phraseHash(tokenise(mention.text).map((token) => token.text)));
  const held = mention.kind === 'place' ? PLACE : PLACE | ListFlag.organisation;
  if (flags & ListFlag.demonym && !(flags & held)) return { ...mention, kind: 'other' };
  if (mention.kind === 'place') return mention;
  return flags & WIDER && !(flags & ListFlag.organisation)
    ? { ...mention, kind: 'place' }
    : mention;
}
