import type { Digest } from './digest.ts';
import type { EntityKind } from './entities/recognise-entities.ts';
import { KINDS } from './read-settings.ts';

/** What a copied digest calls its parts, and the language its date is written in (BCP 47). */
export interface CopyLabels extends Record<EntityKind, string> {
  locale: string;
  publisherPoints: string;
}

export interface CopyOptions {
  /** Address of the page; linked only when it is http or https. */
  url: string;
  labels: CopyLabels;
  /** Whether the names follow the points. */
  names: boolean;
  /** The address a bullet's link opens, or undefined for none; left out: bullets carry no links. */
  linkOf?: (bullet: number) => string | undefined;
}

/** A digest as it is laid out in every format. */
interface Layout {
  headline: string;
  url: string | undefined;
  source: string;
  lists: { label?: string; items: { text: string; link?: string | undefined }[] }[];
}

/** Plain text: what a terminal or a chat without markup shows. */
export function formatPlain(digest: Digest, options: CopyOptions): string {
  const { headline, url, source, lists } = layOut(digest, options);
  const head = [headline, source, url].filter(Boolean).join('\n');
  const parts = lists.map(({ label, items }) => {
    const lines = items.map(({ text, link }) => (link ? `• ${text}\n  ${link}` : `• ${text}`));
    return (label ? [`${label}:`, ...lines] : lines).join('\n');
  });
  return `${[head, ...parts].join('\n\n')}\n`;
}

/** Markdown (CommonMark), every character of the article shown as itself. */
export function formatMarkdown(digest: Digest, options: CopyOptions): string {
  const { headline, url, source, lists } = layOut(digest, options);
  const title = `## ${markdownLink(headline, url)}`;
  const parts = lists.map(({ label, items }) => {
    const lines = items.map(({ text, link }) => `- ${markdownLink(text, link)}`).join('\n');
    return label ? `**${escapeMarkdown(label)}**\n\n${lines}` : lines;
  });
  return `${[title, escapeMarkdown(source), ...parts].filter(Boolean).join('\n\n')}\n`;
}

/** HTML for the clipboard: bare structure, no styles, so that it takes on the look of where it is pasted. */
export function formatHtml(digest: Digest, options: CopyOptions): string {
  const { headline, url, source, lists } = layOut(digest, options);
  const { lang, dir } = digest.article;
  const attributes = [lang && ` lang="${escapeHtml(lang)}"`, dir && ` dir="${dir}"`];
  const parts = lists.map(({ label, items }) => {
    const lines = items.map(({ text, link }) => `<li>${htmlLink(text, link)}</li>`).join('');
    return `${label ? `<p><b>${escapeHtml(label)}</b></p>` : ''}<ul>${lines}</ul>`;
  });
  const head = `<h2>${htmlLink(headline, url)}</h2>${source && `<p>${escapeHtml(source)}</p>`}`;
  return `<div${attributes.filter(Boolean).join('')}>${head}${parts.join('')}</div>`;
}

/** What tells where a story comes from. */
interface Source {
  siteName?: string | undefined;
  byline?: string | undefined;
  publishedAt?: string | undefined;
}

/** Site, byline and date of a story, as far as it gives them, the date in the words of `locale`. */
export function describeSource(
  { siteName = '', byline = '', publishedAt }: Source,
  locale: string,
): string[] {
  const date = publishedAt === undefined ? '' : formatDate(publishedAt, locale);
  return [siteName, byline, date].filter(Boolean);
}

/** The month in words: 02/03 is March in London and February in New York. */
const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** "2026-11-23" or a full ISO 8601 moment as a day in words; nothing for what is no date. */
export function formatDate(iso: string, locale: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  // A day without an hour is read as midnight UTC: west of Greenwich it would become the day before.
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const zone = dayOnly ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(locale, { ...DAY, ...zone }).format(moment);
}

function layOut({ article, bullets, entities }: Digest, options: CopyOptions): Layout {
  const { labels, linkOf } = options;
  const points = bullets.map(({ text }, index) => ({ text, link: linkOf?.(index) }));
  const publishers = article.publisherPoints.map((text) => ({ text }));
  const names = KINDS.map((kind) => ({
    label: labels[kind],
    items: entities
      .filter((entity) => options.names && entity.kind === kind)
      .map(({ name }) => ({ text: name })),
  }));
  return {
    headline: article.headline,
    url: /^https?:/i.test(options.url) ? options.url : undefined,
    source: describeSource(article, labels.locale).join(' · '),
    lists: [
      { items: points },
      { label: labels.publisherPoints, items: publishers },
      ...names,
    ].filter(({ items }) => items.length > 0),
  };
}

function htmlLink(text: string, link: string | undefined): string {
  return link ? `<a href="${escapeHtml(link)}">${escapeHtml(text)}</a>` : escapeHtml(text);
}

const HTML_ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => HTML_ESCAPES[character] ?? character);
}

function markdownLink(text: string, link: string | undefined): string {
  // In <…> an address may hold brackets and spaces, but not these two.
  const target = link?.replaceAll('<', '%3C').replaceAll('>', '%3E');
  return target ? `[${escapeMarkdown(text)}](<${target}>)` : escapeMarkdown(text);
}

/** Put a backslash where CommonMark would see markup: anywhere, or at the start of a line ("1. ", "- ", "# "). */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([-+#])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
