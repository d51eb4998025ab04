import { i18n } from '../utils/i18n.ts';
import type { Digest } from '../utils/digest.ts';
import {
  type CopyLabels,
  formatHtml,
  formatMarkdown,
  formatPlain,
} from '../utils/format-digest.ts';
import type { CopyFormat } from '../utils/read-settings.ts';
import { linkToPassage } from '../utils/text-fragment.ts';
import { kindLabel } from './kind-label.ts';
import type { ClipboardText } from './write-clipboard.ts';

/** What a copy carries beside the headline, the points and the publisher's points. */
export interface CopyExtras {
  /** A link at each point that opens the article at its sentence. */
  links: boolean;
  /** The names by kind, after the points. */
  names: boolean;
}

/** A digest for the clipboard. Rich text comes with plain text beside it: the place of pasting chooses. */
export function copyText(
  digest: Digest,
  { url, format, extras }: { url: string; format: CopyFormat; extras: CopyExtras },
): ClipboardText {
  const options = {
    url,
    labels: copyLabels(),
    names: extras.names,
    ...(extras.links && { linkOf: (bullet: number) => linkOfBullet(digest, url, bullet) }),
  };
  if (format === 'markdown') return { plain: formatMarkdown(digest, options) };
  const plain = formatPlain(digest, options);
  return format === 'rich' ? { html: formatHtml(digest, options), plain } : { plain };
}

function linkOfBullet(
  { article, bullets }: Digest,
  url: string,
  bullet: number,
): string | undefined {
  const source = bullets[bullet]?.sources[0];
  return source && linkToPassage(url, article, source);
}

/** What a copied digest calls its parts, in the interface's language. */
function copyLabels(): CopyLabels {
  return {
    locale: i18n.t('languageTag'),
    publisherPoints: i18n.t('publisherPoints'),
    person: kindLabel('person'),
    organisation: kindLabel('organisation'),
    place: kindLabel('place'),
    other: kindLabel('other'),
  };
}
