import './BulletList.css';
import { i18n } from '../utils/i18n.ts';
import type { Article, Span } from '../utils/article.ts';
import type { Digest } from '../utils/digest.ts';
import { isSelection } from '../utils/is-selection.ts';
import { NamedText } from './NamedText.tsx';
import { splitAtNames } from './split-at-names.ts';

interface BulletListProps {
  digest: Digest;
  onJump: (sources: Span[]) => void;
}

/** The points of the story; pressing one shows the sentence it came from. */
export function BulletList({ digest, onJump }: BulletListProps) {
  const { article, bullets, entities } = digest;
  if (bullets.length === 0) return <p class="no-points">{i18n.t('noPoints')}</p>;
  return (
    <ul class="bullets" aria-label={i18n.t('summary')} lang={article.lang} dir={article.dir}>
      {bullets.map((bullet) => {
        const shown = bullet.sources.some((source) => isOnPage(article, source));
        return (
          <li key={bullet.text}>
            <button
              type="button"
              aria-disabled={!shown}
              onClick={() => shown && onJump(bullet.sources)}
            >
              <NamedText parts={splitAtNames(bullet, entities)} />
            </button>
            {!shown && !isSelection(article) && <p class="bullet-note">{i18n.t('notOnPage')}</p>}
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
