import { CharClass, classOf, isLetter } from '../text/char-class.ts';
import { isAcronym } from './match-acronym.ts';
import type { EntityKind, Mention } from './recognise-entities.ts';

const LONG_SHOUT = 5; // letters; "ISLAMABAD" is a dateline's spelling, "ISPR" and "UAE" are acronyms

/** The name to show for mentions of one thing, its fullest form, and the other forms in reading order. */
export function nameEntity(
  mentions: readonly Mention[],
  kind: EntityKind,
): { name: string; aliases: string[] } {
  const spellings = new Map<string, string>();
  for (const { text } of mentions) {
    const form = plainForm(text, kind);
    const key = form.toLowerCase();
    const known = spellings.get(key);
    // The first that does not shout is kept: "Nairobi", not "NAIROBI".
    if (known === undefined || isShouted(known)) spellings.set(key, form);
  }
  const spelled = [...spellings.values()];
  const name = spelled.reduce((best, form) => (isFuller(form, best) ? form : best));
  return { name, aliases: spelled.filter((form) => form !== name) };
}

/** Without "the", and without a dateline's capitals. */
function plainForm(text: string, kind: EntityKind): string {
  const bare = /^[Tt]he /.test(text) && isUpper(text, 4) ? text.slice(4) : text;
  const form = bare.replace(/\s+/g, ' ');
  if ((kind !== 'place' && kind !== 'person') || !isShouted(form)) return form;
  return lettersIn(form) < LONG_SHOUT ? form : lowerTails(form);
}

function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) if (isLetter(classOf(text.charCodeAt(at)))) letters++;
  return letters;
}

/** "ADDIS ABABA" → "Addis Ababa": all capitals of a row but its first. */
function lowerTails(text: string): string {
  let done = '';
  let row = '';
  for (const char of text) {
    const charClass = classOf(char.codePointAt(0)!);
    if (charClass === CharClass.upper || (row !== '' && charClass === CharClass.mark)) row += char;
    else {
      done += lowerTail(row) + char;
      row = '';
    }
  }
  return done + lowerTail(row);
}

/** As a whole, for "ΑΘΗΝΑΣ" ends in another letter than its capitals say one by one. */
function lowerTail([first = '', ...rest]: string): string {
  return first + rest.join('').toLowerCase();
}

function isUpper(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === CharClass.upper;
}

function isFuller(form: string, best: string): boolean {
  if (isAcronym(best) !== isAcronym(form)) return isAcronym(best);
  const words = form.split(' ').length - best.split(' ').length;
  return words > 0 || (words === 0 && form.length > best.length + 3);
}

function isShouted(form: string): boolean {
  return form === form.toUpperCase() && form !== form.toLowerCase();
}
