import { isWordAt } from '../text/char-class.ts';
import type { Sentence } from '../text/split-sentences.ts';

/**
 * How a sentence stands to quotation marks:
 * `none`: outside them · `framed`: holds a quotation and words around it · `whole`: all of it is
 * someone's words, and who said them is elsewhere · `broken`: a quotation begins or ends in it
 * without its other half.
 */
export type QuotationKind = 'none' | 'framed' | 'whole' | 'broken';

export interface SentenceQuotation {
  kind: QuotationKind;
  /** Stretches inside quotation marks, marks included: [start, end) in the sentence's text. */
  inside: [start: number, end: number][];
}

/** A quotation nobody closed is taken to end after this many sentences. */
const MAX_OPEN_SENTENCES = 6;
const CLOSER_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
};
const MARKS = /["“”„«»「」『』'‘’]/gu;

/** Reads the quotation marks of sentences in reading order; linear in their text. */
export function readQuotations(sentences: readonly Sentence[]): SentenceQuotation[] {
  let open = '';
  let openFor = 0;
  return sentences.map((sentence, i) => {
    if (sentences[i - 1]?.block !== sentence.block || openFor > MAX_OPEN_SENTENCES) open = '';
    const read = readMarks(sentence.text, open);
    openFor = read.open === '' ? 0 : openFor + 1;
    open = read.open;
    return { kind: read.kind, inside: read.inside };
  });
}

/** A text with everything inside its quotations and parentheses blanked, its length kept. */
export function maskAsides(text: string): string {
  // Most sentences have none.
  if (!/["“”„«»「『'‘’()]/u.test(text)) return text;
  let masked = text;
  const { inside } = readMarks(text, '');
  const asides = Array.from(
    text.matchAll(/\([^()]*\)/gu),
    ({ 0: aside, index }): [number, number] => [index, index + aside.length],
  );
  for (const [start, end] of [...inside, ...asides]) {
    masked = masked.slice(0, start) + '_'.repeat(end - start) + masked.slice(end);
  }
  return masked;
}

function readMarks(text: string, openBefore: string) {
  const inside: [number, number][] = [];
  let open = openBefore;
  let from = 0;
  let broken = openBefore !== '';
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (/['‘’]/.test(mark) && !isSingleMark(text, mark, index)) continue;
    const role = roleOf(text, mark, index, open);
    if (role === 'open' && open === '') {
      open = mark;
      from = index;
    } else if (role === 'close' && closes(mark, open)) {
      inside.push([from, index + 1]);
      open = '';
    } else if (role === 'close' && mark !== '’' && mark !== "'" && open === '') {
      // A closing mark whose opening was in a sentence before, or lost.
      broken = true;
      inside.push([0, index + 1]);
    }
  }
  // An apostrophe ("the workers’ union", "'90s") is no quotation left open; what a sentence begins with is.
  if ((open === "'" || open === '‘') && from > 0) open = openBefore;
  if (open !== '') {
    inside.push([from, text.length]);
    broken = true;
  }
  return { kind: kindOf(text, inside, broken), inside, open };
}

/** Whether a single mark opens or closes a word; within one ("don’t") it is an apostrophe. */
function isSingleMark(text: string, mark: string, at: number): boolean {
  const behindWord = isWordAt(text, at - 1);
  const beforeWord = isWordAt(text, at + 1);
  if (mark !== '’' && !behindWord && beforeWord) return true;
  return mark !== '‘' && !beforeWord && (behindWord || '.,!?'.includes(text[at - 1] ?? ' '));
}

function roleOf(text: string, mark: string, at: number, open: string): 'open' | 'close' {
  if (mark === '"' || mark === "'" || mark === '“' || mark === '»' || mark === '«') {
    if (mark === '“' && open === '„') return 'close';
    if (open !== '' && closes(mark, open)) {
      // `"` after white space and before a letter opens, whatever was open.
      const opens = /(?:^|[\s(])$/u.test(text.slice(0, at)) && /^\S/u.test(text.slice(at + 1));
      return opens && mark !== '»' ? 'open' : 'close';
    }
    if (mark === '"') {
      // `(CNN)"Captain America"`: behind a bracket, what opens is told by the letter after it.
      return /(?:^|[\s()—–-])$/u.test(text.slice(0, at)) && /^\S/u.test(text.slice(at + 1))
        ? 'open'
        : 'close';
    }
    return 'open';
  }
  return mark === '„' || mark === '「' || mark === '『' || mark === '‘' ? 'open' : 'close';
}

function closes(mark: string, open: string): boolean {
  return mark === '"' || mark === "'" ? open === mark : (CLOSER_OF[open]?.includes(mark) ?? false);
}

function kindOf(text: string, inside: readonly [number, number][], broken: boolean): QuotationKind {
  if (inside.length === 0) return broken ? 'whole' : 'none';
  const outside = textOutside(text, inside);
  if (!/\p{L}/u.test(outside)) return 'whole';
  return broken ? 'broken' : 'framed';
}

/** What a text says outside its quotations, a space for each of them. */
export function textOutside(text: string, inside: readonly [number, number][]): string {
  let outside = '';
  let from = 0;
  for (const [start, end] of inside) {
    outside += `${text.slice(from, start)} `;
    from = Math.max(from, end);
  }
  return outside + text.slice(from);
}
