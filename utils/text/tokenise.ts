import { CharClass, classOf, isLetter, isOfWord } from './char-class.ts';

/** One word or mark of a text; `start` and `end` are UTF-16 code units of the text, `end` exclusive. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

// "Pakistan’s" names Pakistan; "they’ll" is two words as well.
const CLITIC = /[’'](?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M)$/;

// "Sony Corp." and "Lt. Gen." keep their point, as newsrooms and the training sets write them.
const ABBREVIATIONS = new Set(
  `Mr Mrs Ms Dr Prof Gen Lt Col Maj Brig Capt Cmdr Sgt Cpl Adm Gov Sen Rep Rev Hon Pres Supt Insp Sr Jr St Ste Mt Ft
   Inc Corp Co Ltd Bros Cos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga
   Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo`.split(
    /\s+/,
  ),
);

/** Split a text into words and marks, in order. Never fails; takes time linear in the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const plain = plainEnd(text, at);
    if (plain > at) {
      put(tokens, text, at, plain);
      at = plain;
      continue;
    }
    const charClass = classAt(text, at);
    if (charClass === CharClass.space) at++;
    else if (isOfWord(charClass)) at = splitWord(text, at, tokens);
    else {
      const end = at + widthAt(text, at);
      put(tokens, text, at, end);
      at = end;
    }
  }
  return tokens;
}

function put(tokens: Token[], text: string, start: number, end: number): void {
  tokens.push({ text: text.slice(start, end), start, end });
}

/**
 * Where the letters of ASCII from `start` on end, if a space or comma follows: three words of four in English,
 * and there is no more to ask about them. Otherwise `start`.
 */
function plainEnd(text: string, start: number): number {
  const { length } = text;
  let end = start;
  for (; end < length; end++) {
    const unit = text.charCodeAt(end);
    const small = unit | 0x20;
    if (small >= 97 && small <= 122) continue;
    return unit === SPACE || unit === COMMA ? end : start;
  }
  return start;
}

const SPACE = 32;
const COMMA = 44;

/** Put the word at `start`, or the two that it is made of; answers where the next token may start. */
function splitWord(text: string, start: number, tokens: Token[]): number {
  const end = addressEnd(text, start) ?? dottedEnd(text, start) ?? wordEnd(text, start);
  if (end - start > 2 && (isApostrophe(text, end - 2) || isApostrophe(text, end - 3))) {
    const clitic = CLITIC.exec(text.slice(Math.max(start + 1, end - 3), end));
    if (clitic) {
      const cut = end - clitic[0].length;
      put(tokens, text, start, cut);
      put(tokens, text, cut, end);
      return end;
    }
  }
  const withPoint = text.charCodeAt(end) === POINT && ownsPoint(text, start, end) ? end + 1 : end;
  put(tokens, text, start, withPoint);
  return withPoint;
}

function isApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x27 || unit === 0x2019; // "'" and "’"
}

/** An address stays one piece: it names nobody. */
function addressEnd(text: string, start: number): number | undefined {
  if (!text.startsWith('http', start)) return undefined;
  const from = text.startsWith('://', start + 4)
    ? start + 7
    : text.startsWith('s://', start + 4)
      ? start + 8
      : text.length;
  let end = from;
  while (end < text.length && classOf(text.charCodeAt(end)) !== CharClass.space) end++;
  return end > from ? end : undefined;
}

const POINT = 46; // "."

/** "U.S.", "J.K.": letters each with its point. Not "U.S.A", of which the last letter has none. */
function dottedEnd(text: string, start: number): number | undefined {
  const second = text.charCodeAt(start + 1);
  if (second >= 97 && second <= 122) return undefined; // "Us": most words
  let best: number | undefined;
  let at = start;
  for (let letters = 1; isLetter(classAt(text, at)); letters++) {
    let point = at + widthAt(text, at);
    while (classAt(text, point) === CharClass.mark) point += widthAt(text, point);
    if (text.charCodeAt(point) !== POINT) break;
    at = point + 1;
    if (letters > 1 && !isLetter(classAt(text, at))) best = at;
  }
  return best;
}

/** Where a word ends, with the marks that live inside words: "O’Brien", "AT&T", "2,000.5", "arab.news". */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    at = lettersEnd(text, at);
    if (!isInnerMark(text, at) || !isOfWord(classAt(text, at + 1))) return at;
    at++;
  }
}

/** Where a row of letters, digits and their marks ends. Nearly all are small letters of ASCII. */
function lettersEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit >= 97 && unit <= 122) at++;
    else if (isOfWord(classAt(text, at))) at += widthAt(text, at);
    else return at;
  }
}

/** A comma lives inside numbers only: "Iran,Iraq" are two countries. */
function isInnerMark(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === ',')
    return (
      classOf(text.charCodeAt(at - 1)) === CharClass.digit &&
      classAt(text, at + 1) === CharClass.digit
    );
  return mark === '’' || mark === "'" || mark === '&' || mark === '.';
}

function ownsPoint(text: string, start: number, end: number): boolean {
  if (end - start > 1) return end - start <= 5 && ABBREVIATIONS.has(text.slice(start, end));
  // "J. Smith", "J.Smith"; but "… on X. “We" ends a sentence.
  const initial = text.charCodeAt(start);
  if (initial < 65 || initial > 90) return false;
  const next = text[end + 1] === ' ' ? end + 2 : end + 1;
  return classAt(text, next) === CharClass.upper;
}

/** The class of the code point at `at`; past the end, of a mark. */
function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xdc00) return classOf(text.codePointAt(at)!);
  return unit === unit ? classOf(unit) : CharClass.other; // NaN past the end
}

/** Code units of the code point at `at`: 2 for a surrogate pair. */
function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && text.codePointAt(at)! > 0xffff ? 2 : 1;
}
