import { type Abbreviations, abbreviationsOf } from './abbreviations.ts';
import { CharClass, classOf, isLetter } from './char-class.ts';

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
const OPENERS = /^[\s"“”‘’'«»„‚‹›([{¿¡—–\-•*#@]+(?:\?(?=\p{L}))?/u;
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
  // "… said,? Lee told them. ?We": an encoding's lost quotation marks are no stops.
  if (stop === '?' && /[,\s]$/u.test(text.slice(Math.max(start, at - 1), at))) return false;
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
  const first = /^["“]/.test(ahead) ? 1 : 0;
  if (classAt(ahead, first) !== CharClass.upper) return false;
  const rest = ahead.slice(first + 1);
  // "ASP.NET" and "Node.JS" are names; three capitals and a space are a word of their own.
  if (classAt(rest, 0) !== CharClass.lower && !/^(?:\s|\p{Lu}{2,}\s)/u.test(rest)) return false;
  // "Booking.Com", "Yahoo.Co.Jp": a name's capitalised ending.
  if (/^(?:Com|Org|Net|Gov|Co|Io)\b/u.test(ahead)) return false;
  // "… by the HPC.?There is": a lost quotation mark behind the stop; no name looks so.
  if (/^[.!]\?$/u.test(stop)) return true;
  // "… the corps (HPC).The": behind a bracket the letters may be capitals.
  return /(?:[\p{Ll}\p{N}”"')][\p{Ll}\p{N}”"']|\S\))$/u.test(text.slice(Math.max(0, at - 2), at));
}

function startsLikeSentence(next: string): boolean {
  const first = classAt(next, 0);
  // "iPhone", "eBay": a small letter, then a capital, may start a sentence.
  if (first === CharClass.lower) return classAt(next, 1) === CharClass.upper;
  return isLetter(first) || first === CharClass.digit || /^[$£€¥₹]/.test(next);
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
  const word = /[^\s()"“‘'’«»„[\]/—–]{0,24}$/u.exec(before)?.[0] ?? '';
  const key = word.toLowerCase();
  const nextWord = firstWord(next);
  const starts = table.starters.has(nextWord) || table.starters.has(nextWord.replace(/['’]$/u, ''));
  const beforeNumber = classAt(next, 0) === CharClass.digit;
  if (beforeNumber && (table.numbered.has(key) || table.soft.has(key))) return true;
  if (word.length > 0 && word.length <= 2 && [...word].every(isDigit)) {
    // "1. Check the form" at a sentence's start is a list number; "am 3. Oktober" an ordinal.
    if (before.trim() === word && text.slice(start, at).trim() === word) return true;
    return table.ordinals && !starts && !beforeNumber;
  }
  if (table.bound.has(key)) return true;
  // "George W. Bush", "U.S. Army", "J.-P. Martin": initials hold on to what follows.
  // "… in a post on X. “The rules …": a quotation opens a sentence of its own.
  if (opensQuotation) return false;
  return (areInitials(word) || table.soft.has(key)) && !starts;
}

/** "W", "U.S", "J.-P" */
function areInitials(word: string): boolean {
  if (classAt(word, 0) !== CharClass.upper) return false;
  if (word.length === 1) return true;
  return /[.-]/.test(word) && /^\p{Lu}\p{Ll}?(?:[.-]+\p{L}{1,2})+$/u.test(word);
}

/** The letters that a text begins with, and the apostrophe after them ("L’"). */
function firstWord(text: string): string {
  let end = 0;
  while (isLetter(classAt(text, end)) || classAt(text, end) === CharClass.mark) end++;
  return /['’]/.test(text.charAt(end)) && end > 0 ? text.slice(0, end + 1) : text.slice(0, end);
}

function isDigit(char: string): boolean {
  return classAt(char, 0) === CharClass.digit;
}

/** The class of the code unit at `at`; past the end, of a mark. */
function classAt(text: string, at: number): number {
  return at < text.length ? classOf(text.charCodeAt(at)) : CharClass.other;
}
