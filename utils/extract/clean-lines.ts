import type { Removal } from './extraction.ts';
import { isCredit, isLabel, isNotice, isPointer } from './furniture-phrases.ts';
import { isProse, linkShare } from './measure-prose.ts';
import { normalise, shareOfWords } from './normalise.ts';
import type { Line } from './read-lines.ts';
import { isAddress } from './story-signs.ts';

/** What is known of a story when its lines are cleaned. */
export interface StoryFacts {
  headline: string;
  standfirst?: string;
  byline?: string;
  siteName?: string;
  /** Whether a line stands where the story's paragraphs stand. */
  isBody: (line: Line) => boolean;
}

/** One step of the clean-up: which of the lines go, and why. It sees the lines that the steps before it left. */
interface CleaningStep {
  step: string;
  reason: string;
  goes: (line: Line, at: Place) => boolean;
  /** Share of the story's characters up to which it may take lines, when other than for most. */
  upToShare?: number;
}

/** Where a line stands: its index, all lines, the first and the last line of prose. */
interface Place {
  index: number;
  lines: Line[];
  firstProse: number;
  lastProse: number;
  facts: StoryFacts;
}

/** What goes from the lines that Readability chose, in this order. */
const STEPS: CleaningStep[] = [
  {
    step: 'separators',
    reason: 'stars or lines, no words',
    goes: (line) => !/[\p{L}\p{N}]/u.test(line.text),
  },
  {
    step: 'headline-again',
    reason: 'the headline or standfirst, kept as fields of their own',
    goes: repeatsHeadline,
  },
  {
    step: 'labels',
    reason: 'a label of the page, such as "Advertisement" or "Read next"',
    goes: (line) => isLabel(line.text),
  },
  {
    step: 'pointers',
    reason: 'points to another story or asks to follow, sign up or buy',
    goes: pointsElsewhere,
  },
  {
    step: 'notices',
    reason: 'the publisher on its rights, offers or origin of the text',
    goes: isNoticeOrItsHeading,
  },
  {
    step: 'credits',
    reason: 'the caption or credit of a picture',
    goes: (line) => line.text.length <= 400 && isCredit(line.text),
    // A short story with a gallery: no sentence of a story ends in "(Ann Lee / AFP)".
    upToShare: 0.5,
  },
  { step: 'dates', reason: 'when it was published, kept as a field of its own', goes: isDateLine },
  { step: 'bylines', reason: 'who wrote it, kept as a field of its own', goes: isBylineLine },
  { step: 'links', reason: 'nothing but links', goes: isAllLinks },
  { step: 'repeats', reason: 'said once already', goes: isRepeat },
  {
    step: 'strays',
    reason: 'a caption or name outside the paragraphs of the story',
    goes: isStray,
  },
  { step: 'top', reason: 'between headline and story, and no sentence', goes: isAboveStory },
  { step: 'biographies', reason: 'who wrote it, not what happened', goes: isBiography },
  { step: 'tail', reason: 'after the story, and no sentence', goes: isBelowStory },
  { step: 'orphans', reason: 'a heading with nothing under it', goes: isOrphan },
];

/** The lines of a story without what is no part of it, and the log of what went. */
export function cleanLines(
  lines: Line[],
  facts: StoryFacts,
): { lines: Line[]; removed: Removal[] } {
  const removed: Removal[] = [];
  let left = lines;
  for (const { step, reason, goes, upToShare = MAX_SHARE_OF_STEP } of STEPS) {
    const firstProse = left.findIndex(isProse);
    const lastProse = left.findLastIndex(isProse);
    const all = left;
    const going = all.filter((line, index) =>
      goes(line, { index, lines: all, firstProse, lastProse, facts }),
    );
    if (charsOf(going) > charsOf(all) * upToShare) continue;
    removed.push(...going.map(({ text }) => ({ step, reason, text })));
    const gone = new Set(going);
    left = all.filter((line) => !gone.has(line));
  }
  return { lines: left, removed };
}

/** Share of a story's characters up to which a step may take lines; one that would take more has mistaken the story for its kind. */
const MAX_SHARE_OF_STEP = 0.25;

function charsOf(lines: Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** The headline or standfirst in other words is still the headline: nine in ten words the same. */
const SAME_WORDS = 0.9;

function repeatsHeadline(line: Line, { index, firstProse, facts }: Place): boolean {
  const { headline, standfirst } = facts;
  // However it is told elsewhere, what stands over the story in an <h1> is its headline.
  if (line.element.localName === 'h1' && index < firstProse) return true;
  const text = normalise(line.text);
  if (text === normalise(headline) || (standfirst !== undefined && text === normalise(standfirst)))
    return true;
  if (index > Math.max(firstProse, 4) || line.text.length > headline.length * 1.6) return false;
  return shareOfWords(headline, line.text) >= SAME_WORDS;
}

/** A notice, or the heading of the box it stands in. */
function isNoticeOrItsHeading(line: Line, { index, lines }: Place): boolean {
  const next = lines[index + 1];
  return (
    isShortNotice(line) || (line.kind === 'heading' && next !== undefined && isShortNotice(next))
  );
}

function isShortNotice(line: Line): boolean {
  return line.text.length <= MAX_NOTICE_CHARS && isNotice(line.text);
}

/** Characters of a notice at most; longer, it is a paragraph that mentions such a thing. */
const MAX_NOTICE_CHARS = 600;

/** Characters of a line that can be a pointer; a longer one that begins so is a paragraph that happens to. */
const MAX_POINTER_CHARS = 320;

function pointsElsewhere(line: Line): boolean {
  return line.text.length <= MAX_POINTER_CHARS && isPointer(line.text) && line.kind !== 'quotation';
}

const MONTHS =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|august|september|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro';
const DATE = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?[.,]?\\s+(?:de\\s+)?(?:${MONTHS})|\\b(?:${MONTHS})\\w*\\.?\\s+\\d{1,2}\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}\\b|\\d{4}\\s?[年년]|\\b(?:\\d+|an?)\\s+(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)\\s+ago\\b|vor \\d+ (?:minuten|stunden|tagen)|il y a \\d+|hace \\d+|há \\d+`,
  'iu',
);
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/u;
const DATE_WORDS =
  /\b(?:published|updated|posted|last|modified|on|at|am|pm|a\.m\.|p\.m\.|e[sd]t|gmt|utc|cet|ist|pst|cst|pdt|cdt|bst|min|read|reading|time|uhr|stand|lesezeit|lesedauer|aktualisiert|veröffentlicht|seit|heute|online|publié|mis à jour|le|à|actualizado|publicado|às|em|atualizado|modifica|il|pubblicato|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|segunda|terça|quarta|quinta|sexta|feira|sábado|domingo|lunes|martes|miércoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|de|of|the)\b/giu;

/** Letters of a line that may be left when dates, clock times and the words around them are taken out. */
const MAX_LETTERS_BESIDE_DATE = 8;

function isDateLine(line: Line, { index, firstProse, lines }: Place): boolean {
  if (line.text.length > 120 || (!DATE.test(line.text) && !CLOCK.test(line.text))) return false;
  const rest = line.text
    .replace(new RegExp(DATE, 'giu'), ' ')
    .replace(DATE_WORDS, ' ')
    .replace(/[^\p{L}]+/gu, '');
  if (rest.length <= MAX_LETTERS_BESIDE_DATE)
    return (
      index < firstProse + 2 ||
      index > lines.length - 4 ||
      DATE.test(line.text) ||
      line.text.length <= 12
    );
  return index < firstProse && line.text.length < 90 && !isProse(line);
}

const BYLINE =
  /^(?:(?:written |reported |edited |story |words |text )?by|von|par|por|di|door|av|af|tekst(?: av)?|bericht von|بقلم|كتب|от|автор|автор:|文|記者|取材)[:\s]\s*\p{L}/iu;

function isBylineLine(line: Line, { index, firstProse, lastProse, facts }: Place): boolean {
  const { text } = line;
  if (text.length > 140 || (index >= firstProse && index <= lastProse)) return false;
  if (BYLINE.test(text) && !/[.!?]["”’]?$/u.test(text)) return true;
  if (facts.byline === undefined) return false;
  const name = normalise(facts.byline);
  return name.length > 3 && normalise(text).includes(name) && !/[.!?]["”’]?$/u.test(text);
}

/** Share of a line in links from which it is nothing but links. */
const ALL_LINKS = 0.85;

function isAllLinks(line: Line, { index, lines, firstProse, lastProse }: Place): boolean {
  if (isAddress(line)) return true;
  if (linkShare(line) < ALL_LINKS || isLinkedNeighbour(index, lines)) return false;
  const isOutside = index < firstProse || index > lastProse;
  return isOutside || line.text.length > 25 || line.kind === 'list-item';
}

/** A list of links that makes up the story itself (a round-up) stays: most lines of such a page are links. */
function isLinkedNeighbour(_index: number, lines: Line[]): boolean {
  return lines.filter((line) => linkShare(line) >= ALL_LINKS).length > lines.length * 0.6;
}

/** Characters from which saying the same twice is no accident of style. */
const MIN_REPEATED_CHARS = 40;

function isRepeat(line: Line, { index, lines }: Place): boolean {
  if (line.text.length < MIN_REPEATED_CHARS || line.kind === 'heading') return false;
  if (lines.findIndex(({ text }) => text === line.text) < index) return true;
  // A pull quote: the story's own words a second time, larger.
  const words = line.text.replace(/^[\s"'“”‘’«»„]+|[\s"'“”‘’«»,.]+$/gu, '');
  return (
    line.text.length <= MAX_PULL_QUOTE_CHARS &&
    lines.some(
      (other) =>
        other !== line && other.text.length > line.text.length && other.text.includes(words),
    )
  );
}

/** Characters of a pull quote at most. */
const MAX_PULL_QUOTE_CHARS = 200;

/** Characters up to which a line that is no sentence can be a label; longer ones are text, full stop or not. */
const MAX_LABEL_CHARS = 80;

function isAboveStory(line: Line, { index, firstProse }: Place): boolean {
  if (index >= firstProse || isSentence(line.text) || line.text.length > MAX_LABEL_CHARS)
    return false;
  return line.kind !== 'heading' || line.element.localName === 'h1' || index < firstProse - 1;
}

function isSentence(text: string): boolean {
  return /[.!?…:]["'”’»)]*$|[。！？।؟۔]$/u.test(text);
}

function isStray(line: Line, { index, firstProse, lastProse, facts }: Place): boolean {
  if (index < firstProse || index > lastProse || line.kind !== 'paragraph') return false;
  // A cell of a table is no caption.
  if (/^t[dh]$/u.test(line.element.localName)) return false;
  return line.text.length <= MAX_STRAY_CHARS && !isSentence(line.text) && !facts.isBody(line);
}

/** Characters of a caption that has no full stop. */
const MAX_STRAY_CHARS = 120;

const BIOGRAPHY =
  /\b(?:is (?:an?|the) (?:\p{L}+[ -]){0,6}(?:reporter|writer|editor|journalist|columnist|correspondent|author|contributor|professor|fellow|director|analyst|freelancer|critic|blogger|producer)|(?:covers|writes (?:about|for)|has (?:covered|written|worked)|joined|graduated|frequent appearances)\b)/iu;

function isBiography(line: Line, { index, lines, facts }: Place): boolean {
  if (index < lines.length - 4 || line.text.length > 900 || index === 0) return false;
  const first =
    facts.byline === undefined ? '' : normalise(facts.byline).split(' ').slice(0, 2).join(' ');
  const named = first.length > 3 && normalise(line.text).startsWith(first);
  return BIOGRAPHY.test(line.text) && (named || /^[•*–—]/u.test(line.text));
}

function isBelowStory(line: Line, { index, lastProse, lines }: Place): boolean {
  if (index <= lastProse || lines.length - lastProse > MAX_TAIL_LINES) return false;
  return TAIL_KINDS.has(line.kind) && line.text.length <= MAX_LABEL_CHARS && !isSentence(line.text);
}

/** Lines after the last paragraph from which they are part of the story: a table, a recipe, results. */
const MAX_TAIL_LINES = 12;

const TAIL_KINDS = new Set(['paragraph', 'heading']);

function isOrphan(line: Line, { index, lines }: Place): boolean {
  return line.kind === 'heading' && index === lines.length - 1;
}
