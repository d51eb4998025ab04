import { type Abbreviations, abbreviationsOf } from './abbreviations.ts';
import { CharClass, classOf, isLetter } from './char-class.ts';

/** Far enough back for "Lt.Gen." or "Tehreek-e-Taliban"; a bound keeps 1 MB lines linear. */
const LOOK_BACK = 24;
/** Far enough ahead for a quoted speaker of several words ("Foreign Minister Ishaq Dar asked"). */
const LOOK_AHEAD = 60;

/** Marks that may end a sentence, with the quotes, brackets and note numbers that close behind them. */
const STOPS = /(?:[.!?…]+|[。！？؟۔।॥]+)(?:["”’»›“‘')\]」』）]|\[\d{1,3}\])*/gu;
/** French puts a space before its closing quote: "Oui ! » dit-il". */
const SPACED_CLOSER = /^\s?[»›](?=\s|$|[,.;:])/u;
/** What may stand, with white space, between a stop and the first letter of the next sentence. */
const OPENERS = `"“”‘’'«»„‚‹›([{¿¡—–-•*#@`;
const UNSPACED_STOPS = '。！？؟۔।॥';

// Scanners over `classOf` do most of what follows: a regular expression with \p{L} takes the engine up to a
// millisecond to make ready, once for each width of text, and the first click pays.

/** "Lee asked", "the minister wondered aloud": who spoke, after a quotation that ends in ? or !. */
const SPEAKER_AFTER_QUOTE =
  /^(?:[^\s!-&(-,/-@[-`{-~“”‘…—–]+ ){1,6}?(?:said|says|asked|asks|wrote|writes|added|adds|told|cried|shouted|wondered|yelled|exclaimed|tweeted|posted|replied|joked|chanted)\b/u;

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
  const ahead = text.slice(end, end + 4);
  if (!ahead.includes('»') && !ahead.includes('›')) return end;
  return end + (SPACED_CLOSER.exec(ahead)?.[0].length ?? 0);
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
  if (stop === '?' && at > start && (text[at - 1] === ',' || isSpace(text, at - 1))) return false;
  if (UNSPACED_STOPS.includes(stop[0]!)) return true;
  if (ahead && !isSpace(ahead, 0)) return isGluedEnd(text, at, stop, ahead);
  const next = withoutOpeners(ahead);
  if (!startsLikeSentence(next)) return false;
  if ((stop[0] === '?' || stop[0] === '!') && `"”’»“`.includes(stop.at(-1)!))
    return !SPEAKER_AFTER_QUOTE.test(next);
  if (stop[0] !== '.' || stop.startsWith('..')) return true;
  // "etc.)" or "U.S.”": a closer behind the stop leaves the abbreviation as open as before.
  return !isBoundStop(text, start, at, next, `"“„«`.includes(ahead.trimStart()[0]!), table);
}

function withoutOpeners(text: string): string {
  let at = 0;
  while (at < text.length && (isSpace(text, at) || OPENERS.includes(text[at]!))) at++;
  return text.slice(at > 0 && text[at] === '?' && isLetter(classAt(text, at + 1)) ? at + 1 : at);
}

/** "… on Wednesday.The order": extraction lost the space. Names such as "Amazon.com" have a small letter. */
function isGluedEnd(text: string, at: number, stop: string, ahead: string): boolean {
  const first = ahead[0] === '"' || ahead[0] === '“' ? 1 : 0;
  if (classAt(ahead, first) !== CharClass.upper) return false;
  if (!/^[.!?]{1,2}["”’)]*$/u.test(stop)) return false;
  // "ASP.NET" and "Node.JS" are names; three capitals and a space are a word of their own.
  if (classAt(ahead, first + 1) !== CharClass.lower && !isWordOfCapitals(ahead, first))
    return false;
  // "Booking.Com", "Yahoo.Co.Jp": a name's capitalised ending.
  if (/^(?:Com|Org|Net|Gov|Co|Io)\b/u.test(ahead)) return false;
  // "… by the HPC.?There is": a lost quotation mark behind the stop; no name looks so.
  if (/^[.!]\?$/u.test(stop)) return true;
  // "… the corps (HPC).The": behind a bracket the letters may be capitals.
  if (at < 2) return false;
  if (text[at - 1] === ')') return !isSpace(text, at - 2);
  return closesWord(text, at - 1) && (closesWord(text, at - 2) || text[at - 2] === ')');
}

/** Whether one capital ("I"), or three and more ("THE"), and then white space stand at `from`. */
function isWordOfCapitals(text: string, from: number): boolean {
  let end = from + 1;
  while (classAt(text, end) === CharClass.upper) end++;
  return end - from !== 2 && isSpace(text, end);
}

function closesWord(text: string, at: number): boolean {
  const charClass = classAt(text, at);
  return (
    charClass === CharClass.lower || charClass === CharClass.digit || `”"'`.includes(text[at]!)
  );
}

function startsLikeSentence(next: string): boolean {
  const first = classAt(next, 0);
  // "iPhone", "eBay": a small letter, then a capital, may start a sentence.
  if (first === CharClass.lower) return classAt(next, 1) === CharClass.upper;
  return isLetter(first) || first === CharClass.digit || '$£€¥₹'.includes(next.charAt(0) || ' ');
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
  const word = lastWord(before);
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

/** The characters at a text's end that are neither white space nor brackets, quotation marks or dashes. */
function lastWord(text: string): string {
  let from = text.length;
  while (from > 0 && !BESIDE_WORDS.includes(text[from - 1]!) && !isSpace(text, from - 1)) from--;
  return text.slice(from);
}

const BESIDE_WORDS = `()"“‘'’«»„[]/—–`;

function isSpace(text: string, at: number): boolean {
  return classAt(text, at) === CharClass.space;
}

/** "W", "U.S", "J.-P", "Ph.D" */
function areInitials(word: string): boolean {
  if (classAt(word, 0) !== CharClass.upper) return false;
  if (word.length === 1) return true;
  const parts = word.split(/[.-]+/);
  return parts.length > 1 && parts.every((part, i) => isInitial(part, i === 0));
}

/** One letter or two, of which the second is small in the first of the initials. */
function isInitial(part: string, isFirst: boolean): boolean {
  if (part.length === 0 || part.length > 2 || !isLetter(classAt(part, 0))) return false;
  const second = classAt(part, 1);
  return part.length === 1 || (isFirst ? second === CharClass.lower : isLetter(second));
}

/** The letters that a text begins with, and the apostrophe after them ("L’"). */
function firstWord(text: string): string {
  let end = 0;
  while (isLetter(classAt(text, end)) || classAt(text, end) === CharClass.mark) end++;
  const bound = end > 0 && (text[end] === "'" || text[end] === '’');
  return text.slice(0, bound ? end + 1 : end);
}

function isDigit(char: string): boolean {
  return classAt(char, 0) === CharClass.digit;
}

/** The class of the code unit at `at`; past the end, of a mark. */
function classAt(text: string, at: number): number {
  return at < text.length ? classOf(text.charCodeAt(at)) : CharClass.other;
}
