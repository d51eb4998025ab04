import { CharClass, classOf } from '../text/char-class.ts';
import { isAcronym } from './match-acronym.ts';
import type { EntityKind, Mention } from './recognise-entities.ts';

const LONG_SHOUT = 5; // letters; "ISLAMABAD" is a dateline's spelling, "ISPR" and "UAE" are acronyms

/** The name to show for mentions of one thing, its fullest form, and the other forms in reading order. */
export function nameEntity(
  mentions: readonly Mention[],
  kind: EntityKind,
): { name: string; aliases: string[] } {
  const forms = [
    ...new Map(
      mentions.map((mention) => [
        plainForm(mention.text, kind).toLowerCase(),
        plainForm(mention.text, kind),
      ]),
    ).values(),
  ];
  const calm = mentions
    .map((mention) => plainForm(mention.text, kind))
    .filter((form) => !isShouted(form));
  const spelled = forms.map(
    (form) => calm.find((other) => other.toLowerCase() === form.toLowerCase()) ?? form,
  );
  const name = spelled.reduce((best, form) => (isFuller(form, best) ? form : best));
  return { name, aliases: spelled.filter((form) => form !== name) };
}

/** Without "the", and without a dateline's capitals. */
function plainForm(text: string, kind: EntityKind): string {
  const bare = /^[Tt]he /.test(text) && isUpper(text, 4) ? text.slice(4) : text;
  const form = bare.replace(/\s+/g, ' ');
  if ((kind !== 'place' && kind !== 'person') || !isShouted(form)) return form;
  if (form.replace(/[^\p{L}]/gu, '').length < LONG_SHOUT) return form;
  return form.replace(
    /(\p{Lu})([\p{Lu}\p{M}]+)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
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
