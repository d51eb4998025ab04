import { porterStem } from './porter-stem.ts';

/** ROUGE-N F1 of two texts (C.-Y. Lin, 2004), 0 to 1. */
export interface Rouge {
  r1: number;
  r2: number;
}

const stems = new Map<string, string>();
const UNSPACED = new Set(['zh', 'ja', 'ko', 'th']);

/**
 * Words as ROUGE counts them. English as in Google's rouge_score with its stemmer: letters a–z and
 * digits, words of over three letters stemmed; other languages whole words, Chinese, Japanese,
 * Korean and Thai each character.
 */
export function rougeTokens(text: string, lang = 'en'): string[] {
  const lower = text.toLowerCase();
  if (lang !== 'en') {
    const word = UNSPACED.has(lang) ? /\p{Script=Latin}+|\p{N}+|\p{L}/gu : /[\p{L}\p{M}\p{N}]+/gu;
    return lower.normalize('NFC').match(word) ?? [];
  }
  return (lower.match(/[a-z0-9]+/gu) ?? []).map((word) => (word.length > 3 ? stemOf(word) : word));
}

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = porterStem(word);
  stems.set(word, stem);
  return stem;
}

/** A reference, counted once for many comparisons. */
export interface CountedText {
  ones: ReadonlyMap<string, number>;
  twos: ReadonlyMap<string, number>;
  length: number;
}

export function countTokens(tokens: readonly string[]): CountedText {
  const ones = new Map<string, number>();
  const twos = new Map<string, number>();
  for (const [i, token] of tokens.entries()) {
    ones.set(token, (ones.get(token) ?? 0) + 1);
    const next = tokens[i + 1];
    if (next !== undefined) {
      const pair = `${token} ${next}`;
      twos.set(pair, (twos.get(pair) ?? 0) + 1);
    }
  }
  return { ones, twos, length: tokens.length };
}

/** ROUGE-1 and ROUGE-2 F1 of a text's tokens, as the mean over its references. */
export function rouge(references: readonly CountedText[], tokens: readonly string[]): Rouge {
  const own = countTokens(tokens);
  const scores = references.map((reference) => ({
    r1: f1(shared(reference.ones, own.ones), own.length, reference.length),
    r2: f1(shared(reference.twos, own.twos), own.length - 1, reference.length - 1),
  }));
  const mean = (key: keyof Rouge) =>
    scores.reduce((sum, score) => sum + score[key], 0) / (scores.length || 1);
  return { r1: mean('r1'), r2: mean('r2') };
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const [key, times] of b) count += Math.min(times, a.get(key) ?? 0);
  return count;
}

function f1(matches: number, own: number, reference: number): number {
  if (matches === 0 || own <= 0 || reference <= 0) return 0;
  const precision = matches / own;
  const recall = matches / reference;
  return (2 * precision * recall) / (precision + recall);
}
