import './BulletList.css';
import { i18n } from '../utils/i18n.ts';
import type { Article, Span } from '../utils/article.ts';
import type { Digest } from '../utils/digest.ts';
import { isSelection } from '../utils/is-selection.ts';
import { NamedText } from './NamedText.tsx';
import { isSameSpan } from './next-mention.ts';
import { splitAtNames } from './split-at-names.ts';

interface BulletListProps {
  digest: Digest;
  /** The passages shown last. */
  shown?: readonly Span[] | undefined;
  onJump: (sources: Span[]) => void;
}

/** The points of the story; pressing one shows the sentence it came from. */
export function BulletList({ digest, shown, onJump }: BulletListProps) {
  const { article, bullets, entities } = digest;
  if (bullets.length === 0) return <p class="no-points">{i18n.t('noPoints')}</p>;
  return (
    <ul class="bullets" aria-label={i18n.t('summary')} lang={article.lang} dir={article.dir}>
      {bullets.map((bullet) => {
        const isOn = bullet.sources.some((source) => isOnPage(article, source));
        return (
          <li key={bullet.text}>
            <button
              type="button"
              aria-disabled={!isOn}
              aria-current={isSame(bullet.sources, shown)}
              onClick={() => isOn && onJump(bullet.sources)}
            >
              <NamedText parts={splitAtNames(bullet, entities)} />
            </button>
            {!isOn && !isSelection(article) && <p class="bullet-note">{i18n.t('notOnPage')}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** Whether a passage can be shown: what was read from the page's data alone has no place to jump to. */
function isOnPage(article: Article, span: Span): boolean {
  return article.blocks[span.block]?.origin === 'page';
}

function isSame(sources: readonly Span[], shown: readonly Span[] = []): boolean {
  return (
    sources.length === shown.length &&
    sources.every((source, index) => {
      const other = shown[index];
      return other !== undefined && isSameSpan(source, other);
    })
  );
}
