import './SourceLine.css';
import { Fragment } from 'preact';
import { i18n } from '../utils/i18n.ts';
import { describeSource } from '../utils/format-digest.ts';
import type { Article } from '../utils/article.ts';
import { countText } from './count-text.ts';
import { countWords } from './count-words.ts';
import { isSelection } from '../utils/is-selection.ts';

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
  const parts = [
    ...describeSource(article, i18n.t('languageTag')),
    ...(stories > 1 ? [countText('stories', stories)] : []),
    countText('words', words),
    ...(selected ? [] : [article.access === 'full' ? i18n.t('fullText') : i18n.t('visiblePart')]),
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
      {article.access === 'visible-part' && (
        <p class="access-note">{i18n.t('restsOnVisiblePart')}</p>
      )}
    </div>
  );
}
