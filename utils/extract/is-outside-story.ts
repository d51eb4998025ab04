import type { Place } from './line-place.ts';
import { normalise } from './normalise.ts';
import type { Line } from './read-lines.ts';

const BYLINE =
  /^(?:(?:written |reported |edited |story |words |text )?by|von|par|por|di|door|av|af|tekst(?: av)?|bericht von|بقلم|كتب|от|автор|автор:|文|記者|取材)[:\s]\s*\p{L}/iu;

/** Whether a line before or after the story says who wrote it. */
export function isBylineLine(line: Line, { index, firstProse, lastProse, facts }: Place): boolean {
  const { text } = line;
  if (text.length > 140 || (index >= firstProse && index <= lastProse)) return false;
  if (BYLINE.test(text) && !/[.!?]["”’]?$/u.test(text)) return true;
  if (facts.byline === undefined) return false;
  const name = normalise(facts.byline);
  return name.length > 3 && normalise(text).includes(name) && !/[.!?]["”’]?$/u.test(text);
}

/** Characters up to which a line that is no sentence can be a label; longer ones are text, full stop or not. */
const MAX_LABEL_CHARS = 80;

/** Whether a line between headline and story is no part of it. */
export function isAboveStory(line: Line, { index, firstProse }: Place): boolean {
  if (index >= firstProse || isSentence(line.text) || line.text.length > MAX_LABEL_CHARS)
    return false;
  return line.kind !== 'heading' || line.element.localName === 'h1' || index < firstProse - 1;
}

function isSentence(text: string): boolean {
  return /[.!?…:]["'”’»)]*$|[。！？।؟۔]$/u.test(text);
}

/** Whether a line among the paragraphs stands in none of their places: a caption, a name. */
export function isStray(line: Line, { index, firstProse, lastProse, facts }: Place): boolean {
  if (index < firstProse || index > lastProse || line.kind !== 'paragraph') return false;
  // A cell of a table is no caption.
  if (/^t[dh]$/u.test(line.element.localName)) return false;
  return line.text.length <= MAX_STRAY_CHARS && !isSentence(line.text) && !facts.isBody(line);
}

/** Characters of a caption that has no full stop. */
const MAX_STRAY_CHARS = 120;

const BIOGRAPHY =
  /\b(?:is (?:an?|the) (?:\p{L}+[ -]){0,6}(?:reporter|writer|editor|journalist|columnist|correspondent|author|contributor|professor|fellow|director|analyst|freelancer|critic|blogger|producer)|(?:covers|writes (?:about|for)|has (?:covered|written|worked)|joined|graduated|frequent appearances)\b)/iu;

/** Whether one of the last lines is about the author. */
export function isBiography(line: Line, { index, lines, facts }: Place): boolean {
  if (index < lines.length - 4 || line.text.length > 900 || index === 0) return false;
  const first =
    facts.byline === undefined ? '' : normalise(facts.byline).split(' ').slice(0, 2).join(' ');
  const named = first.length > 3 && normalise(line.text).startsWith(first);
  return BIOGRAPHY.test(line.text) && (named || /^[•*–—]/u.test(line.text));
}

/** Whether a line after the last paragraph is no part of the story. */
export function isBelowStory(line: Line, { index, lastProse, lines }: Place): boolean {
  if (index <= lastProse || lines.length - lastProse > MAX_TAIL_LINES) return false;
  return TAIL_KINDS.has(line.kind) && line.text.length <= MAX_LABEL_CHARS && !isSentence(line.text);
}

/** Lines after the last paragraph from which they are part of the story: a table, a recipe, results. */
const MAX_TAIL_LINES = 12;

const TAIL_KINDS = new Set(['paragraph', 'heading']);

/** Whether a heading has nothing under it. */
export function isOrphan(line: Line, { index, lines }: Place): boolean {
  return line.kind === 'heading' && index === lines.length - 1;
}
