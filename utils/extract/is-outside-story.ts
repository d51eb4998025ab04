import { isCell } from './line-elements.ts';
import type { Place } from './line-place.ts';
import { isProse } from './measure-prose.ts';
import { nameTokens } from './name-tokens.ts';
import { asTyped, normalise } from './normalise.ts';
import type { Line } from './read-lines.ts';
import { nameOf } from './regain-lines.ts';
import { unclobbered } from './unclobbered.ts';

const BYLINE =
  /^(?:(?:written |reported |edited |story |words |text )?by|von|par|por|di|door|av|af|tekst(?: av)?|bericht von|بقلم|كتب|от|автор|автор:|文|記者|取材)[:\s]\s*\p{L}/u;

/** Whether a line before or after the story says who wrote it. */
export function isBylineLine(line: Line, { index, firstProse, lastProse, facts }: Place): boolean {
  const { text } = line;
  if (text.length > 140 || (index >= firstProse && index <= lastProse)) return false;
  if (/[.!?]["”’]?$/u.test(text)) return false;
  if (BYLINE.test(asTyped(text))) return true;
  const name = normalise(facts.byline ?? '');
  return name.length > 3 && normalise(text).includes(name);
}

/** Characters up to which a line that is no sentence can be a label; longer ones are text, full stop or not. */
const MAX_LABEL_CHARS = 80;

/** Whether a line between headline and story is no part of it. */
export function isAboveStory(line: Line, { index, firstProse, facts }: Place): boolean {
  if (index >= firstProse || isSentence(line.text) || line.text.length > MAX_LABEL_CHARS)
    return false;
  if (facts.isOverHeadline(line)) return true;
  return line.kind !== 'heading' || line.element.localName === 'h1' || index < firstProse - 1;
}

function isSentence(text: string): boolean {
  return /[.!?…:]["'”’»)]*$|[。！？।؟۔]$/u.test(text);
}

/** Whether a line among the paragraphs stands in none of their places: a caption, a name. */
export function isStray(
  line: Line,
  { index, lines, firstProse, lastProse, facts }: Place,
): boolean {
  if (index < firstProse || index > lastProse || line.kind !== 'paragraph') return false;
  // A cell of a table is no caption.
  if (isCell(line.element)) return false;
  if (line.text.length > MAX_STRAY_CHARS || isSentence(line.text) || facts.isBody(line))
    return false;
  return !isCrosshead(line, index, lines);
}

/**
 * Whether a short line is one of several subheadings that a publisher writes as paragraphs of a
 * class of their own: each stands between two paragraphs of the story and beside them.
 */
function isCrosshead(line: Line, index: number, lines: Line[]): boolean {
  const beside = (other: Line | undefined): boolean =>
    other !== undefined && isProse(other) && parentOf(other) === parentOf(line);
  const isBetween = (at: number): boolean => beside(lines[at - 1]) && beside(lines[at + 1]);
  if (!isBetween(index)) return false;
  const name = nameOf(line.element);
  return lines.some(
    (other, at) => other !== line && nameOf(other.element) === name && isBetween(at),
  );
}

function parentOf({ element }: Line): Element | null {
  return unclobbered(element, 'parentElement');
}

/** Characters of a caption that has no full stop. */
const MAX_STRAY_CHARS = 120;

const BIOGRAPHY =
  /\b(?:(?:is|as) (?:(?:an?|the) )?(?:[\p{L}']+[ -]){0,6}(?:reporter|writer|editor|journalist|columnist|correspondent|author|contributor|professor|fellow|director|president|founder|analyst|freelancer|critic|blogger|producer)\b|(?:award-winning|veteran) (?:\p{L}+ ){0,2}(?:journalist|reporter|writer|critic)|(?:covers|writes (?:about|for)|has (?:covered|written|worked|been (?:covering|writing|helping))|joined|graduated|frequent appearances)\b)/u;

/** Characters of a biography at most. */
const MAX_BIOGRAPHY_CHARS = 900;

/** Lines at the end of a story among which its author's biography stands. */
const LAST_LINES = 4;

/** Whether one of the last lines is about the author: it begins with the name, or has the first name and says what such a person does. */
export function isBiography(line: Line, { index, lines, firstProse, facts }: Place): boolean {
  const opening = lines[firstProse];
  const isLast = index >= lines.length - LAST_LINES && index > firstProse;
  if (!isLast || !opening || line.text.length > MAX_BIOGRAPHY_CHARS) return false;
  if (isInAuthorBox(line.element, opening.element)) return true;
  const text = ` ${normalise(line.text)} `;
  const names = namesIn(facts.byline);
  if (names.some((name) => name.includes(' ') && text.startsWith(` ${name} `))) return true;
  return (
    BIOGRAPHY.test(asTyped(line.text)) &&
    (/^[•*–—]/u.test(line.text) || names.some((name) => hasFirstName(line.text, name)))
  );
}

/**
 * Whether a line speaks of somebody by the first name alone, or by it and the rest of the name: a David
 * Cameron in a story by David Smith is somebody else, and "The" of "The Associated Press" nobody.
 */
function hasFirstName(text: string, name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  if (rest.length === 0 || rest.length > MAX_SURNAMES || NO_FIRST_NAME.test(first)) return false;
  const words = text.split(/\s+/u);
  return words.some((word, at) => {
    if (normalise(word) !== first || !/^\p{P}*\p{Lu}/u.test(word)) return false;
    const next = words[at + 1] ?? '';
    return !/^\p{Lu}/u.test(next) || rest.includes(normalise(next));
  });
}

/** Words of a person's name behind the first. */
const MAX_SURNAMES = 3;

/** First words of bylines that name no person. */
const NO_FIRST_NAME = /^(?:the|our|a|an|new|staff|news|web|la|le|el|die|der|das)$/u;

/** Elements around a line among which the box of its author stands. */
const AUTHOR_LEVELS = 4;

/** Whether one of the elements around a line is named for its author, and does not hold the story too. */
function isInAuthorBox(element: Element, opening: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; level < AUTHOR_LEVELS && at; level++) {
    if (unclobbered(at, 'contains')(opening)) return false;
    if (AUTHOR_NAMES.test(nameTokens(at))) return true;
    at = unclobbered(at, 'parentElement');
  }
  return false;
}

const AUTHOR_NAMES = / (?:authors?|contributors?|biograph(?:y|ies)|bio) /u;

/** The names of a byline, normalised. */
function namesIn(byline: string | undefined): string[] {
  const names = (byline ?? '').split(/[,;&/|]|\s(?:and|und|et|y|e|og|och|en)\s/u).map(normalise);
  return names.filter((name) => name.length > 3);
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
