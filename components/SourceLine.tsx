import './SourceLine.css';
import { Fragment } from 'preact';
import { i18n } from '../utils/i18n.ts';
import { describeSource } from '../utils/format-digest.ts';
import type { Access, Article } from '../utils/article.ts';
import { countText } from './count-text.ts';
import { countWords } from './count-words.ts';
import { isSelection } from '../utils/is-selection.ts';

/** How much of a story was read, in a word or two. */
const ACCESS_LABELS = {
  full: 'fullText',
  'visible-part': 'visiblePart',
  beginning: 'beginningOnly',
} as const satisfies Record<Access, string>;

/** What the summary rests on where that is less than the story. */
const ACCESS_NOTES = {
  full: undefined,
  'visible-part': 'restsOnVisiblePart',
  beginning: 'restsOnBeginning',
} as const satisfies Record<Access, string | undefined>;

interface SourceLineProps {
  article: Article;
  /** How many stories the page has. */
  stories: number;
}

/** Where the story comes from and how much of it was read: site, byline, date, words. */
export function SourceLine({ article, stories }: SourceLineProps) {
  const words = countWords(
    article.blocks.map((block) => block.text),
    article.lang,
  );
  const selected = isSelection(article);
  const note = ACCESS_NOTES[article.access];
  const parts = [
    ...describeSource(article, i18n.t('languageTag')),
    ...(stories > 1 ? [countText('stories', stories)] : []),
    countText('words', words),
    ...(selected ? [] : [i18n.t(ACCESS_LABELS[article.access])]),
  ];
  return (
    <div class="source-line">
      <p>
        {parts.map((part, index) => (
          <Fragment key={part}>
            <span class="part">
              <bdi>{part}</bdi>
              {index < parts.length - 1 && ' ·'}
            </span>{' '}
          </Fragment>
        ))}
      </p>
      {selected && <p class="access-note">{i18n.t('ofSelection')}</p>}
      {note && <p class="access-note">{i18n.t(note)}</p>}
    </div>
  );
}
