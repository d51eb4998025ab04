import './PublisherPoints.css';
import { i18n } from '../utils/i18n.ts';
import type { Article } from '../utils/article.ts';

/** The publisher's own key points, word for word and labelled as theirs. */
export function PublisherPoints({ article }: { article: Article }) {
  if (article.publisherPoints.length === 0) return null;
  return (
    <section class="publisher-points">
      <p class="label" id="publisher-points">
        {i18n.t('publisherPoints')}
      </p>
      <ul aria-labelledby="publisher-points" lang={article.lang} dir={article.dir}>
        {article.publisherPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
