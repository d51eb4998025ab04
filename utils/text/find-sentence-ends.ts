import { type Abbreviations, abbreviationsOf } from './abbreviations.ts';

/** Far enough back for "Lt.Gen." or "Tehreek-e-Taliban"; a bound keeps 1 MB lines linear. */
const LOOK_BACK = 24;
/** Far enough ahead for a quoted speaker of several words ("Foreign Minister Ishaq Dar asked"). */
const LOOK_AHEAD = 60;

/** Marks that may end a sentence, with the quotes, brackets and note numbers that close behind them. */
const STOPS = /(?:[.!?…]+|[。！？؟۔।॥]+)(?:["”’»›“‘')\]」』）]|\[\d{1,3}\])*/gu;
const NEXT_IS_SPACE = /^(?:\s|$)/u;
/** French puts a space before its closing quote: "Oui ! » dit-il". */
const SPACED_CLOSER = /^\s?[»›](?=\s|$|[,.;:])/u;
/** What may stand between a stop and the first letter of the next sentence. */
const OPENERS = /^[\s"“”‘’'«»„‚‹›([{¿¡—–\-•*#@]+/u;
const UNSPACED_STOPS = /^[。！？؟۔।॥]/u;

/** "Lee asked", "the minister wondered aloud": who spoke, after a quotation that ends in ? or !. */
const SPEAKER_AFTER_QUOTE =
  /^(?:[\p{L}’'.-]+ ){1,6}?(?:said|says|asked|asks|wrote|writes|added|adds|told|cried|shouted|wondered|yelled|exclaimed|tweeted|posted|replied|joked|chanted)\b/u;

/**
 * Where the sentences of a text end, for scripts that have capitals (Latin, Cyrillic, Greek, …).
 * Takes the text and its BCP 47 language; gives ends in UTF-16 code units, increasing, without
 * the white space behind them; the text's own end is not among them. Linear in the text.
 */
export function findSentenceEnds(text: string, lang?: string): number[] {
  const table = abbreviationsOf(lang);
  const ends: number[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOPS)) {
    const end = endWithClosers(text, stop.index + stop[0].length);
    if (end < text.length && endsSentence(text, start, stop.index, stop[0], end, table)) {
      ends.push(end);
      start = end;
    }
  }
  return ends;
}

function endWithClosers(text: string, end: number): number {
  const closer = SPACED_CLOSER.exec(text.slice(end, end + 4));
  return closer ? end + closer[0].length : end;
}

function endsSentence(
  text: string,
  start: number,
  at: number,
  stop: string,
  end: number,
  table: Abbreviations,
): boolean {
  const ahead = text.slice(end, end + LOOK_AHEAD);
  if (UNSPACED_STOPS.test(stop)) return true;
  if (!NEXT_IS_SPACE.test(ahead)) return isGluedEnd(text, at, stop, ahead);
  const next = ahead.replace(OPENERS, '');
  if (!startsLikeSentence(next)) return false;
  if (/^[?!]/u.test(stop) && /["”’»“]$/u.test(stop)) return !SPEAKER_AFTER_QUOTE.test(next);
  if (stop[0] !== '.' || stop.startsWith('..')) return true;
  // "etc.)" or "U.S.”": a closer behind the stop leaves the abbreviation as open as before.
  return !isBoundStop(text, start, at, next, /^\s+["“„«]/u.test(ahead), table);
}

/** "… on Wednesday.The order": extraction lost the space. Names such as "Amazon.com" have a small letter. */
function isGluedEnd(text: string, at: number, stop: string, ahead: string): boolean {
  if (!/^[.!?]{1,2}["”’)]*$/u.test(stop)) return false;
  if (!/^["“]?\p{Lu}(?:\p{Ll}|\s)/u.test(ahead)) return false;
  // "Booking.Com", "Yahoo.Co.Jp": a name's capitalised ending.
  if (/^(?:Com|Org|Net|Gov|Co|Io)\b/u.test(ahead)) return false;
  return /[\p{Ll}\p{N}”"')][\p{Ll}\p{N}”"')]$/u.test(text.slice(Math.max(0, at - 2), at));
}

function startsLikeSentence(next: string): boolean {
  // "iPhone", "eBay": a small letter, then a capital, may start a sentence.
  return /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€¥₹]|\p{Ll}\p{Lu})/u.test(next);
}

function isBoundStop(
  text: string,
  start: number,
  at: number,
  next: string,
  opensQuotation: boolean,
  table: Abbreviations,
): boolean {
  const before = text.slice(Math.max(start, at - LOOK_BACK), at);
  const word = /[^\s()"“‘'’«»„[\]/—–]*$/u.exec(before)?.[0] ?? '';
  const key = word.toLowerCase();
  const nextWord = /^[\p{L}\p{M}]+['’]?/u.exec(next)?.[0] ?? '';
  const starts = table.starters.has(nextWord) || table.starters.has(nextWord.replace(/['’]$/u, ''));
  if (/^\p{N}/u.test(next) && (table.numbered.has(key) || table.soft.has(key))) return true;
  if (/^\p{N}{1,2}$/u.test(word)) {
    // "1. Check the form" at a sentence's start is a list number; "am 3. Oktober" an ordinal.
    if (before.trim() === word && text.slice(start, at).trim() === word) return true;
    return table.ordinals && !starts && !/^\p{N}/u.test(next);
  }
  if (table.bound.has(key)) return true;
  // "George W. Bush", "U.S. Army", "J.-P. Martin": initials hold on to what follows.
  // "… in a post on X. “The rules …": a quotation opens a sentence of its own.
  if (opensQuotation) return false;
  const initials = /^(?:\p{Lu}|\p{Lu}\p{Ll}?(?:[.-]+\p{L}{1,2})+)$/u.test(word);
  return (initials || table.soft.has(key)) && !starts;
}
