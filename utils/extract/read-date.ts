import type { JsonLdNode } from './parse-json-ld.ts';
import { textOf } from './parse-json-ld.ts';
import { metaContent } from './meta-content.ts';
import { monthOf } from './month-of.ts';
import type { Line } from './read-lines.ts';

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'og:published_time',
  'originalpublicationdate',
  'article.published',
  'article:modified_time',
];

/** When the story was published, ISO 8601: JSON-LD, then meta elements, then the visible `<time>`; undefined when nothing says. */
export function readDate(
  page: Document,
  root: ParentNode,
  node: JsonLdNode | undefined,
): string | undefined {
  const stated = [
    textOf(node?.['datePublished']),
    textOf(node?.['dateCreated']),
    ...META_NAMES.map((name) => metaContent(page, [name])),
  ];
  for (const candidate of stated) {
    const date = toIso(candidate);
    if (date) return date;
  }
  for (const time of root.querySelectorAll('time[datetime],[itemprop~="datePublished"]')) {
    const date = toIso(
      time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '',
    );
    if (date) return date;
  }
  return undefined;
}

/** ISO 8601 of a date as publishers write it; undefined when it is none or lies outside the years of the web. */
export function toIso(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/\d{4}/u.test(trimmed) && !/^\d{10,13}$/u.test(trimmed)) return undefined;
  const iso =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/u.exec(
      trimmed,
    );
  const time = iso ? Date.parse(trimmed.replace(' ', 'T')) : Date.parse(trimmed);
  if (iso && !Number.isNaN(Date.parse(iso[1]!)))
    return withinWeb(Date.parse(iso[1]!))
      ? trimmed.replace(' ', 'T').replace(/\s/gu, '')
      : undefined;
  return Number.isNaN(time) || !withinWeb(time) ? undefined : new Date(time).toISOString();
}

/** Between the first web page and next year's embargo. */
function withinWeb(time: number): boolean {
  return time > Date.UTC(1990, 0) && time < Date.UTC(2100, 0);
}

/** When a story was published, from the lines that show it: a `<time>`, or a date in a short line; undefined when none does. */
export function dateIn(lines: Line[]): string | undefined {
  const short = lines.filter(({ text }) => text.length <= MAX_DATE_LINE_CHARS);
  for (const { element } of short) {
    const time = element.localName === 'time' ? element : element.querySelector('time[datetime]');
    const date = toIso(time?.getAttribute('datetime') ?? '');
    if (date) return date;
  }
  for (const { text } of short) {
    const date = toDay(text) ?? toIso(WRITTEN_DATE.exec(text)?.[0] ?? '');
    if (date) return date;
  }
  return undefined;
}

/** "4. März 2026", "4 de marzo de 2026", "04.03.2026": day, month, year, as most of the world writes them. */
const DAY_FIRST =
  /(?<![\d.])(\d{1,2})(?:\.\s?|\s+|\s+de\s+)(\p{L}{3,12}\.?|\d{1,2}\.)(?:\s?|\s+de\s+)(\d{4})(?!\d)/u;

/** The day that a line gives with the day first, ISO 8601; undefined when it gives none. */
function toDay(text: string): string | undefined {
  const written = DAY_FIRST.exec(text);
  if (!written) return undefined;
  const [, day = '', month = '', year = ''] = written;
  const number = /^\d/u.test(month) ? Number.parseInt(month, 10) : monthOf(month);
  if (number === undefined || number < 1 || number > 12) return undefined;
  // "31.02.2026" is no day.
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  return date.getUTCDate() === Number(day) ? toIso(date.toISOString().slice(0, 10)) : undefined;
}

/** Characters of a line that gives a date and little else. */
const MAX_DATE_LINE_CHARS = 120;

const WRITTEN_DATE =
  /\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?|\d{1,2}\s+\p{L}{3,12}\.?,?\s+\d{4}|\p{L}{3,12}\.?\s+\d{1,2},?\s+\d{4}/u;
