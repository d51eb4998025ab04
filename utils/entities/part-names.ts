import { tokenise } from '../text/tokenise.ts';
import type { KindedMention } from './find-mentions.ts';
import { type Lexicon, ListFlag, phraseHash } from './lexicon.ts';

// No name has a stroke or long dash with space on both sides: "Reuters / Helsinki".
const PARTING = /(?<!\s)\s+(?:[—/|]|--)\s+/u;
// A hyphen may stand loosely within a name ("Jean - Pierre"), but not after a whole one: "Ada Moore - Analyst".
const AFTER_PERSON = /^(\S+ \S.*?)(?<!\s)\s+[-–]\s/u;

/** Part what was taken for one name and is two: at a spaced dash or stroke, and a town from its country. */
export function partNames(mention: KindedMention, lexicon: Lexicon): KindedMention[] {
  if (!/\s/.test(mention.text)) return [mention];
  const mark = PARTING.exec(mention.text);
  if (mark) {
    const before = cut(mention, 0, mark.index);
    const after = cut(mention, mark.index + mark[0].length, mention.text.length);
    return [before, ...partNames(after, lexicon)];
  }
  const joined = partPair(mention, lexicon);
  if (joined) return joined;
  if (mention.kind === 'place') return partTown(mention, lexicon);
  const person = mention.kind === 'person' && AFTER_PERSON.exec(mention.text)?.[1];
  return [person ? cut(mention, 0, person.length) : mention];
}

const WIDER = ListFlag.country | ListFlag.region;
const TOWN = ListFlag.largeCity | ListFlag.town;
const MAX_WIDER_WORDS = 3; // "West Bengal", "New South Wales"

/** "Khyber Pakhtunkhwa and Balochistan" are two; "Trinidad and Tobago" is one, and listed so. */
function partPair(mention: KindedMention, lexicon: Lexicon): KindedMention[] | undefined {
  const pair = /^(.+) and (.+)$/su.exec(mention.text);
  if (!pair || flagsOf(mention.text, lexicon) & WIDER) return undefined;
  const [, first = '', second = ''] = pair;
  const wanted = mention.kind === 'place' ? WIDER | TOWN : WIDER;
  if (!(flagsOf(first, lexicon) & wanted) || !(flagsOf(second, lexicon) & wanted)) return undefined;
  const { length } = mention.text;
  return [cut(mention, 0, first.length), cut(mention, length - second.length, length)].map(
    (place) => ({ ...place, kind: 'place' }),
  );
}

function flagsOf(name: string, lexicon: Lexicon): number {
  return lexicon.flags(phraseHash(tokenise(name).map((token) => token.text)));
}

/** "San Rafael California" without its comma is two places; "New Mexico" and "Northern Ireland" are one. */
function partTown(mention: KindedMention, lexicon: Lexicon): KindedMention[] {
  const tokens = tokenise(mention.text);
  const words = tokens.map((token) => token.text);
  if (lexicon.flags(phraseHash(words)) & (WIDER | TOWN)) return [mention];
  for (let tail = Math.min(MAX_WIDER_WORDS, words.length - 1); tail > 0; tail--) {
    const at = words.length - tail;
    const isWider = lexicon.flags(phraseHash(words.slice(at))) & WIDER;
    if (!isWider || !(lexicon.flags(phraseHash(words.slice(0, at))) & TOWN)) continue;
    return [
      cut(mention, 0, tokens[at - 1]!.end),
      cut(mention, tokens[at]!.start, mention.text.length),
    ];
  }
  return [mention];
}

/** The part of a mention from `from` to `to` of its own text. */
function cut(mention: KindedMention, from: number, to: number): KindedMention {
  return {
    ...mention,
    start: mention.start + from,
    end: mention.start + to,
    text: mention.text.slice(from, to),
  };
}
