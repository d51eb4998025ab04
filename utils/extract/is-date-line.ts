import { asTyped } from './normalise.ts';
import { isCell } from './line-elements.ts';
import type { Place } from './line-place.ts';
import { isProse } from './measure-prose.ts';
import type { Line } from './read-lines.ts';

const MONTHS =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|august|september|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro';
const DATE = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?[.,]?\\s+(?:de\\s+)?(?:${MONTHS})|\\b(?:${MONTHS})\\w*\\.?\\s+\\d{1,2}\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}\\b|\\d{4}\\s?[年년]|\\b(?:\\d+|an?)\\s+(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)\\s+ago\\b|vor \\d+ (?:minuten|stunden|tagen)|il y a \\d+|hace \\d+|há \\d+`,
  'gu',
);
/** A time of day; no price, share or mark: "$10.00", "61.59%", "4.96 / 5". */
const CLOCK = /(?<![\p{Sc}\d.,]|\p{Sc} )\b\d{1,2}[:.]\d{2}\b(?![%.,]?\d| ?[%/\p{Sc}])/u;
const DATE_WORDS =
  /\b(?:published|updated|posted|last|modified|on|at|am|pm|a\.m\.|p\.m\.|e[sd]t|gmt|utc|cet|ist|pst|cst|pdt|cdt|bst|min|read|reading|time|uhr|stand|lesezeit|lesedauer|aktualisiert|veröffentlicht|seit|heute|online|publié|mis à jour|le|à|actualizado|publicado|às|em|atualizado|modifica|il|pubblicato|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|segunda|terça|quarta|quinta|sexta|feira|sábado|domingo|lunes|martes|miércoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|de|of|the)\b/gu;

/** Letters of a line that may be left when dates, clock times and the words around them are taken out. */
const MAX_LETTERS_BESIDE_DATE = 8;

/** Whether a line says when the story was published and nothing else. */
export function isDateLine(
  line: Line,
  { index, firstProse, lines }: Pick<Place, 'index' | 'firstProse' | 'lines'>,
): boolean {
  if (line.text.length > 120) return false;
  // In a table of the story, dates are what it tells.
  if (index > firstProse && isCell(line.element)) return false;
  const text = asTyped(line.text);
  const dateless = text.replace(DATE, ' ');
  const hasDate = dateless !== text;
  if (!hasDate && !CLOCK.test(text)) return false;
  const rest = dateless.replace(DATE_WORDS, ' ').replace(/[^\p{L}]+/gu, '');
  if (rest.length <= MAX_LETTERS_BESIDE_DATE)
    return index < firstProse + 2 || index > lines.length - 4 || hasDate || line.text.length <= 12;
  return index < firstProse && line.text.length < 90 && !isProse(line);
}
