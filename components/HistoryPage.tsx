import { Fragment } from 'preact';
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
  const moment = { dateStyle: 'medium', timeStyle: 'short' } as const;
  const when = new Intl.DateTimeFormat(i18n.t('languageTag'), moment).format(readAt);
  return (
    <li class="history-page">
      <header>
        <time dateTime={new Date(readAt).toISOString()}>{when}</time>
        <button
          type="button"
          class="icon-button"
          aria-label={remove}
          title={remove}
          onClick={onRemove}
        >
          <CloseIcon />
        </button>
      </header>
      {stories.map((story) => (
        <Story key={story.headline} story={story} />
      ))}
    </li>
  );
}

function Story({ story }: { story: DigestRecord }) {
  const { url, headline, lang, dir, bullets } = story;
  const source = describeSource(story, i18n.t('languageTag'));
  return (
    <article>
      <h2 lang={lang} dir={dir}>
        <Link to={url}>{headline}</Link>
      </h2>
      {source.length > 0 && (
        <p class="history-source" dir={dir}>
          {source.map((part, index) => (
            <Fragment key={part}>
              {index > 0 && ' · '}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
        </p>
      )}
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
