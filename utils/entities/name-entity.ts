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
  const form = text.replace(/^[Tt]he (?=\p{Lu})/u, '').replace(/\s+/g, ' ');
  const letters = form.replace(/[^\p{L}]/gu, '').length;
  if (letters < LONG_SHOUT || !isShouted(form) || (kind !== 'place' && kind !== 'person'))
    return form;
  return form.replace(
    /(\p{Lu})([\p{Lu}\p{M}]+)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

function isFuller(form: string, best: string): boolean {
  if (isAcronym(best) !== isAcronym(form)) return isAcronym(best);
  const words = form.split(' ').length - best.split(' ').length;
  return words > 0 || (words === 0 && form.length > best.length + 3);
}

function isShouted(form: string): boolean {
  return form === form.toUpperCase() && form !== form.toLowerCase();
}
