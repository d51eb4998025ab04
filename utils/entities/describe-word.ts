import { CharClass, classOf, isLetter } from '../text/char-class.ts';
import { FNV_PRIME, FNV_START, hashText } from './hash.ts';
import { foldWord, type Lexicon } from './lexicon.ts';

/** How a word is written; the number is part of trained features, so the order is fixed. */
export const Casing = {
  lower: 0,
  title: 1,
  upper: 2,
  mixed: 3,
  /** "A", "J." */
  initial: 4,
  /** "U.S." */
  dotted: 5,
  number: 6,
  /** Letters and digits: "F16", "G20" */
  code: 7,
  mark: 8,
  /** Letters that know no case: Arabic, Chinese, Hindi */
  caseless: 9,
} as const;

/** What a word says by itself, wherever it stands; made once a word form and story. */
export interface WordInfo {
  /** The form's number in its story's vocabulary, and that of all forms alike in lower case. */
  id: number;
  lowerId: number;
  text: string;
  casing: number;
  /** Begins with a capital letter, or is written in capitals. */
  capital: boolean;
  lowerText: string;
  /** Hash of the lower-case form; of a number, of its length alone. */
  lower: number;
  /** Hash of how it is written, runs collapsed: "Xx", "X.X.", "Xx'Xx". */
  shape: number;
  cluster: number;
  /** Hash of the word as a phrase of one word. */
  folded: number;
  flags: number;
  /** May join the parts of one name: "Bank of England", "Médecins Sans Frontières", "Mohammed bin Salman". */
  joiner: boolean;
}

const JOINERS = new Set(
  "of for the and & - de la las los del da di do dos al el bin bint ibn wa ould ag van von der den ter du des on in to y e 's ’s".split(
    ' ',
  ),
);

const MAX_SHAPE = 8; // steps; longer shapes are all odd alike
const MAX_WORD = 40; // code units; nothing longer is a word, and features must cost the same for all

/** Describe a word form; its numbers in a vocabulary are given by who asks. */
export function describeWord(form: string, lexicon: Lexicon, id: number): WordInfo {
  const text = withoutPoint(form.length > MAX_WORD ? form.slice(0, MAX_WORD) : form);
  const first = classOf(text.codePointAt(0) ?? 0);
  const info: WordInfo = {
    id,
    lowerId: id,
    text,
    casing: Casing.mark,
    capital: first === CharClass.upper,
    lowerText: text.toLowerCase(),
    lower: 0,
    shape: 0,
    cluster: 0,
    folded: 0,
    flags: 0,
    joiner: JOINERS.has(text),
  };
  // Nine words of ten are written in one of two ways.
  if (ALL_SMALL.test(text)) write(info, Casing.lower, SMALL);
  else if (CAPITALISED.test(text)) write(info, Casing.title, CAPITAL_AND_SMALL);
  else describeWriting(info);
  if (info.casing === Casing.number) info.lowerText = withoutDigits(text);
  info.lower = hashText(info.lowerText);
  info.folded = PLAIN.test(info.lowerText) ? info.lower : hashText(foldWord(text));
  info.cluster = lexicon.cluster(info.lower);
  info.flags = lexicon.flags(info.folded);
  return info;
}

/** Folding changes nothing in such a word. */
const PLAIN = /^[a-z'-]*$/;

const POINT = 46; // "."

/** "Mr" and "Mr.", "Corp" and "Corp." are one word; "J." and "U.S." are not "J" and "US". */
function withoutPoint(word: string): string {
  const end = word.length - 1;
  return end > 1 && word.charCodeAt(end) === POINT && !isDotted(word) ? word.slice(0, end) : word;
}

/** Two letters or more, each with its marks and a point behind it. */
function isDotted(word: string): boolean {
  if (word.indexOf('.') === word.length - 1 || !word.endsWith('.')) return false;
  for (const letter of word.slice(0, -1).split('.')) {
    const [first, ...marks] = letter;
    if (!first || !isLetter(classOf(first.codePointAt(0)!))) return false;
    if (marks.some((mark) => classOf(mark.codePointAt(0)!) !== CharClass.mark)) return false;
  }
  return true;
}

/** "2,500" → "0,000": numbers of one length are one word. */
function withoutDigits(text: string): string {
  let plain = '';
  for (const char of text) plain += classOf(char.codePointAt(0)!) === CharClass.digit ? '0' : char;
  return plain;
}

const ALL_SMALL = /^[a-z]+$/;
const CAPITALISED = /^[A-Z][a-z]+$/;
const SMALL = Math.imul(FNV_START ^ CharClass.lower, FNV_PRIME);
const CAPITAL = Math.imul(FNV_START ^ CharClass.upper, FNV_PRIME);
const CAPITAL_AND_SMALL = Math.imul(CAPITAL ^ CharClass.lower, FNV_PRIME);

function write(info: WordInfo, casing: number, shape: number): void {
  info.casing = casing;
  info.shape = shape;
}

/** Fill in the casing and the shape. */
function describeWriting(info: WordInfo): void {
  const { text } = info;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let caseless = 0;
  let shape = FNV_START;
  let steps = 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const charClass = classOf(code);
    if (charClass === CharClass.lower) lower++;
    else if (charClass === CharClass.upper) upper++;
    else if (charClass === CharClass.digit) digits++;
    else if (charClass === CharClass.caseless) caseless++;
    const kind = isLetter(charClass) || charClass === CharClass.digit ? charClass : code;
    if (kind !== last && steps++ < MAX_SHAPE) shape = Math.imul(shape ^ kind, FNV_PRIME);
    last = kind;
  }
  info.shape = shape;
  if (upper + lower + caseless === 0) info.casing = digits ? Casing.number : Casing.mark;
  else if (digits) info.casing = Casing.code;
  else if (!upper) info.casing = lower ? Casing.lower : Casing.caseless;
  else if (isDotted(text)) info.casing = Casing.dotted;
  else if (!lower) info.casing = upper + caseless === 1 ? Casing.initial : Casing.upper;
  else info.casing = upper === 1 && info.capital ? Casing.title : Casing.mixed;
}
