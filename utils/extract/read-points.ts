import { asTyped } from './normalise.ts';
import { isNotice, isPointer, SIGNS } from './furniture-phrases.ts';
import type { Line } from './read-lines.ts';
import { nameTokens } from './name-tokens.ts';
import { linkShare } from './measure-prose.ts';
import { isWhoOrWhen } from './story-signs.ts';

/** Labels over a publisher's own points, a language a row, in lower case. */
const POINT_LABELS = new RegExp(
  `^${SIGNS}(?:${[
    "(?:the )?(?:[^\\s']{2,20}'s? )?(?:key|main|top|quick|fast) (?:points?|takeaways?|facts?|highlights?|findings|things to know)|(?:story |article )?highlights?|(?:in|the) (?:brief|short|summary|a nutshell)|at a glance|takeaways?|summary|tl;?dr|(?:the )?(?:gist|bottom line|essentials|short version)|what (?:we know|to know|you need to know)|need to know|quick (?:read|summary|take)|bullet points|the points|nut ?graf|in numbers",
    "das wichtigste (?:in kürze|auf einen blick|zum thema)?|auf einen blick|in kürze|kurz(?:fassung| gefasst| und knapp|version)|darum geht's|zusammenfassung|die wichtigsten punkte|kernpunkte",
    "en bref|l'essentiel|à retenir|en résumé|les points clés|ce qu'il faut (?:retenir|savoir)|résumé",
    'en (?:breve|resumen|síntesis)|puntos? clave|lo (?:más importante|esencial)|claves|resumen|em resumo|pontos?-chave|principais pontos|resumo|in (?:breve|sintesi)|punti chiave|i punti principali|sintesi',
    'in het kort|samengevat|kort samengevat|belangrijkste punten|kort fortalt|kortversjonen|oppsummert|kort sagt|i korthet|sammanfattning|det viktigaste|kort om|det vigtigste|overblik|lyhyesti|tiivistelmä|jutun pääkohdat',
    'w skrócie|najważniejsze|podsumowanie|ve zkratce|shrnutí|hlavní body|stručně|özet|öne çıkanlar|haberin özeti|kısaca|ringkasan|inti berita|poin penting|tóm tắt|điểm chính|az lényeg|röviden|pe scurt|rezumat',
    'коротко|главное|кратко|основное|тезисы|самое важное|головне|стисло|коротко про головне',
    '(?:ال)?مختصر|ملخص(?: الخبر)?|باختصار|النقاط الرئيسية|أبرز النقاط|أهم النقاط|أبرز ما جاء|خلاصه(?: خبر)?|در یک نگاه|نکات (?:مهم|کلیدی)|خلاصہ|اہم نکات|مختصراً|תקציר|עיקרי הדברים|בקצרה',
    'मुख्य बिंदु|संक्षेप में|खबर का सार|हाइलाइट्स|সংক্ষেপে|মূল বিষয়|要点|摘要|核心提示|导读|導讀|重點|本文要点|ポイント|要約|まとめ|この記事のポイント|요약|핵심(?: 요약)?|기사 요약|สรุป|ประเด็นสำคัญ',
  ].join('|')})${SIGNS}$`,
  'u',
);

/** Whether a line is nothing but a label over a publisher's own points. */
export function isPointsLabel({ text }: Pick<Line, 'text'>): boolean {
  return text.length <= MAX_LABEL_CHARS && POINT_LABELS.test(asTyped(text));
}

/** Characters of a label over points. */
const MAX_LABEL_CHARS = 60;

/** Names that publishers give the box of their points. */
const POINT_NAMES =
  / (?:key ?points?|key ?takeaways?|takeaways?|key ?facts|highlights?|story ?highlights|bullet ?points?|at ?a ?glance|in ?brief|tl ?dr|article ?(?:summary|bullets|highlights)|summary ?(?:box|list|points|bullets)|nutshell|kurzfassung|zusammenfassung|resumen|resume|ringkasan|ozet|faktaboks?|kort ?fortalt|oppsummering) /u;

/** A line of points written by hand begins with one of these. */
const DASH = /^\s*(?:[-–—•●▪■◦‣*·▶►✔✓]|\u2022)\s+/u;

/** Characters of a point: shorter ones are labels, longer ones paragraphs. */
const MIN_POINT_CHARS = 20;
const MIN_DENSE_POINT_CHARS = 8;
const MAX_POINT_CHARS = 350;

/** Points of a story at most; more is a list in the story or a menu. */
const MAX_POINTS = 10;

/** A publisher's own points: word for word, and the lines that they and their label stand in. */
export interface Points {
  texts: string[];
  lines: Set<Line>;
}

/**
 * The publisher's own points: a list under a label such as "Key points" or in a box of such a
 * name, wherever it stands; without either, a list or dashed lines directly above the story
 * (`start` is the index of the headline, `first` and `last` those of the story's paragraphs).
 */
export function readPoints(lines: Line[], start: number, first: number, last: number): Points {
  for (let index = start; index < last; index++) {
    const line = lines[index]!;
    if (!isPointsLabel(line)) continue;
    const marked = runFrom(lines, index + 1);
    const run = marked.length > 0 ? marked : boxOf(line, lines, index);
    if (run.length > 0 && run.every(isPoint) && isBox(run)) return pointsOf([line], run);
  }
  for (let index = start; index < last; index++) {
    const line = lines[index]!;
    if (!isMarked(line) || !isNamed(line.element)) continue;
    const run = runFrom(lines, index);
    if (run.length >= 2 && run.every(isPoint)) return pointsOf([], run);
  }
  for (let index = start; index < first; index++) {
    if (!isMarked(lines[index]!)) continue;
    const run = runFrom(lines, index);
    // A single item is a point when it stands alone between headline and story.
    if (run.length > 0 && run.every(isPoint) && isBox(run)) return pointsOf([], run);
    index += Math.max(run.length - 1, 0);
  }
  return { texts: [], lines: new Set() };
}

/** The lines from an index that are marked as points, or under a label the lines of one box. */
function runFrom(lines: Line[], from: number): Line[] {
  const run: Line[] = [];
  for (const line of lines.slice(from, from + MAX_POINTS + 1)) {
    if (!isMarked(line)) break;
    if (run[0] && run[0].kind !== line.kind) break;
    if (run[0]?.kind === 'list-item' && listOf(run[0].element) !== listOf(line.element)) break;
    run.push(line);
  }
  return run.length > MAX_POINTS ? [] : run;
}

/** The unmarked lines in the box that a label stands at the top of. */
function boxOf(label: Line, lines: Line[], index: number): Line[] {
  let at: Element | null = label.element.parentElement;
  for (let level = 0; level < 3 && at; level++, at = at.parentElement) {
    const box = at;
    const rest = lines
      .slice(index + 1, index + MAX_POINTS + 3)
      .filter(({ element }) => box.contains(element));
    if (rest.length > MAX_POINTS) return [];
    if (rest.length > 1 && lines[index - 1]?.element !== box) return rest;
  }
  return [];
}

function isMarked(line: Line): boolean {
  return line.kind === 'list-item' || DASH.test(line.text);
}

/** One item under a label is a summary in one sentence only when it is a list item. */
function isBox(run: Line[]): boolean {
  return run.length > 1 || run[0]?.kind === 'list-item';
}

function isPoint(line: Line): boolean {
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    line.text,
  );
  const min = isDense ? MIN_DENSE_POINT_CHARS : MIN_POINT_CHARS;
  return (
    line.text.length >= min &&
    line.text.length <= MAX_POINT_CHARS &&
    linkShare(line) < 0.5 &&
    !isPointer(line.text) &&
    !isNotice(line.text) &&
    !isWhoOrWhen(line)
  );
}

function listOf(element: Element): Element | null {
  return element.closest('ul,ol,dl');
}

/** Whether one of the four elements around a line is named as the box of the points. */
function isNamed(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; level < 4 && at; level++, at = at.parentElement) {
    if (POINT_NAMES.test(nameTokens(at))) return true;
  }
  return false;
}

function pointsOf(labels: Line[], run: Line[]): Points {
  return {
    texts: run.map(({ text }) => text.replace(DASH, '')),
    lines: new Set([...labels, ...run]),
  };
}
