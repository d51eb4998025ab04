import { readQuotations } from './read-quotations.ts';

/** Whether a text is someone's words without whose: all of it in quotation marks, or half of a quotation. */
export function losesSpeaker(text: string): boolean {
  const [quotation] = readQuotations([{ block: 0, start: 0, end: text.length, text }]);
  return quotation?.kind === 'whole' || quotation?.kind === 'broken';
}
