import type { HistoryEntry } from '../utils/history.ts';
import { i18n } from '../utils/i18n.ts';
import { describeSource } from '../utils/format-digest.ts';
import type { DigestRecord } from '../utils/record-digest.ts';
import { CloseIcon } from './icons.tsx';

interface HistoryPageProps {
  entry: HistoryEntry;
  onRemove: () => void;
}

/** One page of the history: its stories, each point a link to its sentence. */
export function HistoryPage({ entry, onRemove }: HistoryPageProps) {
  const { url, readAt, stories } = entry;
  const [headline = url] = stories.map((story) => story.headline);
  const remove = i18n.t('history.remove', [headline]);
  return (
    <li class="history-page">
      <button
        type="button"
        class="icon-button"
        aria-label={remove}
        title={remove}
        onClick={onRemove}
      >
        <CloseIcon />
      </button>
      {stories.map((story) => (
        <Story key={story.headline} story={story} readAt={readAt} />
      ))}
    </li>
  );
}

function Story({ story, readAt }: { story: DigestRecord; readAt: number }) {
  const { url, headline, lang, dir, bullets } = story;
  const tag = i18n.t('languageTag');
  const when = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <article>
      <h2 lang={lang} dir={dir}>
        <Link to={url}>{headline}</Link>
      </h2>
      <p class="history-source">
        {describeSource(story, tag).map((part) => (
          <span key={part}>
            <bdi>{part}</bdi> ·{' '}
          </span>
        ))}
        <time dateTime={new Date(readAt).toISOString()}>{when.format(readAt)}</time>
      </p>
      <ul lang={lang} dir={dir}>
        {bullets.map(({ text, link }) => (
          <li key={text}>
            <Link to={link}>{text}</Link>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** A link where there is somewhere to go: kept or not, nothing but the web is opened. */
function Link({ to, children }: { to: string | undefined; children: string }) {
  if (to === undefined || !/^https?:/i.test(to)) return <>{children}</>;
  return (
    <a href={to} rel="noreferrer">
      {children}
    </a>
  );
}
