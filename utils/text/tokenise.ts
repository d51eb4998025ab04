/** One word or mark of a text; `start` and `end` are UTF-16 code units of the text, `end` exclusive. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

// Each alternative is linear in the text: no alternative can fail after an unbounded run.
// 1. an address stays one piece: it names nobody
// 2. "U.S.", "J.K.": letters each with its point
// 3. a word, with the marks that live inside words: "O’Brien", "AT&T", "2,000.5", "arab.news"
// 4. any other mark, a whole code point (or a lone surrogate)
const TOKEN =
  /https?:\/\/\S+|(?:\p{L}\p{M}*\.){2,}(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:[’'&.,][\p{L}\p{M}\p{N}]+)*|\S/gu;

// "Pakistan’s" names Pakistan; "they’ll" is two words as well.
const CLITIC = /[’'](?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M)$/;

// A comma lives inside numbers only: "Iran,Iraq" are two countries.
const LETTER_COMMA = /(?:[^\p{N}],|,[^\p{N}])/u;

// "Sony Corp." and "Lt. Gen." keep their point, as newsrooms and the training sets write them.
const ABBREVIATION =
  /^(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Brig|Capt|Cmdr|Sgt|Cpl|Adm|Gov|Sen|Rep|Rev|Hon|Pres|Supt|Insp|Sr|Jr|St|Ste|Mt|Ft|Inc|Corp|Co|Ltd|Bros|Cos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/;

// "J. Smith", "J.Smith"; but "… on X. “We" ends a sentence.
const INITIAL = /^\. ?\p{Lu}/u;

/** Split a text into words and marks, in order. Never fails; takes time linear in the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) splitPiece(text, match[0], match.index, tokens);
  return tokens;
}

function splitPiece(text: string, piece: string, start: number, tokens: Token[]): void {
  if (
    piece.length > 1 &&
    piece.includes(',') &&
    LETTER_COMMA.test(piece) &&
    !piece.startsWith('http')
  ) {
    splitAtCommas(text, piece, start, tokens);
    return;
  }
  const clitic = piece.length > 2 && CLITIC.exec(piece);
  if (clitic) {
    const at = start + clitic.index;
    tokens.push({ text: piece.slice(0, clitic.index), start, end: at });
    tokens.push({ text: clitic[0], start: at, end: start + piece.length });
    return;
  }
  const end = start + piece.length;
  if (
    text[end] === '.' &&
    ABBREVIATION.test(piece) &&
    (piece.length > 1 || INITIAL.test(text.slice(end, end + 3)))
  ) {
    tokens.push({ text: `${piece}.`, start, end: end + 1 });
    return;
  }
  if (piece === '.' && tokens.at(-1)?.end === end) return; // taken by the abbreviation before it
  tokens.push({ text: piece, start, end });
}

function splitAtCommas(text: string, piece: string, start: number, tokens: Token[]): void {
  let at = 0;
  for (const part of piece.split(/(,)/)) {
    if (part) splitPiece(text, part, start + at, tokens);
    at += part.length;
  }
}
